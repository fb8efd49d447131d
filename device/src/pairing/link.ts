/** The link of a pairing: what it invites to, and a secret that never leaves the two devices. */
import { bytesToText, concatBytes, textToBytes, u8, type Bytes } from '@mend/wire/bytes'
import type { Random } from '../keys/primitives.ts'

/** Whom a link invites: the other partner, or a next device of one's own. */
export type Purpose = 'partner' | 'device'

/** A link as both sides have it. */
export type Link = { readonly purpose: Purpose; readonly secret: Bytes }

const prefix = 'pair='

/** A link with a secret of 32 random bytes, good for one pairing. */
export const newLink = (purpose: Purpose, random: Random): Link => ({ purpose, secret: random(32) })

/** A link as the text after `#`: that part of an address is never sent to a server (RFC 3986 §3.5). */
export const linkToFragment = ({ purpose, secret }: Link): string =>
  prefix + bytesToText(concatBytes(u8(1), u8(purpose === 'partner' ? 1 : 2), secret))

/**
 * The first link in a text, whatever stands around it: words, quotes, brackets, marks of a quoted mail.
 *
 * It is known by its key alone: 46 letters that begin with what version and purpose spell, and end with four bits of nothing.
 * A mail program may have broken its line, or spelled `#` and `=` as `%23` and `=3D`. Null where there is none.
 */
export function parseLink(text: string): Link | null {
  const plain = spelledOut(text)
  const whole = plain.match(wholeKey) ?? []
  const broken = plain.replaceAll(lineBreak, '').match(wholeKey) ?? []
  const glued = [...plain.matchAll(brokenKey)].map(([found]) => found.replaceAll(gap, ''))
  for (const key of [...whole, ...broken, ...glued]) {
    const link = linkOfKey(key)
    if (link !== null) return link
  }
  return null
}

// Version 1 and purpose 1 or 2 are `AQ` and a letter from E to L. Around it may stand what marks a text as leaning.
const wholeKey = /(?<![A-Za-z0-9])AQ[E-L][\w-]{43}(?=[_-]*(?![\w-]))/g
// A broken line: what a quoted mail puts before the next one is passed over too.
const lineBreak = /[^\S\n]*\n[\s>|]*/g
// Broken in at most four places, so that no sentence is taken for a key; what comes behind it may be glued to it.
const gap = /[\s>|]+/g
const brokenKey = /(?<![A-Za-z0-9])AQ[E-L](?=(?:[\w-]+[\s>|]+){1,4}[\w-]+)(?:[\s>|]*[\w-]){43}/g

// Letters that nobody sees, soft breaks and signs of a mail (RFC 2045 §6.7), and what an address hides its own signs behind.
function spelledOut(text: string): string {
  const seen = text
    .normalize('NFKC')
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/=\n/g, '')
    .replaceAll('=3D', '=')
  return [1, 2, 3].reduce(
    (once) =>
      once.replaceAll(/%([2-7][0-9a-f])/gi, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      ),
    seen,
  )
}

function linkOfKey(key: string): Link | null {
  const bytes = textToBytes(key)
  if (bytes?.length !== 34 || bytes[0] !== 1) return null
  const purpose = bytes[1] === 1 ? 'partner' : bytes[1] === 2 ? 'device' : null
  return purpose === null ? null : { purpose, secret: bytes.slice(2) }
}
