/** The lines that lead from the places of the app into its practices: each room says its own, and no list is kept by hand. */
import { everyRoom } from '../every-room.ts'
import { useHouse } from '../house/useHouse.ts'
import { usePartnerName } from '../house/usePartnerName.ts'
import { Item, List } from '../parts/List.tsx'
import type { Door, Doors, DoorVisit } from '../room.ts'

let loaded: readonly Doors[] = []

/** Loads what the rooms say; whoever loads a place waits for it. */
export async function loadDoors(): Promise<void> {
  const asked = everyRoom.flatMap(({ doors }) => (doors === undefined ? [] : [doors()]))
  loaded = (await Promise.all(asked)).map(({ doors }) => doors)
}

/** The doors of one place, the lightest first. */
export function doorsIn(place: Door['place'], visit: DoorVisit): readonly Door[] {
  return loaded
    .flatMap((doors) => doors(visit))
    .filter((door) => door.place === place)
    .toSorted((left, right) => left.order - right.order)
}

/** The lines of one place, inside its list. */
export function DoorItems(props: { readonly place: Door['place'] }) {
  return useDoors(props.place).map((door) => <DoorItem key={door.to} {...door} />)
}

/** The lines of one place as a list of their own; nothing where there is none. */
export function DoorList(props: { readonly place: Door['place'] }) {
  const doors = useDoors(props.place)
  if (doors.length === 0) return null
  return (
    <List>
      {doors.map((door) => (
        <DoorItem key={door.to} {...door} />
      ))}
    </List>
  )
}

function DoorItem({ title, note, to }: Pick<Door, 'title' | 'note' | 'to'>) {
  return <Item title={title} note={note} to={to} />
}

function useDoors(place: Door['place']): readonly Door[] {
  const { couple, me, clock, people } = useHouse()
  const partner = usePartnerName()
  const moment = { me, now: clock.now.value }
  const alone = people.value.partner === null
  return doorsIn(place, { couple: couple.value, moment, partner, alone })
}
