/** Leaving a step of the talk: each says when they are ready, and it goes on when both are. */
import type { Stage } from '@mend/domain/couple'
import { Plain, Primary } from '../../parts/Button.tsx'
import { papers } from '../../words/en/talkPapers.ts'
import { PassOn } from './OnePhone.tsx'
import type { Table } from './useTalk.ts'

export function Onward(props: {
  readonly table: Table
  readonly from: Stage
  readonly word: string
  /** Whether going on is the one thing left to do here. */
  readonly primary: boolean
}) {
  const { table, from } = props
  const { moved } = table.view
  const on = () => void table.act((head) => ({ ...head, kind: 'move-on', from }))
  if (moved.me) {
    return (
      <>
        <p class="soft small" role="status">
          {papers.onward(table.name)}
        </p>
        <PassOn table={table} />
      </>
    )
  }
  const off = table.busy || !moved.can
  return (
    <>
      {moved.partner && <p class="small">{papers.onwardTheirs(table.name)}</p>}
      {props.primary ? (
        <Primary disabled={off} onPress={on}>
          {props.word}
        </Primary>
      ) : (
        <Plain disabled={off} onPress={on}>
          {props.word}
        </Plain>
      )}
    </>
  )
}
