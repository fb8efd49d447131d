/** How much room there is: what the operator gave, and what the disk can bear. */
import { statfsSync } from 'node:fs'
import type { Limits, Room } from './admit.ts'

/** Said by the store when it is full, and by the sweep when it looks. */
export type RoomNow = { low: boolean; full: boolean }

/** What the disk has free, and how large it is; null where the disk is another's, and nothing is known of it. */
export type Disk = () => { readonly freeBytes: number; readonly bytes: number } | null

/** For a store whose disk is not this machine's. */
export const unknownDisk: Disk = () => null

/** The disk under a folder. */
export const diskUnder =
  (folder: string): Disk =>
  () => {
    try {
      const { bavail, blocks, bsize } = statfsSync(folder)
      return { freeBytes: bavail * bsize, bytes: blocks * bsize }
    } catch {
      return null
    }
  }

/** Whatever the quota says, a disk is not filled: others live on it too, and a database needs room to shrink. */
const leastFree = 256 * 1024 * 1024
const mostFree = 4 * 1024 * 1024 * 1024
const freeShare = 0.05

/**
 * @param usedBytes - what the store takes
 * @returns `low` from the part on that is kept for spaces which are no longer young
 */
export function roomLeft(usedBytes: number, disk: ReturnType<Disk>, limits: Limits): Room {
  const { bytesInAll, keptForOld } = limits
  const quota = bytesInAll > 0 ? bytesInAll : Number.POSITIVE_INFINITY
  const alive =
    disk === null ? Number.POSITIVE_INFINITY : usedBytes + disk.freeBytes - keepFree(disk)
  const most = Math.min(quota, alive)
  if (most === Number.POSITIVE_INFINITY) return { low: false, full: false }
  return { low: usedBytes >= most * (1 - keptForOld), full: usedBytes >= most }
}

const keepFree = ({ bytes }: { readonly bytes: number }): number =>
  Math.min(mostFree, Math.max(leastFree, bytes * freeShare))
