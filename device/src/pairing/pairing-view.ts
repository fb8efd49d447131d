/** What a pairing shows to the screens of both sides. */

/**
 * What pairing looks like from a screen.
 *
 * waiting: the link was not opened yet. comparing: read the same four words to each other. done: the other confirmed too.
 */
export type PairingView =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'comparing'; readonly words: readonly string[]; readonly confirmed: boolean }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly why: PairingFailure }

/** expired: its day is over. used: someone else opened the link. tampered: what arrived does not fit what was promised. */
export type PairingFailure = 'expired' | 'cancelled' | 'used' | 'tampered' | 'unreachable'

/**
 * A pairing that stands on this device, in whichever tab it was begun, and whether or not a screen follows it.
 *
 * It outlives the page, the lock and a restart. `link` is the text after `#`: for who made it, to show it again; for who
 * opened it, to know it again.
 */
export type Standing = {
  readonly side: 'invites' | 'joins'
  readonly purpose: 'partner' | 'device'
  readonly link: string
  /** When the relay forgets it, by this device's clock. */
  readonly expiresAtMs: number
  readonly view: PairingView
}

/** A pairing under way, as a screen leads it. The screen may go: the pairing goes on. */
export type Pairing = {
  /** For the inviting side: the text after `#`, for a link or a QR code. Null for the joining side. */
  readonly fragment: string | null
  readonly expiresAtMs: number
  readonly view: () => PairingView
  readonly onChange: (listener: (view: PairingView) => void) => () => void
  /** The words are the same, says whoever is here. This device shares nothing before; each side sends once its own person said so. */
  readonly confirm: () => Promise<void>
  /** The words differ, or somebody changed their mind; of one that has ended: it was read. */
  readonly cancel: () => Promise<void>
}
