/** Sealing and opening: envelopes of a space, live messages, and words whose key comes later. */
import { bytesToText, concatBytes, equalBytes, readBytes, u24, type Bytes } from '@mend/wire/bytes'
import { paddedLength } from '@mend/wire/frames'
import {
  associatedBytes,
  encodeEnvelope,
  encodePayload,
  padSigned,
  parseEnvelope,
  parseSigned,
  wrapBytes,
  type Envelope,
  type Payload,
  type Signed,
  type Wrap,
} from '@mend/wire/envelope'
import { encodeTurn, type Certificate, type Commit, type PartnerRecord } from '@mend/wire/body'
import { authorBytes, contextBytes, labels } from '@mend/wire/labels'
import {
  aesOpen,
  aesSeal,
  derive,
  digest,
  importAesKey,
  sign,
  verify,
  type Random,
} from './primitives.ts'
import { revealSecret, type Secret } from './secret.ts'
import { unwrapKey, wrapKey } from './receive.ts'

/** Keys as WebCrypto holds them, derived once: by space, epoch and device. */
export type KeyRing = { readonly keyOf: (ask: KeyAsk) => Promise<CryptoKey> }

type KeyAsk = {
  readonly epochKey: Secret
  readonly label: typeof labels.envelopeKey | typeof labels.liveKey
  readonly device: Uint8Array
}

/** HKDF(epoch key, label | device), kept by the epoch key itself: forget the epoch, forget its keys. */
export function openKeyRing(): KeyRing {
  const ring = new WeakMap<Secret, Map<string, Promise<CryptoKey>>>()
  return {
    keyOf: ({ epochKey, label, device }) => {
      const held = ring.get(epochKey) ?? new Map<string, Promise<CryptoKey>>()
      ring.set(epochKey, held)
      const name = `${label} ${bytesToText(device)}`
      const key = held.get(name) ?? deriveKey(epochKey, contextBytes(label, device))
      held.set(name, key)
      return key
    },
  }
}

const deriveKey = async (secret: Secret, context: Uint8Array): Promise<CryptoKey> =>
  importAesKey(await derive(revealSecret(secret), context, 32))

/** Who seals, where, with what: `sign` is the device's own key. */
export type Sealer = {
  readonly space: Uint8Array
  readonly epoch: number
  readonly epochKey: Secret
  readonly sign: CryptoKey
  readonly random: Random
  readonly ring: KeyRing
}

/** An entry or a live message as the relay will hold it: signed inside, padded, sealed under a nonce of its own. */
export async function sealEntry(
  sealer: Sealer,
  payload: Payload,
  seal: 'entry' | 'live' = 'entry',
): Promise<Bytes> {
  const label = seal === 'entry' ? labels.envelopeKey : labels.liveKey
  const key = await sealer.ring.keyOf({ epochKey: sealer.epochKey, label, device: payload.device })
  return finish(sealer, payload, key, { seal, epoch: sealer.epoch, wraps: [] })
}

/** What a turn changes, before it is sealed. */
export type TurnPlan = {
  /** The key of the epoch before, carried under the new one; null for the first. */
  readonly previousKey: Secret | null
  readonly removed: readonly Uint8Array[]
  readonly partners: readonly PartnerRecord[]
  readonly devices: readonly Certificate[]
  /** The receive keys of every device and root that stays or comes. */
  readonly receivers: readonly Uint8Array[]
}

/** A turn: sealed under the epoch that it brings (`sealer.epoch`, `sealer.epochKey`), which its wraps carry. */
export async function sealTurn(
  sealer: Sealer,
  plan: TurnPlan,
  author: Omit<Payload, 'kind' | 'body'>,
): Promise<Bytes> {
  const epochKey = revealSecret(sealer.epochKey)
  const wraps: Wrap[] = []
  for (const to of plan.receivers) wraps.push(await wrapKey(epochKey, to, sealer))
  const body = encodeTurn({
    number: sealer.epoch,
    wrapsHash: await digest(wrapBytes({ seal: 'turn', wraps })),
    previousKey: plan.previousKey === null ? null : revealSecret(plan.previousKey),
    removed: plan.removed,
    partners: plan.partners,
    devices: plan.devices,
  })
  const key = await deriveKey(sealer.epochKey, contextBytes(labels.turnKey))
  const payload: Payload = { ...author, kind: 'turn', body }
  return finish(sealer, payload, key, { seal: 'turn', epoch: sealer.epoch, wraps })
}

async function finish(
  sealer: Sealer,
  payload: Payload,
  key: CryptoKey,
  outside: Pick<Envelope, 'seal' | 'epoch' | 'wraps'>,
): Promise<Bytes> {
  const canonical = encodePayload(payload)
  const signature = await sign(sealer.sign, claimOf(outside, sealer.space, canonical))
  const nonce = sealer.random(12)
  const plain = padSigned(canonical, signature, outside)
  const sealed = await aesSeal(key, nonce, plain, associatedBytes(outside, sealer.space))
  return encodeEnvelope({ ...outside, nonce, sealed })
}

/**
 * An entry's envelope once more, byte for byte, from what was signed and its nonce.
 *
 * Nothing new is sealed: the same key and nonce over the same bytes (NIST SP 800-38D §8 forbids only another text).
 */
export async function sealAgain(
  { space, ring }: Pick<Sealer, 'space' | 'ring'>,
  epochKey: Secret,
  kept: { readonly epoch: number; readonly signed: Signed; readonly nonce: Uint8Array },
): Promise<Bytes> {
  const { epoch, nonce, signed } = kept
  const outside = { seal: 'entry', epoch, wraps: [] } as const
  const device = signed.payload.device
  const key = await ring.keyOf({ epochKey, label: labels.envelopeKey, device })
  const plain = padSigned(signed.canonical, signed.signature, outside)
  const sealed = await aesSeal(key, nonce, plain, associatedBytes(outside, space))
  return encodeEnvelope({ ...outside, nonce, sealed })
}

const claimOf = (
  { seal, epoch }: Pick<Envelope, 'seal' | 'epoch'>,
  space: Uint8Array,
  canonical: Uint8Array,
): Bytes => {
  const label = seal === 'live' ? labels.live : labels.envelope
  return authorBytes({ label, space, epoch, canonical })
}

/** What opening needs to know: which keys, and which devices may have written. */
export type Opener = {
  readonly space: Uint8Array
  readonly epochKeys: ReadonlyMap<number, Secret>
  /** Every key that a turn to this epoch is known to have brought, the ones that came second included. */
  readonly turnKeys: (epoch: number) => readonly Secret[]
  /** Device id and signing key of everyone who ever belonged; the likeliest author first. */
  readonly authors: readonly { readonly id: Uint8Array; readonly sign: Uint8Array }[]
  /** The seeds that a turn may be wrapped to: the device's, and in recovery the root's. */
  readonly receiveSeeds: readonly Secret[]
  readonly ring: KeyRing
}

/** What an envelope held, or the kind of its fault; which byte or which key was wrong is told to nobody. */
export type Opened =
  | ({ readonly ok: true; readonly envelope: Envelope; readonly turnKey: Bytes | null } & Signed)
  | { readonly ok: false; readonly fault: 'not-ours' | 'truncated' | 'tampered' | 'forged' }

/** Opens what a relay handed over. An entry's author is checked here; a turn's by whoever reads its body. */
export async function openEnvelope(opener: Opener, bytes: Uint8Array): Promise<Opened> {
  const parsed = parseEnvelope(bytes)
  if (!parsed.ok) return { ok: false, fault: parsed.refusal.kind }
  const { value: envelope } = parsed
  return envelope.seal === 'turn' ? openTurn(opener, envelope) : openEntry(opener, envelope)
}

async function openEntry(opener: Opener, envelope: Envelope): Promise<Opened> {
  const epochKey = opener.epochKeys.get(envelope.epoch)
  // The key of a turn that came second sealed what its author said behind it, in an order that the relay lost.
  const others = opener.turnKeys(envelope.epoch).filter((key) => key !== epochKey)
  const keys = epochKey === undefined ? others : [epochKey, ...others]
  if (keys.length === 0) return { ok: false, fault: 'not-ours' }
  for (const key of keys) {
    const opened = await openEntryWith(opener, envelope, key)
    if (opened !== null) return opened
  }
  return { ok: false, fault: 'tampered' }
}

async function openEntryWith(
  opener: Opener,
  envelope: Envelope,
  epochKey: Secret,
): Promise<Opened | null> {
  const label = envelope.seal === 'live' ? labels.liveKey : labels.envelopeKey
  const associated = associatedBytes(envelope, opener.space)
  for (const author of opener.authors) {
    const key = await opener.ring.keyOf({ epochKey, label, device: author.id })
    const plain = await aesOpen(key, envelope.nonce, envelope.sealed, associated)
    if (plain === null) continue
    const signed = parseSigned(plain)
    if (signed === null) return { ok: false, fault: 'tampered' }
    const mine = equalBytes(signed.payload.device, author.id)
    if (!mine || !(await isAuthor(opener.space, envelope, signed, author.sign)))
      return { ok: false, fault: 'forged' }
    return { ok: true, envelope, turnKey: null, ...signed }
  }
  return null
}

// A device that was let in later was given the keys of earlier turns; every other finds its own wrap.
async function openTurn(opener: Opener, envelope: Envelope): Promise<Opened> {
  const where = { space: opener.space, epoch: envelope.epoch }
  for (const known of opener.turnKeys(envelope.epoch)) {
    const opened = await openTurnWith(opener, envelope, revealSecret(known))
    if (opened !== null) return opened
  }
  for (const seed of opener.receiveSeeds) {
    const turnKey = await unwrapKey(envelope.wraps, revealSecret(seed), where)
    if (turnKey === null) continue
    const opened = await openTurnWith(opener, envelope, turnKey)
    return opened ?? { ok: false, fault: 'tampered' }
  }
  return { ok: false, fault: 'not-ours' }
}

async function openTurnWith(
  opener: Opener,
  envelope: Envelope,
  turnKey: Bytes,
): Promise<Opened | null> {
  const key = await importAesKey(await derive(turnKey, contextBytes(labels.turnKey), 32))
  const associated = associatedBytes(envelope, opener.space)
  const plain = await aesOpen(key, envelope.nonce, envelope.sealed, associated)
  const signed = plain === null ? null : parseSigned(plain)
  return signed === null ? null : { ok: true, envelope, turnKey, ...signed }
}

/** True when the canonical bytes were signed by this key, for this space and epoch. */
export const isAuthor = (
  space: Uint8Array,
  envelope: Envelope,
  signed: Pick<Signed, 'canonical' | 'signature'>,
  signKey: Uint8Array,
): Promise<boolean> => verify(signKey, signed.signature, claimOf(envelope, space, signed.canonical))

/** Words committed to a slot: sealed under a key of their own, which the commitment binds. */
export async function sealSlot(
  slot: Uint8Array,
  key: Uint8Array,
  words: Uint8Array,
  random: Random,
): Promise<Commit> {
  const nonce = random(12)
  const sealed = await aesSeal(await importAesKey(key), nonce, padWords(words), slot)
  return { slot, commitment: await slotCommitment(key), nonce, sealed }
}

/** The words, when the key is the one that was committed to; else null. */
export async function openSlot(commit: Commit, key: Uint8Array): Promise<Bytes | null> {
  if (!equalBytes(await slotCommitment(key), commit.commitment)) return null
  const plain = await aesOpen(await importAesKey(key), commit.nonce, commit.sealed, commit.slot)
  return plain === null ? null : unpadWords(plain)
}

// Length 3, words, zeros to a size class: who holds the commitment does not even learn how much was written.
function padWords(words: Uint8Array): Bytes {
  const zeros = paddedLength(words.length + 3) - words.length - 3
  return concatBytes(u24(words.length), words, new Uint8Array(zeros))
}

function unpadWords(plain: Bytes): Bytes | null {
  const length = readBytes(plain).u24()
  return length + 3 > plain.length ? null : plain.slice(3, 3 + length)
}

// AES-GCM alone does not bind a key: two keys could open one ciphertext to two texts. The hash does.
const slotCommitment = (key: Uint8Array): Promise<Bytes> =>
  digest(contextBytes(labels.slotCommitment, key))
