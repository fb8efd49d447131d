/** How a lock is answered: at the start, and again before what gives lasting access. */
import type { Outcome, UnlockSecret } from '@mend/device/device'
import { stretches } from '../../page/able.ts'
import { askPasskey, hasPasskeys } from '../../page/passkey.ts'

/** The ways to answer a lock. */
export type Unlock = {
  readonly passkey: boolean
  readonly passphrase: boolean
  readonly byPassphrase: (passphrase: string) => Promise<UnlockAnswer>
  readonly byPasskey: () => Promise<UnlockAnswer>
}

/** What came of it; `untilMs` is when the next try is taken, null at once. */
export type UnlockAnswer =
  | { readonly kind: 'opened' }
  | { readonly kind: 'wrong'; readonly untilMs: number | null }
  | { readonly kind: 'unavailable' }
  /** This browser cannot work on a passphrase. */
  | { readonly kind: 'unable' }

/** @param ask - hands a secret to the device: to open it, or to confirm that it is its owner who asks */
export function unlockBy(
  ask: (secret: UnlockSecret) => Promise<Outcome<null>>,
  protection: { readonly passphrase: boolean; readonly passkey: boolean },
): Unlock {
  const answer = async (secret: UnlockSecret): Promise<UnlockAnswer> => {
    const opened = await ask(secret)
    return opened.ok ? { kind: 'opened' } : { kind: 'wrong', untilMs: opened.refusal.untilMs }
  }
  return {
    passkey: protection.passkey && hasPasskeys(),
    passphrase: protection.passphrase,
    byPassphrase: (text) =>
      stretches() ? answer({ kind: 'passphrase', text }) : Promise.resolve({ kind: 'unable' }),
    byPasskey: async () => {
      const prf = await askPasskey()
      return prf === null ? { kind: 'unavailable' } : answer({ kind: 'passkey', prf })
    },
  }
}
