/** The keys, tags and signatures of a quiet yes. */
import { concatBytes, u32, type Bytes } from '@mend/wire/bytes'
import { contextBytes, labels, yesBytes } from '@mend/wire/labels'
import { yesLimits } from '@mend/wire/yes'
import { derive, mac, sign, verify } from './primitives.ts'
import { revealSecret, type Secret } from './secret.ts'

/** What a yes is to: the couple's space and epoch key, the week, and the question's name as UTF-8. */
export type Asked = {
  readonly space: Uint8Array
  readonly epochKey: Secret
  readonly round: number
  readonly question: Uint8Array
}

/** The first 16 bytes of HMAC-SHA-256: the same for both partners, and a number like any other to everyone else. */
export async function yesTag({ space, epochKey, round, question }: Asked): Promise<Bytes> {
  const key = await derive(revealSecret(epochKey), contextBytes(labels.quietKey, space), 32)
  const said = concatBytes(contextBytes(labels.quietTag, u32(round)), question)
  return (await mac(key, said)).slice(0, yesLimits.tagBytes)
}

/** Which partner said a tag, in which week. */
export type Said = {
  readonly space: Uint8Array
  readonly side: 0 | 1
  readonly round: number
  readonly tag: Uint8Array
}

/** A place of a batch, signed by the key that speaks for the space: a yes and a number of chance alike. */
export const signYes = (key: CryptoKey, said: Said): Promise<Bytes> => sign(key, yesBytes(said))

/** Whether one of these keys signed it. */
export async function isYes(
  keys: readonly Uint8Array[],
  said: Said,
  signature: Uint8Array,
): Promise<boolean> {
  for (const key of keys) if (await verify(key, signature, yesBytes(said))) return true
  return false
}
