/** One space's conversation with the relay, as the functions that lead it share it. */
import { encodeFrame, type DeviceFrame, type RefusalKind } from '@mend/wire/frames'
import type { Clock } from './clock.ts'
import type { FaultKind } from '../port.ts'
import type { Departure } from './departures.ts'
import type { Again } from '../space/arrivals.ts'
import type { Unlocked } from '../space/unlocked.ts'
import type { SpaceName } from '../space/space.ts'
import type { Sync } from './sync.ts'
import type { Connection, Transport } from './transport.ts'

/** One space's conversation, as the leader holds it. */
export type Speaker = {
  /** Something waits in the outbox, or the member list is due. */
  readonly wake: () => void
  /** A live body, sealed already; false when there is no socket. */
  readonly live: (body: Uint8Array) => boolean
  readonly wakeAt: (timeMs: number, subscription: Uint8Array) => boolean
  /** This device's own clock was moved. */
  readonly askClock: () => void
  readonly close: () => void
}

/** What a conversation needs, and whom it tells. */
export type SpeakerParts = {
  readonly unlocked: Unlocked
  readonly name: SpaceName
  readonly transport: Transport
  readonly clock: Clock
  readonly told: (news: SpeakerNews) => void
}

/** What the leader is told of a conversation; `arrived` with `reset` when what was told before no longer stands. */
export type SpeakerNews =
  | { readonly kind: 'connection'; readonly state: 'connecting' | 'online' | 'kept-out' }
  | { readonly kind: 'arrived'; readonly reset: boolean; readonly spaces: boolean }
  /** The relay said no, to this device or (`push`) to an entry of mine. */
  | { readonly kind: 'refused'; readonly why: RefusalKind; readonly push: boolean }
  /** The relay took an entry of mine. */
  | { readonly kind: 'accepted' }
  /** Something to send came up in either space. */
  | { readonly kind: 'outgoing' }
  /** The relay said what time it is. */
  | { readonly kind: 'clock' }
  | { readonly kind: 'caught-up' }
  | { readonly kind: 'live'; readonly body: Uint8Array }
  | { readonly kind: 'unknown-space' }
  /** Storage failed: nothing was lost, the socket is dialled again later. */
  | { readonly kind: 'disk' }

/** How far one socket has come: a new one for each socket, and whoever still holds the one before writes into nothing. */
export type Progress = {
  sync: Sync
  /** The last outbox number that the relay took on this socket. */
  last: number
  flying: Departure | null
  /** Where the relay says that it put an entry of mine: it has to be there when that sequence comes. */
  promised: { readonly sequence: number; readonly number: number } | null
  /** A turn of mine that the relay has and that has not come back. */
  turn: number | null
  membersVersion: number
  /** A list of mine is under way: the version it replaces, and at which place in that list my key was claimed to be. */
  asked: { readonly version: number; readonly place: number; readonly tries: number } | null
  /** From where to where the relay is given back what it lost, in its old places; null: it lost nothing, or has it. */
  returning: { next: number; readonly to: number; readonly since: number } | null
  /** The last one of those set back (returning.ts) that the relay took on this socket; and how many lost orders it was told. */
  readonly back: { order: number; lost: number; told: number; flying: number | null }
  /** How far back a search has gone for where the relay's order parts from mine. */
  searched: number
  /** When the relay says that it erases the space, because a member asked for that; 0: it does not. */
  erasing: number
  /** I asked for that on this socket: I have left, and I am the last. */
  erases: boolean
  /** When to dial again, where we know better than the table. */
  again: 'soon' | 'later' | null
}

/** What the functions that lead a conversation share. */
export type Conversation = SpeakerParts & {
  /** Replaced as a whole when a socket opens or closes: a task that finds another one than it began with stops. */
  progress: Progress
  /** The relay knows no such space, and this device may make it: the next answer asks for that. */
  create: boolean
  /** What did not fit, and is asked for once more on a fresh socket; null: nothing. */
  again: Again | null
  /** The sequence at which the relay had something else than I; once may be a bit that flipped. 0: none. */
  differed: number
  /** Batches of quiet yeses that the relay has not answered, and when the last one went out, in its milliseconds. */
  readonly batches: { unanswered: number; lastMs: number }
  /** Notes what the relay did wrong. */
  readonly fault: (kind: FaultKind, sequence: number) => Promise<void>
  readonly connection: () => Connection
}

/** Sends a frame; false when there is no socket, and then nothing is kept of it. */
export const say = ({ connection }: Conversation, frame: DeviceFrame): boolean =>
  connection().send(encodeFrame(frame))
