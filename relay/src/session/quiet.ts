/** The referee of quiet yeses: looks for a tag that both sides sent, and tells each what the other signed. */
import type { RefusalKind } from '@mend/wire/frames'
import { yesBytes } from '@mend/wire/labels'
import {
  learnedOf,
  placesOf,
  yesLimits,
  yesRound,
  type YesBatch,
  type YesMatch,
} from '@mend/wire/yes'
import { take, type Limits } from './admit.ts'
import { toMessage } from './connection.ts'
import type { Presence } from './presence.ts'
import { isSigned } from './proofs.ts'
import type { Session, Space } from './session.ts'
import { spaceBytes, StoreFull } from '../store/store.ts'
import type { Batch, Beside, Match, YesStore } from '../store/yeses.ts'

/** Takes batches; each is answered a moment later, always with the same number of bytes, or refused. */
export type Referee = {
  readonly take: (session: Session, space: Space, batch: YesBatch) => void
  /** Resolves when nothing is on its way to the disk. */
  readonly idle: () => Promise<void>
}

type RefereeParts = {
  readonly store: { readonly yeses: YesStore }
  readonly presence: Pick<Presence, 'refuse'>
  readonly limits: Limits
  readonly now: () => number
  readonly random: (bytes: number) => Uint8Array
  readonly trouble: (where: string, trouble: unknown) => void
}

type Waiting = { readonly session: Session; readonly batch: Batch; readonly atMs: number }

const mostAtOnce = 512

/** Batches that come while the disk is busy go down together. */
export function openReferee(parts: RefereeParts): Referee {
  const { presence, limits, now } = parts
  let waiting: Waiting[] = []
  let busy: Promise<void> | null = null

  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, mostAtOnce)
      waiting = waiting.slice(mostAtOnce)
      await judgeAll(parts, batch)
    }
    busy = null
  }
  return {
    take: (session, space, batch) => {
      const why = admitBatch(session, batch, limits, now())
      if (why !== null) {
        presence.refuse(session, why)
        return
      }
      const { side, round, places } = batch
      const learned = learnedOf(batch)
      const { member } = session
      const kept: Batch = { space: space.id, side, round, member, learned, places }
      waiting.push({ session, batch: kept, atMs: now() })
      busy ??= new Promise<void>((resolve) => setImmediate(resolve)).then(run)
    },
    idle: async () => {
      while (busy !== null) await busy
    },
  }
}

const hourMs = 3_600_000

/** May this batch come in? Null, or why not. Clocks at the end of a week may differ by an hour. */
function admitBatch(
  session: Session,
  { round }: YesBatch,
  limits: Limits,
  nowMs: number,
): RefusalKind | null {
  const left = take(session.batches, limits.batches, 1, nowMs)
  if (left === null) return 'tooFast'
  session.batches = left
  const near = round >= yesRound(nowMs - hourMs) && round <= yesRound(nowMs + hourMs)
  return near ? null : 'farRound'
}

async function judgeAll(parts: RefereeParts, batches: readonly Waiting[]): Promise<void> {
  const { store, presence } = parts
  const fails = ({ session }: Waiting, late: unknown): void => {
    parts.trouble('quiet', late)
    presence.refuse(session, late instanceof StoreFull ? 'relayFull' : 'unavailable')
  }
  try {
    const found = await store.yeses.put(batches.map(({ batch }) => batch))
    await Promise.all(
      batches.map((waiting, at) => {
        const beside = found[at] ?? null
        if (beside === null) presence.refuse(waiting.session, 'unknownSpace')
        else if (beside === 'foreign') presence.refuse(waiting.session, 'badBatch')
        // One that fails is nobody else's trouble.
        else return answer(parts, waiting, beside).catch((late: unknown) => fails(waiting, late))
        return Promise.resolve()
      }),
    )
  } catch (trouble) {
    for (const waiting of batches) fails(waiting, trouble)
  }
}

/**
 * Told at one time after the batch came, whatever was found: how long it took to check a signature would tell a modified app
 * that the tag was there, without its own yes being worth anything.
 */
async function answer(
  { store, limits, now, random }: RefereeParts,
  { session, batch, atMs }: Waiting,
  { theirs, standing }: Beside,
): Promise<void> {
  const fresh = theirs === null ? [] : await matchesIn(batch, theirs)
  const told = new Map(standing.map((match) => [nameOf(match.tag), match]))
  for (const match of fresh)
    if (await store.yeses.add(batch.space, match)) told.set(nameOf(match.tag), match)
  const matches = padded([...told.values()], batch, random)
  setTimeout(
    () => {
      if (session.phase === 'in') session.connection.send(toMessage({ kind: 'matches', matches }))
    },
    Math.max(0, atMs + limits.batchMs - now()),
  )
}

const nameOf = (tag: Uint8Array): string => Buffer.from(tag).toString('latin1')

/** The tags that stand in both, where both are signed: one that is not would tell its sender, and nobody else. */
async function matchesIn(
  mine: Batch,
  theirs: { readonly member: string; readonly places: Uint8Array },
): Promise<readonly Match[]> {
  const their = new Map(placesOf(theirs).map((place) => [nameOf(place.tag), place]))
  const found: Match[] = []
  for (const { tag, signature } of placesOf(mine)) {
    const other = their.get(nameOf(tag))
    // Known already, and not looked for again.
    if (other === undefined || mine.learned.some((known) => nameOf(known) === nameOf(tag))) continue
    const claim = { space: spaceBytes(mine.space), round: mine.round, tag }
    const signed = (member: string, side: 0 | 1, by: Uint8Array): Promise<boolean> =>
      isSigned(Buffer.from(member, 'hex'), yesBytes({ ...claim, side }), by)
    if (!(await signed(mine.member, mine.side, signature))) continue
    if (!(await signed(theirs.member, mine.side === 0 ? 1 : 0, other.signature))) continue
    const signatures =
      mine.side === 0
        ? ([signature, other.signature] as const)
        : ([other.signature, signature] as const)
    found.push({ round: mine.round, tag, signatures })
  }
  return found
}

/** Always four, at random places: nobody on the way counts them. */
function padded(
  standing: readonly Match[],
  { side, round }: Batch,
  random: RefereeParts['random'],
): readonly YesMatch[] {
  const told = standing.slice(0, yesLimits.matches).map((match) => ({
    round: match.round,
    tag: match.tag,
    signature: match.signatures[side === 0 ? 1 : 0],
  }))
  const none = Array.from({ length: yesLimits.matches - told.length }, () => ({
    round,
    tag: random(yesLimits.tagBytes),
    signature: random(yesLimits.signatureBytes),
  }))
  return [...told, ...none]
    .map((match) => ({ match, rank: random(4).join() }))
    .toSorted((left, right) => (left.rank < right.rank ? -1 : 1))
    .map(({ match }) => match)
}
