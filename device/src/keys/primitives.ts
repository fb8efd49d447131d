/** The few calls into WebCrypto, each with the sentence of the standard it stands for. */
import { concatBytes, copyBytes, type Bytes } from '@mend/wire/bytes'

/** `random(n)`: n bytes that nobody can guess. A parameter, so that a test can repeat what happened. */
export type Random = (length: number) => Bytes

/** Random bytes of the platform, from its cryptographic source. */
export const platformRandom: Random = (length) => crypto.getRandomValues(new Uint8Array(length))

/** SHA-256 (FIPS 180-4). */
export async function digest(bytes: Uint8Array): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', copyBytes(bytes)))
}

/** HKDF-SHA-256 (RFC 5869): extract with `salt`, expand with `context`, which starts with a label. */
export async function derive(
  material: Uint8Array,
  context: Uint8Array,
  length: number,
  salt: Uint8Array = new Uint8Array(0),
): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', copyBytes(material), 'HKDF', false, [
    'deriveBits',
  ])
  const how = { name: 'HKDF', hash: 'SHA-256', salt: copyBytes(salt), info: copyBytes(context) }
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, length * 8))
}

/** HMAC-SHA-256 (RFC 2104), 32 bytes. */
export async function mac(key: Uint8Array, bytes: Uint8Array): Promise<Bytes> {
  const how = { name: 'HMAC', hash: 'SHA-256' }
  const held = await crypto.subtle.importKey('raw', copyBytes(key), how, false, ['sign'])
  return new Uint8Array(await crypto.subtle.sign('HMAC', held, copyBytes(bytes)))
}

/** A raw key of 32 bytes for AES-256-GCM; it cannot be taken out again. */
export const importAesKey = (raw: Uint8Array): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', copyBytes(raw), 'AES-GCM', false, ['encrypt', 'decrypt'])

/** AES-256-GCM (SP 800-38D), tag of 16 bytes at the end. The nonce belongs to this one message. */
export async function aesSeal(
  key: CryptoKey,
  nonce: Uint8Array,
  plain: Uint8Array,
  associated: Uint8Array,
): Promise<Bytes> {
  const how = { name: 'AES-GCM', iv: copyBytes(nonce), additionalData: copyBytes(associated) }
  return new Uint8Array(await crypto.subtle.encrypt(how, key, copyBytes(plain)))
}

/** Null when it does not open: why is told to nobody. */
export async function aesOpen(
  key: CryptoKey,
  nonce: Uint8Array,
  sealed: Uint8Array,
  associated: Uint8Array,
): Promise<Bytes | null> {
  const how = { name: 'AES-GCM', iv: copyBytes(nonce), additionalData: copyBytes(associated) }
  try {
    return new Uint8Array(await crypto.subtle.decrypt(how, key, asTheyLie(sealed)))
  } catch {
    return null
  }
}

// Ten years are megabytes, and WebCrypto takes its own copy.
const asTheyLie = ({ buffer, byteOffset, length }: Uint8Array): Bytes =>
  buffer instanceof ArrayBuffer
    ? new Uint8Array(buffer, byteOffset, length)
    : copyBytes(new Uint8Array(buffer, byteOffset, length))

/** An Ed25519 pair: the key signs and stays in the platform, `public` is 32 bytes. */
export type SignKey = { readonly key: CryptoKey; readonly public: Bytes }

/** A new Ed25519 key (RFC 8032). Extractable only so that the vault can wrap it; use what the vault gives back. */
export async function newSignKey(): Promise<SignKey> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw new Error('"Ed25519" expected a key pair')
  const raw = await crypto.subtle.exportKey('raw', pair.publicKey)
  return { key: pair.privateKey, public: new Uint8Array(raw) }
}

/** The Ed25519 key of a seed. Its public half is read from the platform, never computed by us. */
export async function signKeyOfSeed(seed: Uint8Array): Promise<SignKey> {
  const key = await importSeed(seed, 'Ed25519', ['sign'])
  const jwk = await crypto.subtle.exportKey('jwk', key)
  return { key, public: publicOfJwk(jwk) }
}

/** The 64 bytes of an Ed25519 signature (RFC 8032 §5.1.6). */
export async function sign(key: CryptoKey, bytes: Uint8Array): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign('Ed25519', key, copyBytes(bytes)))
}

/** False for a wrong signature and for a public key that is none. */
export async function verify(
  publicKey: Uint8Array,
  signature: Uint8Array,
  bytes: Uint8Array,
): Promise<boolean> {
  try {
    const raw = copyBytes(publicKey)
    const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify'])
    return await crypto.subtle.verify('Ed25519', key, copyBytes(signature), copyBytes(bytes))
  } catch {
    return false
  }
}

/** An X25519 pair for one agreement; `public` is 32 bytes (RFC 7748 §5). */
export type AgreeKey = { readonly key: CryptoKey; readonly public: Bytes }

/** The X25519 key of a seed (RFC 7748): the same one again, after the app was closed in the middle of a pairing. */
export async function agreeKeyOfSeed(seed: Uint8Array): Promise<AgreeKey> {
  const key = await importSeed(seed, 'X25519', ['deriveBits'])
  return { key, public: publicOfJwk(await crypto.subtle.exportKey('jwk', key)) }
}

/** The shared 32 bytes; null for a key that is none (WebCrypto refuses the all-zero result, RFC 7748 §6.1). */
export async function agree(key: CryptoKey, publicKey: Uint8Array): Promise<Bytes | null> {
  try {
    const theirs = await crypto.subtle.importKey('raw', copyBytes(publicKey), 'X25519', false, [])
    const shared = await crypto.subtle.deriveBits({ name: 'X25519', public: theirs }, key, 256)
    return new Uint8Array(shared)
  } catch {
    return null
  }
}

/** The public half of an X25519 secret, read from the platform. */
export const agreePublicOfSeed = async (seed: Uint8Array): Promise<Bytes> =>
  (await agreeKeyOfSeed(seed)).public

// RFC 8410 §7: a private key of 32 bytes in PKCS #8, version 0, algorithm 1.3.101.n (112 Ed25519, 110 X25519).
const pkcs8 = (n: number): Bytes =>
  Uint8Array.of(48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, n, 4, 34, 4, 32)

function importSeed(
  seed: Uint8Array,
  name: 'Ed25519' | 'X25519',
  uses: KeyUsage[],
): Promise<CryptoKey> {
  const bytes = concatBytes(pkcs8(name === 'Ed25519' ? 112 : 110), seed)
  return crypto.subtle.importKey('pkcs8', bytes, name, true, uses)
}

function publicOfJwk(jwk: JsonWebKey): Bytes {
  const text = (jwk.x ?? '').replaceAll('-', '+').replaceAll('_', '/')
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
}
