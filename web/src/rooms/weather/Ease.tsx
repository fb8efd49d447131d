/** Putting the day down before one comes in: a few small things, one at a time, for one alone (R42). */
import { useState } from 'preact/hooks'
import { useHouse } from '../../house/useHouse.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { weather } from './words.ts'

const { easing: text } = weather

/** One thing at a time; each has a way past it, and nothing of it is kept. */
export function Ease() {
  const { router } = useHouse()
  const [at, setAt] = useState(0)
  const next = () => setAt((at + 1) % text.steps.length)
  return (
    <Screen
      title={text.title}
      back={{ to: '/talk' }}
      foot={
        <>
          <Primary onPress={next}>{text.another}</Primary>
          <Quiet wide onPress={() => router.back('/talk')}>
            {text.enough}
          </Quiet>
        </>
      }
    >
      <p class="soft">{text.note}</p>
      <p class="words" role="status" data-ease={at}>
        {text.steps[at]}
      </p>
      <p class="soft small">{text.length}</p>
    </Screen>
  )
}
