/** Who gets in, and with how much: every yes and no of the relay, as pure functions. */
import { isPadded, type RefusalKind } from '@mend/wire/frames'

/** A flow: so many a second for ever, and a burst after a rest. */
export type Rate = { readonly perSecond: number; readonly burst: number }

/** What one relay allows: bytes, counts, and rates by the second. */
export type Limits = {
  /** Pushes into one space. */
  readonly push: Rate
  /** Bytes of bodies pushed into one space. */
  readonly pushBytes: Rate
  /** Frames of any kind on one socket. */
  readonly frames: Rate
  /** Live frames on one socket. */
  readonly live: Rate
  /** Batches of quiet yeses on one socket; each is answered so long after it came. */
  readonly batches: Rate
  readonly batchMs: number
  /** New sockets, new spaces, questions over HTTP and bytes of bodies pushed, from one address. This machine is not limited. */
  readonly dial: Rate
  readonly create: Rate
  readonly ask: Rate
  readonly addressBytes: Rate
  readonly socketsPerAddress: number
  /** Answers over HTTP under way, and connections of any kind. */
  readonly answersPerAddress: number
  readonly connectionsPerAddress: number
  readonly socketsPerSpace: number
  readonly bytesPerSpace: number
  /** A space in its first days. */
  readonly bytesPerYoungSpace: number
  /** Everything kept. 0: as much as the disk holds. */
  readonly bytesInAll: number
  /** The last part of the room is kept for spaces that are no longer young: so much of all. */
  readonly keptForOld: number
  /** How long an answer over HTTP may take to be read. */
  readonly answerMs: number
  /** What one member asks to be erased stands for so long, unless another keeps it. */
  readonly erasureMs: number
  /** What a socket may leave unread before it is fed from the disk again, and how long it may go on. */
  readonly unreadBytes: number
  readonly unreadMs: number
  /** A socket that has not answered its challenge. */
  readonly silentMs: number
}

/** What a relay allows where its settings say nothing. */
export const defaultLimits: Limits = {
  push: { perSecond: 20, burst: 2_000 },
  pushBytes: { perSecond: 64 * 1024, burst: 8 * 1024 * 1024 },
  frames: { perSecond: 100, burst: 4_000 },
  live: { perSecond: 30, burst: 90 },
  batches: { perSecond: 1 / 60, burst: 12 },
  batchMs: 300,
  dial: { perSecond: 2, burst: 120 },
  create: { perSecond: 1 / 60, burst: 30 },
  ask: { perSecond: 20, burst: 600 },
  addressBytes: { perSecond: 16 * 1024, burst: 96 * 1024 * 1024 },
  socketsPerAddress: 256,
  answersPerAddress: 64,
  connectionsPerAddress: 512,
  socketsPerSpace: 24,
  bytesPerSpace: 256 * 1024 * 1024,
  bytesPerYoungSpace: 64 * 1024 * 1024,
  bytesInAll: 0,
  keptForOld: 0.2,
  answerMs: 120_000,
  erasureMs: 72 * 3_600_000,
  unreadBytes: 512 * 1024,
  unreadMs: 60_000,
  silentMs: 15_000,
}

/** What is left of a flow, and when that was known. */
export type Bucket = { readonly left: number; readonly atMs: number }

/** A bucket that nothing was taken from. */
export const fullBucket = (rate: Rate, nowMs: number): Bucket => ({ left: rate.burst, atMs: nowMs })

/**
 * Takes from a bucket; null when there is not enough.
 *
 * A clock that steps back gives nothing and takes nothing: the bucket goes on from the new hour.
 */
export function take(bucket: Bucket, rate: Rate, cost: number, nowMs: number): Bucket | null {
  const passedMs = Math.max(0, nowMs - bucket.atMs)
  const left = Math.min(rate.burst, bucket.left + (passedMs / 1000) * rate.perSecond)
  return left < cost ? null : { left: left - cost, atMs: nowMs }
}

/** Both of a space's flows. */
export type SpaceBuckets = { readonly push: Bucket; readonly bytes: Bucket }

/** The buckets of a space that nobody has spoken in. */
export const fullBuckets = (limits: Limits, nowMs: number): SpaceBuckets => ({
  push: fullBucket(limits.push, nowMs),
  bytes: fullBucket(limits.pushBytes, nowMs),
})

/** Whether so much time has passed that it is as if nothing had been taken. */
export const isFullAgain = (buckets: SpaceBuckets, limits: Limits, nowMs: number): boolean =>
  take(buckets.push, limits.push, limits.push.burst, nowMs) !== null &&
  take(buckets.bytes, limits.pushBytes, limits.pushBytes.burst, nowMs) !== null

/** What is left of the relay's room: `low` is kept for spaces that are no longer young, `full` is for nobody. */
export type Room = { readonly low: boolean; readonly full: boolean }

/** May this body go into its space? The buckets after it, or why not. */
export function admitPush(
  push: { readonly body: Uint8Array },
  space: { readonly buckets: SpaceBuckets; readonly bytes: number; readonly madeDay: number },
  room: Room,
  limits: Limits,
  nowMs: number,
): SpaceBuckets | RefusalKind {
  const size = push.body.length
  const young = isYoung(space.madeDay, nowMs)
  if (!isPadded(push.body)) return 'notPadded'
  if (room.full || (room.low && young)) return 'relayFull'
  const most = young ? limits.bytesPerYoungSpace : limits.bytesPerSpace
  if (space.bytes + size > Math.min(most, limits.bytesPerSpace)) return 'spaceFull'
  const pushed = take(space.buckets.push, limits.push, 1, nowMs)
  const bytes = take(space.buckets.bytes, limits.pushBytes, size, nowMs)
  return pushed === null || bytes === null ? 'tooFast' : { push: pushed, bytes }
}

const dayMs = 86_400_000
const youngDays = 7

/** Days since 1970 in UTC: as closely as the relay ever notes when something was. */
export const dayOf = (timeMs: number): number => Math.floor(timeMs / dayMs)

/**
 * In its first week a space has little room. One that somebody comes into after that has grown, and its day is forgotten:
 * `madeDay` is 0.
 */
export const isYoung = (madeDay: number, nowMs: number): boolean =>
  madeDay > 0 && dayOf(nowMs) < madeDay + youngDays

/** Whether a space that somebody comes into now is past its first week, and has not grown yet. */
export const mayGrow = (madeDay: number, nowMs: number): boolean =>
  madeDay > 0 && !isYoung(madeDay, nowMs)
