/** One open question at a time, after something was given back; answered or passed by the speaker (R9). */
import { useState } from 'preact/hooks'
import { useDraft } from '../../house.ts'
import { Plain, Quiet } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Said } from '../../parts/Said.tsx'
import { floor as text } from '../../words/en/talkFloor.ts'
import { Moves } from '../mend/listening/Moves.tsx'
import type { Table } from './useTalk.ts'

type TableProps = { readonly table: Table }

export function Answer({ table }: TableProps) {
  const { question, can } = table.view.floor
  const draft = useDraft(`${table.drafts}/answer`)
  if (question === null || !can.answer) return null
  const answer = async (words: string | null) => {
    if (await table.act((head) => ({ ...head, kind: 'answer-question', words }))) draft.clear()
  }
  const words = draft.text.trim()
  return (
    <section class="stack between" aria-label={text.question.theirs(table.name)}>
      <p class="small soft">{text.question.theirs(table.name)}</p>
      <Said by="partner" name={table.name}>
        {question.words}
      </Said>
      <Coached
        moment="talk"
        label={text.question.answer}
        lines={2}
        limit={280}
        onlyYou="until-share"
        value={draft.text}
        onInput={draft.set}
      />
      <div class="row">
        <Quiet disabled={table.busy || words === ''} onPress={() => void answer(words)}>
          {text.question.send}
        </Quiet>
        <Plain class="link" disabled={table.busy} onPress={() => void answer(null)}>
          {text.question.pass}
        </Plain>
      </div>
    </section>
  )
}

export function AskQuestion({ table }: TableProps) {
  const { can } = table.view.floor
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
  return <WriteQuestion table={table} onDone={() => setOpen(false)} />
}

function WriteQuestion(props: { readonly table: Table; readonly onDone: () => void }) {
  const { table } = props
  const draft = useDraft(`${table.drafts}/question`)
  const words = draft.text.trim()
  const why = /^\s*why (did|do|don['’]t|didn['’]t|are|were) you/i.test(draft.text)
  const ask = async () => {
    if (!(await table.act((head) => ({ ...head, kind: 'ask-question', words })))) return
    draft.clear()
    props.onDone()
  }
  return (
    <section class="stack between" aria-label={text.question.head}>
      <Coached
        moment="question"
        label={text.question.label}
        hint={text.question.hint}
        limit={280}
        onlyYou="until-share"
        value={draft.text}
        onInput={draft.set}
      />
      {draft.text === '' && (
        <div class="row">
          {text.question.stems.map((stem) => (
            <Quiet key={stem} onPress={() => draft.set(stem)}>
              {`${stem.trim()}…`}
            </Quiet>
          ))}
        </div>
      )}
      <Moves value={draft.text} limit={280} onInput={draft.set} asking />
      {why && (
        <p class="small" role="status">
          {text.question.why}{' '}
          <Plain
            class="link"
            onPress={() => draft.set(draft.text.replace(/^\s*why \S+ you/i, 'What made you'))}
          >
            {text.question.whyFix}
          </Plain>
        </p>
      )}
      <div class="row">
        <Quiet disabled={table.busy || words === ''} onPress={() => void ask()}>
          {text.question.ask(table.name)}
        </Quiet>
        <Plain class="link" onPress={props.onDone}>
          {text.confirm.change}
        </Plain>
      </div>
    </section>
  )
}

/** What became of my questions: open with the other, or waiting their turn. */
export function QuestionOpen({ table }: TableProps) {
  const { question, queued, answered } = table.view.floor
  const mine = answered.filter(({ by }) => by === 'me')
  // The answer I have just been given lies open; those before it are folded.
  const [latest, before] = [mine.slice(-1), mine.slice(0, -1)]
  return (
    <>
      {question?.by === 'me' && (
        <div class="stack">
          <p class="small soft" role="status">
            {text.question.open(table.name)}
          </p>
          <Said by="me" name={table.name}>
            {question.words}
          </Said>
        </div>
      )}
      {queued.map(({ words }) => (
        <div class="stack" key={words} data-question="queued">
          <p class="small soft">{text.question.queued(table.name)}</p>
          <Said by="me" name={table.name}>
            {words}
          </Said>
        </div>
      ))}
      <Answered table={table} questions={latest} />
      {before.length > 0 && (
        <details>
          <summary>{text.question.answered}</summary>
          <div class="stack">
            <Answered table={table} questions={before} />
          </div>
        </details>
      )}
    </>
  )
}

function Answered(props: {
  readonly table: Table
  readonly questions: Table['view']['floor']['answered']
}) {
  return (
    <>
      {props.questions.map(({ words, answer }) => (
        <div class="stack" key={words} data-question="answered">
          <Said by="me" name={props.table.name}>
            {words}
          </Said>
          <Said by="partner" name={props.table.name}>
            {answer}
          </Said>
        </div>
      ))}
    </>
  )
}
