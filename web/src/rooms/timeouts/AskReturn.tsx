/** A sheet that asks for a time within bounds and says a command with it. */
import { useState } from 'preact/hooks'
import type { Command, Instant } from '@mend/domain/couple'
import { useHouse } from '../../house/useHouse.ts'
import { Plain, Primary } from '../../parts/Button.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { timeout } from './words.ts'
import { ReturnPick } from './ReturnPick.tsx'
import { type Bounds, type Return, returnAt, untilWords } from './times.ts'

/** Asks for a time within bounds, and says the command that it makes of it. */
export function AskReturn(props: {
  readonly title: string
  readonly bounds: Bounds
  /** The words on the button, given the time as it is said. */
  readonly press: (until: string) => string
  readonly command: (at: Instant) => Command
  readonly onClose: () => void
}) {
  const { clock } = useHouse()
  const { say, busy, no } = useSay()
  const [back, setBack] = useState<Return | null>(null)
  const now = clock.now.value
  const send = async () => {
    if (back === null) return
    if (await say(props.command(returnAt(back, clock.read())))) props.onClose()
  }
  return (
    <Sheet title={props.title} onClose={props.onClose}>
      <ReturnPick label={props.title} bounds={props.bounds} value={back} onChange={setBack} />
      <NoNotice no={no} />
      <Primary disabled={back === null || busy} onPress={() => void send()}>
        {back === null ? timeout.page.pickFirst : props.press(untilWords(returnAt(back, now), now))}
      </Primary>
      <Plain onPress={props.onClose}>{timeout.page.notNow}</Plain>
    </Sheet>
  )
}
