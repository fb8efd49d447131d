/** Between two pieces: sense apart from agreement, and an idea only where it is welcome (R10, R11). */
import { useState } from 'preact/hooks'
import { useDraft } from '../../../house/useHouse.ts'
import { Plain, Primary, Quiet } from '../../../parts/Button.tsx'
import { Coached } from '../../../parts/Coached.tsx'
import { Notice } from '../../../parts/Notice.tsx'
import { floor as text } from '../words/floor.ts'
import { Idea, Sense } from '../parts/Earlier.tsx'
import type { Seat } from '../parts/useTalk.ts'

type SeatProps = { readonly seat: Seat }

// ── the speaker ─────────────────────────────────────────────────────────────────────────────────

/** What came back to my last piece: sense, ideas, answers of mine. */
export function Response({ seat }: SeatProps) {
  const { current, chunks } = seat.view.floor
  const mine = current ?? chunks.findLast(({ by }) => by === 'me') ?? null
  if (mine === null || mine.by !== 'me') return null
  return (
    <>
      {mine.validation !== null && <Sense seat={seat} chunk={mine} validation={mine.validation} />}
      {mine.ideas.map((idea) => (
        <Idea key={idea} seat={seat} by="me" idea={idea} />
      ))}
    </>
  )
}

/** The listener asks whether an idea is welcome; a yes or a no answers it. */
export function IdeaAsked({ seat }: SeatProps) {
  if (!seat.view.floor.can.allowIdea) return null
  const allow = (yes: boolean) => void seat.act((head) => ({ ...head, kind: 'allow-idea', yes }))
  return (
    <Notice>
      <p role="status">{text.idea.asks(seat.name)}</p>
      <div class="row">
        <Quiet disabled={seat.busy} onPress={() => allow(true)}>
          {text.idea.yes}
        </Quiet>
        <Quiet disabled={seat.busy} onPress={() => allow(false)}>
          {text.idea.no}
        </Quiet>
      </div>
    </Notice>
  )
}

// ── the listener ────────────────────────────────────────────────────────────────────────────────

/** Sense first; the other memory of it is its own control, and optional. */
export function FindSense({ seat }: SeatProps) {
  const { can, chunks } = seat.view.floor
  const because = useDraft(`${seat.drafts}/because`)
  const differs = useDraft(`${seat.drafts}/differs`)
  const [apart, setApart] = useState(false)
  if (can.validate === null) {
    const said = chunks.findLast(({ by }) => by === 'partner')
    if (said === undefined || said.validation === null) return null
    return <Sense seat={seat} chunk={said} validation={said.validation} />
  }
  const words = because.text.trim()
  const other = differs.text.trim()
  const send = async () => {
    const facts = apart && other !== '' ? other : null
    await seat.act(
      (head) => ({ ...head, kind: 'validate', because: words, differs: facts }),
      [...because.keys, ...differs.keys],
    )
  }
  return (
    <section class="stack between" aria-label={text.sense.head}>
      <Coached
        moment="validation"
        label={text.sense.label}
        hint={text.sense.hint}
        lines={2}
        limit={400}
        draft={because}
      />
      {apart ? (
        <Coached
          moment="facts"
          label={text.sense.differs}
          hint={text.sense.differsHint(seat.name)}
          lines={2}
          limit={600}
          draft={differs}
        />
      ) : (
        <p>
          <Plain class="link" onPress={() => setApart(true)}>
            {text.sense.differs}
          </Plain>
        </p>
      )}
      <Primary disabled={seat.busy || words === ''} onPress={() => void send()}>
        {text.sense.send(seat.name)}
      </Primary>
    </section>
  )
}

/** On "just listen" there is no field for ideas, only the question whether one is welcome. */
export function OfferIdea({ seat }: SeatProps) {
  const { can, current } = seat.view.floor
  const draft = useDraft(`${seat.drafts}/idea`)
  const words = draft.text.trim()
  const offer = async () => {
    await seat.act((head) => ({ ...head, kind: 'offer-idea', words }), draft.keys)
  }
  return (
    <>
      {current?.ideas.map((idea) => (
        <Idea key={idea} seat={seat} by="partner" idea={idea} />
      ))}
      {can.requestIdea && (
        <p>
          <Plain
            class="link"
            disabled={seat.busy}
            onPress={() => void seat.act((head) => ({ ...head, kind: 'request-idea' }))}
          >
            {text.idea.request}
          </Plain>
        </p>
      )}
      {current?.request === 'open' && (
        <p class="soft small" role="status">
          {text.idea.requested(seat.name)}
        </p>
      )}
      {can.offerIdea && (
        <section class="stack between" aria-label={text.idea.head}>
          <Coached
            moment="question"
            label={text.idea.label}
            hint={text.idea.hint}
            limit={280}
            draft={draft}
          />
          <Quiet disabled={seat.busy || words === ''} onPress={() => void offer()}>
            {text.idea.send}
          </Quiet>
        </section>
      )}
    </>
  )
}
