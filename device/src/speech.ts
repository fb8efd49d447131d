/** One space's conversation with the relay, as the functions that lead it share it. */
import { encodeFrame, type DeviceFrame } from '@mend/wire/frames'
import type { Clock } from './clock.ts'
import type { Departure } from './departures.ts'
import type { House } from './house.ts'
import type { SpaceName } from './space.ts'
import type { Sync } from './sync.ts'
import type { Connection, Transport } from './transport.ts'

export type Speaker = {
  /** Something waits in the outbox, or the member list is due. */
  readonly wake: () => void
  /** A live body, sealed already; false when there is no socket. */
  readonly live: (body: Uint8Array) => boolean
  readonly wakeAt: (timeMs: number, subscription: Uint8Array) => boolean
  readonly close: () => void
}

export type SpeakerParts = {
  readonly house: House
  readonly name: SpaceName
  readonly transport: Transport
  readonly clock: Clock
  readonly told: (news: SpeakerNews) => void
}

export type SpeakerNews =
  | { readonly kind: 'connection'; readonly state: 'connecting' | 'online' }
  | { readonly kind: 'arrived'; readonly reset: boolean; readonly spaces: boolean }
  /** Something to send came up in either space. */
  | { readonly kind: 'outgoing' }
  | { readonly kind: 'caught-up' }
  | { readonly kind: 'live'; readonly body: Uint8Array }
  | { readonly kind: 'unknown-space' }
  | { readonly kind: 'removed' }
  /** Storage failed: nothing was lost, the socket is dialled again later. */
  | { readonly kind: 'disk' }

export type Talk = {
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
  create: boolean
  /** When to dial again, where we know better than the table. */
  again: 'soon' | 'later' | null
  /** Sockets that came and went: what belongs to an earlier one is dropped. */
  round: number
}

export type Speech = SpeakerParts & { readonly talk: Talk; readonly connection: () => Connection }

export const say = ({ connection }: Speech, frame: DeviceFrame): boolean =>
  connection().send(encodeFrame(frame))
