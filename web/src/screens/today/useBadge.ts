/** The mark on the app's icon: that something waits, never how much; gone once Today was looked at. */
import { useEffect } from 'preact/hooks'
import { useFrame } from '../../page/frame.ts'
import { useWaiting } from './useWaiting.ts'

/** Browsers that have no icon to mark lack both. */
type Badged = Partial<Pick<Navigator, 'setAppBadge' | 'clearAppBadge'>>

/** What Today has shown since this page was opened. */
let shown: ReadonlySet<string> = new Set()

/** Marks the icon while something waits that Today has not shown yet. */
export function useBadge(): void {
  const { router } = useFrame()
  const waiting = useWaiting()
  const titles = waiting.map(({ offer }) => offer('').title)
  const atToday = router.place.value.pattern === '/'
  const key = titles.join('\n')
  useEffect(() => {
    const look = () => {
      const looks = atToday && document.visibilityState === 'visible'
      if (looks) shown = new Set(titles)
      mark(titles.some((title) => !shown.has(title)))
    }
    look()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [key, atToday])
}

// Without a number: how much there is is nobody's to read over a shoulder.
function mark(waits: boolean): void {
  const badged: Badged = navigator
  const done = waits ? badged.setAppBadge?.() : badged.clearAppBadge?.()
  // An icon that cannot be marked is not worth a word.
  void done?.catch(() => undefined)
}
