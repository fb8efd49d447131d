/** A couple on a relay that a test can break, and what a modified app of Ben's could seal. */
import { bytesToText } from '@mend/wire/bytes'
import type { Payload } from '@mend/wire/envelope'
import type { RelayFrame } from '@mend/wire/frames'
import type { Device } from '../src/device.ts'
import { internalsOf } from '../src/internals.ts'
import { sealEntry } from '../src/keys/seal.ts'
import type { Space } from '../src/space/space.ts'
import { owner, type Unlocked } from '../src/space/unlocked.ts'
import { openFakeRelay } from './fake-relay.ts'
import { hearLog, openCouple, text, until } from './kit.ts'

export const say = (line: string) => [{ audience: 'both', slot: null, bytes: text(line) }] as const

/** @param clock - what every clock shows; the platform's, unless a test moves it */
export async function openBroken(clock: { readonly now: () => number } = Date) {
  const relay = openFakeRelay(clock.now)
  const both = await openCouple({ relay, now: clock.now })
  const [hers, his] = [hearLog(both.ana), hearLog(both.ben)]
  await both.ben.append(say('first'))
  await until(
    () => hers.words().includes('first') && his.acknowledged().length === 1,
    'the first word',
  )
  const space = bytesToText(unlockedOf(both.ana).record('couple')?.space.id ?? new Uint8Array(0))
  const close = () => Promise.all([both.ana.close(), both.ben.close()])
  return { relay, ...both, hers, his, space, close }
}

export function unlockedOf(device: Device): Unlocked {
  const unlocked = internalsOf(device).unlocked()
  if (unlocked === null) throw new Error('the device is locked')
  return unlocked
}

export function coupleOf(device: Device): Space {
  const space = unlockedOf(device).record('couple')?.space
  if (space === undefined) throw new Error('no couple')
  return space
}

export const kinds = (device: Device): readonly string[] =>
  device.status().faults.map(({ kind }) => kind)

export type Sealed = Partial<Pick<Payload, 'kind' | 'device' | 'counter' | 'time' | 'body'>> & {
  readonly words?: string
  /** Where the log stands that it follows; what the device itself knows, unless a test says otherwise. */
  readonly after?: Space
}

/** An entry as a modified app on this device could seal it. */
export async function sealAs(device: Device, how: Sealed) {
  const unlocked = unlockedOf(device)
  const space = how.after ?? coupleOf(device)
  const identity = owner(unlocked.identity())
  const epochKey = space.epochKeys[space.epoch]
  const member = space.members[bytesToText(identity.device)]
  if (epochKey === undefined || member === undefined) throw new Error('no couple')
  const sealer = {
    space: space.id,
    epoch: space.epoch,
    epochKey,
    sign: await unlocked.sign(),
    random: unlocked.random,
    ring: unlocked.ring,
  }
  return sealEntry(sealer, {
    kind: how.kind ?? 'event',
    device: how.device ?? identity.device,
    counter: how.counter ?? member.counter + 1,
    previous: member.hash,
    seen: { sequence: space.head, hash: space.history },
    time: how.time ?? Date.now(),
    body: how.body ?? text(how.words ?? ''),
  })
}

/** The body with one bit of it changed. */
export const flipped = (body: Uint8Array): Uint8Array =>
  body.map((byte, at) => (at === 40 ? byte ^ 1 : byte))

/** A frame whose entry at that sequence, alone or among others, holds another body. */
export function changedAt(
  frame: RelayFrame,
  at: number,
  change: (body: Uint8Array) => Uint8Array,
): readonly RelayFrame[] {
  if (frame.kind === 'entry')
    return [frame.sequence === at ? { ...frame, body: change(frame.body) } : frame]
  if (frame.kind !== 'entries') return [frame]
  const entries = frame.entries.map(({ sequence, body }) => ({
    sequence,
    body: sequence === at ? change(body) : body,
  }))
  return [{ ...frame, entries }]
}
