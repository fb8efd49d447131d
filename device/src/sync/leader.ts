/** The leading tab: of all tabs over one log, the one that holds a conversation with the relay for every space. */
import { bytesToText, type Bytes } from '@mend/wire/bytes'
import type { Clock } from './clock.ts'
import { sealFarewell } from './departures.ts'
import { bringingIn } from '../space/begin.ts'
import { addFirst } from '../space/own-rows.ts'
import { owner, type Unlocked } from '../space/unlocked.ts'
import { addOutgoing, newOutgoing, readOutbox, type TurnIntent } from '../space/outbox.ts'
import { openSpeaker } from './speaker.ts'
import type { Speaker, SpeakerNews } from './conversation.ts'
import { activeMembers, type SpaceName } from '../space/space.ts'
import type { Transport } from './transport.ts'

/** The conversations of all spaces, held by one tab. */
export type Leader = {
  /** The outbox or the spaces changed, here or in another tab. */
  readonly wake: () => void
  /** Only the outbox grew, and only here; nobody left. */
  readonly send: () => void
  readonly live: (body: Bytes) => boolean
  readonly wakeAt: (timeMs: number, subscription: Uint8Array) => boolean
  /** This device's own clock was moved: the relay is asked again. */
  readonly askClock: () => void
  readonly close: () => void
}

/** What leading needs, and whom it tells of each space. */
export type LeaderParts = {
  readonly unlocked: Unlocked
  readonly transport: Transport
  readonly clock: Clock
  readonly told: (name: SpaceName, news: SpeakerNews) => void
}

const names = ['own', 'couple'] as const
const monthMs = 30 * 24 * 3_600_000

/** Begins a conversation for each space that this device has, and for those that come. */
export function openLeader(parts: LeaderParts): Leader {
  const { unlocked } = parts
  const speakers = new Map<SpaceName, Speaker>()
  const spaces = new Map<SpaceName, string>()
  const state = { closed: false }
  const stop = (name: SpaceName): void => {
    speakers.get(name)?.close()
    speakers.delete(name)
  }
  const refresh = (): void => {
    for (const name of state.closed ? [] : names) {
      const record = unlocked.record(name)
      const space = record === null || record.over ? '' : bytesToText(record.space.id)
      if (space !== (spaces.get(name) ?? '')) stop(name)
      spaces.set(name, space)
      if (space !== '' && !speakers.has(name))
        speakers.set(name, openSpeaker({ ...parts, name, told: (news) => hear(name, news) }))
    }
  }
  // The couple's space before my own: the partner waits for what is in it.
  const send = (): void => {
    for (const name of names.toReversed()) speakers.get(name)?.wake()
  }
  const wake = (): void => {
    if (state.closed) return
    unlocked
      .inOrder(async () => {
        if (await sealFarewell(unlocked)) {
          stop('couple')
          parts.told('couple', { kind: 'arrived', reset: true, spaces: true })
        }
        refresh()
      })
      .then(send)
      .catch(() => parts.told('own', { kind: 'disk' }))
  }
  const hear = (name: SpaceName, news: SpeakerNews): void => {
    parts.told(name, news)
    if (news.kind === 'arrived' && news.spaces) wake()
    if (news.kind === 'outgoing') send()
    if (news.kind !== 'caught-up') return
    unlocked
      .inOrder(() => afterCatchingUp(parts, name))
      .then((due) => (due ? wake() : null))
      .catch(() => parts.told(name, { kind: 'disk' }))
  }
  wake()
  return {
    wake,
    send,
    live: (body) => speakers.get('couple')?.live(body) ?? false,
    wakeAt: (timeMs, subscription) => speakers.get('own')?.wakeAt(timeMs, subscription) ?? false,
    askClock: () => {
      for (const speaker of speakers.values()) speaker.askClock()
    },
    close: () => {
      state.closed = true
      names.forEach(stop)
    },
  }
}

/** What is due now that everything is known: a recovered device brings itself in; a month is over. */
async function afterCatchingUp(parts: LeaderParts, name: SpaceName): Promise<boolean> {
  const { unlocked } = parts
  await forgetRootSeed(unlocked)
  const record = unlocked.record(name)
  if (record === null || record.space.epoch === 0 || record.leaving || record.over) return false
  const { space } = record
  const identity = owner(unlocked.identity())
  const isIn = space.members[bytesToText(identity.device)] !== undefined
  const queued = (await readOutbox(unlocked.log, unlocked.vault, name)).some(
    ({ outgoing }) => outgoing.kind === 'turn',
  )
  if (queued) return false
  if (!isIn && record.via === 'root') {
    const turn = bringingIn(identity, name)
    await addFirst(unlocked, name, newOutgoing({ kind: 'turn', turn, at: unlocked.now() }))
    return true
  }
  const age = unlocked.now() - space.turnedAt
  // One turn a month is enough: the device that is first by id makes it on the day, each next one a day later if none came.
  const ids = activeMembers(space)
    .map(({ id }) => bytesToText(id))
    .toSorted()
  const rank = ids.indexOf(bytesToText(identity.device))
  const due = isIn && age > monthMs + Math.max(0, rank) * 24 * 3_600_000
  return due ? addTurn(unlocked, name, { removed: [], partners: [], devices: [] }) : false
}

async function addTurn(unlocked: Unlocked, name: SpaceName, turn: TurnIntent): Promise<boolean> {
  const outgoing = newOutgoing({ kind: 'turn', turn, at: unlocked.now() })
  await unlocked.log.write([await addOutgoing(unlocked.vault, name, outgoing)])
  return true
}

// The phrase's receive key was needed until this device was let in everywhere.
async function forgetRootSeed(unlocked: Unlocked): Promise<void> {
  const identity = unlocked.identity()
  const own = unlocked.record('own')
  const couple = unlocked.record('couple')
  const isIn = own?.via === 'device' && (couple === null || couple.via === 'device' || couple.over)
  if (identity !== null && identity.recovering !== null && isIn)
    await unlocked.save({ identity: { ...identity, recovering: null } })
}
