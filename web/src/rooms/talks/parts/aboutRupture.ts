/** The rupture that a talk may be about: the one it was asked from, else the newest that is open; no older one (R28). */
import type { ThreadId } from '@mend/domain/couple'
import { rupturesOf, type RuptureView } from '@mend/domain/ruptures'
import { useDraft, useHouse } from '../../../house/useHouse.ts'
import { wantedKey } from './wanted.ts'

/** What may be attached, whether it is, and how to say so. */
export type AboutRupture = {
  readonly newest: RuptureView | null
  readonly about: ThreadId | null
  readonly choose: (value: ThreadId | 'none') => void
  /** The drafts that hold the choice: gone with what is said. */
  readonly keys: readonly string[]
}

/** @param base - under which name the choice is kept */
export function useAboutRupture(base: string): AboutRupture {
  const { couple, me, clock } = useHouse()
  const chosen = useDraft(`${base}/about`)
  const wanted = useDraft(wantedKey)
  const all = rupturesOf(couple.value, { me, now: clock.now.value }).filter(({ can }) => can.work)
  const newest = all.find(({ thread }) => thread === wanted.text) ?? all[0] ?? null
  return {
    newest,
    about: newest !== null && chosen.text !== 'none' ? newest.thread : null,
    choose: (value) => chosen.set(value === 'none' ? 'none' : ''),
    keys: [...chosen.keys, ...wanted.keys],
  }
}
