/** The link of a pairing: what it invites to, and a secret that never leaves the two devices. */
import { bytesToText, concatBytes, textToBytes, u8, type Bytes } from '@mend/wire/bytes'
import type { Random } from './primitives.ts'

export type Purpose = 'partner' | 'device'

/** A link as both sides have it. */
export type Link = { readonly purpose: Purpose; readonly secret: Bytes }

const prefix = 'pair='

export const newLink = (purpose: Purpose, random: Random): Link => ({ purpose, secret: random(32) })

export const linkToFragment = ({ purpose, secret }: Link): string =>
  prefix + bytesToText(concatBytes(u8(1), u8(purpose === 'partner' ? 1 : 2), secret))

/** A link from what follows `#`, or from a whole address; null for anything else. */
export function parseLink(text: string): Link | null {
  const at = text.indexOf(prefix)
  const bytes = at === -1 ? null : textToBytes(text.slice(at + prefix.length).trim())
  if (bytes?.length !== 34 || bytes[0] !== 1) return null
  const purpose = bytes[1] === 1 ? 'partner' : bytes[1] === 2 ? 'device' : null
  return purpose === null ? null : { purpose, secret: bytes.slice(2) }
}
