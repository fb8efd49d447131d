/** Where a device stands, as a screen may say it: nothing about the other in secret. */
import { bytesToText } from '@mend/wire/bytes'
import { keptBack, keptBackFrom } from './space/kept-back.ts'
import { knownSpace } from './space/known.ts'
import type { RefusalKind } from '@mend/wire/frames'
import type { Space, SpaceName } from './space/space.ts'
import type { Unlocked } from './space/unlocked.ts'
import type { DeviceInfo, Fault, FaultKind, GaveBack, Status } from './port.ts'
import type { Protection } from './log/vault.ts'
import { tellMs, type Clock } from './sync/clock.ts'
import type { SpeakerNews } from './sync/conversation.ts'

/** Of one space to the relay; says nothing about the partner. */
export type ConnectionState = Status['connection'] | 'kept-out'

/** Of each space: what the relay refused last, and whether it was a push of mine; null once it has let me in, or took one. */
export type Refusals = Record<
  SpaceName,
  { readonly why: RefusalKind; readonly push: boolean } | null
>

/** @returns whether anything changed by what a conversation tells */
export function hearAnswer(refusals: Refusals, name: SpaceName, news: SpeakerNews): boolean {
  const before = refusals[name]
  const isIn = news.kind === 'connection' && news.state === 'online' && before?.push === false
  if (news.kind === 'refused') refusals[name] = { why: news.why, push: news.push }
  else if (isIn || news.kind === 'accepted') refusals[name] = null
  return refusals[name]?.why !== before?.why
}

type Held = {
  readonly phase: Status['phase']
  readonly unlocked: Unlocked | null
  readonly connections: { readonly own: ConnectionState; readonly couple: ConnectionState }
  readonly refusals: Refusals
  readonly protection: Protection
  readonly disk: Status['disk']
  readonly damaged: boolean
}

/**
 * The status at a moment.
 *
 * @param pending - how many entries of mine wait to be acknowledged
 * @param clock - the corrected one: a notice is over when it says so, and it knows how far the own clock is off
 */
export function statusOf(held: Held, pending: number, clock: StatusClock): Status {
  const { phase, unlocked, connections, refusals, protection } = held
  const identity = unlocked?.identity() ?? null
  const couple = unlocked?.record('couple') ?? null
  const other = couple?.space.roots.find((root) => root !== identity?.me) ?? null
  const coupleIs = coupleStatus(unlocked, clock.now())
  const aheadMs = clock.aheadMs()
  return {
    phase,
    me: identity?.me ?? null,
    device: identity === null ? null : bytesToText(identity.device),
    couple: coupleIs,
    partner: coupleIs === 'none' || coupleIs === 'joining' ? null : other,
    pending,
    connection: connectionOf(connections),
    refusal: (refusals.couple ?? refusals.own)?.why ?? null,
    faults: [
      ...faultsOf(unlocked?.record('own')?.space),
      ...faultsOf(coupleSpace(unlocked, clock.now())),
      ...(connections.couple === 'online' ? keptBackNow(unlocked, clock.now()) : []),
    ],
    disk: held.disk ?? (held.damaged ? 'damaged' : null),
    protection,
    phraseWaits: (identity?.phrase ?? null) !== null,
    keptOut:
      connections.own === 'kept-out' ||
      (connections.couple === 'kept-out' && coupleIs !== 'none' && coupleIs !== 'closed'),
    moved: unlocked?.record('own')?.moved === true,
    gaveBack: latestOf(unlocked),
    clockAheadMs: Math.abs(aheadMs) > tellMs ? aheadMs : null,
  }
}

function latestOf(unlocked: Unlocked | null): GaveBack | null {
  const both = [unlocked?.record('own')?.gaveBack, unlocked?.record('couple')?.gaveBack]
  const [latest] = both.flatMap((each) => each ?? []).toSorted((a, b) => b.atMs - a.atMs)
  return latest ? { atMs: latest.atMs, count: latest.count, moved: latest.moved } : null
}

// Kept out, it dials on.
function connectionOf({ own, couple }: Held['connections']): Status['connection'] {
  if (own === 'online' || couple === 'online') return 'online'
  return own === 'kept-out' ? 'connecting' : own
}

/** The corrected clock, as far as a status needs it. */
export type StatusClock = Pick<Clock, 'now' | 'aheadMs'>

const faultKinds: ReadonlySet<string> = new Set<FaultKind>([
  'tampered',
  'forged',
  'replayed',
  'truncated',
  'forked',
  'gap',
  'not-ours',
  'too-many',
  'kept-back',
])

// A record may still hold what older apps called a fault: a date.
const faultsOf = (space: Space | null | undefined): readonly Fault[] =>
  space?.faults.filter(({ kind }) => faultKinds.has(kind)) ?? []

// Every answer about the couple is read from here: see `knownSpace`.
function coupleSpace(unlocked: Unlocked | null, now: number): Space | null {
  const space = unlocked?.record('couple')?.space ?? null
  const me = unlocked?.identity()?.me ?? null
  return space === null || me === null ? space : knownSpace(space, me, now)
}

/** When the status will say something else though nothing happens, in milliseconds since 1970, past moments included. */
function changesAt(unlocked: Unlocked | null): readonly number[] {
  const space = unlocked?.record('couple')?.space
  if (space === undefined) return []
  const notices = Object.values(space.partners).flatMap(({ noticeAt }) => noticeAt ?? [])
  return [...notices, ...keptBackFrom(space, unlocked?.identity()?.me ?? '')]
}

function keptBackNow(unlocked: Unlocked | null, now: number): readonly Fault[] {
  const couple = unlocked?.record('couple') ?? null
  const me = unlocked?.identity()?.me ?? null
  return couple === null || me === null || couple.over ? [] : keptBack(couple.space, me, now)
}

function coupleStatus(unlocked: Unlocked | null, now: number): Status['couple'] {
  const couple = unlocked?.record('couple') ?? null
  if (couple === null) return 'none'
  if (couple.leaving || couple.over) return 'closed'
  const noticed = Object.values(couple.space.partners).some(
    ({ noticeAt }) => noticeAt !== null && noticeAt <= now,
  )
  if (noticed) return 'closed'
  return couple.space.epoch === 0 ? 'joining' : 'paired'
}

/** Every device of both of us, as the logs have them; one of mine that only the own space knows is mine too. */
export function devicesOf(unlocked: Unlocked | null, now: number): readonly DeviceInfo[] {
  const identity = unlocked?.identity() ?? null
  if (unlocked === null || identity === null) return []
  const members = {
    ...coupleSpace(unlocked, now)?.members,
    ...unlocked.record('own')?.space.members,
  }
  const here = bytesToText(identity.device)
  return Object.entries(members).map(([id, { partner, removed, came }]) => ({
    id,
    partner,
    mine: partner === identity.me,
    here: id === here,
    removed: removed !== null,
    came: partner === identity.me ? (came ?? null) : null,
  }))
}

/** The other's "closed" appears at the hour the leaver chose, and what is kept back once it is late, whatever else happens. */
export function armNotice(state: Waiting, clock: StatusClock, tell: () => void): void {
  if (state.timer !== null) clearTimeout(state.timer)
  state.timer = null
  const now = clock.now()
  const waits = changesAt(state.unlocked).map((at) => at - now)
  const next = Math.min(...waits.filter((wait) => wait > 0))
  if (Number.isFinite(next)) state.timer = setTimeout(tell, Math.min(next + 1, 3_600_000))
}

type Waiting = {
  readonly unlocked: Unlocked | null
  timer: ReturnType<typeof setTimeout> | null
}
