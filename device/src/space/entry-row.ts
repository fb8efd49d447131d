/** What the log keeps of a sequence: who said what, or why it was not believed. */
import type { Bytes } from '@mend/wire/bytes'
import type { Content, FaultKind } from '../port.ts'
import type { Evidence } from './slot-entries.ts'

/** What the log keeps of a sequence, sealed under the vault. */
export type EntryRow = {
  readonly sequence: number
  readonly history: Bytes
  /** Why it was not believed; null when it was. */
  readonly fault: FaultKind | null
  readonly author: Author | null
  readonly at: number
  /** What it says to the domain; null for the devices' own business and for what was not believed. */
  readonly content: Content | null
  /** What its author signed, for the backup. */
  readonly signed: Evidence | null
  /** Enough to seal it again as it was: its nonce, or the whole envelope. Missing where an older app wrote the row. */
  readonly envelope?: Bytes
}

/** Who signed an entry, and its number among what that device wrote into the space, from 1. */
export type Author = {
  readonly partner: string
  readonly device: string
  readonly counter: number
}
