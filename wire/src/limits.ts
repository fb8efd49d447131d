/** The numbers of the wire: sizes, refusals and goodbyes, each a closed table. */

/** The limits of the format; a relay may have narrower ones, published at `/.well-known/mend-relay`. */
export const limits = {
  spaceBytes: 16,
  keyBytes: 16,
  memberBytes: 32,
  signatureBytes: 64,
  nonceBytes: 32,
  members: 32,
  bodyBytes: 256 * 1024,
  liveBytes: 1024,
  subscriptionBytes: 2048,
  /** A frame is at most a body and its fields; an `entries` frame holds at most this much of bodies, or one body. */
  frameBytes: 256 * 1024 + 4096,
  entriesBytes: 64 * 1024,
  pull: 0xffff_ffff,
  /** An answer is good for so long after its challenge. */
  challengeMs: 60_000,
} as const

/**
 * Every way a relay says no: a number, whether the socket ends with it, and when the same frame may fare better.
 *
 * The table is closed: a number outside it is malformed.
 */
export const refusals = {
  malformed: { code: 1, closes: true, retry: 'never' },
  tooBig: { code: 2, closes: true, retry: 'never' },
  /** A frame before its time: anything but answer or create before the welcome, either of them after it. */
  outOfTurn: { code: 3, closes: true, retry: 'never' },
  badSignature: { code: 10, closes: true, retry: 'never' },
  /** The challenge was answered before, or too long ago: dial again. */
  staleChallenge: { code: 11, closes: true, retry: 'soon' },
  unknownSpace: { code: 12, closes: true, retry: 'never' },
  notMember: { code: 13, closes: true, retry: 'never' },
  badMembers: { code: 14, closes: false, retry: 'never' },
  /** Not one above the version in force: learn it from the next welcome or members frame, then try again. */
  membersVersion: { code: 15, closes: false, retry: 'soon' },
  /** It stood here and was erased: nobody makes it anew for thirty days. */
  erasedSpace: { code: 16, closes: true, retry: 'never' },
  /** New spaces are for those whom this relay's keeper gave its join link. Spaces that stand are open to their members. */
  joinOnly: { code: 17, closes: true, retry: 'later' },
  /** The page's own address is not the one that reached the relay: whoever stands before it changes the name or cuts the port. */
  wrongHost: { code: 18, closes: true, retry: 'later' },
  notPadded: { code: 20, closes: false, retry: 'never' },
  spaceFull: { code: 21, closes: false, retry: 'later' },
  relayFull: { code: 22, closes: false, retry: 'later' },
  tooFast: { code: 23, closes: false, retry: 'soon' },
  tooManySockets: { code: 24, closes: true, retry: 'later' },
  badSubscription: { code: 25, closes: false, retry: 'never' },
  /** A batch of a member who speaks for the other side this week. */
  badBatch: { code: 26, closes: false, retry: 'never' },
  /** A batch of a week that is not this one. */
  farRound: { code: 27, closes: false, retry: 'later' },
  /** The store did not answer: nothing is known of the push but that its key makes a second try safe. */
  unavailable: { code: 30, closes: false, retry: 'soon' },
} as const satisfies Record<string, RefusalRow>

type RefusalRow = {
  readonly code: number
  readonly closes: boolean
  readonly retry: 'soon' | 'later' | 'never'
}

/** Why a relay says no, by name. */
export type RefusalKind = keyof typeof refusals
/** Why a relay says no, as it travels. */
export type RefusalCode = (typeof refusals)[RefusalKind]['code']

/** Why a relay ends a socket that did nothing wrong. */
export const goodbyes = {
  /** The relay is being restarted: dial again, after a moment of chance up to a few seconds. */
  draining: 1,
  erased: 2,
  removed: 3,
  /** The space had a time to live, and it is over. */
  expired: 4,
  /** The socket did not read, or did not answer pings. */
  tooSlow: 5,
  /** No answer to the challenge in time. */
  silent: 6,
} as const

/** Why a relay ends a socket, by name. */
export type GoodbyeKind = keyof typeof goodbyes
/** Why a relay ends a socket, as it travels. */
export type GoodbyeCode = (typeof goodbyes)[GoodbyeKind]

/** The name of a refusal number, or null outside the table. */
export const refusalKind = (code: number): RefusalKind | null => refusalKinds.get(code) ?? null

/** The name of a goodbye number, or null outside the table. */
export const goodbyeKind = (code: number): GoodbyeKind | null => goodbyeKinds.get(code) ?? null

/**
 * The size class that a body of at least so many bytes is padded to: 256, 512, 1 KiB, 2 KiB, then Padmé.
 *
 * Padmé keeps only the leading bits of a length, so that a large body tells at most its magnitude and costs at most 6 %
 * more below 256 KiB. A body is the whole envelope: `paddedLength(body.length) === body.length`.
 *
 * @see Nikitin et al. 2019, "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs", §4
 */
export function paddedLength(length: number): number {
  const small = [256, 512, 1024, 2048].find((size) => length <= size)
  if (small !== undefined) return small
  const exponent = Math.floor(Math.log2(length))
  const lastBits = exponent - (Math.floor(Math.log2(exponent)) + 1)
  const step = 2 ** lastBits
  return Math.ceil(length / step) * step
}

/** Whether a body has the length of a size class, so that its size says nothing more. */
export const isPadded = (body: Uint8Array): boolean => paddedLength(body.length) === body.length

const isRefusalKind = (kind: string): kind is RefusalKind => kind in refusals
const isGoodbyeKind = (kind: string): kind is GoodbyeKind => kind in goodbyes

const refusalKinds = new Map<number, RefusalKind>(
  Object.keys(refusals)
    .filter(isRefusalKind)
    .map((kind) => [refusals[kind].code, kind]),
)

const goodbyeKinds = new Map<number, GoodbyeKind>(
  Object.keys(goodbyes)
    .filter(isGoodbyeKind)
    .map((kind) => [goodbyes[kind], kind]),
)
