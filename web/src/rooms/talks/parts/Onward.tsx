/** Leaving a step of the talk: each says when they are ready, and it goes on when both are. */
import type { Stage } from '@mend/domain/talks'
import { Plain, Primary } from '../../../parts/Button.tsx'
import { papers } from '../words/papers.ts'
import { PassOn } from './OnePhone.tsx'
import type { Seat } from './useTalk.ts'

/** Says that I am ready to leave this step; waits once I have said it. */
export function Onward(props: {
  readonly seat: Seat
  readonly from: Stage
  readonly word: string
  /** Whether going on is the one thing left to do here. */
  readonly primary: boolean
}) {
  const { seat, from } = props
  const { moved } = seat.view
  const on = () => void seat.act((head) => ({ ...head, kind: 'move-on', from }))
  if (moved.me) {
    return (
      <>
        <p class="soft small" role="status">
          {papers.onward(seat.name)}
        </p>
        <PassOn seat={seat} />
      </>
    )
  }
  const off = seat.busy || !moved.can
  return (
    <>
      {moved.partner && <p class="small">{papers.onwardTheirs(seat.name)}</p>}
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
