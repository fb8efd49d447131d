/** One phone for two: handing it over, and what the other's own phone shows meanwhile. */
import { useState } from 'preact/hooks'
import { useHouse } from '../../house.ts'
import { Primary } from '../../parts/Button.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { talk } from '../../words/en/talk.ts'
import { TalkScreen } from './TalkScreen.tsx'
import type { Table } from './useTalk.ts'

/** In the foot of every screen that waits for the other: nothing where each has a phone of their own. */
export function PassOn({ table }: { readonly table: Table }) {
  if (table.pass === null) return null
  return <Primary onPress={table.pass}>{talk.phone.pass(table.name)}</Primary>
}

/** Shows nothing of anyone's until the right one says that they hold the phone. */
export function HandOver(props: {
  readonly table: Table
  readonly children: preact.ComponentChildren
}) {
  const { voice, holder, pass } = props.table
  const [had, setHad] = useState(voice)
  if (pass === null || had === voice) return <>{props.children}</>
  return (
    <Screen
      title={talk.phone.hand(holder)}
      foot={<Primary onPress={() => setHad(voice)}>{talk.phone.have(holder)}</Primary>}
    >
      <p class="soft">{talk.phone.handNote}</p>
    </Screen>
  )
}

/** On the phone that is not in use: the talk can be paused or stopped from here, too. */
export function Elsewhere({ table }: { readonly table: Table }) {
  const { people } = useHouse()
  const host = people.value.partner?.name ?? table.name
  return (
    <TalkScreen table={table} title={talk.phone.elsewhere(host)}>
      <p class="soft">{talk.phone.elsewhereNote(host)}</p>
    </TalkScreen>
  )
}
