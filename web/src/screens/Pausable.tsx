/** Around a step that can be paused: Pause on its bar, and its question, loaded once somebody asks it (H8). */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { runningTimeoutOf } from '@mend/domain/timeouts'
import { useHouse } from '../house/useHouse.ts'
import { later } from '../page/later.tsx'
import { PausingContext } from '../parts/guard/pausing.ts'

const Asked = later(() => import('../rooms/timeouts/PauseSheet.tsx'))('PauseAsked')

/** Once it is called, everything rests, and Today says until when. */
export function Pausable({ children }: { readonly children: ComponentChildren }) {
  const { couple, me, clock, people, router } = useHouse()
  const [asking, setAsking] = useState(false)
  const rests = runningTimeoutOf(couple.value, null, { me, now: clock.now.value }) !== null
  const ask = rests || people.value.partner === null ? null : () => setAsking(true)
  const done = () => {
    setAsking(false)
    router.go('/')
  }
  return (
    <PausingContext.Provider value={{ ask, done }}>
      {children}
      {asking && <Asked params={{}} />}
    </PausingContext.Provider>
  )
}
