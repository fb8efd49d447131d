/** Saying something to the couple's log, once however often it is pressed, and what shows when it could not be said. */
import { useRef, useState } from 'preact/hooks'
import type { Command } from '@mend/domain/couple'
import type { No } from '../flow.ts'
import { useHouse } from '../house.ts'
import { refusals, troubles } from '../words/en/no.ts'
import { type Trouble, TroubleNotice } from './Notice.tsx'

export type Saying = {
  /** Resolves to true once it is durable on this device; false when it was not said, and `no` tells why. */
  readonly say: (command: Command, wipes?: readonly string[]) => Promise<boolean>
  readonly busy: boolean
  readonly no: No | null
  readonly clear: () => void
}

export function useSay(): Saying {
  const house = useHouse()
  const [no, setNo] = useState<No | null>(null)
  const [busy, setBusy] = useState(false)
  const under = useRef(false)
  const say = async (command: Command, wipes: readonly string[] = []) => {
    if (under.current) return false
    under.current = true
    setBusy(true)
    const said = await house.say(command, wipes)
    under.current = false
    setBusy(false)
    setNo(said.ok ? null : said.no)
    if (said.ok) requestAnimationFrame(() => catchFocus(watched))
    return said.ok
  }
  return { say, busy, no, clear: () => setNo(null) }
}

/** How many frames the screen is watched for the button that was pressed to go: about a second. */
const watched = 60

// Once it is gone, whoever goes by keyboard or by ear goes on from the page's first sentence.
function catchFocus(frames: number): void {
  const { activeElement, body } = document
  if (activeElement === null || activeElement === body) {
    document.querySelector('h1')?.focus({ preventScroll: true })
  } else if (frames > 0) {
    requestAnimationFrame(() => catchFocus(frames - 1))
  }
}

/** Drawn beside the button that was pressed; nothing while all is well. */
export function NoNotice(props: { readonly no: No | null }) {
  return props.no === null ? null : <TroubleNotice trouble={sentencesOf(props.no)} />
}

export function sentencesOf(no: No): Trouble {
  return no.kind === 'refused' ? refusals[no.refusal.kind] : troubles[no.trouble.kind]
}
