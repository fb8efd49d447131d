/** Receiving an epoch key: X25519 with ML-KEM-768 (X-Wing), so that a recording of today stays closed to later machines. */
import { copyBytes, u32, type Bytes } from '@mend/wire/bytes'
import type { Wrap } from '@mend/wire/envelope'
import { contextBytes, labels } from '@mend/wire/labels'

/** The public half of a receive seed: X-Wing, 1216 bytes. HPKE's DeriveKeyPair (RFC 9180 §7.1.3) makes the pair. */
export async function receivePublic(seed: Uint8Array): Promise<Bytes> {
  const suite = await loadSuite()
  const pair = await suite.kem.deriveKeyPair(copyBytes(seed).buffer)
  return new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey))
}

/** HPKE base mode, single shot (RFC 9180 §6.1), bound to the space and the epoch by `info`. */
export async function wrapKey(key: Uint8Array, to: Uint8Array, where: Where): Promise<Wrap> {
  const suite = await loadSuite()
  const recipientPublicKey = await suite.kem.deserializePublicKey(copyBytes(to).buffer)
  const how = { recipientPublicKey, info: infoOf(where) }
  const { enc, ct } = await suite.seal(how, copyBytes(key).buffer)
  return { encapsulated: new Uint8Array(enc), wrapped: new Uint8Array(ct) }
}

/** The key in the wrap that is for this seed; null when none of them is. */
export async function unwrapKey(
  wraps: readonly Wrap[],
  seed: Uint8Array,
  where: Where,
): Promise<Bytes | null> {
  const suite = await loadSuite()
  const pair = await suite.kem.deriveKeyPair(copyBytes(seed).buffer)
  for (const wrap of wraps) {
    const enc = copyBytes(wrap.encapsulated).buffer
    const how = { recipientKey: pair.privateKey, enc, info: infoOf(where) }
    try {
      const key = new Uint8Array(await suite.open(how, copyBytes(wrap.wrapped).buffer))
      if (key.length === 32) return key
    } catch {
      // A wrap does not say for whom it is, so each is tried, and all but one fail here.
    }
  }
  return null
}

type Where = { readonly space: Uint8Array; readonly epoch: number }

const infoOf = ({ space, epoch }: Where): ArrayBuffer =>
  contextBytes(labels.turnWrap, space, u32(epoch)).buffer

// Lazy: 40 kB that nobody needs to read or write an entry.
async function loadSuite() {
  const [{ Aes256Gcm, CipherSuite, HkdfSha256 }, { XWing }] = await Promise.all([
    import('@hpke/core'),
    import('@hpke/hybridkem-x-wing'),
  ])
  return new CipherSuite({ kem: new XWing(), kdf: new HkdfSha256(), aead: new Aes256Gcm() })
}
