/** Pairing: a link, four words that both compare, and only then anything shared. */
import { newDeviceKeys, type DeviceKeys } from '../space/identity.ts'
import { internalsOf, type Internals } from '../internals.ts'
import { openDesk, type Desk } from './desk.ts'
import { isTaken } from './free.ts'
import { lifeMs } from './kept.ts'
import { linkToFragment, newLink, parseLink, type Link, type Purpose } from './link.ts'
import type { Look } from './look.ts'
import type { Pairing, PairingView, Standing } from './pairing-view.ts'
import type { Side } from './transcript.ts'
import type { Device, Outcome } from '../port.ts'
import { done, ok, trouble } from '../trouble.ts'

export type * from './pairing-view.ts'
export type { Look } from './look.ts'

type Desks = Readonly<Record<Purpose, Desk>>

const desks = new WeakMap<Internals, Desks>()

/** The pairings of a device, which go on by themselves from the first time that anybody asks for them. */
function desksOf(device: Device): Desks {
  const internals = internalsOf(device)
  const opened = desks.get(internals) ?? {
    partner: openDesk(internals, 'partner'),
    device: openDesk(internals, 'device'),
  }
  desks.set(internals, opened)
  return opened
}

/**
 * Follows what stands on a device, in this tab and every other, from now on: also a pairing that was begun before a restart.
 *
 * @returns what stands now
 */
export function followPairings(
  device: Device,
  listener: (standing: readonly Standing[]) => void,
): readonly Standing[] {
  const { partner, device: own } = desksOf(device)
  const all = (): readonly Standing[] =>
    [partner.standing(), own.standing()].filter((each) => each !== null)
  for (const desk of [partner, own]) desk.onChange(() => listener(all()))
  return all()
}

/**
 * Invites the partner, or a next device of mine; the invitation that stands, where one does.
 *
 * Needs the device that holds the root key, and a relay.
 */
export async function invite(device: Device, whom: Purpose): Promise<Outcome<Pairing>> {
  const internals = internalsOf(device)
  const unlocked = internals.unlocked()
  const identity = unlocked?.identity() ?? null
  if (unlocked === null || identity === null) return trouble(unlocked === null ? 'locked' : 'new')
  if (identity.root === null) return trouble('needs-phrase')
  if (whom === 'partner' && isTaken(internals)) return trouble('not-empty')
  if (internals.transport === null || (whom === 'device' && !isSettled(internals)))
    return trouble('unreachable')
  // Another device of mine reads all that I do from then on.
  const passed = whom === 'device' ? await internals.passLock() : done
  if (!passed.ok) return passed
  const desk = desksOf(device)[whom]
  const standing = await desk.standingNow()
  if (standing?.side === 'invites' && standing.view.kind !== 'done')
    return ok(pairingOf(desk, standing))
  const link = newLink(whom, internals.random)
  return ok(await begin(internals, desk, 'invites', link, null))
}

/** Joins by the first link in a text. Nothing of this device is told before both confirm. */
export async function join(device: Device, text: string): Promise<Outcome<Pairing>> {
  const internals = internalsOf(device)
  const link = parseLink(text)
  const unlocked = internals.unlocked()
  if (link === null) return trouble('not-found')
  if (unlocked === null) return trouble('locked')
  const desk = desksOf(device)[link.purpose]
  const standing = await desk.standingNow()
  // Whoever tries the link that they made comes to their own invitation, and does not take it from their partner.
  if (standing?.link === linkToFragment(link)) return ok(pairingOf(desk, standing))
  if (internals.transport === null) return trouble('unreachable')
  if (link.purpose === 'device') {
    if (unlocked.identity() !== null) return trouble('not-empty')
    const keys = await newDeviceKeys(unlocked.vault, internals.random)
    return ok(await begin(internals, desk, 'joins', link, keys))
  }
  if (unlocked.identity() === null) {
    const begun = await internals.begin()
    if (!begun.ok) return begun
  }
  if (unlocked.identity()?.root === null) return trouble('needs-phrase')
  if (isTaken(internals)) return trouble('not-empty')
  return ok(await begin(internals, desk, 'joins', link, null))
}

/** Stops the pairing that stands for a purpose; of one that has ended: it was read. */
export const letGo = (device: Device, purpose: Purpose): Promise<void> =>
  desksOf(device)[purpose].drop()

/** Whether a link invites a device of one's own, rather than a partner. */
export const isForDevice = (text: string): boolean => parseLink(text)?.purpose === 'device'

/** What stands after `#` in the first link of a text, whatever is around it; null where there is none. */
export function findLink(text: string): string | null {
  const link = parseLink(text)
  return link && linkToFragment(link)
}

/** How long a look waits for an answer. */
const patienceMs = 12_000

/** Looks behind a link before anybody is asked for a name; `gone` also for a text that is none. */
export async function look(device: Device, text: string): Promise<Look> {
  const { transport, random } = internalsOf(device)
  const link = parseLink(text)
  if (link === null) return 'gone'
  if (transport === null) return 'unreachable'
  const { lookBehind } = await import('./look.ts')
  return lookBehind({ transport, random, patienceMs }, link)
}

async function begin(
  internals: Internals,
  desk: Desk,
  side: Side,
  link: Link,
  keys: DeviceKeys | null,
): Promise<Pairing> {
  const { newOwn } = await import('./transcript.ts')
  const own = newOwn(internals.random)
  const expiresAtMs = internals.now() + lifeMs[link.purpose]
  const fresh = { confirmed: false, share: null, done: false, stopped: false, ended: null } as const
  await desk.begin({ side, link, own, keys, expiresAtMs, ...fresh })
  const standing = { side, purpose: link.purpose, link: linkToFragment(link), expiresAtMs }
  return pairingOf(desk, { ...standing, view: { kind: 'waiting' } })
}

/** What stands at a desk, as a screen leads it; another that takes its place is not this one. */
function pairingOf(desk: Desk, standing: Standing): Pairing {
  const state = { view: standing.view }
  const look = (now: Standing | null): void => {
    if (now?.link === standing.link) state.view = now.view
  }
  const isMine = (): boolean => desk.standing()?.link === standing.link
  return {
    fragment: standing.side === 'invites' ? standing.link : null,
    expiresAtMs: standing.expiresAtMs,
    view: (): PairingView => {
      look(desk.standing())
      return state.view
    },
    onChange: (listener) =>
      desk.onChange((now) => {
        look(now)
        if (now?.link === standing.link) listener(now.view)
      }),
    confirm: async () => {
      if (isMine()) await desk.confirm()
    },
    cancel: async () => {
      if (isMine()) await desk.drop()
    },
  }
}

// A next device is granted the keys that are known; so every space has to have its first entry.
function isSettled(internals: Internals): boolean {
  const couple = internals.unlocked()?.record('couple') ?? null
  const own = internals.unlocked()?.record('own') ?? null
  return (
    own !== null &&
    own.space.epoch > 0 &&
    (couple === null || couple.over || couple.space.epoch > 0)
  )
}
