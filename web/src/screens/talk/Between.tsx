/** Between two pieces: sense apart from agreement, and an idea only where it is welcome (R10, R11). */
import { useState } from 'preact/hooks'
import { useDraft } from '../../house.ts'
import { Plain, Primary, Quiet } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { floor as text } from '../../words/en/talkFloor.ts'
import { Idea, Sense } from './Earlier.tsx'
import type { Table } from './useTalk.ts'

type TableProps = { readonly table: Table }

// ── the speaker ─────────────────────────────────────────────────────────────────────────────────

/** What came back to my last piece: sense, ideas, answers of mine. */
export function Response({ table }: TableProps) {
  const { current, chunks } = table.view.floor
  const mine = current ?? chunks.findLast(({ by }) => by === 'me') ?? null
  if (mine === null || mine.by !== 'me') return null
  return (
    <>
      {mine.validation !== null && (
        <Sense table={table} chunk={mine} validation={mine.validation} />
      )}
      {mine.ideas.map((idea) => (
        <Idea key={idea} table={table} by="me" idea={idea} />
      ))}
    </>
  )
}

export function IdeaAsked({ table }: TableProps) {
  if (!table.view.floor.can.allowIdea) return null
  const allow = (yes: boolean) => void table.act((head) => ({ ...head, kind: 'allow-idea', yes }))
  return (
    <Notice>
      <p role="status">{text.idea.asks(table.name)}</p>
      <div class="row">
        <Quiet disabled={table.busy} onPress={() => allow(true)}>
          {text.idea.yes}
        </Quiet>
        <Quiet disabled={table.busy} onPress={() => allow(false)}>
          {text.idea.no}
        </Quiet>
      </div>
    </Notice>
  )
}

// ── the listener ────────────────────────────────────────────────────────────────────────────────

/** Sense first; the other memory of it is its own control, and optional. */
export function FindSense({ table }: TableProps) {
  const { can, chunks } = table.view.floor
  const because = useDraft(`${table.drafts}/because`)
  const differs = useDraft(`${table.drafts}/differs`)
  const [apart, setApart] = useState(false)
  if (can.validate === null) {
    const said = chunks.findLast(({ by }) => by === 'partner')
    if (said === undefined || said.validation === null) return null
    return <Sense table={table} chunk={said} validation={said.validation} />
  }
  const words = because.text.trim()
  const other = differs.text.trim()
  const send = async () => {
    const facts = apart && other !== '' ? other : null
    if (
      !(await table.act((head) => ({ ...head, kind: 'validate', because: words, differs: facts })))
    )
      return
    because.clear()
    differs.clear()
  }
  return (
    <section class="stack between" aria-label={text.sense.head}>
      <Coached
        moment="validation"
        label={text.sense.label}
        hint={text.sense.hint}
        lines={2}
        limit={400}
        onlyYou="until-share"
        value={because.text}
        onInput={because.set}
      />
      {apart ? (
        <Coached
          moment="facts"
          label={text.sense.differs}
          hint={text.sense.differsHint(table.name)}
          lines={2}
          limit={600}
          onlyYou="until-share"
          value={differs.text}
          onInput={differs.set}
        />
      ) : (
        <p>
          <Plain class="link" onPress={() => setApart(true)}>
            {text.sense.differs}
          </Plain>
        </p>
      )}
      <Primary disabled={table.busy || words === ''} onPress={() => void send()}>
        {text.sense.send(table.name)}
      </Primary>
    </section>
  )
}

/** On "just listen" there is no field for ideas, only the question whether one is welcome. */
export function OfferIdea({ table }: TableProps) {
  const { can, current } = table.view.floor
  const draft = useDraft(`${table.drafts}/idea`)
  const words = draft.text.trim()
  const offer = async () => {
    if (await table.act((head) => ({ ...head, kind: 'offer-idea', words }))) draft.clear()
  }
  return (
    <>
      {current?.ideas.map((idea) => (
        <Idea key={idea} table={table} by="partner" idea={idea} />
      ))}
      {can.requestIdea && (
        <p>
          <Plain
            class="link"
            disabled={table.busy}
            onPress={() => void table.act((head) => ({ ...head, kind: 'request-idea' }))}
          >
            {text.idea.request}
          </Plain>
        </p>
      )}
      {current?.request === 'open' && (
        <p class="soft small" role="status">
          {text.idea.requested(table.name)}
        </p>
      )}
      {can.offerIdea && (
        <section class="stack between" aria-label={text.idea.head}>
          <Coached
            moment="question"
            label={text.idea.label}
            hint={text.idea.hint}
            limit={280}
            onlyYou="until-share"
            value={draft.text}
            onInput={draft.set}
          />
          <Quiet disabled={table.busy || words === ''} onPress={() => void offer()}>
            {text.idea.send}
          </Quiet>
        </section>
      )}
    </>
  )
}
