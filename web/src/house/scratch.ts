/** The scratch: what I want to shout, on this device only, gone when I share or after a day. */
import { effect } from '@preact/signals'
import type { Clock } from '../page/clock.ts'
import type { Drafts } from '../flow/drafts.ts'

/** The key of the draft that holds the scratch. */
export const scratchKey = 'needs/scratch'
const sinceKey = 'needs/scratch-since'
/** All that the scratch leaves on this device. */
export const scratchKeys: readonly string[] = [scratchKey, sinceKey]
const dayMs = 86_400_000

/** The day begins with the first word, not with the latest. */
export function changeScratch(drafts: Drafts, text: string, now: number): void {
  if (drafts.at(sinceKey).peek() === '') drafts.set(sinceKey, String(now))
  drafts.set(scratchKey, text)
  if (text === '') drafts.set(sinceKey, '')
}

/** Empties the scratch, and the mark of when it was begun. */
export function wipeScratch(drafts: Drafts): void {
  drafts.set(scratchKey, '')
  drafts.set(sinceKey, '')
}

/** Wipes it once its day is over, on whatever screen one is; a device that was off wipes it on opening. */
export function keepScratchShort(
  drafts: Pick<Drafts, 'at' | 'set'>,
  clock: Pick<Clock, 'now'>,
): () => void {
  return effect(() => {
    const since = drafts.at(sinceKey).value
    if (since !== '' && clock.now.value >= Number(since) + dayMs) {
      drafts.set(scratchKey, '')
      drafts.set(sinceKey, '')
    }
  })
}
