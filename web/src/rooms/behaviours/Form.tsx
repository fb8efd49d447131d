/** Writing what is tried: my own, one of both, a wish, or a wish that becomes mine (R29). */
import { useState } from 'preact/hooks'
import type { Instant } from '@mend/domain/couple'
import { behavioursOf } from '@mend/domain/behaviours'
import { freshThread } from '../../house/thread-ids.ts'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Quiet } from '../../parts/Button.tsx'
import { Choices } from '../../parts/Choices.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { ShareFoot } from '../../parts/ShareFoot.tsx'
import { AskAgain, AskRests, useAskRests, useLeave, useTheirs } from '../asking/asked.tsx'
import { asked } from '../asking/words.ts'
import { type IfThenDraft, lengths, type Purpose, useIfThen } from './draft.ts'
import { IfThen } from './IfThen.tsx'
import { behaviours } from './words.ts'

const { form: text } = behaviours
const back = { to: '/behaviours' } as const

/** One of my own, in the place of the one before. */
export function ChooseMine() {
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const { mine } = behavioursOf(couple, moment)
  const draft = useIfThen('mine', mine)
  const share = useShare(draft, (words, until) => ({
    ...{ kind: 'choose-behaviour', thread: freshThread(), ...words, until },
  }))
  return (
    <Screen title={text.mine.title} back={back} foot={<ShareFoot draft={share} />}>
      <p class="soft">{text.mine.note(partner)}</p>
      <Fields purpose="mine" draft={draft} asked={share.asked} />
    </Screen>
  )
}

/** One of both, which counts once the other says yes. */
export function SuggestOurs() {
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const view = behavioursOf(couple, moment)
  // What was there when I began: what came in between is told, not overwritten.
  const [instead] = useState(view.instead)
  const draft = useIfThen('ours', view.joint)
  const share = useShare(draft, (words, until) => ({
    ...{ kind: 'propose-joint', thread: freshThread(), ...words, until, instead },
  }))
  return (
    <Screen title={text.ours.title} back={back} foot={<ShareFoot draft={share} />}>
      <p class="soft">{text.ours.note(partner)}</p>
      <Fields purpose="ours" draft={draft} asked={share.asked} />
      <p class="soft small">{text.ours.evidence}</p>
    </Screen>
  )
}

/** A wish: an ask, which my partner may adopt, change or leave. */
export function MakeWish() {
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const { mayWishFrom } = behavioursOf(couple, moment)
  const rests = useAskRests()
  const draft = useIfThen('wish')
  const share = useShare(draft, (words) => ({
    ...{ kind: 'wish-behaviour', thread: freshThread(), ...words },
  }))
  return (
    <Screen
      title={text.wish.title(partner)}
      back={back}
      foot={<ShareFoot draft={share} empty={rests || mayWishFrom !== null} />}
    >
      <p class="soft">{text.wish.note(partner)}</p>
      <Fields purpose="wish" draft={draft} asked={share.asked} />
      <p class="soft small">{text.wish.quiet(partner)}</p>
      <p class="soft small">{text.wish.ends}</p>
      <AskRests />
      <AskAgain from={mayWishFrom} />
    </Screen>
  )
}

/** My partner's wish: mine if I take it up, in my words; or left, and nobody hears of it. */
export function ReadWish() {
  const { couple, moment } = useSeen()
  const { router } = useHouse()
  const partner = usePartnerName()
  const wish = useTheirs(behavioursOf(couple, moment).wish)
  const leave = useLeave()
  const draft = useIfThen(`adopt/${wish?.thread ?? ''}`, wish?.words ?? null)
  const share = useShare(draft, (words, until) =>
    wish === null ? null : { kind: 'adopt-wish', thread: wish.thread, ...words, until },
  )
  if (wish?.state !== 'open' || wish.words === null) return <Gone />
  return (
    <Screen
      title={text.adopt.title(partner)}
      back={back}
      foot={
        <ShareFoot draft={share}>
          <Quiet
            wide
            describedBy="leave-note"
            onPress={() => {
              leave(wish.thread)
              draft.clear()
              router.back('/behaviours')
            }}
          >
            {asked.leave}
          </Quiet>
        </ShareFoot>
      }
    >
      <p class="soft">{text.adopt.note}</p>
      <IfThen it={{ by: 'partner', ...wish.words }} then={behaviours.wish.then.partner} />
      <h2>{text.adopt.yours}</h2>
      <Fields purpose="adopt" draft={draft} asked={share.asked} />
      <p id="leave-note" class="soft small">
        {asked.leaveNote(partner)}
      </p>
    </Screen>
  )
}

type Words = { readonly cue: string; readonly act: string }
type Said = Parameters<ReturnType<typeof useSay>['say']>[0]

/** Shares once nothing is missing, and goes back to what is tried. */
function useShare(draft: IfThenDraft, command: (words: Words, until: Instant) => Said | null) {
  const { router } = useHouse()
  const { say, busy, no } = useSay()
  const [asked, setAsked] = useState(false)
  const share = async () => {
    setAsked(true)
    const said = draft.whole && command(draft.whole, draft.until())
    if (said !== null && (await say(said, draft.keys))) router.back('/behaviours')
  }
  return { share: () => void share(), asked, busy, no }
}

function Fields(props: {
  readonly purpose: Purpose
  readonly draft: IfThenDraft
  readonly asked: boolean
}) {
  const { purpose, draft, asked } = props
  const partner = usePartnerName()
  const { cue, act } = draft
  const actLabel = purpose === 'wish' ? text.act.wish(partner) : text.act[purpose]
  return (
    <>
      <Coached
        moment="step"
        label={text.cue}
        hint={purpose === 'adopt' ? text.adopt.cueHint : text.cueHint}
        limit={200}
        draft={cue}
        error={asked && cue.text.trim() === '' ? text.cueMissing : null}
      />
      {cue.text === '' && (purpose === 'mine' || purpose === 'ours') && (
        <div class="chips" role="group" aria-label={text.ideas}>
          {(purpose === 'ours' ? text.ourCues : text.cues).map((idea) => (
            <Quiet key={idea} onPress={() => cue.set(idea)}>
              {idea}
            </Quiet>
          ))}
        </div>
      )}
      <Coached
        moment="step"
        label={actLabel}
        placeholder={text.examples[purpose]}
        lines={2}
        limit={300}
        draft={act}
        error={asked && act.text.trim() === '' ? text.actMissing : null}
      />
      {purpose !== 'wish' && (
        <Choices
          label={text.until}
          choices={(Object.keys(lengths) as (keyof typeof lengths)[]).map((value) => ({
            value,
            word: text.untils[value],
          }))}
          value={draft.length}
          onChange={draft.setLength}
        />
      )}
    </>
  )
}
