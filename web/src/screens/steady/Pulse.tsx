/** One's own heart, for whoever has a strap or a watch: a number to look at, and nobody else does. */
import { useFrame } from '../../page/frame.ts'
import { Plain, Primary } from '../../parts/Button.tsx'
import { OnlyYou } from '../../parts/Field.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { words } from '../../words/en.ts'
import { steady } from '../../words/en/steady.ts'

const { pulse: text } = steady

/** Pairs a monitor and shows its beats a minute, on this screen alone. */
export function PulseScreen() {
  const { pulse, router } = useFrame()
  const state = pulse.state.value
  const beating = state.kind === 'beating'
  return (
    <Screen
      title={text.title}
      back={{ to: '/steady', word: words.app.steady }}
      foot={
        beating ? (
          <>
            <Primary onPress={() => router.go('/steady/paced')}>{text.settle}</Primary>
            <Plain onPress={pulse.drop}>{text.stop}</Plain>
          </>
        ) : (
          <Primary disabled={state.kind === 'asking'} onPress={() => void pulse.connect()}>
            {state.kind === 'asking' ? text.asking : text.connect}
          </Primary>
        )
      }
    >
      <p class="soft">{text.about}</p>
      <OnlyYou />
      {beating ? (
        <p class="minute" aria-label={text.spoken(state.bpm)}>
          <span>
            {state.bpm}
            <span class="soft small block centre">{text.unit}</span>
          </span>
        </p>
      ) : (
        <p role="status">
          {state.kind === 'lost' ? text.lost : state.kind === 'refused' ? text.refused : ''}
        </p>
      )}
    </Screen>
  )
}
