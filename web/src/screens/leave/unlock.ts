/** How the lock screen asks. */
export type Unlock = {
  readonly passkey: boolean
  readonly byPassphrase: (passphrase: string) => Promise<UnlockAnswer>
  readonly byPasskey: () => Promise<UnlockAnswer>
}

export type UnlockAnswer =
  | { readonly kind: 'opened' }
  | { readonly kind: 'wrong'; readonly untilMs: number | null }
  | { readonly kind: 'unavailable' }
