/** The place called Talk: the talk of the two, and the doors to what else they can say to each other. */
import { TalkPlace } from '../../rooms/talks/Talk.tsx'
import { DoorList } from '../doors.tsx'

/** The place called Talk. */
export function Talk() {
  return (
    <TalkPlace back={null}>
      <DoorList place="talk" />
    </TalkPlace>
  )
}
