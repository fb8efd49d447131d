/** The speaker of one space: runs the pure step against a socket. */
import { copyBytes, equalBytes } from '@mend/wire/bytes'
import { goodbyeKind, parseRelayFrame, refusalKind } from '@mend/wire/frames'
import type { DeviceFrame, StoredBody } from '@mend/wire/frames'
import { memberListBytes, transportAuthBytes } from '@mend/wire/labels'
import { releaseAll, takeOver } from './arrivals.ts'
import { nextDeparture } from './departures.ts'
import { heardMembers, members, membersRefused, sayMembers, wantedMembers } from './member-list.ts'
import { outboxOf } from './outbox.ts'
import { sign } from './primitives.ts'
import { withFault } from './space.ts'
import { say, type Speaker, type SpeakerParts, type Speech, type Talk } from './speech.ts'
import { openSync, step, type Heard, type Note } from './sync.ts'

const newTalk = (): Talk => ({
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
})

export function openSpeaker(parts: SpeakerParts): Speaker {
  const { house, name, transport, told } = parts
  const talk = newTalk()
  const state = { closed: false }
  const speech: Speech = { ...parts, talk, connection: () => connection }
  // Closed, or the couple is another one by now: what the old space still says is nothing to the new.
  const id = house.record(name)?.space.id
  const isOver = (): boolean => {
    const now = house.record(name)?.space.id
    return state.closed || id === undefined || now === undefined || !equalBytes(id, now)
  }
  const guarded = (task: () => Promise<void>): void => {
    const { round } = talk
    const unlessOver = () => (isOver() || round !== talk.round ? Promise.resolve() : task())
    house.inOrder(unlessOver).catch((reason: unknown) => {
      talk.round += 1
      told({ kind: 'disk' })
      connection.again('later')
      if (!(reason instanceof Error)) throw reason
    })
  }
  const connection = transport.open({
    opened: () => {
      const record = house.record(name)
      const sync = openSync(record?.space.head ?? 0, record?.leaving !== true)
      Object.assign(talk, { ...newTalk(), sync, create: talk.create, round: talk.round + 1 })
    },
    heard: (bytes) => {
      const parsed = parseRelayFrame(bytes)
      const frame = parsed.ok ? parsed.value : null
      guarded(() => hear(speech, frame === null ? { kind: 'malformed' } : { kind: 'frame', frame }))
    },
    closed: () => {
      talk.round += 1
      talk.sync = { ...talk.sync, phase: 'over' }
      told({ kind: 'connection', state: 'connecting' })
    },
  })
  const sayLive = (frame: DeviceFrame): boolean => talk.sync.phase === 'live' && say(speech, frame)
  return {
    wake: () => {
      guarded(() => offer(speech))
    },
    live: (body) => sayLive({ kind: 'live', body }),
    wakeAt: (timeMs, subscription) => sayLive({ kind: 'wakeAt', timeMs, subscription }),
    close: () => {
      state.closed = true
      connection.close()
    },
  }
}

// Whatever waits may come back to another socket than it left: what belongs to the one before is dropped there.
async function hear(speech: Speech, heard: Heard): Promise<void> {
  const { talk } = speech
  const { round } = talk
  const after = step(talk.sync, heard)
  talk.sync = after.sync
  for (const frame of after.send) say(speech, frame)
  if (after.add.length > 0) await add(speech, after.add)
  // What came may be what my own words waited for: the first entry of the space, or my own certificate.
  if (after.add.length > 0 && round === talk.round) await offer(speech)
  for (const note of after.notes) if (round === talk.round) await heed(speech, note)
}

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
      told({ kind: 'live', body: copyBytes(note.body) })
      return
    case 'members':
      return heardMembers(speech, note.members)
    case 'clock':
      clock.heard(note.t0, note.relayMs)
      return
    case 'refused':
      return refused(speech, note.code)
    case 'goodbye':
      return farewell(speech, note.frame.code)
    case 'hang-up':
      hangUp(speech, note.again)
      return
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
  const { round } = talk
  const record = house.record(name)
  const key = await house.transportKey(name)
  if (record === null || key === null || record.over) {
    speech.connection().close()
    return
  }
  const space = record.space.id
  const claim = transportAuthBytes({ host: transport.host, nonce, timeMs, space })
  const proof = { space, member: key.public, signature: await sign(key.key, claim) }
  if (round !== talk.round) return
  if (!talk.create) {
    say(speech, { kind: 'answer', answer: proof })
    return
  }
  const { keys } = record.members
  const signerIndex = keys.findIndex((listed) => equalBytes(listed, key.public))
  const list = memberListBytes({ space, version: 1, keys })
  const signature = await sign(key.key, list)
  const first = { version: 1, keys, signerIndex, signature }
  if (round !== talk.round) return
  say(speech, { kind: 'create', answer: proof, ttlSeconds: 0, members: first })
}

async function offer(speech: Speech): Promise<void> {
  const { house, name, talk, clock } = speech
  const { round } = talk
  if (talk.sync.phase !== 'live' || talk.flying !== null) return
  await members(speech)
  if (talk.turn !== null && (await house.log.read(outboxOf(name), talk.turn)) !== null) return
  if (round !== talk.round) return
  talk.turn = null
  const departure = await nextDeparture(house, name, talk.last, clock.relayNow())
  if (round !== talk.round) return
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
