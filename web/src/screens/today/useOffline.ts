/** Whether this device has been without its relay for a moment: a short gap is nobody's business. */
import { useEffect, useState } from 'preact/hooks'
import { useHouse } from '../../house.ts'

const momentMs = 3_000

export function useOffline(): boolean {
  const { status } = useHouse()
  const cut = status.value.connection !== 'online'
  const [long, setLong] = useState(false)
  useEffect(() => {
    setLong(false)
    if (!cut) return
    const timer = setTimeout(() => setLong(true), momentMs)
    return () => clearTimeout(timer)
  }, [cut])
  return cut && long
}
