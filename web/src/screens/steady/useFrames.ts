/** Asks what time it is on every frame, for the few things that move slowly in front of someone. */
import { useEffect, useRef } from 'preact/hooks'

/** Calls `draw` before each frame while `running`; a hidden page gets none, and misses nothing. */
export function useFrames(running: boolean, draw: () => void): void {
  const latest = useRef(draw)
  latest.current = draw
  useEffect(() => {
    if (!running) return
    let frame = 0
    const step = () => {
      latest.current()
      frame = requestAnimationFrame(step)
    }
    frame = requestAnimationFrame(step)
    return () => cancelAnimationFrame(frame)
  }, [running])
}
