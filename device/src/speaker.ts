/** The speaker of one space: runs the pure step against a socket, and does what only the world can do. */
import { copyBytes, equalBytes } from '@mend/wire/bytes'
import { encodeFrame, goodbyeKind, limits, parseRelayFrame, refusalKind } from '@mend/wire/frames'
import type { DeviceFrame, MemberList, StoredBody } from '@mend/wire/frames'
import { memberListBytes, transportAuthBytes } from '@mend/wire/labels'
import { releaseAll, takeOver } from './arrivals.ts'
import type { Clock } from './clock.ts'
import { nextDeparture, type Departure } from './departures.ts'
import type { House } from './house.ts'
import { outboxOf } from './outbox.ts'
import { sign } from './primitives.ts'
import { transportsOf, withFault, type SpaceName } from './space.ts'
import { openSync, step, type Heard, type Note, type Sync } from './sync.ts'
import type { Connection, Transport } from './transport.ts'

export type Speaker = {
  /** Something waits in the outbox, or the member list is due. */
  readonly wake: () => void
  /** A live body, sealed already; false when there is no socket. */
  readonly live: (body: Uint8Array) => boolean
  readonly wakeAt: (timeMs: number, subscription: Uint8Array) => boolean
  readonly close: () => void
}

export type SpeakerParts = {
  readonly house: House
  readonly name: SpaceName
  readonly transport: Transport
  readonly clock: Clock
  readonly told: (news: SpeakerNews) => void
}

export type SpeakerNews =
  | { readonly kind: 'connection'; readonly state: 'connecting' | 'online' }
  | { readonly kind: 'arrived'; readonly reset: boolean; readonly spaces: boolean }
  /** Something to send came up in either space. */
  | { readonly kind: 'outgoing' }
  | { readonly kind: 'caught-up' }
  | { readonly kind: 'live'; readonly body: Uint8Array }
  | { readonly kind: 'unknown-space' }
  | { readonly kind: 'removed' }
  /** Storage failed: nothing was lost, the socket is dialled again later. */
  | { readonly kind: 'disk' }

type Talk = {
  sync: Sync
  /** The last outbox number that the relay took on this socket. */
  last: number
  flying: Departure | null
  /** Where the relay says that it put an entry of mine: it has to be there when that sequence comes. */
  promised: { readonly sequence: number; readonly number: number } | null
  /** A turn of mine that the relay has and that has not come back. */
  turn: number | null
  membersVersion: number
  /** A list of mine is under way: the version it replaces, and at which place in that list my key was claimed to be. */
  asked: { readonly version: number; readonly place: number; readonly tries: number } | null
  create: boolean
  /** When to dial again, where we know better than the table. */
  again: 'soon' | 'later' | null
  /** Sockets that came and went: what belongs to an earlier one is dropped. */
  round: number
}

export function openSpeaker(parts: SpeakerParts): Speaker {
  const { house, name, transport, told } = parts
  const talk: Talk = {
    sync: openSync(0),
    last: 0,
    flying: null,
    turn: null,
    promised: null,
    membersVersion: 0,
    asked: null,
    create: false,
    again: null,
    round: 0,
  }
  const state = { closed: false }
  const speech: Speech = { ...parts, talk, connection: () => connection }
  const guarded = (task: () => Promise<void>): void => {
    const { round } = talk
    house
      .inOrder(async () => {
        if (!state.closed && round === talk.round) await task()
      })
      .catch((reason: unknown) => {
        talk.round += 1
        told({ kind: 'disk' })
        connection.again('later')
        if (!(reason instanceof Error)) throw reason
      })
  }
  const connection = transport.open({
    opened: () => {
      talk.round += 1
      const record = house.record(name)
      talk.sync = openSync(record?.space.head ?? 0, record?.leaving !== true)
      talk.last = 0
      talk.flying = null
      talk.turn = null
      talk.promised = null
      talk.asked = null
    },
    heard: (bytes) => {
      const parsed = parseRelayFrame(bytes)
      const heard: Heard = parsed.ok
        ? { kind: 'frame', frame: parsed.value }
        : { kind: 'malformed' }
      guarded(() => hear(speech, heard))
    },
    closed: () => {
      talk.round += 1
      talk.sync = { ...talk.sync, phase: 'over' }
      told({ kind: 'connection', state: 'connecting' })
    },
  })
  return {
    wake: () => guarded(() => offer(speech)),
    live: (body) =>
      talk.sync.phase === 'live' && connection.send(encodeFrame({ kind: 'live', body })),
    wakeAt: (timeMs, subscription) =>
      talk.sync.phase === 'live' &&
      connection.send(encodeFrame({ kind: 'wakeAt', timeMs, subscription })),
    close: () => {
      state.closed = true
      connection.close()
    },
  }
}

type Speech = SpeakerParts & { readonly talk: Talk; readonly connection: () => Connection }

async function hear(speech: Speech, heard: Heard): Promise<void> {
  const after = step(speech.talk.sync, heard)
  speech.talk.sync = after.sync
  for (const frame of after.send) say(speech, frame)
  if (after.add.length > 0) await add(speech, after.add)
  for (const note of after.notes) await heed(speech, note)
}

const say = ({ connection }: Speech, frame: DeviceFrame): boolean =>
  connection().send(encodeFrame(frame))

async function add(speech: Speech, bodies: readonly StoredBody[]): Promise<void> {
  const { house, name, clock, told } = speech
  const owned = bodies.map(({ sequence, body }) => ({ sequence, body: copyBytes(body) }))
  const arrived = await takeOver(house, name, owned, clock.readerNow())
  told({ kind: 'arrived', reset: arrived.reset, spaces: arrived.spaces })
  await keepsPromise(speech)
  if (arrived.outgoing) told({ kind: 'outgoing' })
}

// What was acknowledged is in the log at that sequence, or the relay shows another log than it keeps.
async function keepsPromise(speech: Speech): Promise<void> {
  const { talk, house, name } = speech
  const { promised } = talk
  if (promised === null || promised.sequence > (house.record(name)?.space.head ?? 0)) return
  talk.promised = null
  if ((await house.log.read(outboxOf(name), promised.number)) === null) return
  await noteFault(speech, { kind: 'fault', fault: 'forked', sequence: promised.sequence })
}

async function heed(speech: Speech, note: Note): Promise<void> {
  const { talk, told, clock, name } = speech
  switch (note.kind) {
    case 'answer':
      return answer(speech, note.nonce, note.timeMs)
    case 'welcome':
      talk.membersVersion = note.membersVersion
      talk.create = false
      say(speech, { kind: 'clock', t0: clockAsk(speech) })
      return
    case 'fault':
      return noteFault(speech, note)
    case 'caught-up':
      told({ kind: 'connection', state: 'online' })
      told({ kind: 'caught-up' })
      if (name === 'couple' && (await releaseAll(speech.house)))
        told({ kind: 'arrived', reset: false, spaces: false })
      return members(speech)
    case 'ready':
      return offer(speech)
    case 'acknowledged':
      return acknowledged(speech, note.sequence)
    case 'live':
      return told({ kind: 'live', body: copyBytes(note.body) })
    case 'members':
      return heardMembers(speech, note.members)
    case 'clock':
      return clock.heard(note.t0, note.relayMs)
    case 'refused':
      return refused(speech, note.code)
    case 'goodbye':
      return farewell(speech, note.frame.code)
    case 'hang-up':
      return hangUp(speech, note.again)
  }
}

// "Never" is the frame's; the space is asked for again later all the same: relays are mended.
function hangUp({ talk, connection }: Speech, again: 'soon' | 'later' | 'never'): void {
  const when = talk.again ?? (again === 'never' ? 'later' : again)
  talk.again = null
  connection().again(when)
}

const clockAsk = ({ house }: Speech): number => Math.max(0, Math.round(house.now()))

async function answer(speech: Speech, nonce: Uint8Array, timeMs: number): Promise<void> {
  const { house, name, transport, talk } = speech
  const record = house.record(name)
  const key = await house.transportKey(name)
  if (record === null || key === null || record.over) return speech.connection().close()
  const space = record.space.id
  const claim = transportAuthBytes({ host: transport.host, nonce, timeMs, space })
  const proof = { space, member: key.public, signature: await sign(key.key, claim) }
  if (!talk.create) return void say(speech, { kind: 'answer', answer: proof })
  const { keys } = record.members
  const signerIndex = keys.findIndex((listed) => equalBytes(listed, key.public))
  const list = memberListBytes({ space, version: 1, keys })
  const signature = await sign(key.key, list)
  const first = { version: 1, keys, signerIndex, signature }
  say(speech, { kind: 'create', answer: proof, ttlSeconds: 0, members: first })
}

async function offer(speech: Speech): Promise<void> {
  const { house, name, talk, clock } = speech
  if (talk.sync.phase !== 'live' || talk.flying !== null) return
  await members(speech)
  if (talk.turn !== null && (await house.log.read(outboxOf(name), talk.turn)) !== null) return
  talk.turn = null
  const departure = await nextDeparture(house, name, talk.last, clock.relayNow())
  if (departure === null) return leaveWhenSaid(speech)
  talk.flying = departure
  const { key, since, body } = departure
  await hear(speech, { kind: 'push', push: { key, since, body } })
}

async function acknowledged(speech: Speech, sequence: number): Promise<void> {
  const { talk, house, name } = speech
  const { flying } = talk
  talk.flying = null
  if (flying === null) return
  talk.last = flying.number
  talk.promised = { sequence, number: flying.number }
  if (house.record(name)?.leaving !== true) await keepsPromise(speech)
  if (flying.turns && sequence > talk.sync.head) talk.turn = flying.number
  const leaving = house.record(name)?.leaving === true
  if (leaving)
    await house.log.write([{ kind: 'remove', table: outboxOf(name), key: flying.number }])
}

// --- the relay's list of members -----------------------------------------------------------------------------------

async function members(speech: Speech): Promise<void> {
  const { house, name, talk } = speech
  const record = house.record(name)
  const due = record !== null && record.membersDue && record.space.epoch > 0
  if (due && talk.sync.phase === 'live') await sayMembers(speech, wantedMembers(speech))
}

/**
 * Signed by a key of the list before, at its place there. Where that list is not known for sure, each place is tried: a
 * wrong one changes nothing.
 */
async function sayMembers(
  speech: Speech,
  keys: readonly Uint8Array[],
  before: Talk['asked'] = null,
): Promise<void> {
  const { house, name, talk } = speech
  const record = house.record(name)
  const key = await house.transportKey(name)
  const done = record === null || key === null || keys.length === 0
  if (done || (before === null && talk.asked !== null)) return
  const known = record.members.version === talk.membersVersion
  const at = record.members.keys.findIndex((listed) => equalBytes(listed, key.public))
  const likely = known ? Math.max(0, at) : 0
  const place = before === null ? likely : (before.place + 1) % limits.members
  talk.asked = { version: talk.membersVersion, place, tries: (before?.tries ?? 0) + 1 }
  const version = talk.membersVersion + 1
  const signature = await sign(key.key, memberListBytes({ space: record.space.id, version, keys }))
  say(speech, { kind: 'members', members: { version, keys, signerIndex: place, signature } })
}

async function heardMembers(speech: Speech, list: MemberList): Promise<void> {
  const { house, name, talk, told } = speech
  const record = house.record(name)
  if (record === null) return
  talk.membersVersion = list.version
  if (talk.asked !== null && talk.asked.version < list.version) talk.asked = null
  const wanted = transportsOf(record.space)
  const done =
    wanted.length === list.keys.length &&
    wanted.every((key) => list.keys.some((listed) => equalBytes(listed, key)))
  const mine = await speakerKeyOf(house, name)
  const listed = mine !== null && list.keys.some((key) => equalBytes(key, mine))
  const via = record.via === 'root' && listed ? 'device' : record.via
  const keys = list.keys.map(copyBytes)
  const next = {
    ...record,
    via,
    members: { version: list.version, keys },
    membersDue: record.membersDue && !done,
  } as const
  await house.save({ [name]: next })
  if (via !== record.via) told({ kind: 'arrived', reset: false, spaces: true })
}

// This device's own key, whichever key speaks right now.
async function speakerKeyOf(house: House, name: SpaceName): Promise<Uint8Array | null> {
  const identity = house.identity()
  if (identity === null) return null
  return Promise.resolve(
    name === 'own' ? identity.ownTransport.public : identity.coupleTransport.public,
  )
}

// --- what ends a conversation -----------------------------------------------------------------------------------------

async function noteFault(speech: Speech, note: Note & { readonly kind: 'fault' }): Promise<void> {
  const { house, name, told } = speech
  const record = house.record(name)
  if (record === null) return
  const fault = { space: name, sequence: note.sequence, kind: note.fault }
  await house.save({ [name]: { ...record, space: withFault(record.space, fault) } })
  told({ kind: 'arrived', reset: false, spaces: false })
}

async function refused(speech: Speech, code: number): Promise<void> {
  const { house, name, talk, told } = speech
  const record = house.record(name)
  const kind = refusalKind(code)
  if (record === null) return
  if (kind === 'badMembers' || kind === 'membersVersion') return membersRefused(speech, kind)
  if (kind === 'unknownSpace' && record.creates) {
    talk.create = true
    talk.again = 'soon'
    return
  }
  if (kind === 'unknownSpace') {
    told({ kind: 'unknown-space' })
    if (record.space.head > 0)
      return noteFault(speech, { kind: 'fault', fault: 'truncated', sequence: 1 })
    talk.again = 'soon'
    return
  }
  // Not listed yet: whoever let this device in is about to say so.
  if (kind === 'notMember' && record.space.head === 0) talk.again = 'soon'
  else if (kind === 'notMember') return removed(speech)
}

// badMembers: my key has another place in the list before. membersVersion: somebody was quicker, whose list has come.
async function membersRefused(
  speech: Speech,
  kind: 'badMembers' | 'membersVersion',
): Promise<void> {
  const { house, name, talk } = speech
  const record = house.record(name)
  const { asked } = talk
  if (record === null || asked === null) return
  const wanted = wantedMembers(speech)
  if (kind === 'badMembers' && asked.tries < limits.members)
    return sayMembers(speech, wanted, asked)
  talk.asked = null
  if (kind === 'membersVersion' && asked.version < talk.membersVersion) return members(speech)
}

async function removed(speech: Speech): Promise<void> {
  const { house, name, told } = speech
  const record = house.record(name)
  if (record === null) return
  const unsaid = record.leaving
  await house.save({ [name]: { ...record, over: true, membersDue: false } })
  speech.connection().close()
  told(unsaid ? { kind: 'arrived', reset: false, spaces: true } : { kind: 'removed' })
}

function farewell(speech: Speech, code: number): Promise<void> | void {
  const kind = goodbyeKind(code)
  if (kind === 'removed') return removed(speech)
  if (kind === 'erased') return removed(speech)
  speech.connection().again('soon')
}

// I have left, and everything sealed before is at the relay: my keys go off the list, and that is all.
async function leaveWhenSaid(speech: Speech): Promise<void> {
  const record = speech.house.record(speech.name)
  if (record?.leaving !== true || record.over) return
  const wanted = wantedMembers(speech)
  if (wanted.length === 0) say(speech, { kind: 'erase' })
  else await sayMembers(speech, wanted)
}

// The list as it should be: everyone who belongs; without my own keys once I have left.
function wantedMembers({ house, name }: Speech): readonly Uint8Array[] {
  const record = house.record(name)
  if (record === null) return []
  if (!record.leaving) return transportsOf(record.space)
  const me = house.identity()?.me
  const stays = ([root]: readonly [string, unknown]): boolean => root !== me
  const partners = Object.fromEntries(Object.entries(record.space.partners).filter(stays))
  const others = Object.entries(record.space.members).filter(([, { partner }]) => partner !== me)
  return transportsOf({ ...record.space, partners, members: Object.fromEntries(others) })
}
