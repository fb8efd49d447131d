/** Slots: where sealed entries of two partners wait for each other, by names that either may choose. */

/** Where two sealed entries wait for each other, as the log has it. */
export type Slot = {
  /** By partner: the sequence of the first commitment. */
  readonly commits: Readonly<Record<string, number>>
  readonly withdrawn: readonly string[]
  readonly opened: readonly string[]
  /** By partner: where their words opened, and when this device heard that. Missing for what an older app wrote. */
  readonly openedAt?: Readonly<Record<string, { readonly sequence: number; readonly at: number }>>
  /** Local, by partner: when this device saw that they had heard the other's words, while their own were shut. */
  readonly heard?: Readonly<Record<string, number>>
}

/** By name. A name comes from the wire and may be any text, `constructor` included: read with `slotOf` only. */
export type Slots = Readonly<Record<string, Slot>>

/** So many commitments of one partner may wait in a space, and so many withdrawals of theirs are remembered: 64 for two. */
export const mostSlotsOfOne = 32

/** The slot of that name; null where there is none, whatever every object answers to. */
export const slotOf = (slots: Slots, name: string): Slot | null =>
  Object.hasOwn(slots, name) ? (slots[name] ?? null) : null

const emptySlot: Slot = { commits: {}, withdrawn: [], opened: [] }

/**
 * A commitment to a slot: the first of each partner counts.
 *
 * @returns the slots after it; 'too-many' where this partner has as many waiting as one may have
 */
export function withCommit(
  slots: Slots,
  name: string,
  partner: string,
  sequence: number,
): Slots | 'too-many' {
  const known = slotOf(slots, name) ?? emptySlot
  if (known.commits[partner] !== undefined) return slots
  const waiting = Object.values(slots).filter(
    ({ commits, withdrawn, opened }) =>
      withdrawn.length === 0 && commits[partner] !== undefined && !opened.includes(partner),
  )
  if (waiting.length >= mostSlotsOfOne) return 'too-many'
  return { ...slots, [name]: { ...known, commits: { ...known.commits, [partner]: sequence } } }
}

/**
 * The slots after a partner withdrew from one; withdrawing twice changes nothing.
 *
 * The oldest slot that this partner withdrew from is forgotten for it where there are too many. Nothing can open in that
 * one unless both commit to it anew.
 */
export function withWithdrawal(slots: Slots, name: string, partner: string): Slots {
  const known = slotOf(slots, name) ?? emptySlot
  if (known.withdrawn.includes(partner)) return slots
  const theirs = Object.keys(slots).filter((each) =>
    slotOf(slots, each)?.withdrawn.includes(partner),
  )
  const [oldest] = theirs.length < mostSlotsOfOne ? [] : theirs.filter((each) => each !== name)
  const kept = oldest === undefined ? slots : withoutSlot(slots, oldest)
  return { ...kept, [name]: { ...known, withdrawn: [...known.withdrawn, partner] } }
}

/** Whose words opened, of how many partners, at which sequence, and when this device heard it. */
export type OpenedBy = {
  readonly partner: string
  readonly sides: number
  readonly sequence: number
  readonly at: number
}

/** Words became known. A slot that is open on all sides is forgotten: its entries say all there is. */
export function withOpened(
  slots: Slots,
  name: string,
  { partner, sides, ...place }: OpenedBy,
): Slots {
  const known = slotOf(slots, name)
  if (known === null || known.opened.includes(partner)) return slots
  const opened = [...known.opened, partner]
  if (opened.length === sides) return withoutSlot(slots, name)
  const openedAt = { ...known.openedAt, [partner]: place }
  return { ...slots, [name]: { ...known, opened, openedAt } }
}

/** All have committed and nobody withdrew: the moment in which each device gives its key. */
export const isComplete = (roots: readonly string[], slot: Slot): boolean =>
  slot.withdrawn.length === 0 && roots.every((root) => slot.commits[root] !== undefined)

const withoutSlot = (slots: Slots, name: string): Slots =>
  Object.fromEntries(Object.entries(slots).filter(([each]) => each !== name))
