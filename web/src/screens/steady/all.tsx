/** The steadying kit: two taps from anywhere, offline, and nobody else's business. */
import type { Params } from '../../page/show.ts'
import { useContext } from 'preact/hooks'
import { useFrame } from '../../page/frame.ts'
import { HouseContext } from '../../house/useHouse.ts'
import { Item, List } from '../../parts/List.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { steady } from '../../words/en/steady.ts'
import { Breathing } from './Breathing.tsx'
import { Grounding } from './Grounding.tsx'
import { PulseScreen } from './Pulse.tsx'
import { Reset } from './Reset.tsx'
import { Together } from './Together.tsx'

/** The list of exercises. */
export function Steady() {
  const { exercises } = steady
  const { pulse } = useFrame()
  const partner = useContext(HouseContext)?.people.value.partner ?? null
  return (
    <Screen title={steady.title} back={{ to: '/' }}>
      <p class="soft">{steady.intro}</p>
      <List>
        <Item title={exercises.sigh.name} note={exercises.sigh.note} to="/steady/sigh" />
        <Item title={exercises.paced.name} note={exercises.paced.note} to="/steady/paced" />
        <Item title={exercises.ground.name} note={exercises.ground.note} to="/steady/ground" />
        <Item title={exercises.reset.name} note={exercises.reset.note} to="/steady/reset" />
        {pulse.possible && (
          <Item title={steady.pulse.name} note={steady.pulse.note} to="/steady/pulse" />
        )}
        {partner !== null && (
          <Item
            title={exercises.together.name}
            note={exercises.together.note}
            to="/steady/together"
          />
        )}
      </List>
      <List>
        <Item title={steady.helpTitle} note={steady.helpNote} to="/help" />
      </List>
    </Screen>
  )
}

/** The exercise that the address names; an unknown one is the kit itself. */
export function Exercise(props: { readonly params: Params }) {
  const { exercise = '' } = props.params
  switch (exercise) {
    case 'sigh':
      return <Breathing kind="sigh" />
    case 'paced':
      return <Breathing kind="paced" />
    case 'ground':
      return <Grounding />
    case 'reset':
      return <Reset />
    case 'pulse':
      return <PulseScreen />
    case 'together':
      return <Together />
    default:
      return <Steady />
  }
}
