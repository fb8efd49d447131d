/** One open question at a time, after something was given back; answered or passed by the speaker (R9). */
import { useState } from 'preact/hooks'
import { useDraft } from '../../../house/useHouse.ts'
import { Plain, Quiet } from '../../../parts/Button.tsx'
import { Coached } from '../../../parts/Coached.tsx'
import { Said } from '../../../parts/said/Said.tsx'
import { floor as text } from '../words/floor.ts'
import { Moves } from '../../listenings/Moves.tsx'
import type { Seat } from '../parts/useTalk.ts'
import { openInstead } from './why.ts'

type SeatProps = { readonly seat: Seat }

/** The listener's open question, with a field to answer it and a way to pass. */
export function Answer({ seat }: SeatProps) {
  const { question, can } = seat.view.floor
  const draft = useDraft(`${seat.drafts}/answer`)
  if (question === null || !can.answer) return null
  const answer = async (words: string | null) => {
    await seat.act((head) => ({ ...head, kind: 'answer-question', words }), draft.keys)
  }
  const words = draft.text.trim()
  return (
    <section class="stack between" aria-label={text.question.theirs(seat.name)}>
      <p class="small soft">{text.question.theirs(seat.name)}</p>
      <Said by="partner" name={seat.name}>
        {question.words}
      </Said>
      <Coached moment="talk" label={text.question.answer} lines={2} limit={280} draft={draft} />
      <div class="row">
        <Quiet disabled={seat.busy || words === ''} onPress={() => void answer(words)}>
          {text.question.send}
        </Quiet>
        <Plain class="link" disabled={seat.busy} onPress={() => void answer(null)}>
          {text.question.pass}
        </Plain>
      </div>
    </section>
  )
}

/** Opens a field for one question to the speaker. */
export function AskQuestion({ seat }: SeatProps) {
  const { can } = seat.view.floor
  const [open, setOpen] = useState(false)
  if (!open) {
    return (
      <div class="stack-tight">
        <Quiet disabled={!can.ask} describedBy="question-note" onPress={() => setOpen(true)}>
          {text.question.head}
        </Quiet>
        <p id="question-note" class="soft small">
          {can.ask ? text.question.hint : text.question.notYet}
        </p>
      </div>
    )
  }
  return <WriteQuestion seat={seat} onDone={() => setOpen(false)} />
}

function WriteQuestion(props: { readonly seat: Seat; readonly onDone: () => void }) {
  const { seat } = props
  const draft = useDraft(`${seat.drafts}/question`)
  const words = draft.text.trim()
  const open = openInstead(draft.text)
  const ask = async () => {
    const asked = await seat.act((head) => ({ ...head, kind: 'ask-question', words }), draft.keys)
    if (asked) props.onDone()
  }
  return (
    <section class="stack between" aria-label={text.question.head}>
      <Coached
        moment="question"
        label={text.question.label}
        hint={text.question.hint}
        limit={280}
        draft={draft}
      />
      {draft.text === '' && (
        <div class="row">
          {text.question.stems.map((stem) => (
            <Quiet key={stem} onPress={() => draft.set(stem)}>
              {`${stem.trim().replace(/,$/, '')}…`}
            </Quiet>
          ))}
        </div>
      )}
      <Moves draft={draft} limit={280} asking />
      {open !== null && (
        <p class="small" role="status">
          {text.question.why}{' '}
          <Plain class="link" onPress={() => draft.set(open)}>
            {text.question.whyFix}
          </Plain>
        </p>
      )}
      <div class="row">
        <Quiet disabled={seat.busy || words === ''} onPress={() => void ask()}>
          {text.question.ask(seat.name)}
        </Quiet>
        <Plain class="link" onPress={props.onDone}>
          {text.confirm.change}
        </Plain>
      </div>
    </section>
  )
}

/** What became of my questions: open with the other, or waiting their turn. */
export function QuestionOpen({ seat }: SeatProps) {
  const { question, queued, answered } = seat.view.floor
  const mine = answered.filter(({ by }) => by === 'me')
  // The answer I have just been given lies open; those before it are folded.
  const [latest, before] = [mine.slice(-1), mine.slice(0, -1)]
  return (
    <>
      {question?.by === 'me' && (
        <div class="stack">
          <p class="small soft" role="status">
            {text.question.open(seat.name)}
          </p>
          <Said by="me" name={seat.name}>
            {question.words}
          </Said>
        </div>
      )}
      {queued.map(({ words }) => (
        <div class="stack" key={words} data-question="queued">
          <p class="small soft">{text.question.queued(seat.name)}</p>
          <Said by="me" name={seat.name}>
            {words}
          </Said>
        </div>
      ))}
      <Answered seat={seat} questions={latest} />
      {before.length > 0 && (
        <details>
          <summary>{text.question.answered}</summary>
          <div class="stack">
            <Answered seat={seat} questions={before} />
          </div>
        </details>
      )}
    </>
  )
}

function Answered(props: {
  readonly seat: Seat
  readonly questions: Seat['view']['floor']['answered']
}) {
  return (
    <>
      {props.questions.map(({ words, answer }) => (
        <div class="stack" key={words} data-question="answered">
          <Said by="me" name={props.seat.name}>
            {words}
          </Said>
          <Said by="partner" name={props.seat.name}>
            {answer}
          </Said>
        </div>
      ))}
    </>
  )
}
