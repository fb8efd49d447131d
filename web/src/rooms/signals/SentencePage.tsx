/** The sentence for the moment in which one needs space and the other reassurance: agreed by both when calm (R36). */
import { longestSentence, sentenceOf, signalsNow } from '@mend/domain/signals'
import { type Draft, useDraft } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Primary } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Said } from '../../parts/said/Said.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { ShareFoot } from '../../parts/ShareFoot.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { signal } from './words.ts'

const { sentence: text } = signal

/** What both agreed on, what waits for a yes, and a field for other words. */
export function SentencePage() {
  const { couple, moment } = useSeen()
  const draft = useDraft('signals/sentence')
  const now = signalsNow(couple, moment)
  const calm = now.mine === null && now.theirs === null
  return (
    <Screen title={text.title} back={{ to: '/signals' }} foot={<Foot draft={draft} calm={calm} />}>
      <p class="soft">{text.note}</p>
      <Waits />
      <SoFar />
      {calm ? (
        <Coached
          moment="need"
          label={text.label}
          hint={text.hint}
          placeholder={text.placeholder}
          lines={2}
          limit={longestSentence}
          draft={draft}
        />
      ) : (
        <p class="soft small">{text.calm}</p>
      )}
    </Screen>
  )
}

/** A yes to my partner's words, or mine to share while nobody asks for anything. */
function Foot({ draft, calm }: { readonly draft: Draft; readonly calm: boolean }) {
  const { couple, moment } = useSeen()
  const { say, busy, no } = useSay()
  const { proposed, instead } = sentenceOf(couple, moment)
  const words = draft.text.trim()
  const share = () => void say({ kind: 'propose-signal-sentence', words, instead }, draft.keys)
  if (proposed?.by === 'partner' && words === '') {
    const agree = { kind: 'agree-signal-sentence', words: proposed.words } as const
    return (
      <>
        <NoNotice no={no} />
        <Primary disabled={busy} onPress={() => void say(agree)}>
          {text.agree}
        </Primary>
      </>
    )
  }
  return calm ? <ShareFoot draft={{ no, busy, share }} empty={words === ''} /> : null
}

function SoFar() {
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const { agreed, proposed } = sentenceOf(couple, moment)
  return (
    <>
      {agreed === null && proposed === null && <p class="soft">{text.empty}</p>}
      {proposed !== null && (
        <section class="stack" data-sentence="offered">
          <h2>{proposed.by === 'me' ? text.offered.me : text.offered.partner(partner)}</h2>
          <Said by={proposed.by} name={partner}>
            {proposed.words}
          </Said>
          {proposed.by === 'me' && (
            <p class="soft small" role="status">
              {text.waits(partner)}
            </p>
          )}
        </section>
      )}
      {agreed !== null && (
        <section class="stack" data-sentence="agreed">
          <h2>{text.now}</h2>
          <p class="words" dir="auto">
            {agreed}
          </p>
        </section>
      )}
    </>
  )
}
