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
  type YesPlace,
} from '@mend/wire/yes'
import { take, type Limits } from './admit.ts'
import { toMessage } from './connection.ts'
import type { Presence } from './presence.ts'
import { isSigned } from './proofs.ts'
import type { Session, Space } from './session.ts'
import { spaceBytes, StoreFull } from '../store/store.ts'
import { hasTag, keptPlaces, sameBytes, signaturesFor } from '../store/yes-bytes.ts'
import type { Batch, Beside, Match, Side, YesStore } from '../store/yeses.ts'

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

type Waiting = {
  readonly session: Session
  readonly batch: Batch
  /** As they came, with the whole of each tag. */
  readonly places: readonly YesPlace[]
  readonly atMs: number
}

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
      waiting.push({
        ...{ session, atMs: now(), places: placesOf(batch) },
        batch: {
          ...{ space: space.id, side: batch.side, round: batch.round, member: session.member },
          ...{ learned: learnedOf(batch), places: keptPlaces(batch) },
        },
      })
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
  { session, batch, places, atMs }: Waiting,
  { theirs, standing }: Beside,
): Promise<void> {
  const fresh = theirs === null ? [] : await matchesIn(batch, places, theirs)
  const kept = fresh.length === 0 ? [] : await store.yeses.add(batch.space, fresh)
  const told = [...standing, ...kept.filter((match) => !hasTag(standing, match))]
  const matches = padded(told, batch, random)
  setTimeout(
    () => {
      if (session.phase === 'in') session.connection.send(toMessage({ kind: 'matches', matches }))
    },
    Math.max(0, atMs + limits.batchMs - now()),
  )
}

/** The tags that stand in both, where both are signed: one that is not would tell its sender, and nobody else. */
async function matchesIn(
  mine: Batch,
  places: readonly YesPlace[],
  theirs: Pick<Batch, 'member' | 'places'>,
): Promise<readonly Match[]> {
  const found: Match[] = []
  for (const place of places) {
    const others = signaturesFor(theirs.places, place)
    // Known already, and not looked for again.
    if (others.length === 0 || mine.learned.some((tag) => sameBytes(tag, place.tag))) continue
    const match = await matchOf(mine, place, { member: theirs.member, signatures: others })
    if (match !== null) found.push(match)
  }
  return found
}

/** The signatures say whether it is the same tag: of the other side's no more than its end was kept. */
async function matchOf(
  { space, round, side, member }: Batch,
  { tag, signature }: YesPlace,
  theirs: { readonly member: string; readonly signatures: readonly Uint8Array[] },
): Promise<Match | null> {
  const other = side === 0 ? 1 : 0
  const claim = { space: spaceBytes(space), round, tag }
  const signed = (by: string, of: Side, what: Uint8Array): Promise<boolean> =>
    isSigned(Buffer.from(by, 'hex'), yesBytes({ ...claim, side: of }), what)
  if (!(await signed(member, side, signature))) return null
  for (const each of theirs.signatures)
    if (await signed(theirs.member, other, each))
      return { round, tag, signatures: side === 0 ? [signature, each] : [each, signature] }
  return null
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
