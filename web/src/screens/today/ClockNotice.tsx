/** The clock of this device is wrong: its owner is told once, here, and nobody else is. */
import { useEffect } from 'preact/hooks'
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { Quiet } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { lengthWords } from '../../words/days.ts'
import { words } from '../../words/en.ts'

/** Told until it is waved away; nothing while the clock is right, or no relay is there to compare with. */
export function ClockNotice() {
  const { status } = useHouse()
  const told = useDraft('clock/told')
  const { clockAheadMs, connection } = status.value
  const right = clockAheadMs === null && connection === 'online'
  // Right again: the next time it is wrong is worth telling again.
  useEffect(() => {
    if (right && told.text !== '') told.clear()
  }, [right])
  if (clockAheadMs === null || told.text !== '') return null
  const { ahead, behind, safe, todo, read } = words.today.clock
  const length = lengthWords(Math.abs(clockAheadMs))
  return (
    <Notice>
      <p>
        <strong>{clockAheadMs > 0 ? ahead(length) : behind(length)}</strong>
      </p>
      <p class="small">{safe}</p>
      <p class="small">{todo}</p>
      <div class="row">
        <Quiet onPress={() => told.set('told')}>{read}</Quiet>
      </div>
    </Notice>
  )
}
