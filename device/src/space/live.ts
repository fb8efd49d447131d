/** Live messages: sealed and signed like entries, forwarded now or never, and stored nowhere. */
import { bytesToText, copyBytes, type Bytes } from '@mend/wire/bytes'
import { limits } from '@mend/wire/frames'
import { openCouple } from './writes.ts'
import { owner, type Unlocked } from './unlocked.ts'
import type { LiveMessage } from '../port.ts'
import { openEnvelope, sealEntry } from '../keys/seal.ts'
import { activeMembers, keysOf, noHash } from './space.ts'

/** How far a message has come, by device: an older one is a replay. */
export type Heard = Map<string, { readonly time: number; readonly counter: number }>

const mostBytes = 700
const mostAgeMs = 60_000

/** The body of a live frame; null when there is nobody to say it to, or it is too long. */
export async function sealLive(
  unlocked: Unlocked,
  bytes: Uint8Array,
  time: number,
  counter: number,
): Promise<Bytes | null> {
  const record = openCouple(unlocked, time)
  const identity = unlocked.identity()
  const epochKey = record?.space.epochKeys[record.space.epoch]
  if (record === null || identity === null || epochKey === undefined) return null
  if (bytes.length > mostBytes) return null
  const { space } = record
  const sealer = {
    space: space.id,
    epoch: space.epoch,
    epochKey,
    sign: await unlocked.sign(),
    random: unlocked.random,
    ring: unlocked.ring,
  }
  const payload = {
    kind: 'live' as const,
    device: identity.device,
    counter,
    previous: noHash,
    seen: { sequence: 0, hash: noHash },
    time,
    body: bytes,
  }
  const body = await sealEntry(sealer, payload, 'live')
  return body.length > limits.liveBytes ? null : body
}

/** What a live body says; null when it is not believed: forged, replayed, older than a minute, or not for us. */
export async function openLive(
  unlocked: Unlocked,
  body: Uint8Array,
  now: number,
  heard: Heard,
): Promise<LiveMessage | null> {
  const record = openCouple(unlocked, now)
  if (record === null) return null
  const { space } = record
  const authors = activeMembers(space)
  const opener = {
    space: space.id,
    ...keysOf(space),
    authors,
    receiveSeeds: [],
    ring: unlocked.ring,
  }
  const opened = await openEnvelope(opener, body)
  if (!opened.ok || opened.envelope.seal !== 'live' || opened.payload.kind !== 'live') return null
  const { payload } = opened
  const device = bytesToText(payload.device)
  const last = heard.get(device) ?? { time: 0, counter: 0 }
  const later =
    payload.time > last.time || (payload.time === last.time && payload.counter > last.counter)
  const partner = space.members[device]?.partner
  if (!later || partner === undefined || Math.abs(now - payload.time) > mostAgeMs) return null
  heard.set(device, { time: payload.time, counter: payload.counter })
  const mine = partner === owner(unlocked.identity()).me
  return { partner, mine, at: payload.time, bytes: copyBytes(payload.body) }
}
