/** The place called Talk: the talk of the two, and the doors to what else they can say to each other. */
import { TalkPlace } from '../../rooms/talks/Talk.tsx'
import { useNobody } from '../../parts/Nobody.tsx'
import { Item, List } from '../../parts/List.tsx'
import { alone } from '../../words/en/alone/alone.ts'
import { DoorList } from '../doors.tsx'

/** The place called Talk. */
export function Talk() {
  return (
    <TalkPlace back={null}>
      {useNobody() && (
        <List>
          <Item {...alone.ways.rehearse} to="/alone/rehearse" />
        </List>
      )}
      <DoorList place="talk" />
    </TalkPlace>
  )
}
