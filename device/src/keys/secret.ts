/** Key material that cannot be printed or stored by accident, and records that hold it. */
import { bytesToText, textToBytes, type Bytes } from '@mend/wire/bytes'

declare const brand: unique symbol
/** Key material that prints as nothing: only `revealSecret` gives the bytes. */
export type Secret = { readonly [brand]: 'Secret' }

const revealed = new WeakMap<Secret, Bytes>()

/** Hides a copy of these bytes; the caller's own are not wiped. */
export function hideSecret(bytes: Uint8Array): Secret {
  const secret = Object.freeze({}) as Secret
  revealed.set(secret, new Uint8Array(bytes))
  return secret
}

/** Called in keys.ts, seal.ts and here only. */
export function revealSecret(secret: Secret): Bytes {
  const bytes = revealed.get(secret)
  if (bytes === undefined) throw new Error('"secret" expected a secret of this device')
  return bytes
}

/**
 * Plain data as bytes, for sealing under the vault and nothing else: bytes and secrets are marked, so that they come back
 * as what they were. A text that starts with our mark is escaped.
 */
export function packRecord(value: unknown): Bytes {
  const text = JSON.stringify(value, (_, item: unknown) => {
    if (item instanceof Uint8Array) return `\u0001b${bytesToText(item)}`
    if (typeof item === 'object' && item !== null && revealed.has(item as Secret))
      return `\u0001s${bytesToText(revealSecret(item as Secret))}`
    return typeof item === 'string' && item.startsWith('\u0001') ? `\u0001t${item}` : item
  })
  return new TextEncoder().encode(text)
}

/** What `packRecord` packed. The seal around it says that it was this device, so its shape is taken on trust. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows what it sealed
export function unpackRecord<Value>(bytes: Uint8Array): Value {
  return JSON.parse(new TextDecoder().decode(bytes), (_, item: unknown) => {
    if (typeof item !== 'string' || !item.startsWith('\u0001')) return item
    if (item.startsWith('\u0001t')) return item.slice(2)
    const held = textToBytes(item.slice(2)) ?? new Uint8Array(0)
    return item.startsWith('\u0001s') ? hideSecret(held) : held
  }) as Value
}

/** Secrets as bytes, to be sealed in the same breath: what one device of mine grants to the next. */
export const packSecrets = (
  secrets: Readonly<Record<string, Secret>>,
): readonly (readonly [string, Bytes])[] =>
  Object.entries(secrets).map(([name, secret]) => [name, revealSecret(secret)])

/** What `packSecrets` made, as secrets again, by name. */
export const unpackSecrets = (
  list: readonly (readonly [string, Bytes])[],
): Readonly<Record<string, Secret>> =>
  Object.fromEntries(list.map(([name, bytes]) => [name, hideSecret(bytes)]))
