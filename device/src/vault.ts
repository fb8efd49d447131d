/** The vault: one key over everything at rest, and the ways to it. */
import { asciiBytes, bytesToText, concatBytes, copyBytes, type Bytes } from '@mend/wire/bytes'
import { contextBytes, labels } from '@mend/wire/labels'
import type { Outcome, Trouble, UnlockSecret } from './port.ts'
import type { Change, Log, NameTable, NumberTable } from './log.ts'
import { aesOpen, aesSeal, derive, type Random } from './primitives.ts'
import { packRecord, unpackRecord } from './secret.ts'

/**
 * The key that seals everything at rest, while it is in memory. It is never extractable, and never in JavaScript's hands
 * as bytes: WebCrypto makes it, wraps it and unwraps it.
 */
export type Vault = {
  readonly seal: (table: Table, bytes: Uint8Array) => Promise<Bytes>
  /** Null for bytes that were not sealed here, for this table. */
  readonly open: (table: Table, bytes: Uint8Array) => Promise<Bytes | null>
  /** A new signing key as sealed bytes; its private half never was in JavaScript. */
  readonly wrapSignKey: (key: CryptoKey) => Promise<Bytes>
  readonly signKey: (wrapped: Uint8Array) => Promise<CryptoKey>
  /** What a row is called on disk: HMAC-SHA-256 of its name. */
  readonly nameOf: (name: string) => Promise<string>
  readonly protection: () => Promise<Protection>
  readonly setPassphrase: (text: string | null) => Promise<void>
  readonly setPasskey: (prf: Uint8Array | null) => Promise<void>
}

export type Protection = { readonly passphrase: boolean; readonly passkey: boolean }
type Table = NumberTable | NameTable

export type VaultParts = {
  readonly log: Log
  readonly now: () => number
  readonly random: Random
  /** Argon2id's memory in KiB and passes: 64 MiB and 3 where nobody says otherwise (RFC 9106 §4, second choice). */
  readonly cost?: { readonly memoryKiB: number; readonly passes: number }
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
  await write(parts.log, { methods: [method], naming: names, failed: 0, untilMs: 0 }, [
    { kind: 'bareKey', key: bare },
  ])
  return openWith(parts, method, bare, names)
}

export type VaultState = 'none' | 'bare' | 'locked'

/** Whether a vault is here, and whether it asks for a secret. */
export async function vaultState(log: Log): Promise<VaultState> {
  const stored = await read(log)
  if (stored === null) return 'none'
  return stored.methods.some(({ kind }) => kind === 'bare') ? 'bare' : 'locked'
}

export async function protectionOf(log: Log): Promise<Protection> {
  const kinds = (await read(log))?.methods.map(({ kind }) => kind) ?? []
  return { passphrase: kinds.includes('passphrase'), passkey: kinds.includes('passkey') }
}

/** Opens a vault that asks for nothing. Null when it asks. */
export async function openBareVault(parts: VaultParts): Promise<Vault | null> {
  const [stored, bare] = await Promise.all([read(parts.log), parts.log.bareKey()])
  const method = stored?.methods.find(({ kind }) => kind === 'bare')
  if (stored === null || method === undefined || bare === null) return null
  return openWith(parts, method, bare, stored.naming)
}

/**
 * Opens with a secret. Each try is written down before it is made: five are free, then each wait is twice the one before.
 *
 * The tries slow a person at the screen. Who copies the disk can try elsewhere; there only Argon2id and the passphrase's
 * own strength stand in the way.
 */
export async function unlockVault(
  parts: VaultParts,
  secret: UnlockSecret,
): Promise<Outcome<Vault>> {
  const stored = await read(parts.log)
  const method = stored?.methods.find(({ kind }) => kind === secret.kind)
  if (stored === null || method === undefined) return trouble('wrong-secret', null)
  if (parts.now() < stored.untilMs) return trouble('too-many-tries', stored.untilMs)
  const failed = stored.failed + 1
  const untilMs = failed < freeTries ? 0 : parts.now() + waitMs(failed)
  await write(parts.log, { ...stored, failed, untilMs })
  const wrapper = await wrapperOf(method, secret)
  const vault = await openWith(parts, method, wrapper, stored.naming).catch(() => null)
  if (vault === null) return trouble('wrong-secret', untilMs === 0 ? null : untilMs)
  await write(parts.log, { ...stored, failed: 0, untilMs: 0 })
  return { ok: true, value: vault }
}

const freeTries = 5
const waitMs = (failed: number): number =>
  Math.min(30_000 * 2 ** (failed - freeTries), 24 * 3_600_000)

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

type Stored = {
  readonly methods: readonly Method[]
  readonly naming: Wrapped
  readonly failed: number
  readonly untilMs: number
}

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
    seal: async (table, bytes) => {
      const nonce = random(12)
      return concatBytes(nonce, await aesSeal(data, nonce, bytes, tableContext(table)))
    },
    open: (table, bytes) =>
      aesOpen(data, bytes.subarray(0, 12), bytes.subarray(12), tableContext(table)),
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
      const method = text === null ? null : await passphraseMethod(parts, text, rewrap)
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
  const cost = parts.cost ?? { memoryKiB: 65_536, passes: 3 }
  const how = { kind: 'passphrase' as const, salt: parts.random(16), ...cost }
  return { ...how, ...(await rewrap(await passphraseWrapper(how, text))) }
}

// The bare method stands only where nothing else does.
async function replaceMethod(
  { log }: VaultParts,
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
  const { argon2id } = await import('hash-wasm')
  const hash = await argon2id({
    password: text.normalize('NFKC'),
    salt: how.salt,
    memorySize: how.memoryKiB,
    iterations: how.passes,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  })
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

const tableContext = (table: Table): Bytes => contextBytes(labels.atRest, asciiBytes(table))

async function read(log: Log): Promise<Stored | null> {
  const bytes = await log.read('records', 'vault')
  return bytes === null ? null : unpackRecord<Stored>(bytes)
}

async function write(log: Log, stored: Stored, also: readonly Change[] = []): Promise<void> {
  const value = packRecord(stored)
  await log.write([{ kind: 'put', table: 'records', key: 'vault', value }, ...also])
}

const trouble = (kind: Trouble['kind'], untilMs: number | null) =>
  ({ ok: false, refusal: { kind, retry: untilMs === null ? 'soon' : 'later', untilMs } }) as const
