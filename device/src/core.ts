/** The core of an open device: what it holds, and what it does when something is heard. */
import { openClock, type Clock } from './sync/clock.ts'
import { openUnlocked, type Unlocked } from './space/unlocked.ts'
import type { AboutEvents } from './space/known.ts'
import { watchLog } from './log/watched-log.ts'
import { openGuard, type Guard } from './guard.ts'
import { openSubscriptions, type Subscriptions } from './subscriptions.ts'
import type { Log, Notice } from './log/log.ts'
import type { Sign } from './internals.ts'
import type { LiveMessage, Status } from './port.ts'
import { platformRandom, type Random } from './keys/primitives.ts'
import { packRecord, unpackRecord } from './keys/secret.ts'
import type { SpaceName } from './space/space.ts'
import type { SpeakerNews } from './sync/conversation.ts'
import { armNotice, hearAnswer, statusOf, type ConnectionState, type Refusals } from './status.ts'
import type { Leader } from './sync/leader.ts'
import type { Transport } from './sync/transport.ts'
import { openHere, vaultParts } from './opening.ts'
import { protectionOf, watchWait, type Protection, type Vault } from './log/vault.ts'
import { openLive, sealLive, type Heard } from './space/live.ts'

/** What a device is made of: where it keeps its log, how it reaches a relay, its clock and its chance. */
export type DeviceParts = AboutEvents & {
  readonly log: Log
  /** Null: no relay at all; everything stays here, and works. */
  readonly transport: Transport | null
  /** This device's own clock, as people set it; milliseconds since 1970. */
  readonly now: () => number
  /** A clock that nobody sets; the platform's, unless a test says otherwise. */
  readonly steady?: () => number
  readonly random?: Random
  /** What a passphrase costs; only tests say otherwise. */
  readonly cost?: { readonly memoryKiB: number; readonly passes: number }
}

/**
 * Opens what the log holds: unlocked where no secret is set, locked where one is, new where nothing is.
 *
 * @throws what the log throws when its storage cannot be read
 */
export async function openCore(given: DeviceParts): Promise<Core> {
  const log = watchLog(given.log, (disk) => {
    state.disk = disk === 'closed' ? null : disk
    tellStatus()
  })
  const parts = { ...given, log }
  const { now } = parts
  const random = parts.random ?? platformRandom
  const state = newState()
  const statusListeners = new Set<(status: Status) => void>()
  const liveListeners = new Set<(message: LiveMessage) => void>()
  const steady = parts.steady ?? (() => performance.now())
  const clock = openClock({ wall: now, steady, moved: () => state.leader?.askClock() })
  const subscriptions = openSubscriptions({
    unlocked: () => state.unlocked,
    counted: () => tellStatus(),
    damaged: () => {
      state.damaged = true
      tellStatus()
    },
  })
  const status = (): Status => statusOf(state, subscriptions.pending(), clock)
  const tellStatus = (): void => {
    for (const listener of statusListeners) listener(status())
    armNotice(state, clock, tellStatus)
  }
  const core: Core = {
    deaf: () => undefined,
    parts,
    random,
    state,
    clock,
    guard: openGuard(log, () => vaultParts(core), steady),
    subscriptions,
    status,
    tellStatus,
    statusListeners,
    liveListeners,
    heard: new Map(),
    signs: new Set(),
  }
  await settleIn(core)
  core.deaf = log.onNotice((notice) => hearNotice(core, notice))
  standForLead(core)
  return core
}

const newState = (): State => ({
  phase: 'new',
  unlocked: null,
  leader: null,
  leads: false,
  connections: { own: 'offline', couple: 'offline' },
  refusals: { own: null, couple: null },
  protection: { passphrase: false, passkey: false },
  disk: null,
  damaged: false,
  liveCounter: 0,
  timer: null,
  recovering: null,
})

function standForLead(core: Core): void {
  const { state, parts } = core
  const changed = (leads: boolean) => (): void => {
    state.leads = leads
    if (!leads) {
      state.leader?.close()
      state.leader = null
    }
    // Whoever led before may have written what it could not tell any more.
    void reread(core, false)
    void sign(core, 'opened')
  }
  parts.log.lead({ elected: changed(true), deposed: changed(false) })
}

/** What changes while a device is open; only the functions of this file and of `device.ts` write it. */
export type State = {
  phase: Status['phase']
  unlocked: Unlocked | null
  leader: Leader | null
  leads: boolean
  connections: Record<SpaceName, ConnectionState>
  refusals: Refusals
  protection: Protection
  disk: Status['disk']
  /** Something that lay on the disk could not be read: so it stays. */
  damaged: boolean
  liveCounter: number
  timer: ReturnType<typeof setTimeout> | null
  /** Waits for the first answer about my own space. */
  recovering: ((found: 'found' | 'not-found') => void) | null
}

/** An open device as its own functions share it. `deaf` stops hearing the other tabs. */
export type Core = {
  deaf: () => void
  readonly parts: DeviceParts
  readonly random: Random
  readonly state: State
  readonly clock: Clock
  readonly guard: Guard
  readonly subscriptions: Subscriptions
  readonly status: () => Status
  readonly tellStatus: () => void
  readonly statusListeners: Set<(status: Status) => void>
  readonly liveListeners: Set<(message: LiveMessage) => void>
  readonly heard: Heard
  /** Who hears of keys that come and go: pairing. */
  readonly signs: Set<(sign: Sign) => Promise<void>>
}

async function settleIn(core: Core): Promise<void> {
  const { state, parts } = core
  const opened = await openHere(vaultParts(core))
  if (opened === null) {
    state.phase = 'locked'
    await watchWait(vaultParts(core))
  }
  const movedIn = opened === null ? null : moveIn(core, opened)
  const [protection] = await Promise.all([protectionOf(parts.log), movedIn])
  state.protection = protection
}

/** Makes an opened vault the memory of this device, then tells everyone who listens. */
export async function moveIn(core: Core, vault: Vault): Promise<void> {
  const { state, parts, random } = core
  state.unlocked = await openUnlocked({
    log: parts.log,
    vault,
    random,
    now: core.clock.now,
    correction: core.clock.correction,
    shiftMoments: parts.shiftMoments ?? ((event) => event),
  })
  learnPast(core)
  state.phase = state.unlocked.identity() === null ? 'new' : 'open'
  lead(core)
  core.subscriptions.poke(true)
  core.tellStatus()
  void sign(core, 'opened')
}

/** Tells pairing what became of this device's keys, or what another tab said; resolves once nothing is under way there. */
export async function sign({ signs }: Core, what: Sign): Promise<void> {
  await Promise.all([...signs].map((listener) => listener(what)))
}

/** Speaks for the spaces, if this is the tab to do so and somebody lives here. */
function lead(core: Core): void {
  if (leading(core) === null) return
  if (core.state.leader !== null) core.state.leader.wake()
  else void beginToLead(core)
}

/** What leading needs; null where it is not this tab's to lead. */
function leading({ state, parts }: Core) {
  const { leads, unlocked } = state
  const { transport } = parts
  if (!leads || unlocked === null || unlocked.identity() === null || transport === null) return null
  return { unlocked, transport }
}

/** How long until what could not be fetched is fetched again. */
const fetchAgainMs = 5_000

// The conversation with the relay is no part of the first picture: it is fetched behind it.
async function beginToLead(core: Core): Promise<void> {
  const speaking = await import('./sync/leader.ts').catch(() => null)
  if (speaking === null) {
    setTimeout(() => lead(core), fetchAgainMs)
    return
  }
  const parts = leading(core)
  if (parts === null || core.state.leader !== null) return
  const told = (name: SpaceName, news: SpeakerNews): void => hearSpeaker(core, name, news)
  core.state.leader = speaking.openLeader({ ...parts, clock: core.clock, told })
}

function hearSpeaker(core: Core, name: SpaceName, news: SpeakerNews): void {
  const { state, parts, subscriptions, tellStatus } = core
  switch (news.kind) {
    case 'connection':
      // Between two sockets nothing new is known: it is kept out until it is let in.
      if (news.state === 'connecting' && state.connections[name] === 'kept-out') return
      state.connections[name] = news.state
      hearAnswer(state.refusals, name, news)
      shareStatus(core)
      tellStatus()
      return
    case 'caught-up':
      if (name === 'own') state.recovering?.('found')
      return
    case 'arrived':
      learnPast(core)
      subscriptions.poke(news.reset)
      parts.log.tell(news.reset ? { kind: 'identity' } : { kind: 'entries' })
      shareStatus(core)
      tellStatus()
      return
    case 'live':
      void hearLive(core, news.body)
      return
    case 'unknown-space':
      if (name === 'own') state.recovering?.('not-found')
      return
    case 'disk':
      state.connections[name] = 'offline'
      tellStatus()
      return
    case 'outgoing':
      subscriptions.poke()
      return
    case 'refused':
    case 'accepted':
      if (!hearAnswer(state.refusals, name, news)) return
      shareStatus(core)
      tellStatus()
      return
    case 'clock':
      shareStatus(core)
      tellStatus()
      return
  }
}

// What both have said is past: a clock that shows less is behind.
function learnPast({ state, clock }: Core): void {
  const couple = state.unlocked?.record('couple') ?? null
  if (couple !== null) clock.knownPast(couple.space.past ?? 0)
}

function shareStatus({ parts, state, clock }: Core): void {
  const { connections, refusals } = state
  const shared: SharedStatus = { connections, refusals, offsetMs: clock.offsetMs() }
  parts.log.tell({ kind: 'status', bytes: packRecord(shared) })
}

type SharedStatus = {
  readonly connections: Record<SpaceName, ConnectionState>
  readonly refusals: Refusals
  readonly offsetMs: number | null
}

async function hearLive(core: Core, body: Uint8Array): Promise<void> {
  const { state, parts, clock, heard } = core
  const message = state.unlocked && (await openLive(state.unlocked, body, clock.relayNow(), heard))
  if (message === null) return
  parts.log.tell({ kind: 'live', bytes: packRecord(message), toRelay: false })
  for (const listener of core.liveListeners) listener(message)
}

function hearNotice(core: Core, notice: Notice): void {
  const { state, subscriptions, clock, tellStatus } = core
  switch (notice.kind) {
    case 'outbox':
      subscriptions.poke()
      state.leader?.wake()
      return
    case 'entries':
      void reread(core, false)
      return
    case 'identity':
      void reread(core, true)
      return
    case 'locked':
      lockHere(core)
      return
    case 'erased':
      state.phase = 'erased'
      lockHere(core)
      return
    case 'status': {
      const shared = unpackRecord<SharedStatus>(notice.bytes)
      Object.assign(state.connections, shared.connections)
      Object.assign(state.refusals, shared.refusals)
      clock.set(shared.offsetMs)
      tellStatus()
      return
    }
    case 'pairing':
      void sign(core, { bytes: notice.bytes })
      return
    case 'live':
      if (!notice.toRelay) {
        const message = unpackRecord<LiveMessage>(notice.bytes)
        for (const listener of core.liveListeners) listener(message)
      } else if (state.leads) void sendLive(core, notice.bytes)
      return
  }
}

/** Reads again what another tab may have changed, and tells everyone who listens. */
export async function reread(core: Core, reset: boolean): Promise<void> {
  const { state, parts } = core
  if (state.phase === 'erased') return
  const { unlocked } = state
  // A locked tab holds nothing to reload, and another tab's notice does not open it.
  if (unlocked !== null) await unlocked.inOrder(() => unlocked.reload())
  learnPast(core)
  state.protection = await protectionOf(parts.log)
  if (state.unlocked !== null && state.unlocked.identity() !== null) state.phase = 'open'
  if ((state.unlocked?.record('own')?.space.head ?? 0) > 0) state.recovering?.('found')
  lead(core)
  core.subscriptions.poke(reset)
  core.tellStatus()
}

/** Seals bytes as a live message and sends them. False when locked, when another tab leads, or when nobody could be reached. */
export async function sendLive(core: Core, bytes: Uint8Array): Promise<boolean> {
  const { state, clock } = core
  if (state.unlocked === null || state.leader === null) return false
  state.liveCounter += 1
  const body = await sealLive(state.unlocked, bytes, clock.relayNow(), state.liveCounter)
  return body !== null && state.leader.live(body)
}

/** Locks this tab alone, and tells it: other tabs hear of it by a notice of their own. */
export function lockHere(core: Core): void {
  core.guard.forget()
  dropKeys(core.state)
  void sign(core, 'locked')
  core.tellStatus()
}

/** Lets go of every key and every connection. An erased device stays erased; any other is locked. */
export function dropKeys(state: State): void {
  state.leader?.close()
  state.leader = null
  state.unlocked = null
  state.connections = { own: 'offline', couple: 'offline' }
  state.refusals = { own: null, couple: null }
  if (state.phase !== 'erased') state.phase = 'locked'
}
