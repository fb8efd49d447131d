/** A sealed picture of the fold, so that ten years open as fast as ten days: the one place that knows of it. */
import { type Couple, emptyCouple, foldVersion } from '@mend/domain/couple'
import type { Covered, Device } from '@mend/device/device'

/** The couple as it was folded, and the sequences up to which each log is in it. */
export type Checkpoint = { readonly couple: Couple; readonly covers: Covered }

/** Nothing folded yet: both logs are read whole. */
export const fromTheStart: Checkpoint = { couple: emptyCouple, covers: { own: 0, couple: 0 } }

/** A picture of another fold version, or none at all, means folding from the start. Never throws. */
export async function readCheckpoint(device: Pick<Device, 'snapshot'>): Promise<Checkpoint> {
  const kept = await device.snapshot.get()
  if (kept === null) return fromTheStart
  try {
    const given: unknown = JSON.parse(new TextDecoder().decode(kept.bytes))
    return isOurs(given) ? { couple: given.couple, covers: kept.covers } : fromTheStart
  } catch {
    return fromTheStart
  }
}

/** Told after every fold; writes a picture only once enough has come since the last. */
export type KeepCheckpoint = (checkpoint: Checkpoint) => void

/** How many entries lie between two pictures, and so how many are read at most before the first screen shows. */
const everyEntries = 250

/** Keeps a new picture whenever enough has come since the last; one that cannot be kept is tried again later. */
export function openCheckpoints(
  device: Pick<Device, 'snapshot'>,
  last: Checkpoint,
): KeepCheckpoint {
  let kept = countOf(last.covers)
  let writing = false
  return ({ couple, covers }) => {
    // Fewer than before: another couple's log, or none; the device has dropped the old picture with it.
    if (countOf(covers) < kept) kept = 0
    if (writing || countOf(covers) - kept < everyEntries) return
    writing = true
    const bytes = new TextEncoder().encode(JSON.stringify({ foldVersion, couple }))
    void device.snapshot.put({ covers, bytes }).then((put) => {
      writing = false
      if (put.ok) kept = countOf(covers)
    })
  }
}

function countOf({ own, couple }: Covered): number {
  return own + couple
}

// Sealed by this device for itself: the version is the one thing that can have changed.
function isOurs(given: unknown): given is { readonly couple: Couple } {
  if (typeof given !== 'object' || given === null) return false
  return 'foldVersion' in given && given.foldVersion === foldVersion && 'couple' in given
}
