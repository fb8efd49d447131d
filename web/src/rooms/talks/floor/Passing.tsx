/** Giving the turn away: unused, after what was said, or for good. */
import { Plain, Primary } from '../../../parts/Button.tsx'
import { floor as text } from '../words/floor.ts'
import type { Seat } from '../parts/useTalk.ts'

/** Lets the other speak, where that may be now. */
export function Passing(props: { readonly seat: Seat; readonly primary: boolean }) {
  const { view, act, busy, name } = props.seat
  const { can, current, banks } = view.floor
  if (!can.pass) return null
  const unused = current === null
  const toOther = unused ? banks.me + 1 > banks.partner : banks.me > banks.partner
  const { give, pass: passTo, passFree } = text.speak
  const word = toOther ? (unused ? give : passTo)(name) : passFree
  const pass = () => void act((head) => ({ ...head, kind: 'pass-floor' }))
  return props.primary ? (
    <Primary disabled={busy} onPress={pass}>
      {word}
    </Primary>
  ) : (
    <Plain disabled={busy} onPress={pass}>
      {word}
    </Plain>
  )
}
