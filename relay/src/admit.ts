/** Who gets in, and with how much: every yes and no of the relay, as pure functions. */
import { isPadded, type RefusalKind } from '@mend/wire/frames'

/** A flow: so many a second for ever, and a burst after a rest. */
export type Rate = { readonly perSecond: number; readonly burst: number }

export type Limits = {
  /** Pushes into one space. */
  readonly push: Rate
  /** Bytes of bodies pushed into one space. */
  readonly pushBytes: Rate
  /** Frames of any kind on one socket. */
  readonly frames: Rate
  /** Live frames on one socket. */
  readonly live: Rate
  /** New sockets, and new spaces, from one address. Loopback is not limited. */
  readonly dial: Rate
  readonly create: Rate
  readonly socketsPerAddress: number
  readonly socketsPerSpace: number
  readonly bytesPerSpace: number
  /** Everything kept. 0: as much as the disk holds. */
  readonly bytesInAll: number
  /** What a socket may leave unread before it is fed from the disk again, and how long it may go on. */
  readonly unreadBytes: number
  readonly unreadMs: number
  /** A socket that has not answered its challenge. */
  readonly silentMs: number
}

export const defaultLimits: Limits = {
  push: { perSecond: 20, burst: 2_000 },
  pushBytes: { perSecond: 64 * 1024, burst: 8 * 1024 * 1024 },
  frames: { perSecond: 100, burst: 4_000 },
  live: { perSecond: 30, burst: 90 },
  dial: { perSecond: 2, burst: 120 },
  create: { perSecond: 1 / 60, burst: 30 },
  socketsPerAddress: 256,
  socketsPerSpace: 24,
  bytesPerSpace: 256 * 1024 * 1024,
  bytesInAll: 0,
  unreadBytes: 512 * 1024,
  unreadMs: 60_000,
  silentMs: 15_000,
}

/** What is left of a flow, and when that was known. */
export type Bucket = { readonly left: number; readonly atMs: number }

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

export const fullBuckets = (limits: Limits, nowMs: number): SpaceBuckets => ({
  push: fullBucket(limits.push, nowMs),
  bytes: fullBucket(limits.pushBytes, nowMs),
})

/** May this body go into its space? The buckets after it, or why not. */
export function admitPush(
  push: { readonly body: Uint8Array },
  space: { readonly buckets: SpaceBuckets; readonly bytes: number },
  room: { readonly full: boolean },
  limits: Limits,
  nowMs: number,
): SpaceBuckets | RefusalKind {
  const size = push.body.length
  if (!isPadded(push.body)) return 'notPadded'
  if (room.full) return 'relayFull'
  if (space.bytes + size > limits.bytesPerSpace) return 'spaceFull'
  const pushed = take(space.buckets.push, limits.push, 1, nowMs)
  const bytes = take(space.buckets.bytes, limits.pushBytes, size, nowMs)
  return pushed === null || bytes === null ? 'tooFast' : { push: pushed, bytes }
}
