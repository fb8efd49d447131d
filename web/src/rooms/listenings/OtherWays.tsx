/** After three "Not yet": a voice, a pause, or a room may carry it better than writing. */
import type { ListeningView, OtherWay } from '@mend/domain/listenings'
import { Quiet } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { listening } from './words.ts'

/** Offered after rounds that did not get across: by voice, in person, or after a pause. */
export function OtherWays(props: {
  readonly listening: ListeningView
  readonly onPause: (() => void) | undefined
}) {
  const { say, busy, no } = useSay()
  const { other } = listening
  const leave = (to: OtherWay) =>
    void say({ kind: 'leave-listening', thread: props.listening.thread, to })
  return (
    <Notice>
      <h2>{other.title}</h2>
      <p>{other.about}</p>
      <NoNotice no={no} />
      <div class="row">
        <Quiet disabled={busy} onPress={() => leave('voice')}>
          {other.voice}
        </Quiet>
        <Quiet disabled={busy} onPress={() => leave('in-person')}>
          {other['in-person']}
        </Quiet>
        {props.onPause !== undefined && <Quiet onPress={props.onPause}>{other.pause}</Quiet>}
      </div>
    </Notice>
  )
}
