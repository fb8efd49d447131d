/** What was said and given back: the piece on the table, its rounds, and everything before it. */
import type { ChunkView } from '@mend/domain/couple'
import { Notice } from '../../parts/Notice.tsx'
import { Said } from '../../parts/Said.tsx'
import { floor as text } from '../../words/en/talkFloor.ts'
import type { Table } from './useTalk.ts'

type ChunkProps = { readonly table: Table; readonly chunk: ChunkView }

export function Piece({ table, chunk }: ChunkProps) {
  return (
    <div class="stack">
      <Said by={chunk.by} name={table.name}>
        {chunk.words ?? <em>{text.listen.aloudWords}</em>}
      </Said>
      {chunk.by === 'partner' && <p class="soft small">{text.wishSays[chunk.wish](table.name)}</p>}
    </div>
  )
}

/** The last thing that was given back, with its verdict; earlier ones are folded. */
export function Rounds({ table, chunk }: ChunkProps) {
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
              <Round key={index} table={table} by={by} round={round} />
            ))}
          </div>
        </details>
      )}
      <Round table={table} by={by} round={last} />
    </div>
  )
}

function Round(props: {
  readonly table: Table
  readonly by: 'me' | 'partner'
  readonly round: ChunkView['reflections'][number]
}) {
  const { words, verdict, missing } = props.round
  return (
    <div class="stack">
      <Said by={props.by} name={props.table.name}>
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

export function Stuck({ table }: { readonly table: Table }) {
  if (!table.view.floor.stuck) return null
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
export function Earlier({ table }: { readonly table: Table }) {
  const { chunks, current } = table.view.floor
  const before = current === null ? chunks : chunks.slice(0, -1)
  if (before.length === 0) return null
  return (
    <details>
      <summary>{text.earlier}</summary>
      <div class="stack">
        {before.map((chunk, index) => (
          <Whole key={index} table={table} chunk={chunk} />
        ))}
      </div>
    </details>
  )
}

export function Whole({ table, chunk }: ChunkProps) {
  const { validation, ideas } = chunk
  return (
    <div class="stack">
      <Piece table={table} chunk={chunk} />
      <Rounds table={table} chunk={chunk} />
      {validation !== null && <Sense table={table} chunk={chunk} validation={validation} />}
      {ideas.map((idea) => (
        <Idea key={idea} table={table} by={chunk.by} idea={idea} />
      ))}
    </div>
  )
}

/** Sense stands in the open; other facts stay folded until the speaker opens them, and nothing tells of it (R11). */
export function Sense(
  props: ChunkProps & { readonly validation: NonNullable<ChunkView['validation']> },
) {
  const { table, chunk } = props
  const { because, differs } = props.validation
  const mine = chunk.by === 'partner'
  return (
    <div class="stack">
      <p class="small soft">{mine ? text.sense.mine : text.sense.got(table.name)}</p>
      <Said by={mine ? 'me' : 'partner'} name={table.name}>
        {because}
      </Said>
      {differs !== null && (
        <details class="differs">
          <summary>{mine ? text.sense.differs : text.sense.folded(table.name)}</summary>
          <p class="words" dir="auto">
            {differs}
          </p>
        </details>
      )}
    </div>
  )
}

export function Idea(props: {
  readonly table: Table
  readonly by: 'me' | 'partner'
  readonly idea: string
}) {
  const mine = props.by === 'partner'
  return (
    <div class="stack">
      <p class="small soft">{mine ? text.idea.mine : text.idea.given(props.table.name)}</p>
      <Said by={mine ? 'me' : 'partner'} name={props.table.name}>
        {props.idea}
      </Said>
    </div>
  )
}
