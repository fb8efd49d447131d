/** The couple as far as I may know at this moment: a leave shows nowhere before the hour that the leaver set. */
import type { Space } from './space.ts'

/** What only the domain can say of an event, which this part carries as bytes. */
export type AboutEvents = {
  /** An event whose moments lie so much later, for one that was written under a clock that proved wrong. */
  readonly shiftMoments?: (event: Uint8Array, byMs: number) => Uint8Array
  /** From when on the partner may know of an event, in milliseconds; null: at once. Of a leave: the hour it was set to. */
  readonly knownFrom?: (event: Uint8Array) => number | null
}

/**
 * The space as every public answer shows it: until the hour of a leave, exactly as it stood before.
 *
 * Admission, keys and sending need the truth at once and read the space itself. Privacy: the partner of somebody who
 * leaves in danger learns of it at the hour that the leaver chose, from none of this device's answers earlier.
 *
 * @param me - my own root: what I did myself is never kept from me
 */
export function knownSpace(space: Space, me: string, now: number): Space {
  const leaver = leaverBefore(space, me, now)
  if (leaver === null) return space
  const since = leftAt(space, leaver)
  const members = Object.entries(space.members).map(([id, member]) => {
    const stays = member.partner === leaver && member.removed === since
    return [id, stays ? { ...member, removed: null } : member] as const
  })
  const partners = Object.entries(space.partners).map(([root, partner]) => {
    return [root, root === leaver ? { ...partner, noticeAt: null } : partner] as const
  })
  // What the leaver's other devices still send is refused, and would say so.
  const faults = space.faults.filter(
    ({ kind, sequence }) => kind !== 'forged' || sequence === null || sequence < since,
  )
  return {
    ...space,
    members: Object.fromEntries(members),
    partners: Object.fromEntries(partners),
    faults,
  }
}

/** The sequence of a leave that I may not know of yet; null when there is none. */
export function unknownSince(space: Space, me: string, now: number): number | null {
  const leaver = leaverBefore(space, me, now)
  return leaver === null ? null : leftAt(space, leaver)
}

function leaverBefore({ partners }: Space, me: string, now: number): string | null {
  const leaver = Object.entries(partners).find(
    ([root, { noticeAt }]) => root !== me && noticeAt !== null && noticeAt > now,
  )
  return leaver?.[0] ?? null
}

// All the devices that a leaver still had went with the leave, and none of theirs goes or comes after it.
const leftAt = ({ members }: Space, leaver: string): number =>
  Math.max(
    0,
    ...Object.values(members)
      .filter(({ partner }) => partner === leaver)
      .map(({ removed }) => removed ?? 0),
  )
