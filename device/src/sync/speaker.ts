/** The speaker of one space: runs the pure step against a socket. */
import { copyBytes, equalBytes } from '@mend/wire/bytes'
import { parseRelayFrame, refusalKind, type DeviceFrame, type StoredBody } from '@mend/wire/frames'
import { memberListBytes, transportAuthBytes } from '@mend/wire/labels'
import { releaseAll, takeOver, type Again } from '../space/arrivals.ts'
import { patienceMs } from './clock.ts'
import { hearMatches, nextBatch } from './batches.ts'
import { nextDeparture } from './departures.ts'
import { farewell, heardErasing, keepWhatIsMine, keptOut, leaveWhenSaid } from './endings.ts'
import {
  beginGivingBack,
  comparedTo,
  isGivenBack,
  mayMakeAgain,
  nextGiven,
  nextMoved,
  noteOlderList,
  probed,
} from './giving-back.ts'
import { heardMembers, members, membersRefused, wantedMembers } from './member-list.ts'
import { outboxOf } from '../space/outbox.ts'
import { sign } from '../keys/primitives.ts'
import { withFault } from '../space/space.ts'
import {
  say,
  type Speaker,
  type SpeakerParts,
  type Conversation,
  type Progress,
} from './conversation.ts'
import { isIn, openSync, step, type Heard, type Note, type Sync } from './sync.ts'

const newProgress = (sync: Sync): Progress => ({
  sync,
  last: 0,
  flying: null,
  turn: null,
  promised: null,
  membersVersion: 0,
  asked: null,
  erasing: 0,
  erases: false,
  returning: null,
  back: { order: 0, lost: -1, told: 0, flying: null },
  searched: 0,
  again: null,
})

const newConversation = (
  parts: SpeakerParts,
  connection: Conversation['connection'],
): Conversation => {
  const conversation: Conversation = {
    ...parts,
    progress: newProgress(openSync(0)),
    create: false,
    again: null,
    differed: 0,
    batches: { unanswered: 0, lastMs: 0 },
    fault: (fault, sequence) => noteFault(conversation, { kind: 'fault', fault, sequence }),
    connection,
  }
  return conversation
}

export function openSpeaker(parts: SpeakerParts): Speaker {
  const { unlocked, name, transport, told, clock } = parts
  const state = { closed: false }
  const conversation = newConversation(parts, () => connection)
  // Closed, or the couple is another one by now: what the old space still says is nothing to the new.
  const id = unlocked.record(name)?.space.id
  const isOver = (): boolean => {
    const now = unlocked.record(name)?.space.id
    return state.closed || id === undefined || now === undefined || !equalBytes(id, now)
  }
  const guarded = (task: () => Promise<void>): void => {
    const { progress } = conversation
    const unlessOver = () =>
      isOver() || progress !== conversation.progress ? Promise.resolve() : task()
    unlocked.inOrder(unlessOver).catch((reason: unknown) => {
      // Whatever else waits for this socket is dropped with it.
      conversation.progress = { ...conversation.progress }
      told({ kind: 'disk' })
      connection.again('later')
      if (!(reason instanceof Error)) throw reason
    })
  }
  const connection = transport.open({
    opened: () => {
      const record = unlocked.record(name)
      const sync = openSync(record?.space.head ?? 0, record?.leaving !== true)
      conversation.progress = newProgress(sync)
    },
    heard: (bytes) => {
      const parsed = parseRelayFrame(bytes)
      const frame = parsed.ok ? parsed.value : null
      guarded(() =>
        hear(conversation, frame === null ? { kind: 'malformed' } : { kind: 'frame', frame }),
      )
    },
    quiet: () => {
      if (isIn(conversation.progress.sync)) say(conversation, { kind: 'clock', t0: clock.ask() })
    },
    closed: () => {
      const { progress } = conversation
      conversation.progress = { ...progress, sync: { ...progress.sync, phase: 'over' } }
      told({ kind: 'connection', state: 'connecting' })
    },
  })
  const beat = everyBatch(() => guarded(() => batch(conversation)))
  const sayLive = (frame: DeviceFrame): boolean =>
    conversation.progress.sync.phase === 'live' && say(conversation, frame)
  return {
    wake: () => guarded(() => offer(conversation)),
    live: (body) => sayLive({ kind: 'live', body }),
    wakeAt: (timeMs, subscription) => sayLive({ kind: 'wakeAt', timeMs, subscription }),
    askClock: () => {
      if (!sayLive({ kind: 'clock', t0: clock.ask() })) return
      setTimeout(() => guarded(() => offer(conversation)), patienceMs)
    },
    close: () => {
      state.closed = true
      clearInterval(beat)
      connection.close()
    },
  }
}

// Between any two awaits the socket may have closed and another opened, so what belongs to the one before is dropped.
async function hear(conversation: Conversation, heard: Heard): Promise<void> {
  const { progress } = conversation
  const after = step(progress.sync, heard)
  progress.sync = after.sync
  if (after.compare !== null) {
    const compared = await comparedTo(conversation, after.compare)
    if (progress !== conversation.progress || compared === 'ended') return
    if (compared !== 'same') return hear(conversation, compared)
  }
  for (const frame of after.send) say(conversation, frame)
  if (after.add.length > 0) await add(conversation, after.add)
  // What came may be what my own words waited for: the first entry of the space, or my own certificate.
  if (after.add.length > 0 && progress === conversation.progress) await offer(conversation)
  for (const note of after.notes)
    if (progress === conversation.progress) await heed(conversation, note)
}

async function add(conversation: Conversation, bodies: readonly StoredBody[]): Promise<void> {
  const { unlocked, name, told } = conversation
  const owned = bodies.map(({ sequence, body }) => ({ sequence, body: copyBytes(body) }))
  const arrived = await takeOver(unlocked, name, owned, conversation.again)
  told({ kind: 'arrived', reset: arrived.reset, spaces: arrived.spaces })
  await keepsPromise(conversation)
  // The key of a commitment of mine came from another device of mine, maybe after both had committed.
  const due = name === 'own' && arrived.reset && (await releaseAll(unlocked))
  if (arrived.outgoing || due) told({ kind: 'outgoing' })
  if (arrived.again !== null) askAgain(conversation, arrived.again)
}

// Nothing more is heard on this socket: the next one begins at what did not fit.
function askAgain(conversation: Conversation, again: Again): void {
  const { progress } = conversation
  conversation.again = again
  conversation.progress = { ...progress, sync: { ...progress.sync, phase: 'over' } }
  conversation.connection().again('soon')
}

// What was acknowledged is in the log at that sequence, or the relay shows another log than it keeps.
async function keepsPromise(conversation: Conversation): Promise<void> {
  const { progress, unlocked, name } = conversation
  const { promised } = progress
  if (promised === null || promised.sequence > (unlocked.record(name)?.space.head ?? 0)) return
  progress.promised = null
  if ((await unlocked.log.read(outboxOf(name), promised.number)) === null) return
  await noteFault(conversation, { kind: 'fault', fault: 'forked', sequence: promised.sequence })
}

async function heed(conversation: Conversation, note: Note): Promise<void> {
  const { progress, told, clock } = conversation
  switch (note.kind) {
    case 'answer':
      clock.greeted(note.timeMs)
      return answer(conversation, note.nonce, note.timeMs)
    case 'welcome':
      progress.membersVersion = note.membersVersion
      conversation.create = false
      await noteOlderList(conversation)
      say(conversation, { kind: 'clock', t0: clock.ask() })
      return
    case 'fault':
      return noteFault(conversation, note)
    case 'behind':
      await beginGivingBack(conversation, note.head)
      return offer(conversation)
    case 'probed':
      return hearNext(conversation, await probed(conversation, note.bodies))
    case 'caught-up':
      told({ kind: 'connection', state: 'online' })
      told({ kind: 'caught-up' })
      if (await releaseAll(conversation.unlocked))
        told({ kind: 'arrived', reset: false, spaces: false })
      await members(conversation)
      return batch(conversation)
    case 'ready':
      return offer(conversation)
    case 'acknowledged':
      return acknowledged(conversation, note.sequence)
    case 'live':
      told({ kind: 'live', body: copyBytes(note.body) })
      return
    case 'members':
      return heardMembers(conversation, note.members)
    case 'clock':
      clock.heard(note.t0, note.relayMs)
      told({ kind: 'clock' })
      return offer(conversation)
    case 'matches':
      conversation.batches.unanswered = 0
      if (await hearMatches(conversation.unlocked, note.matches)) told({ kind: 'outgoing' })
      return
    case 'refused':
      return refused(conversation, note.code)
    case 'erasing':
      return heardErasing(conversation, note.timeMs)
    case 'goodbye':
      return farewell(conversation, note.frame.code)
    case 'hang-up':
      hangUp(conversation, note.again)
      return
  }
}

/** A batch goes out with each connection, and so long after, and again. */
const batchEveryMs = 300_000
const everyBatch = (send: () => void) => setInterval(send, batchEveryMs)

/**
 * An older relay ends the socket at a frame that it does not know, and would end the next one at the next batch, so that no word
 * of mine came through: after so many it gets none for an hour.
 */
const mostUnanswered = 2
const oldRelayMs = 3_600_000

/** Goes out with every connection and every few minutes after, said or not: nobody sees when I choose. */
async function batch(conversation: Conversation): Promise<void> {
  const { unlocked, name, progress, clock, batches } = conversation
  if (name !== 'couple' || progress.sync.phase !== 'live') return
  const now = clock.relayNow()
  const isOld = batches.unanswered >= mostUnanswered
  if (isOld && Math.abs(now - batches.lastMs) < oldRelayMs) return
  const next = await nextBatch(unlocked, now)
  if (next === null || progress !== conversation.progress) return
  if (!say(conversation, { kind: 'quiet', batch: next })) return
  batches.unanswered += 1
  batches.lastMs = now
}

// Where the table says "never", that frame is not repeated; the relay is dialled again later, for it may have been mended.
function hangUp({ progress, connection }: Conversation, again: 'soon' | 'later' | 'never'): void {
  const when = progress.again ?? (again === 'never' ? 'later' : again)
  progress.again = null
  connection().again(when)
}

async function answer(
  conversation: Conversation,
  nonce: Uint8Array,
  timeMs: number,
): Promise<void> {
  const { unlocked, name, transport, progress } = conversation
  const record = unlocked.record(name)
  const key = await unlocked.transportKey(name)
  if (record === null || key === null || record.over) {
    conversation.connection().close()
    return
  }
  const space = record.space.id
  const claim = transportAuthBytes({ host: transport.host, nonce, timeMs, space })
  const proof = { space, member: key.public, signature: await sign(key.key, claim) }
  if (progress !== conversation.progress) return
  if (!conversation.create) {
    say(conversation, { kind: 'answer', answer: proof })
    return
  }
  // What stood once and is made again begins with everyone who belongs now.
  const keys = record.space.epoch > 0 ? wantedMembers(conversation) : record.members.keys
  const signerIndex = keys.findIndex((listed) => equalBytes(listed, key.public))
  const list = memberListBytes({ space, version: 1, keys })
  const signature = await sign(key.key, list)
  const first = { version: 1, keys, signerIndex, signature }
  if (progress !== conversation.progress) return
  say(conversation, { kind: 'create', answer: proof, ttlSeconds: 0, members: first })
}

async function offer(conversation: Conversation): Promise<void> {
  const { unlocked, name, progress, clock } = conversation
  if (progress.sync.phase === 'returning')
    return hearNext(conversation, await nextGiven(conversation))
  // The clock was just moved: what is dated waits for the answer, or a moment.
  const busy = progress.flying !== null || progress.back.flying !== null
  if (progress.sync.phase !== 'live' || busy || clock.asking()) return
  await members(conversation)
  keepWhatIsMine(conversation)
  if (progress.turn !== null && (await unlocked.log.read(outboxOf(name), progress.turn)) !== null)
    return
  if (progress !== conversation.progress) return
  progress.turn = null
  const moved = await nextMoved(conversation)
  if (progress !== conversation.progress) return
  if (moved !== null) return hear(conversation, moved)
  const departure = await nextDeparture(unlocked, name, progress.last)
  if (progress !== conversation.progress) return
  if (departure === null) return leaveWhenSaid(conversation)
  progress.flying = departure
  const { key, since, body } = departure
  await hear(conversation, { kind: 'push', push: { key, since, body } })
}

async function hearNext(conversation: Conversation, heard: Heard | null): Promise<void> {
  if (heard !== null) await hear(conversation, heard)
}

async function acknowledged(conversation: Conversation, sequence: number): Promise<void> {
  const { progress, unlocked, name } = conversation
  if (isGivenBack(conversation, sequence)) return
  const { flying } = progress
  progress.flying = null
  if (flying === null) return
  conversation.told({ kind: 'accepted' })
  progress.last = flying.number
  progress.promised = { sequence, number: flying.number }
  if (unlocked.record(name)?.leaving !== true) await keepsPromise(conversation)
  if (flying.turns && sequence > progress.sync.head) progress.turn = flying.number
  const leaving = unlocked.record(name)?.leaving === true
  if (leaving)
    await unlocked.log.write([{ kind: 'remove', table: outboxOf(name), key: flying.number }])
}

// --- what ends a conversation -----------------------------------------------------------------------------------------

async function noteFault(
  conversation: Conversation,
  note: Note & { readonly kind: 'fault' },
): Promise<void> {
  const { unlocked, name, told } = conversation
  const record = unlocked.record(name)
  if (record === null) return
  const fault = { space: name, sequence: note.sequence, kind: note.fault }
  await unlocked.save({ [name]: { ...record, space: withFault(record.space, fault) } })
  told({ kind: 'arrived', reset: false, spaces: false })
}

async function refused(conversation: Conversation, code: number): Promise<void> {
  const { unlocked, name, progress, told } = conversation
  const record = unlocked.record(name)
  const kind = refusalKind(code)
  if (record === null || kind === null) return
  // Of a batch, and an answer: the next one comes by itself.
  if (kind === 'badBatch' || kind === 'farRound') {
    conversation.batches.unanswered = 0
    return
  }
  told({ kind: 'refused', why: kind, push: progress.flying !== null })
  if (kind === 'badMembers' || kind === 'membersVersion') return membersRefused(conversation, kind)
  // One that says so when it is asked to make it, too, is not asked a third time on end.
  const again = !conversation.create && (await mayMakeAgain(conversation))
  conversation.create = false
  if (kind === 'unknownSpace' && (record.creates || again)) {
    conversation.create = true
    progress.again = 'soon'
    return
  }
  if (kind === 'unknownSpace') {
    told({ kind: 'unknown-space' })
    if (record.space.head > 0) return keptOut(conversation)
    progress.again = 'soon'
    return
  }
  if (kind === 'erasedSpace') return keptOut(conversation)
  // This device is new, and the one that let it in has not sent the relay its list yet.
  if (kind === 'notMember' && record.space.head === 0) progress.again = 'soon'
  else if (kind === 'notMember') return keptOut(conversation)
}
