/** Two devices meeting, state by state: from the link to the same words on both. */
import { concatBytes, equalBytes, type Bytes } from '@mend/wire/bytes'
import { safetyWords } from '../keys/keys.ts'
import type { PairingFailure } from './pairing-view.ts'
import { aesOpen, aesSeal, type AgreeKey, type Random } from '../keys/primitives.ts'
import {
  channelOf,
  commitmentTo,
  encodeHello,
  helloOf,
  keepsCommitment,
  parseHello,
  transcriptOf,
  type Channel,
  type Hello,
  type Message,
  type MessageKind,
  type Own,
  type Side,
} from './transcript.ts'
import type { Link } from './link.ts'

/** One side of a pairing between two messages: a value, changed by nobody. */
export type Meeting = {
  readonly side: Side
  readonly link: Link
  readonly mine: Hello
  readonly key: AgreeKey
  /** My own hello stands in the rendezvous: whoever says one on my side now came later. */
  readonly landed: boolean
  readonly stage: Stage
}

/** How far a meeting has come; failed is final. */
export type Stage =
  | { readonly kind: 'waiting'; readonly commitment: Bytes | null }
  | {
      readonly kind: 'comparing'
      readonly words: readonly string[]
      readonly channel: Channel
      /** Whom I compare with. */
      readonly with: Hello
      /** What the other shared after confirming; null before. */
      readonly theirs: Bytes | null
      /** I said that the words are the same. */
      readonly confirmed: boolean
    }
  | { readonly kind: 'failed'; readonly why: PairingFailure }

/** The meeting after a message, and what this side now has to say. */
export type Met = { readonly meeting: Meeting; readonly say: readonly Message[] }

/** The inviting side commits to its hello before anybody answers; the joining side waits for that. */
export async function newMeeting(side: Side, link: Link, own: Own): Promise<Met> {
  const { hello, key } = await helloOf(link.purpose, own)
  const commitment = side === 'invites' ? await commitmentTo(hello) : null
  const stage = { kind: 'waiting', commitment } as const
  const meeting: Meeting = { side, link, mine: hello, key, landed: false, stage }
  return commitment === null
    ? { meeting, say: [] }
    : { meeting, say: [{ side, kind: 'commitment', bytes: commitment }] }
}

/** What the other side said, in the order of the rendezvous; my own words come back too, and are passed by. */
export async function hearMessage(meeting: Meeting, message: Message): Promise<Met> {
  if (meeting.stage.kind === 'failed') return still(meeting)
  if (message.side === meeting.side) return hearOwnSide(meeting, message)
  switch (message.kind) {
    case 'cancelled':
      return hearCancelled(meeting, message.bytes)
    case 'commitment':
      return hearCommitment(meeting, message.bytes)
    case 'hello':
      return hearHello(meeting, message.bytes)
    case 'confirmed':
      return hearConfirmed(meeting, message.bytes)
  }
}

// Someone else on my side: the link was opened twice. Single use: the one who came later stops.
function hearOwnSide(meeting: Meeting, message: Message): Met {
  if (message.kind !== 'hello') return still(meeting)
  if (equalBytes(message.bytes, encodeHello(meeting.mine)))
    return still({ ...meeting, landed: true })
  return meeting.side === 'joins' && !meeting.landed ? fail(meeting, 'used') : still(meeting)
}

// Somebody who opened the link too late and goes away again stops nobody else's pairing.
async function hearCancelled(meeting: Meeting, bytes: Bytes): Promise<Met> {
  const { stage, side } = meeting
  const from = stage.kind === 'comparing' ? await commitmentTo(stage.with) : null
  const known = from !== null && equalBytes(from, bytes)
  return side === 'joins' || known ? fail(meeting, 'cancelled') : still(meeting)
}

function hearCommitment(meeting: Meeting, bytes: Bytes): Met {
  if (meeting.side !== 'joins' || meeting.stage.kind !== 'waiting') return still(meeting)
  const { commitment } = meeting.stage
  if (commitment !== null)
    return equalBytes(commitment, bytes) ? still(meeting) : fail(meeting, 'tampered')
  const stage = { kind: 'waiting', commitment: bytes } as const
  return {
    meeting: { ...meeting, stage },
    say: [messageOf(meeting, 'hello', encodeHello(meeting.mine))],
  }
}

async function hearHello(meeting: Meeting, bytes: Bytes): Promise<Met> {
  const { stage, side, mine, link, key } = meeting
  // A second hello is ignored: the words that are being compared come from the first.
  if (stage.kind !== 'waiting' || stage.commitment === null) return still(meeting)
  const theirs = parseHello(bytes)
  if (theirs?.purpose !== link.purpose) return fail(meeting, 'tampered')
  if (side === 'joins' && !(await keepsCommitment(theirs, stage.commitment)))
    return fail(meeting, 'tampered')
  const said =
    side === 'joins' ? { joins: mine, invites: theirs } : { joins: theirs, invites: mine }
  const { commitment } = stage
  const transcript = await transcriptOf({ secret: link.secret, commitment, ...said })
  const channel = await channelOf(key, theirs, link.secret, transcript)
  if (channel === null) return fail(meeting, 'tampered')
  const words = await safetyWords(transcript)
  const open = { theirs: null, confirmed: false } as const
  const comparing = { kind: 'comparing', words, channel, with: theirs, ...open } as const
  const say = side === 'invites' ? [messageOf(meeting, 'hello', encodeHello(mine))] : []
  return { meeting: { ...meeting, stage: comparing }, say }
}

async function hearConfirmed(meeting: Meeting, bytes: Bytes): Promise<Met> {
  const { stage } = meeting
  if (stage.kind !== 'comparing' || stage.theirs !== null) return still(meeting)
  const other = sideByte(meeting.side === 'joins' ? 'invites' : 'joins')
  const theirs = await aesOpen(stage.channel.key, bytes.subarray(0, 12), bytes.subarray(12), other)
  if (theirs === null) return fail(meeting, 'tampered')
  return still({ ...meeting, stage: { ...stage, theirs } })
}

/** I compared: the words are the same. */
export function confirmWords(meeting: Meeting): Meeting {
  const { stage } = meeting
  return stage.kind === 'comparing' ? { ...meeting, stage: { ...stage, confirmed: true } } : meeting
}

/** What I share, once the words were confirmed here: nobody but the other end of the channel can open it. Null before. */
export async function sealShare(
  meeting: Meeting,
  share: Uint8Array,
  random: Random,
): Promise<Bytes | null> {
  const { stage } = meeting
  if (stage.kind !== 'comparing' || !stage.confirmed) return null
  const nonce = random(12)
  return concatBytes(nonce, await aesSeal(stage.channel.key, nonce, share, sideByte(meeting.side)))
}

/** What `sealShare` gave, as it is said. */
export const sharedMessage = (meeting: Meeting, sealed: Bytes): Message =>
  messageOf(meeting, 'confirmed', sealed)

/** Tells the other side that this one has stopped. */
export const cancelMessage = async (meeting: Meeting): Promise<Message> =>
  messageOf(meeting, 'cancelled', await commitmentTo(meeting.mine))

const messageOf = ({ side }: Meeting, kind: MessageKind, bytes: Bytes): Message => ({
  side,
  kind,
  bytes,
})

const sideByte = (side: Side): Bytes => Uint8Array.of(side === 'invites' ? 1 : 2)

const still = (meeting: Meeting): Met => ({ meeting, say: [] })

const fail = (meeting: Meeting, why: PairingFailure): Met =>
  still({ ...meeting, stage: { kind: 'failed', why } })
