/** One question about what was mended: how is it now? Answered in a press, or left without a word (R16). */
import { useState } from 'preact/hooks'
import type { ThreadId } from '@mend/domain/couple'
import { ruptureOf } from '@mend/domain/ruptures'
import { type VisitHow, type VisitMonth, visitsTo, type VisitsView } from '@mend/domain/visits'
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import type { Params } from '../../page/show.ts'
import { Quiet } from '../../parts/Button.tsx'
import { Choices } from '../../parts/Choices.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { Link } from '../../parts/Link.tsx'
import { Said } from '../../parts/said/Said.tsx'
import { useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { ShareFoot } from '../../parts/ShareFoot.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { visits as text } from './words.ts'

const hows = ['holds', 'mostly', 'sore'] as const

/** The question, while it is open to me, and what both said of it so far. */
export function Visit(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const thread = props.params['thread'] as ThreadId
  const rupture = ruptureOf(couple, thread, moment)
  const view = visitsTo(couple, thread, moment)
  if (rupture === null || view === null) return <Gone />
  const shared = { thread, title: rupture.title, view }
  return view.open === null ? <Answered {...shared} /> : <Asked {...shared} month={view.open} />
}

type Props = {
  readonly thread: ThreadId
  readonly title: string
  readonly view: VisitsView
}

function Asked({ thread, title, view, month }: Props & { readonly month: VisitMonth }) {
  const name = usePartnerName()
  const { router } = useHouse()
  const { say, busy, no } = useSay()
  const draft = useDraft(`visits/${thread}/words`)
  const [how, setHow] = useState<VisitHow | null>(null)
  const [asked, setAsked] = useState(false)
  const share = () => {
    setAsked(true)
    if (how === null) return
    const said = { kind: 'answer-visit', thread, month, how, words: draft.text.trim() } as const
    void say(said, draft.keys)
  }
  const pass = async () => {
    if (await say({ kind: 'pass-visit', thread, month })) router.back('/')
  }
  return (
    <Screen
      title={text.title}
      back={{ to: `/mend/${thread}` }}
      foot={
        <ShareFoot draft={{ share, busy, no }}>
          <Quiet wide disabled={busy} onPress={() => void pass()}>
            {text.pass}
          </Quiet>
          <p class="soft small centre">{text.passNote(name)}</p>
        </ShareFoot>
      }
    >
      <p class="words" dir="auto">
        {title}
      </p>
      <p class="soft">{text.since[month]}</p>
      <Choices
        label={text.how}
        choices={hows.map((value) => ({ value, word: text.hows[value] }))}
        value={how}
        onChange={setHow}
      />
      {asked && how === null && (
        <p class="small" role="alert">
          {text.missing}
        </p>
      )}
      <Coached
        moment="step"
        label={text.words}
        placeholder={text.wordsPlaceholder}
        lines={2}
        limit={400}
        draft={draft}
      />
      <Answers view={view} />
      <p class="soft small">{text.evidence}</p>
    </Screen>
  )
}

function Answered({ thread, title, view }: Props) {
  const sore = view.answers.some(({ by, how }) => by === 'me' && how === 'sore')
  return (
    <Screen
      title={view.answers.length === 0 ? text.none : text.title}
      back={{ to: `/mend/${thread}` }}
    >
      <Waits />
      <p class="words" dir="auto">
        {title}
      </p>
      {view.answers.length === 0 && <p class="soft">{text.noneNote}</p>}
      <Answers view={view} />
      {sore && <p>{text.soreNote}</p>}
      <Link to={`/mend/${thread}`} class="button">
        {text.toHurt}
      </Link>
    </Screen>
  )
}

function Answers({ view: { answers } }: { readonly view: VisitsView }) {
  const name = usePartnerName()
  if (answers.length === 0) return null
  return (
    <section class="stack" aria-labelledby="since">
      <h2 id="since">{text.answers}</h2>
      {answers.map((answer) => (
        <Said
          key={`${answer.by} ${answer.month}`}
          by={answer.by}
          name={name}
          when={text.after[answer.month]}
        >
          {answer.words === ''
            ? text.hows[answer.how]
            : `${text.hows[answer.how]}. ${answer.words}`}
        </Said>
      ))}
    </section>
  )
}
