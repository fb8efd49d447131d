/** Two devices and a relay in miniature: what each wrote offline, and the one order it all ends in. */

import {
  type Command,
  type Couple,
  decide,
  emptyCouple,
  type Entry,
  type Event,
  fold,
  slotOf,
  slotsOf,
} from '../src/couple.ts'
import type { EntryId, Instant } from '../src/ids.ts'
import { getMany } from '../src/many.ts'
import { id, look, type Name } from './stories.ts'

/** An entry as the author knows it; a reader who is not the author sees a sealed one closed. */
type Written = { readonly entry: Entry; readonly mine: Event | null }

export type Devices = {
  /** The couple's log at the relay, in its order. */
  readonly log: readonly Written[]
  readonly own: Readonly<Record<Side, readonly Entry[]>>
  readonly pending: Readonly<Record<Side, readonly Written[]>>
  /** How far each has pulled, and what it folded from there and from its own log. */
  readonly pulled: Readonly<Record<Side, number>>
  readonly base: Readonly<Record<Side, Couple>>
  readonly count: number
}
type Side = Exclude<Name, 'cy'>

export type Act =
  | { readonly kind: 'say'; readonly by: Name; readonly commands: readonly Command[] }
  | { readonly kind: 'forge'; readonly by: Name; readonly event: Event }
  | { readonly kind: 'push'; readonly by: Name }
  | { readonly kind: 'pull'; readonly by: Name }
  /** Both are online for a moment. */
  | { readonly kind: 'meet'; readonly by: Name }

export const emptyDevices: Devices = {
  log: [],
  own: { ana: [], ben: [] },
  pending: { ana: [], ben: [] },
  pulled: { ana: 0, ben: 0 },
  base: { ana: emptyCouple, ben: emptyCouple },
  count: 0,
}

/** One act, `afterMs` into the story. */
export function acted(devices: Devices, act: Act, afterMs: number): Devices {
  const by = act.by === 'ben' ? 'ben' : 'ana'
  switch (act.kind) {
    case 'meet':
      return settled(devices)
    case 'push':
      return pushed(devices, by)
    case 'pull':
      return released(pulledAll(devices, by), by)
    case 'forge':
      return append(devices, by, act.event, afterMs)
    case 'say':
      return said(devices, by, act.commands, afterMs)
  }
}

/** Of the commands that the device may, says the one that was said least: rare things happen too. */
function said(devices: Devices, by: Side, commands: readonly Command[], afterMs: number): Devices {
  const couple = seenBy(devices, by)
  const allowed = commands.flatMap((command) => {
    const decided = decide(couple, command, look(by, afterMs))
    return decided.ok ? [decided.value] : []
  })
  const kinds = [...devices.log, ...devices.pending[by]].map(({ entry }) => entry.event.kind)
  const timesSaid = (events: readonly Event[]): number =>
    kinds.filter((kind) => kind === events[0]?.kind).length
  const [rarest = []] = allowed.toSorted((left, right) => timesSaid(left) - timesSaid(right))
  return rarest.reduce((next, event) => append(next, by, event, afterMs), devices)
}

/** What a device shows: its own log, what it has pulled, and its pending entries on top. */
export const seenBy = (devices: Devices, by: Side): Couple =>
  pendingOf(devices, by).reduce(fold, devices.base[by])

function pulledAll(devices: Devices, by: Side): Devices {
  const fresh = devices.log.slice(devices.pulled[by]).map((written) => asRead(written, by))
  const base = { ...devices.base, [by]: fresh.reduce(fold, devices.base[by]) }
  return { ...devices, base, pulled: { ...devices.pulled, [by]: devices.log.length } }
}

export const pulledBy = (devices: Devices, by: Side): readonly Entry[] =>
  devices.log.slice(0, devices.pulled[by]).map((written) => asRead(written, by))

const pendingOf = (devices: Devices, by: Side): readonly Entry[] =>
  devices.pending[by].map((written) => asRead(written, by))

/** Both online until nothing is left to say. */
export function settled(devices: Devices): Devices {
  const once = (['ana', 'ben'] as const).reduce(
    (next, by) => acted(pushed(next, by), { kind: 'pull', by }, 0),
    devices,
  )
  const quiet = once.pending.ana.length + once.pending.ben.length === 0
  return quiet && once.pulled.ana === once.log.length ? once : settled(once)
}

function asRead({ entry, mine }: Written, reader: Side): Entry {
  if (entry.event.kind !== 'sealed') return entry
  return { ...entry, event: { ...entry.event, mine: entry.by === id(reader) ? mine : null } }
}

function append(devices: Devices, by: Side, event: Event, afterMs: number): Devices {
  const slot = slotOf(event)
  const content = slot === null ? event : ({ kind: 'sealed', v: 1, slot, mine: null } as const)
  return put(devices, by, content, slot === null ? null : event, look(by, afterMs).now)
}

function put(
  devices: Devices,
  by: Side,
  event: Entry['event'],
  mine: Event | null,
  at: Instant,
): Devices {
  const count = devices.count + 1
  const head = { id: `entry-${count}` as EntryId, by: id(by), at }
  if ('audience' in event && event.audience === 'me') {
    const sequence = devices.own[by].length + 1
    const own: Entry = { ...head, space: 'own', sequence, event }
    const base = { ...devices.base, [by]: fold(devices.base[by], own) }
    return { ...devices, count, base, own: { ...devices.own, [by]: [...devices.own[by], own] } }
  }
  const entry: Entry = { ...head, space: 'couple', sequence: null, event }
  const pending = [...devices.pending[by], { entry, mine }]
  return { ...devices, count, pending: { ...devices.pending, [by]: pending } }
}

function pushed(devices: Devices, by: Side): Devices {
  const log = devices.pending[by].reduce<readonly Written[]>((before, written) => {
    const entry = { ...written.entry, sequence: before.length + 1 }
    return [...before, { ...written, entry }]
  }, devices.log)
  return { ...devices, log, pending: { ...devices.pending, [by]: [] } }
}

/** The device releases the keys that the domain says it may. */
function released(devices: Devices, by: Side): Devices {
  const couple = devices.base[by]
  const waits = devices.pending[by].map(({ entry }) =>
    entry.event.kind === 'opened' ? entry.event.slot : null,
  )
  return slotsOf(couple, look(by)).release.reduce((next, slot) => {
    const event = getMany(couple.mine, slot)
    if (event === null || waits.includes(slot)) return next
    return put(next, by, { kind: 'opened', v: 1, slot, event }, null, look(by, 36_000_000).now)
  }, devices)
}
