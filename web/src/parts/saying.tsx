/** Saying something to the couple's log, once however often it is pressed, and what shows when it could not be said. */
import { useRef, useState } from 'preact/hooks'
import type { Command } from '@mend/domain/couple'
import type { No } from '../flow/flow.ts'
import { useHouse } from '../house/useHouse.ts'
import { refusals, troubles } from '../words/en/no.ts'
import { type Trouble, TroubleNotice } from './Notice.tsx'

/** A way to say something, whether it is under way, and why the last one was not said. */
export type Saying = {
  /**
   * Resolves once it is durable on this device, to whoever said it; to false when it was not said, and `no` tells why.
   *
   * @param from - the keys of the drafts that it is said out of: they are empty then, in every tab
   */
  readonly say: (command: Command, from?: readonly string[]) => Promise<SaidBy | false>
  readonly busy: boolean
  readonly no: No | null
  readonly clear: () => void
}

/** Of two tabs that press Share on the same words, one says them; the threads that it began are not this tab's. */
export type SaidBy = 'this-tab' | 'another-tab'

/** One way to say things for one screen; a press while one is under way does nothing. */
export function useSay(): Saying {
  const house = useHouse()
  const [no, setNo] = useState<No | null>(null)
  const [busy, setBusy] = useState(false)
  const under = useRef(false)
  const say = async (command: Command, from: readonly string[] = []) => {
    if (under.current) return false
    under.current = true
    setBusy(true)
    const said = await house.say(command, from).finally(() => {
      under.current = false
      setBusy(false)
    })
    setNo(said.ok ? null : said.no)
    if (said.ok) requestAnimationFrame(() => catchFocus(watched))
    return said.ok ? said.by : false
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

/** The sentences for a refusal or a trouble. */
export function sentencesOf(no: No): Trouble {
  return no.kind === 'refused' ? refusals[no.refusal.kind] : troubles[no.trouble.kind]
}
