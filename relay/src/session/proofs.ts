/** The signatures of the handshake: who speaks for a space, and who may say who speaks for it. */
import { createPublicKey, verify } from 'node:crypto'
import { limits, type Answer, type MemberList, type RefusalKind } from '@mend/wire/frames'
import { memberListBytes, transportAuthBytes } from '@mend/wire/labels'
import type { Members } from '../store/store.ts'

/** What a device has to sign: 32 random bytes and the relay's time, used once. */
export type Challenge = { readonly nonce: Uint8Array; readonly timeMs: number }

/** Null when the answer proves that its member key is there now, for this host and space. */
export async function proveAnswer(
  answer: Answer,
  challenge: Challenge,
  host: string,
  nowMs: number,
): Promise<RefusalKind | null> {
  if (Math.abs(nowMs - challenge.timeMs) > limits.challengeMs) return 'staleChallenge'
  const signed = transportAuthBytes({ host, ...challenge, space: answer.space })
  return (await isSigned(answer.member, signed, answer.signature)) ? null : 'badSignature'
}

/**
 * The members that a list makes, or why it makes none.
 *
 * @param inForce - who may sign it: the version before; for the first version, null: the list itself
 */
export async function proveMembers(
  list: MemberList,
  space: Uint8Array,
  inForce: Members | null,
): Promise<Members | RefusalKind> {
  if (list.version !== (inForce?.version ?? 0) + 1) return 'membersVersion'
  const keys = list.keys.map((key) => Buffer.from(key).toString('hex'))
  if (new Set(keys).size !== keys.length) return 'badMembers'
  const signer = (inForce?.keys ?? keys)[list.signerIndex]
  if (signer === undefined) return 'badMembers'
  const signed = memberListBytes({ space, version: list.version, keys: list.keys })
  const good = await isSigned(Buffer.from(signer, 'hex'), signed, list.signature)
  return good ? { version: list.version, keys } : 'badMembers'
}

// The fixed head of an Ed25519 public key in SubjectPublicKeyInfo (RFC 8410 §4).
const spkiHead = Buffer.from('302a300506032b6570032100', 'hex')

/** Whether this Ed25519 key signed that. On the thread pool, so that a flood of answers does not hold up others' frames. */
export function isSigned(
  key: Uint8Array,
  signed: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const spki = Buffer.concat([spkiHead, key])
      const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' })
      verify(null, signed, publicKey, signature, (trouble, good) =>
        resolve(trouble === null && good),
      )
    } catch {
      resolve(false)
    }
  })
}
