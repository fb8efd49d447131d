/** What lasts: a short gap is nobody's business. */
import { useEffect, useState } from 'preact/hooks'

const momentMs = 3_000

/** True once something has been so for three seconds, for as long as it stays so. */
export function useLong(is: boolean): boolean {
  const [long, setLong] = useState(false)
  useEffect(() => {
    setLong(false)
    if (!is) return
    const timer = setTimeout(() => setLong(true), momentMs)
    return () => clearTimeout(timer)
  }, [is])
  return is && long
}
