/** Five things to see, four to touch, three to hear, two to smell, one to taste: one at a time. */
import { useState } from 'preact/hooks'
import { Plain, Primary } from '../../parts/Button.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { words } from '../../words/en.ts'
import { steady } from '../../words/en/steady.ts'
import { After } from './After.tsx'

/** One sense at a time, with a press for each thing that was found. */
export function Grounding() {
  const [at, setAt] = useState(0)
  const [found, setFound] = useState(0)
  const { steps, about, next, progress } = steady.ground
  const step = steps[at]
  if (step === undefined) return <After before={null} onAgain={() => setAt(0)} />
  const wanted = steps.length - at
  const forward = () => {
    setFound(0)
    setAt(at + 1)
  }
  const tap = () => (found + 1 >= wanted ? forward() : setFound(found + 1))
  return (
    <Screen
      key={at}
      title={step.title}
      back={{ to: '/steady', word: words.app.steady }}
      steps={{ at: at + 1, of: steps.length }}
      foot={
        <>
          <Primary onPress={tap}>{steady.ground.found}</Primary>
          <Plain onPress={forward}>{next}</Plain>
        </>
      }
    >
      <p class="soft">{step.note}</p>
      {at === 0 && <p class="soft small">{about}</p>}
      <div class="pebbles" role="img" aria-label={progress(found, wanted)}>
        {Array.from({ length: wanted }, (_, index) => (
          <i key={index} class={index < found ? 'done' : ''} />
        ))}
      </div>
    </Screen>
  )
}
