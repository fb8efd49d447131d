/** The keys of a partner and of a device: the root from twelve words, and what it certifies. */
import { contextBytes, labels, rootBytes } from '@mend/wire/labels'
import type { Certificate, PartnerRecord } from '@mend/wire/body'
import {
  agreeKeyOfSeed,
  agreePublicOfSeed,
  derive,
  digest,
  sign,
  signKeyOfSeed,
  verify,
  type AgreeKey,
  type Random,
  type SignKey,
} from './primitives.ts'
import { hideSecret, revealSecret, type Secret } from './secret.ts'
import { loadWords, readPhrase } from './phrase.ts'
import type { Bytes } from '@mend/wire/bytes'

/**
 * The root key of a partner, as long as it is needed: while a partner begins, recovers or certifies.
 *
 * Everything comes from the 128 bits of the phrase by HKDF-SHA-256, each key under a label of its own:
 *
 *     sign       Ed25519   names the partner, certifies devices
 *     receive    X-Wing    each turn of an epoch is wrapped to it; used again in recovery only
 *     transport  seed      with a space's id: the member key with which the phrase alone can pull that space
 *     backup     X25519    the age identity of backups; every device keeps its public half
 *     ownSpace   16 bytes  the id of the partner's own space: the phrase alone finds it
 *
 * Where it lives: sign and transport stay on the device where the partner began or recovered, sealed under the vault, so
 * that it can certify; receive and backup leave memory with the phrase. A device that joined has none of it.
 */
export type Root = {
  readonly sign: SignKey
  readonly receiveSeed: Secret
  readonly transport: Secret
  readonly backup: Secret
  readonly backupPublic: Bytes
  readonly ownSpace: Bytes
}

/** Twelve words of 128 fresh bits (BIP39, English). */
export async function newPhrase(random: Random): Promise<string> {
  const { bip39, words } = await loadWords()
  return bip39.entropyToMnemonic(random(16), words)
}

/** The root of a phrase as typed, whatever stands around its words. Null when the words or their checksum are wrong. */
export async function rootOfPhrase(phrase: string): Promise<Root | null> {
  const { entropy } = await readPhrase(phrase)
  return entropy === null ? null : rootOfEntropy(entropy)
}

async function rootOfEntropy(entropy: Uint8Array): Promise<Root> {
  const seed = (label: Parameters<typeof contextBytes>[0], length = 32) =>
    derive(entropy, contextBytes(label), length)
  const backup = await seed(labels.backup)
  return {
    sign: await signKeyOfSeed(await seed(labels.rootSign)),
    receiveSeed: hideSecret(await seed(labels.rootReceive)),
    transport: hideSecret(await seed(labels.rootTransport)),
    backup: hideSecret(backup),
    backupPublic: await agreePublicOfSeed(backup),
    ownSpace: await seed(labels.ownSpace, 16),
  }
}

/** The member key with which the phrase speaks for a space: another one for each, so that nothing links them. */
export async function rootTransportKey(transport: Secret, space: Uint8Array): Promise<SignKey> {
  const context = contextBytes(labels.rootTransport, space)
  return signKeyOfSeed(await derive(revealSecret(transport), context, 32))
}

/** A device is named by the hash of its signing key: first 16 bytes of SHA-256. */
export const deviceIdOf = async (signPublic: Uint8Array): Promise<Bytes> =>
  (await digest(signPublic)).slice(0, 16)

/** The root says: this device is mine. */
export async function certify(
  root: SignKey,
  device: Pick<Certificate, 'sign' | 'receive' | 'transport' | 'coupleTransport'>,
): Promise<Certificate> {
  const claim = rootBytes({ label: labels.certificate, sign: device.sign, receive: device.receive })
  return { ...device, root: root.public, signature: await sign(root.key, claim) }
}

/** Whether the root named in a certificate signed it (Ed25519, RFC 8032 §5.1.7). */
export function isCertified(certificate: Certificate): Promise<boolean> {
  const claim = rootBytes({
    label: labels.certificate,
    sign: certificate.sign,
    receive: certificate.receive,
  })
  return verify(certificate.root, certificate.signature, claim)
}

/** The root says: this receive key is mine, wrap to it. */
export function signPartner(root: SignKey, receive: Uint8Array): Promise<Bytes> {
  return sign(root.key, rootBytes({ label: labels.partner, sign: root.public, receive }))
}

/** Whether the root named in a partner record signed it (Ed25519, RFC 8032 §5.1.7). */
export function isPartner(partner: PartnerRecord): Promise<boolean> {
  const claim = rootBytes({ label: labels.partner, sign: partner.root, receive: partner.receive })
  return verify(partner.root, partner.signature, claim)
}

/**
 * Four words of eleven bits each from the pairing transcript: 44 bits, and one guess, since each side is bound by a
 * commitment before it learns what the other will send.
 */
export async function safetyWords(transcript: Uint8Array): Promise<readonly string[]> {
  const { words } = await loadWords()
  const bytes = await derive(transcript, contextBytes(labels.safetyWords), 6)
  const bits = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  return [37n, 26n, 15n, 4n].map((shift) => words[Number((bits >> shift) & 2047n)] ?? '')
}

/** For `age`: the secret half of the backup key, while a phrase is at hand. */
export const backupIdentityOf = (root: Root): Bytes => revealSecret(root.backup)

/** The key that one side of a pairing agrees with, for as long as the pairing stands. */
export const agreeKeyOf = (seed: Secret): Promise<AgreeKey> => agreeKeyOfSeed(revealSecret(seed))
