/** The lock, asked once more: what gives somebody lasting access waits for it, each time. */
import type { Log } from './log/log.ts'
import type { Device, Outcome, UnlockSecret } from './port.ts'
import { done, trouble } from './trouble.ts'
import { protectionOf, unlockVault, type VaultParts } from './log/vault.ts'

/**
 * Every act of a device that outlives the minute in which somebody holds it: what they carry away, or who may open or
 * read it from then on. Pairing a next device (`invite`) is one more, which no function of the port stands for.
 */
export const guardedActs = [
  'phrase',
  'removeDevice',
  'setPassphrase',
  'setPasskey',
  'stopAsking',
  'exportBackup',
  'leave',
  'moveAway',
] as const satisfies readonly (keyof Device)[]

/** Asks for the lock again, and remembers the answer for one act. */
export type Guard = {
  /** A right secret is good for one act within a minute. Wrong ones are counted as at the lock. */
  readonly confirm: (secret: UnlockSecret) => Promise<Outcome<null>>
  /** Uses up the answer. Where no lock is set there is nothing to ask, and it always passes. */
  readonly pass: () => Promise<Outcome<null>>
  /** The answer counts no more: the device was locked or left. */
  readonly forget: () => void
}

const goodForMs = 60_000

/**
 * A guard that has no answer yet.
 *
 * @param vault - the vault's parts, whose tries are counted
 * @param steady - a clock that nobody sets, in milliseconds
 */
export function openGuard(log: Log, vault: () => VaultParts, steady: () => number): Guard {
  let until: number | null = null
  const forget = (): void => {
    until = null
  }
  return {
    forget,
    confirm: async (secret) => {
      const opened = await unlockVault(vault(), secret)
      if (!opened.ok) return opened
      until = steady() + goodForMs
      return done
    },
    pass: async () => {
      const fresh = until !== null && steady() <= until
      forget()
      // Read from the disk: another tab may have set a lock since.
      const { passphrase, passkey } = await protectionOf(log)
      return fresh || !(passphrase || passkey) ? done : trouble('unconfirmed')
    },
  }
}
