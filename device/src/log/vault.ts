/** The vault: one key over everything at rest, and the ways to it. */
import { asciiBytes, bytesToText, concatBytes, copyBytes, type Bytes } from '@mend/wire/bytes'
import { contextBytes, labels } from '@mend/wire/labels'
import type { Outcome, Trouble, UnlockSecret } from '../port.ts'
import { StorageError, type Change, type Log, type NameTable, type NumberTable } from './log.ts'
import { aesOpen, aesSeal, derive, type Random } from '../keys/primitives.ts'
import { packRecord, unpackRecord } from '../keys/secret.ts'
import { type Cost, stretch, usualCost } from '../keys/stretch.ts'
import {
  beginTry,
  countWrong,
  leftOf,
  noTries,
  watchedMs,
  type Clocks,
  type Tries,
} from './tries.ts'

/**
 * The key that seals everything at rest, while it is in memory. It is never extractable, and never in JavaScript's hands
 * as bytes: WebCrypto makes it, wraps it and unwraps it.
 */
export type Vault = {
  /** For one row of a table and no other; `key` is null only for a row whose number is not known yet. */
  readonly seal: (table: Table, bytes: Uint8Array, key: RowKey | null) => Promise<Bytes>
  /**
   * Null for bytes that were not sealed here, or for another row. A row of an older app, or one that had no number yet, was
   * sealed for its table alone: whoever reads it looks into it for whether it lies where it belongs.
   */
  readonly open: (table: Table, bytes: Uint8Array, key: RowKey) => Promise<Bytes | null>
  /** A new signing key as sealed bytes; its private half never was in JavaScript. */
  readonly wrapSignKey: (key: CryptoKey) => Promise<Bytes>
  readonly signKey: (wrapped: Uint8Array) => Promise<CryptoKey>
  /** What a row is called on disk: HMAC-SHA-256 of its name. */
  readonly nameOf: (name: string) => Promise<string>
  readonly protection: () => Promise<Protection>
  readonly setPassphrase: (text: string | null) => Promise<void>
  readonly setPasskey: (prf: Uint8Array | null) => Promise<void>
}

/** Which secrets open this vault; with neither it opens by itself. */
export type Protection = { readonly passphrase: boolean; readonly passkey: boolean }
type Table = NumberTable | NameTable
type RowKey = number | string

/** What a vault needs. */
export type VaultParts = Clocks & {
  readonly log: Log
  readonly random: Random
  /** The usual one where nobody says otherwise. */
  readonly cost?: Cost
}

/**
 * A vault for an empty log. Nobody is asked for anything: the key lies in the platform's own keeping.
 *
 * @throws where a vault stands already, which stays as it is
 */
export async function makeVault(parts: VaultParts): Promise<Vault> {
  const data = await crypto.subtle.generateKey(aes, true, dataUses)
  const naming = await crypto.subtle.generateKey(hmac, true, ['sign'])
  const bare = await newWrapper()
  const method = { kind: 'bare', ...(await wrapRaw(data, bare, parts.random)) } as const
  const names = await wrapRaw(naming, data, parts.random)
  await write(parts.log, { methods: [method], naming: names, ...noTries }, [
    { kind: 'bareKey', key: bare },
  ])
  return openWith(parts, method, bare, names)
}

/** none: no vault yet. bare: opens by itself. locked: asks for a secret. */
export type VaultState = 'none' | 'bare' | 'locked'

/** Whether a vault is here, and whether it asks for a secret. */
export async function vaultState(log: Log): Promise<VaultState> {
  const stored = await read(log)
  if (stored === null) return 'none'
  return stored.methods.some(({ kind }) => kind === 'bare') ? 'bare' : 'locked'
}

/** Which secrets open the vault of this log, without opening it. */
export async function protectionOf(log: Log): Promise<Protection> {
  const kinds = (await read(log))?.methods.map(({ kind }) => kind) ?? []
  return { passphrase: kinds.includes('passphrase'), passkey: kinds.includes('passkey') }
}

/**
 * Opens a vault that asks for nothing. Null when it asks.
 *
 * @throws StorageError - `damaged` where it does not open any more
 */
export async function openBareVault(parts: VaultParts): Promise<Vault | null> {
  const [stored, bare] = await Promise.all([read(parts.log), parts.log.bareKey()])
  const method = stored?.methods.find(({ kind }) => kind === 'bare')
  if (stored === null || method === undefined || bare === null) return null
  return openWith(parts, method, bare, stored.naming).catch(() => {
    throw new StorageError('damaged')
  })
}

/**
 * Opens with a secret, one try at a time in all tabs. Five wrong ones are free, then each wait is twice the one before.
 *
 * A try is wrong once it has been made, and not before: one that the page did not outlive, or that this browser could not
 * make, is none. The tries slow a person at the screen. Who copies the disk can try elsewhere; there only Argon2id and the
 * passphrase's own strength stand in the way.
 */
export function unlockVault(parts: VaultParts, secret: UnlockSecret): Promise<Outcome<Vault>> {
  return parts.log.alone(async () => {
    const stored = await read(parts.log)
    const method = stored?.methods.find(({ kind }) => kind === secret.kind)
    if (stored === null || method === undefined) return trouble('wrong-secret', null)
    const keep = (tries: Tries) => write(parts.log, { ...stored, ...tries })
    const leftMs = await leftOf(parts, stored, keep)
    if (leftMs > 0) return trouble('too-many-tries', Math.ceil(parts.now() + leftMs))
    const begun = beginTry(stored, parts.random)
    await keep(begun)
    const vault = await openBy(parts, stored, method, secret).catch(async (reason: unknown) => {
      await keep({ ...stored, trying: false })
      throw reason
    })
    const tries = vault === null ? countWrong(begun, parts.random) : noTries
    await keep(tries)
    if (vault !== null) return { ok: true, value: vault }
    const waits = await leftOf(parts, tries, keep)
    return trouble('wrong-secret', waits === 0 ? null : Math.ceil(parts.now() + waits))
  })
}

/** From now on a wait that lies in this log is watched: what passes while the app is open counts. */
export async function watchWait(parts: VaultParts): Promise<void> {
  const stored = await read(parts.log)
  if (stored !== null) watchedMs(parts, stored)
}

/** Null for a wrong secret. @throws where it could not be tried */
async function openBy(
  parts: VaultParts,
  stored: Stored,
  method: Method,
  secret: UnlockSecret,
): Promise<Vault | null> {
  for (const each of spellingsOf(secret)) {
    const wrapper = await wrapperOf(method, each)
    const vault = await openWith(parts, method, wrapper, stored.naming).catch(() => null)
    if (vault !== null) return vault
  }
  return null
}

// A keyboard puts a space behind a word that it completes. Older apps kept such a space with the passphrase.
function spellingsOf(secret: UnlockSecret): readonly UnlockSecret[] {
  if (secret.kind === 'passkey' || secret.text === secret.text.trim()) return [secret]
  return [{ kind: 'passphrase', text: secret.text.trim() }, secret]
}

// --- the open vault -----------------------------------------------------------------------------------------------

type Wrapped = { readonly nonce: Bytes; readonly wrapped: Bytes }
type Method = Wrapped &
  (
    | { readonly kind: 'bare' | 'passkey' }
    | {
        readonly kind: 'passphrase'
        readonly salt: Bytes
        readonly memoryKiB: number
        readonly passes: number
      }
  )

type Stored = Tries & { readonly methods: readonly Method[]; readonly naming: Wrapped }

async function openWith(
  parts: VaultParts,
  method: Wrapped,
  wrapper: CryptoKey,
  naming: Wrapped,
): Promise<Vault> {
  const { log, random } = parts
  const data = await unwrapRaw(method, wrapper, aes, false, dataUses)
  const names = await unwrapRaw(naming, data, hmac, false, ['sign'])
  const rewrap = async (other: CryptoKey): Promise<Wrapped> =>
    wrapRaw(await unwrapRaw(method, wrapper, aes, true, dataUses), other, random)
  return {
    seal: async (table, bytes, key) => {
      const nonce = random(12)
      return concatBytes(nonce, await aesSeal(data, nonce, bytes, placeContext(table, key)))
    },
    open: async (table, bytes, key) => {
      const [nonce, sealed] = [bytes.subarray(0, 12), bytes.subarray(12)]
      const placed = await aesOpen(data, nonce, sealed, placeContext(table, key))
      return placed ?? aesOpen(data, nonce, sealed, placeContext(table, null))
    },
    wrapSignKey: async (key) => {
      const nonce = random(12)
      const how = { name: 'AES-GCM', iv: nonce }
      const wrapped = await crypto.subtle.wrapKey('pkcs8', key, data, how)
      return concatBytes(nonce, new Uint8Array(wrapped))
    },
    signKey: (bytes) => {
      const how = { name: 'AES-GCM', iv: copyBytes(bytes.subarray(0, 12)) }
      const wrapped = copyBytes(bytes.subarray(12))
      return crypto.subtle.unwrapKey('pkcs8', wrapped, data, how, 'Ed25519', false, ['sign'])
    },
    nameOf: async (name) => {
      const mac = await crypto.subtle.sign('HMAC', names, new TextEncoder().encode(name))
      return bytesToText(new Uint8Array(mac))
    },
    protection: () => protectionOf(log),
    setPassphrase: async (text) => {
      const method = text === null ? null : await passphraseMethod(parts, text.trim(), rewrap)
      await replaceMethod(parts, 'passphrase', method, rewrap)
    },
    setPasskey: async (prf) => {
      const method =
        prf === null
          ? null
          : { kind: 'passkey' as const, ...(await rewrap(await passkeyWrapper(prf))) }
      await replaceMethod(parts, 'passkey', method, rewrap)
    },
  }
}

type Rewrap = (other: CryptoKey) => Promise<Wrapped>

async function passphraseMethod(parts: VaultParts, text: string, rewrap: Rewrap): Promise<Method> {
  const cost = parts.cost ?? usualCost
  const how = { kind: 'passphrase' as const, salt: parts.random(16), ...cost }
  return { ...how, ...(await rewrap(await passphraseWrapper(how, text))) }
}

// The bare method stands only where nothing else does. Read and written in one turn: another tab may be at its lock.
const replaceMethod = (
  { log }: VaultParts,
  ...how: [kind: Method['kind'], method: Method | null, rewrap: Rewrap]
): Promise<void> => log.alone(() => replaceIn(log, ...how))

async function replaceIn(
  log: Log,
  kind: Method['kind'],
  method: Method | null,
  rewrap: Rewrap,
): Promise<void> {
  const stored = await read(log)
  if (stored === null) throw new Error('"vault" expected to be there')
  const others = stored.methods.filter((other) => other.kind !== kind && other.kind !== 'bare')
  const methods = method === null ? others : [...others, method]
  if (methods.length > 0)
    return write(log, { ...stored, methods }, [{ kind: 'bareKey', key: null }])
  const bare = await newWrapper()
  const method0 = { kind: 'bare' as const, ...(await rewrap(bare)) }
  return write(log, { ...stored, methods: [method0] }, [
    { kind: 'bareKey', key: null },
    { kind: 'bareKey', key: bare },
  ])
}

async function wrapperOf(method: Method, secret: UnlockSecret): Promise<CryptoKey> {
  if (secret.kind === 'passkey') return passkeyWrapper(secret.prf)
  if (method.kind !== 'passphrase') throw new Error('"method" expected a passphrase')
  return passphraseWrapper(method, secret.text)
}

// Argon2id (RFC 9106), then a key that can do nothing but wrap.
async function passphraseWrapper(
  how: { readonly salt: Bytes; readonly memoryKiB: number; readonly passes: number },
  text: string,
): Promise<CryptoKey> {
  const hash = await stretch(text, how.salt, how)
  return importWrapper(await derive(hash, contextBytes(labels.passphrase), 32))
}

const passkeyWrapper = async (prf: Uint8Array): Promise<CryptoKey> =>
  importWrapper(await derive(prf, contextBytes(labels.passkey), 32))

// --- WebCrypto, wrapped --------------------------------------------------------------------------------------------

const aes = { name: 'AES-GCM', length: 256 } as const
const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 } as const
const dataUses: KeyUsage[] = ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey']
const wrapperUses: KeyUsage[] = ['wrapKey', 'unwrapKey']

const newWrapper = (): Promise<CryptoKey> => crypto.subtle.generateKey(aes, false, wrapperUses)

const importWrapper = (raw: Uint8Array): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', copyBytes(raw), 'AES-GCM', false, wrapperUses)

const atRest = contextBytes(labels.atRest)

async function wrapRaw(key: CryptoKey, wrapper: CryptoKey, random: Random): Promise<Wrapped> {
  const nonce = random(12)
  const how = { name: 'AES-GCM', iv: nonce, additionalData: atRest }
  return { nonce, wrapped: new Uint8Array(await crypto.subtle.wrapKey('raw', key, wrapper, how)) }
}

function unwrapRaw(
  { nonce, wrapped }: Wrapped,
  wrapper: CryptoKey,
  what: typeof aes | typeof hmac,
  extractable: boolean,
  uses: KeyUsage[],
): Promise<CryptoKey> {
  const how = { name: 'AES-GCM', iv: nonce, additionalData: atRest }
  return crypto.subtle.unwrapKey('raw', wrapped, wrapper, how, what, extractable, uses)
}

// RFC 5116 §2.1: associated data is authenticated, so that a row that was moved or exchanged does not open.
const placeContext = (table: Table, key: RowKey | null): Bytes =>
  contextBytes(labels.atRest, asciiBytes(key === null ? table : `${table}/${key}`))

async function read(log: Log): Promise<Stored | null> {
  const bytes = await log.read('records', 'vault')
  try {
    return bytes === null ? null : unpackRecord<Stored>(bytes)
  } catch {
    throw new StorageError('damaged')
  }
}

async function write(log: Log, stored: Stored, also: readonly Change[] = []): Promise<void> {
  const value = packRecord(stored)
  await log.write([{ kind: 'put', table: 'records', key: 'vault', value }, ...also])
}

const trouble = (kind: Trouble['kind'], untilMs: number | null) =>
  ({ ok: false, refusal: { kind, retry: untilMs === null ? 'soon' : 'later', untilMs } }) as const
