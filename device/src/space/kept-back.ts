/** Sealed words kept back: a partner's app that was given mine, and does not open its own. */
import type { Fault } from '../port.ts'
import type { Slot } from './slots.ts'
import type { Space } from './space.ts'

/*
 * Nobody can make an app open what it sealed: whoever opens first trusts the other once. So whoever opened, and was not
 * answered, opens second from then on. That is a matter of order alone, and the same on every device; an honest app that
 * was only away answers when it is back, and costs nobody more than that wait.
 */

/** So long an app that has heard the other's words may take to open its own, before it is said. */
export const patienceMs = 600_000

/** Words of theirs that are shut in a slot where the other's are open, and that nobody took back. */
const isUnanswered = ({ commits, opened, withdrawn }: Slot, by: string): boolean =>
  withdrawn.length === 0 &&
  commits[by] !== undefined &&
  !opened.includes(by) &&
  opened.some((other) => other !== by)

/** The slots in which this partner owes the other an opening, by name. */
export const unansweredBy = (space: Space, by: string): readonly string[] =>
  Object.entries(space.slots).flatMap(([name, slot]) => (isUnanswered(slot, by) ? [name] : []))

/** Whether this partner was given words and kept theirs: now, or by taking them back afterwards at any time. */
const keeps = (space: Space, by: string): boolean =>
  (space.second ?? []).includes(by) || unansweredBy(space, by).length > 0

/**
 * Whether mine wait for theirs in that slot.
 *
 * @param owes - that I owe them an opening which I cannot give: then nobody waits, or each would wait for the other
 */
export function waitsForTheirs(space: Space, slot: Slot, me: string, owes: boolean): boolean {
  if (owes || (space.second ?? []).includes(me)) return false
  return space.roots.some(
    (root) => root !== me && !slot.opened.includes(root) && keeps(space, root),
  )
}

/** The space after somebody took their words back when they had the other's. */
export function withSecond(space: Space, partner: string): Space {
  const second = space.second ?? []
  return second.includes(partner) ? space : { ...space, second: [...second, partner] }
}

/**
 * What an entry shows of its author: that they have heard the other's words, where theirs are shut.
 *
 * They say so themselves (`seen`), or it is long ago that those words were there to be heard.
 *
 * @param now - when this device heard it: no claim of its author's counts
 */
export function withHearing(
  space: Space,
  by: string,
  { seen, now }: { readonly seen: number; readonly now: number },
): Space {
  const heard = Object.entries(space.slots).filter(
    ([, slot]) =>
      isUnanswered(slot, by) && slot.heard?.[by] === undefined && hasHeard(slot, by, seen, now),
  )
  if (heard.length === 0) return space
  const noted = heard.map(
    ([name, slot]) => [name, { ...slot, heard: { ...slot.heard, [by]: now } }] as const,
  )
  return { ...space, slots: { ...space.slots, ...Object.fromEntries(noted) } }
}

const hasHeard = ({ opened, openedAt }: Slot, by: string, seen: number, now: number): boolean =>
  opened.some((other) => {
    const { sequence = 0, at = 0 } = openedAt?.[other] ?? {}
    return other !== by && (sequence <= seen || at <= now - patienceMs)
  })

/**
 * What is kept back now, as faults: to be asked only by a device that hears everything there is.
 *
 * A partner who has left opens nothing more, and is not accused of it.
 */
export const keptBack = (space: Space, me: string, now: number): readonly Fault[] =>
  lateOf(space, me)
    .filter(({ at }) => at <= now)
    .map(({ sequence }) => ({ space: space.name, sequence, kind: 'kept-back' }))

/** When each of them is to be said, in milliseconds since 1970. */
export const keptBackFrom = (space: Space, me: string): readonly number[] =>
  lateOf(space, me).map(({ at }) => at)

function lateOf(space: Space, me: string) {
  const here = space.roots.filter(
    (root) => root !== me && (space.partners[root]?.noticeAt ?? null) === null,
  )
  return here.flatMap((root) =>
    Object.values(space.slots).flatMap((slot) => {
      const heard = isUnanswered(slot, root) ? slot.heard?.[root] : undefined
      const sequence = slot.commits[root] ?? null
      return heard === undefined ? [] : [{ at: heard + patienceMs, sequence }]
    }),
  )
}
