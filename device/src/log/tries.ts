/** Wrong tries and the waits after them, measured by clocks that nobody at the screen can set. */
import { bytesToText } from '@mend/wire/bytes'
import type { Random } from '../keys/primitives.ts'

/** What lies beside a vault's methods. */
export type Tries = {
  readonly failed: number
  /** Names this wait, so that it is not taken for another one that was watched before; null: none. */
  readonly wait?: string | null
  /** The relay's clock when the wait began, once it was asked. */
  readonly sinceMs?: number | null
  /** A try is being made: found again, it was cut off. */
  readonly trying?: boolean
  /** So many were cut off in a row. */
  readonly cut?: number
}

/** What a wait is measured by. `now` only says it to people: it may be set, and decides nothing. */
export type Clocks = {
  readonly now: () => number
  /** A clock that nobody sets; the platform's, unless it is given. */
  readonly steady?: () => number
  /** The relay's clock; null where it cannot be reached. */
  readonly relayNow?: () => Promise<number | null>
}

/** As it is after a right secret. */
export const noTries = { failed: 0, wait: null, sinceMs: null, trying: false, cut: 0 } as const

const freeTries = 5
const longestMs = 24 * 3_600_000
const waitMs = (failed: number): number =>
  failed < freeTries ? 0 : Math.min(30_000 * 2 ** (failed - freeTries), longestMs)

/** Written before a try. One that was cut off is none; of a whole row of them the later ones count. */
export function beginTry(tries: Tries, random: Random): Tries {
  const cut = (tries.cut ?? 0) + (tries.trying === true ? 1 : 0)
  const counts = tries.trying === true && cut > freeTries
  return { ...(counts ? countWrong({ ...tries, cut }, random) : { ...tries, cut }), trying: true }
}

/** One more wrong try, and the wait after it. */
export function countWrong(tries: Tries, random: Random): Tries {
  const failed = tries.failed + 1
  const wait = waitMs(failed) === 0 ? null : bytesToText(random(8))
  return { ...noTries, failed, wait, cut: tries.cut ?? 0 }
}

/**
 * How long until the next try is taken, in milliseconds; never more than the wait's whole length.
 *
 * What was watched with the app open counts, and what the relay's clock says. The device's own clock counts for nothing: set
 * ahead it skips no wait, set back it makes none longer.
 * @param keep - writes down when a wait began by the relay's clock
 */
export async function leftOf(
  clocks: Clocks & { readonly log: object },
  tries: Tries,
  keep: (tries: Tries) => Promise<unknown>,
): Promise<number> {
  const length = waitMs(tries.failed)
  const watched = watchedMs(clocks, tries)
  if (watched >= length) return 0
  const relay = (await clocks.relayNow?.()) ?? null
  if (relay === null) return length - watched
  const since = tries.sinceMs ?? relay - watched
  if (tries.sinceMs == null) await keep({ ...tries, sinceMs: since })
  return Math.max(0, length - Math.max(watched, relay - since))
}

const seen = new WeakMap<object, { readonly wait: string; readonly at: number }>()

/** For how long this tab has watched a wait; it begins to now, if it has not. */
export function watchedMs(clocks: Clocks & { readonly log: object }, tries: Tries): number {
  const now = (clocks.steady ?? (() => performance.now()))()
  const wait = tries.wait ?? `${tries.failed}`
  const known = seen.get(clocks.log)
  if (known?.wait === wait) return now - known.at
  seen.set(clocks.log, { wait, at: now })
  return 0
}
