/** How a device opens by itself: what its vault needs, and the vault that asks for nothing. */
import type { Transport } from './sync/transport.ts'
import { StorageError } from './log/log.ts'
import { makeVault, openBareVault, vaultState, type Vault, type VaultParts } from './log/vault.ts'

type Given = {
  readonly parts: Pick<VaultParts, 'log' | 'steady' | 'cost'> & {
    readonly transport: Transport | null
  }
  readonly random: VaultParts['random']
  readonly clock: Pick<VaultParts, 'now'>
}

/** The parts of a device that its vault needs. */
export const vaultParts = ({ parts, random, clock }: Given): VaultParts => ({
  log: parts.log,
  now: clock.now,
  // Lazy: asked only where somebody waits at the lock.
  relayNow: async () => {
    const { relayTime } = await import('./sync/relay-time.ts')
    return parts.transport && relayTime(parts.transport)
  },
  random,
  ...(parts.steady === undefined ? {} : { steady: parts.steady }),
  ...(parts.cost === undefined ? {} : { cost: parts.cost }),
})

/**
 * The vault that asks for nothing, made where there is none; null when it asks.
 *
 * @throws StorageError - `damaged` where its key is gone, and nobody has a secret for it
 */
export async function openHere(vault: VaultParts): Promise<Vault | null> {
  const opened = await openBareVault(vault)
  if (opened !== null) return opened
  const state = await vaultState(vault.log)
  if (state === 'locked') return null
  // Another tab may have been quicker, before we looked or since: then its vault is ours.
  const made = state === 'none' ? makeVault(vault) : null
  await made?.catch(() => null)
  const there = await openBareVault(vault)
  if (there === null) await made
  if (there === null && state === 'bare') throw new StorageError('damaged')
  return there
}
