/** What was said and given back: the piece that is being answered, its rounds, and everything before it. */
import type { ChunkView } from '@mend/domain/talks'
import { Notice } from '../../../parts/Notice.tsx'
import { Said } from '../../../parts/said/Said.tsx'
import { floor as text } from '../words/floor.ts'
import type { Seat } from './useTalk.ts'

type ChunkProps = { readonly seat: Seat; readonly chunk: ChunkView }

/** A piece as it was said, and what its speaker wished for. */
export function Piece({ seat, chunk }: ChunkProps) {
  return (
    <div class="stack">
      <Said by={chunk.by} name={seat.name}>
        {chunk.words ?? <em>{text.listen.aloudWords}</em>}
      </Said>
      {chunk.by === 'partner' && <p class="soft small">{text.wishSays[chunk.wish](seat.name)}</p>}
    </div>
  )
}

/** The last thing that was given back, with its verdict; earlier ones are folded. */
export function Rounds({ seat, chunk }: ChunkProps) {
  const last = chunk.reflections.at(-1)
  if (last === undefined) return null
  const earlier = chunk.reflections.slice(0, -1)
  const by = chunk.by === 'me' ? 'partner' : 'me'
  return (
    <div class="stack">
      {earlier.length > 0 && (
        <details>
          <summary class="small soft">{text.earlier}</summary>
          <div class="stack">
            {earlier.map((round, index) => (
              <Round key={index} seat={seat} by={by} round={round} />
            ))}
          </div>
        </details>
      )}
      <Round seat={seat} by={by} round={last} />
    </div>
  )
}

function Round(props: {
  readonly seat: Seat
  readonly by: 'me' | 'partner'
  readonly round: ChunkView['reflections'][number]
}) {
  const { words, verdict, missing } = props.round
  return (
    <div class="stack">
      <Said by={props.by} name={props.seat.name}>
        {words ?? <em>{text.listen.handAloud}</em>}
      </Said>
      {verdict !== null && verdict !== 'got-it' && (
        <p class="small">
          <strong>{text.verdicts[verdict]}</strong> <span dir="auto">{missing}</span>
        </p>
      )}
    </div>
  )
}

/** After rounds that did not get across: says so, and what may help. */
export function Stuck({ seat }: { readonly seat: Seat }) {
  if (!seat.view.floor.stuck) return null
  return (
    <Notice>
      <p>
        <strong>{text.stuck.title}</strong>
      </p>
      <p class="small">{text.stuck.note}</p>
    </Notice>
  )
}

/** All pieces before the present one, with what came of them. */
export function Earlier({ seat }: { readonly seat: Seat }) {
  const { chunks, current } = seat.view.floor
  const before = current === null ? chunks : chunks.slice(0, -1)
  if (before.length === 0) return null
  return (
    <details>
      <summary>{text.earlier}</summary>
      <div class="stack">
        {before.map((chunk, index) => (
          <Whole key={index} seat={seat} chunk={chunk} />
        ))}
      </div>
    </details>
  )
}

export function Whole({ seat, chunk }: ChunkProps) {
  const { validation, ideas } = chunk
  return (
    <div class="stack">
      <Piece seat={seat} chunk={chunk} />
      <Rounds seat={seat} chunk={chunk} />
      {validation !== null && <Sense seat={seat} chunk={chunk} validation={validation} />}
      {ideas.map((idea) => (
        <Idea key={idea} seat={seat} by={chunk.by} idea={idea} />
      ))}
    </div>
  )
}

/** Sense stands in the open; other facts stay folded until the speaker opens them, and nothing tells of it (R11). */
export function Sense(
  props: ChunkProps & { readonly validation: NonNullable<ChunkView['validation']> },
) {
  const { seat, chunk } = props
  const { because, differs } = props.validation
  const mine = chunk.by === 'partner'
  return (
    <div class="stack">
      <p class="small soft">{mine ? text.sense.mine : text.sense.got(seat.name)}</p>
      <Said by={mine ? 'me' : 'partner'} name={seat.name}>
        {because}
      </Said>
      {differs !== null && (
        <details class="differs">
          <summary>{mine ? text.sense.differs : text.sense.folded(seat.name)}</summary>
          <p class="words" dir="auto">
            {differs}
          </p>
        </details>
      )}
    </div>
  )
}

export function Idea(props: {
  readonly seat: Seat
  readonly by: 'me' | 'partner'
  readonly idea: string
}) {
  const mine = props.by === 'partner'
  return (
    <div class="stack">
      <p class="small soft">{mine ? text.idea.mine : text.idea.given(props.seat.name)}</p>
      <Said by={mine ? 'me' : 'partner'} name={props.seat.name}>
        {props.idea}
      </Said>
    </div>
  )
}
