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

/** expired: ten minutes are over. used: someone else opened the link. tampered: what arrived does not fit what was promised. */
export type PairingFailure = 'expired' | 'cancelled' | 'used' | 'tampered' | 'unreachable'

export type Pairing = {
  /** For the inviting side: the text after `#`, for a link or a QR code. Null for the joining side. */
  readonly fragment: string | null
  readonly expiresAtMs: number
  readonly view: () => PairingView
  readonly onChange: (listener: (view: PairingView) => void) => () => void
  /** The words are the same. Nothing is shared before both have said so. */
  readonly confirm: () => Promise<void>
  /** The words differ, or somebody changed their mind. */
  readonly cancel: () => Promise<void>
}
