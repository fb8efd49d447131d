/** The moment after: how charged now, only for oneself, and the way back to where one was. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useFrame } from '../../page/frame.ts'
import { Plain, Primary } from '../../parts/Button.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { words } from '../../words/en.ts'
import { steady } from '../../words/en/steady.ts'
import { Charge } from './Charge.tsx'
import { keepCharges } from './charges.ts'

/** @param props.before - how charged it began, or null when that was left open */
export function After(props: {
  readonly before: number | null
  readonly onAgain: () => void
  readonly children?: ComponentChildren
}) {
  const { router, device, clock } = useFrame()
  const [after, setAfter] = useState<number | null>(null)
  const leave = () => {
    void keepCharges(device, { at: clock.read(), before: props.before, after })
    router.swap(router.lastOutside('/steady'))
  }
  return (
    <Screen
      title={steady.afterTitle}
      back={{ to: '/steady', word: words.app.steady }}
      foot={
        <>
          <Primary onPress={leave}>{steady.done}</Primary>
          <Plain onPress={props.onAgain}>{steady.once}</Plain>
        </>
      }
    >
      <p class="soft">{steady.afterNote}</p>
      <Charge label={steady.chargeAfter} value={after} onChange={setAfter} />
      {props.before !== null && after !== null && (
        <p>{steady.chargeCompare(props.before, after)}</p>
      )}
      {props.children}
    </Screen>
  )
}
