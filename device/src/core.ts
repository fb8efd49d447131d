/** The core of an open device: what it holds, and what it does when something is heard. */
import { openClock, type Clock } from './clock.ts'
import { begin, comeBack, forgetPartner } from './coming.ts'
import { openHouse, type House } from './house.ts'
import type { Inside } from './inside.ts'
import { openListening, type Listening } from './listening.ts'
import type { Log, Notice } from './log.ts'
import type { LiveMessage, Outcome, Status } from './port.ts'
import { platformRandom, type Random } from './primitives.ts'
import { packRecord, unpackRecord } from './secret.ts'
import type { SpaceName } from './space.ts'
import type { SpeakerNews } from './speech.ts'
import { statusOf, type Line } from './standing.ts'
import { openTalking, type Talking } from './talking.ts'
import type { Transport } from './transport.ts'
import { trouble } from './trouble.ts'
import { makeVault, openBareVault, protectionOf, vaultState } from './vault.ts'
import type { Protection, Vault, VaultParts } from './vault.ts'
import { openLive, sealLive, type Heard } from './whisper.ts'

export type DeviceParts = {
  readonly log: Log
  /** Null: no relay at all; everything stays here, and works. */
  readonly transport: Transport | null
  readonly now: () => number
  readonly random?: Random
  /** What a passphrase costs; only tests say otherwise. */
  readonly cost?: VaultParts['cost']
}

export async function openCore(parts: DeviceParts): Promise<Core> {
  const { log, now } = parts
  const random = parts.random ?? platformRandom
  const state: State = {
    phase: 'new',
    house: null,
    talking: null,
    leads: false,
    lines: { own: 'offline', couple: 'offline' },
    removed: false,
    protection: { passphrase: false, passkey: false },
    liveCounter: 0,
    timer: null,
    recovering: null,
  }
  const statusListeners = new Set<(status: Status) => void>()
  const liveListeners = new Set<(message: LiveMessage) => void>()
  const clock = openClock(now)
  const listening = openListening(
    () => state.house,
    () => tellStatus(),
  )
  const status = (): Status => statusOf(state, listening.pending(), clock.readerNow())
  const tellStatus = (): void => {
    for (const listener of statusListeners) listener(status())
    armNotice(state, clock, tellStatus)
  }
  const core: Core = {
    deaf: () => undefined,
    ...{ parts, random, state, clock, listening, status, tellStatus },
    ...{ statusListeners, liveListeners, heard: new Map() },
  }
  await settleIn(core)
  core.deaf = log.onNotice((notice) => hearNotice(core, notice))
  log.lead(() => {
    state.leads = true
    talk(core)
  })
  return core
}

export type State = {
  phase: Status['phase']
  house: House | null
  talking: Talking | null
  leads: boolean
  lines: Record<SpaceName, Line>
  removed: boolean
  protection: Protection
  liveCounter: number
  timer: ReturnType<typeof setTimeout> | null
  /** Waits for the first answer about my own space. */
  recovering: ((found: 'found' | 'not-found') => void) | null
}

export type Core = {
  deaf: () => void
  readonly parts: DeviceParts
  readonly random: Random
  readonly state: State
  readonly clock: Clock
  readonly listening: Listening
  readonly status: () => Status
  readonly tellStatus: () => void
  readonly statusListeners: Set<(status: Status) => void>
  readonly liveListeners: Set<(message: LiveMessage) => void>
  readonly heard: Heard
}

export const vaultParts = ({ parts, random }: Core): VaultParts => ({
  log: parts.log,
  now: parts.now,
  random,
  ...(parts.cost === undefined ? {} : { cost: parts.cost }),
})

async function settleIn(core: Core): Promise<void> {
  const { state, parts } = core
  const opened = await openHere(core)
  if (opened === null) state.phase = 'locked'
  const movedIn = opened === null ? null : moveIn(core, opened)
  const [protection] = await Promise.all([protectionOf(parts.log), movedIn])
  state.protection = protection
}

/** The vault that asks for nothing, made where there is none; null when it asks. */
async function openHere(core: Core): Promise<Vault | null> {
  const vault = vaultParts(core)
  const opened = await openBareVault(vault)
  if (opened !== null) return opened
  const state = await vaultState(core.parts.log)
  if (state === 'locked') return null
  // Another tab may have been quicker, before we looked or since: then its vault is ours.
  const made = state === 'none' ? makeVault(vault) : null
  await made?.catch(() => null)
  const there = await openBareVault(vault)
  if (there === null) await made
  return there
}

export async function moveIn(core: Core, vault: Vault): Promise<void> {
  const { state, parts, random } = core
  state.house = await openHouse({ log: parts.log, vault, random, now: parts.now })
  state.phase = state.house.identity() === null ? 'new' : 'open'
  talk(core)
  core.listening.poke(true)
  core.tellStatus()
}

/** Speaks for the spaces, if this is the tab to do so and somebody lives here. */
function talk(core: Core): void {
  const { state, parts, clock } = core
  const { house } = state
  if (!state.leads || house === null || house.identity() === null || parts.transport === null)
    return
  if (state.talking !== null) {
    state.talking.wake()
    return
  }
  const told = (name: SpaceName, news: SpeakerNews): void => hearSpeaker(core, name, news)
  state.talking = openTalking({ house, transport: parts.transport, clock, told })
}

function hearSpeaker(core: Core, name: SpaceName, news: SpeakerNews): void {
  const { state, parts, listening, tellStatus } = core
  switch (news.kind) {
    case 'connection':
      state.lines[name] = news.state
      shareStanding(core)
      tellStatus()
      return
    case 'caught-up':
      if (name === 'own') state.recovering?.('found')
      return
    case 'arrived':
      listening.poke(news.reset)
      parts.log.tell(news.reset ? { kind: 'identity' } : { kind: 'entries' })
      shareStanding(core)
      tellStatus()
      return
    case 'live':
      void hearLive(core, news.body)
      return
    case 'unknown-space':
      if (name === 'own') state.recovering?.('not-found')
      return
    case 'removed':
      state.removed = true
      tellStatus()
      return
    case 'disk':
      state.lines[name] = 'offline'
      tellStatus()
      return
    case 'outgoing':
      listening.poke()
      return
  }
}

function shareStanding({ parts, state, clock }: Core): void {
  const standing: Standing = { lines: { ...state.lines }, offsetMs: clock.offsetMs() }
  parts.log.tell({ kind: 'status', bytes: packRecord(standing) })
}

type Standing = { readonly lines: Record<SpaceName, Line>; readonly offsetMs: number }

async function hearLive(core: Core, body: Uint8Array): Promise<void> {
  const { state, parts, clock, heard } = core
  const message = state.house && (await openLive(state.house, body, clock.relayNow(), heard))
  if (message === null) return
  parts.log.tell({ kind: 'live', bytes: packRecord(message), toRelay: false })
  for (const listener of core.liveListeners) listener(message)
}

function hearNotice(core: Core, notice: Notice): void {
  const { state, listening, clock, tellStatus } = core
  switch (notice.kind) {
    case 'outbox':
      listening.poke()
      state.talking?.wake()
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
      const standing = unpackRecord<Standing>(notice.bytes)
      Object.assign(state.lines, standing.lines)
      clock.set(standing.offsetMs)
      tellStatus()
      return
    }
    case 'live':
      if (!notice.toRelay) {
        const message = unpackRecord<LiveMessage>(notice.bytes)
        for (const listener of core.liveListeners) listener(message)
      } else if (state.leads) void sendLive(core, notice.bytes)
      return
  }
}

async function reread(core: Core, reset: boolean): Promise<void> {
  const { state, parts } = core
  if (state.phase === 'erased') return
  const { house } = state
  // Locked stays locked, whatever other tabs hear.
  if (house !== null) await house.inOrder(() => house.reload())
  state.protection = await protectionOf(parts.log)
  if (state.house !== null && state.house.identity() !== null) state.phase = 'open'
  if ((state.house?.record('own')?.space.head ?? 0) > 0) state.recovering?.('found')
  talk(core)
  core.listening.poke(reset)
  core.tellStatus()
}

export async function sendLive(core: Core, bytes: Uint8Array): Promise<boolean> {
  const { state, clock } = core
  if (state.house === null || state.talking === null) return false
  state.liveCounter += 1
  const body = await sealLive(state.house, bytes, clock.relayNow(), state.liveCounter)
  return body !== null && state.talking.live(body)
}

export function lockHere(core: Core): void {
  dropKeys(core.state)
  core.tellStatus()
}

export function dropKeys(state: State): void {
  state.talking?.close()
  state.talking = null
  state.house = null
  state.lines = { own: 'offline', couple: 'offline' }
  if (state.phase !== 'erased') state.phase = 'locked'
}

// The other's "closed" appears at the hour the leaver chose, whether or not anything else happens then.
function armNotice(state: State, clock: Clock, tell: () => void): void {
  if (state.timer !== null) clearTimeout(state.timer)
  state.timer = null
  const partners = Object.values(state.house?.record('couple')?.space.partners ?? {})
  const waits = partners
    .flatMap(({ noticeAt }) => noticeAt ?? [])
    .map((at) => at - clock.readerNow())
  const next = Math.min(...waits.filter((wait) => wait > 0))
  if (Number.isFinite(next)) state.timer = setTimeout(tell, Math.min(next + 1, 3_600_000))
}

export function insideOfCore(core: Core): Inside {
  const { parts, state, random } = core
  return {
    house: () => state.house,
    transport: parts.transport,
    now: parts.now,
    random,
    begin: () => beginHere(core),
    changed: () => changedHere(core),
  }
}

async function changedHere(core: Core): Promise<void> {
  core.parts.log.tell({ kind: 'identity' })
  await reread(core, true)
}

export async function beginHere(core: Core): Promise<Outcome<null>> {
  const { house } = core.state
  if (house === null) return trouble('locked')
  const begun = await house.inOrder(() => begin(house))
  if (begun.ok) await changedHere(core)
  return begun
}

const patienceMs = 20_000

/** @returns ok once the relay has shown my own space; else this device is as empty as before */
export async function recoverHere(core: Core, phrase: string): Promise<Outcome<null>> {
  const { state, parts } = core
  const { house } = state
  if (house === null) return trouble('locked')
  if (parts.transport === null) return trouble('unreachable')
  const found = new Promise<'found' | 'not-found'>((resolve) => (state.recovering = resolve))
  const back = await house.inOrder(() => comeBack(house, phrase))
  if (!back.ok) return back
  await changedHere(core)
  const timer: { id: ReturnType<typeof setTimeout> | null } = { id: null }
  const tired = new Promise<'silence'>((resolve) => {
    timer.id = setTimeout(() => resolve('silence'), patienceMs)
  })
  const answer = await Promise.race([found, tired])
  if (timer.id !== null) clearTimeout(timer.id)
  state.recovering = null
  if (answer === 'found') return { ok: true, value: null }
  state.talking?.close()
  state.talking = null
  await house.inOrder(() => forgetPartner(house))
  state.phase = 'new'
  await changedHere(core)
  return trouble(answer === 'silence' ? 'unreachable' : 'not-found')
}
