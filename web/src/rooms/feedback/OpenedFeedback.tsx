/** What both wrote for the month; what was heard comes before what is replied (R45). */
import {
  feedbackOf,
  feedbackParts,
  type FeedbackView,
  type FeedbackWords,
} from '@mend/domain/feedback'
import { useDraft } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import type { Params } from '../../page/show.ts'
import { Quiet } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { Said, SaidPart } from '../../parts/said/Said.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { words as shared } from '../../words/en.ts'
import { feedback } from './words.ts'
import '../../styles/mend.css'

const { opened: text, parts } = feedback

/** The page of one month that is open. */
export function OpenedFeedback(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const { past } = feedbackOf(couple, moment)
  const round = past.find(({ thread }) => thread === props.params['thread'])
  return round === undefined ? <Gone /> : <Open round={round} />
}

function Open({ round }: { readonly round: FeedbackView }) {
  const partner = usePartnerName()
  const { heard, replied } = round
  return (
    <Screen title={text.title} back={{ to: '/feedback' }}>
      <Waits />
      {round.theirs !== null && <ThreeLines by="partner" it={round.theirs} />}
      <Back by="me" head={text.heardMine} words={heard.mine} />
      <Back by="me" head={text.replied} words={replied.mine} />
      <Answer round={round} />
      {round.mine !== null && <ThreeLines by="me" it={round.mine} />}
      <Back by="partner" head={text.heardTheirs(partner)} words={heard.theirs} />
      <Back by="partner" head={text.replied} words={replied.theirs} />
    </Screen>
  )
}

/** The lines of one of the two that are not empty. */
export function ThreeLines(props: { readonly by: 'me' | 'partner'; readonly it: FeedbackWords }) {
  const partner = usePartnerName()
  const { by, it } = props
  return (
    <Said by={by} name={partner}>
      {feedbackParts
        .filter((part) => it[part] !== '')
        .map((part) => (
          <SaidPart key={part} head={parts[part]}>
            {it[part]}
          </SaidPart>
        ))}
    </Said>
  )
}

type BackProps = {
  readonly by: 'me' | 'partner'
  readonly head: string
  readonly words: string | null
}

function Back({ by, head, words }: BackProps) {
  const partner = usePartnerName()
  if (words === null) return null
  return (
    <Said by={by} name={partner}>
      <SaidPart head={head}>{words}</SaidPart>
    </Said>
  )
}

/** First what I heard; only then a reply. */
function Answer({ round: { thread, heard, replied } }: { readonly round: FeedbackView }) {
  const partner = usePartnerName()
  const hearing = heard.mine === null
  const said = useDraft('feedback/heard')
  const answer = useDraft('feedback/reply')
  const { say, busy, no } = useSay()
  if (replied.mine !== null) return null
  const draft = hearing ? said : answer
  const words = draft.text.trim()
  const kind = hearing ? 'hear-feedback' : 'reply-to-feedback'
  return (
    <section class="stack" data-answer={hearing ? 'hear' : 'reply'}>
      <Coached
        key={kind}
        moment={hearing ? 'reflection' : 'reply'}
        label={hearing ? text.hear(partner) : text.reply}
        {...(hearing && { hint: text.hearNote })}
        lines={2}
        limit={400}
        draft={draft}
      />
      <NoNotice no={no} />
      <Quiet
        disabled={busy || words === ''}
        onPress={() => void say({ kind, thread, words }, draft.keys)}
      >
        {shared.app.shareWith(partner)}
      </Quiet>
    </section>
  )
}
