/** Blind tags: equal words of one repair have the same one, and nobody reads the words from it (decision 0031). */
import { type BlindTag, type BroughtMark, sameAs, tagsSent } from '@mend/domain/brought'
import type { ThreadId } from '@mend/domain/couple'
import type { Helped } from './things.ts'

const bits = 128
/** Slow on purpose: whoever guesses words pays this for each. A phone takes some 50 ms. */
const iterations = 100_000

/**
 * The marks with their tags.
 *
 * A tag is PBKDF2-HMAC-SHA-256 (RFC 8018 §5.2) of the thing and its words as `sameAs` has them, salted with the thread
 * of the repair, 128 bits, in base64url. Both devices come to the same tag from the same words, and to another in the
 * next repair.
 */
export function withTags(
  marks: readonly Helped[],
  thread: ThreadId,
): Promise<readonly BroughtMark[]> {
  return Promise.all(marks.map(async (mark) => ({ ...mark, tag: await tagOf(mark, thread) })))
}

/** As many tags as are always sent, in no order: those of the marks, and others made of chance. */
export function among(marks: readonly BroughtMark[]): readonly BlindTag[] {
  const chance = Array.from({ length: tagsSent - marks.length }, () =>
    tagFrom(crypto.getRandomValues(new Uint8Array(bits / 8))),
  )
  return [...marks.map(({ tag }) => tag), ...chance].toSorted()
}

async function tagOf(mark: Helped, thread: ThreadId): Promise<BlindTag> {
  const bytes = new TextEncoder()
  const name = 'PBKDF2'
  const key = await crypto.subtle.importKey('raw', bytes.encode(sameAs(mark)), name, false, [
    'deriveBits',
  ])
  const salt = bytes.encode(`mend/brought/v1/${thread}`)
  const made = await crypto.subtle.deriveBits(
    { name, hash: 'SHA-256', salt, iterations },
    key,
    bits,
  )
  return tagFrom(new Uint8Array(made))
}

function tagFrom(bytes: Uint8Array): BlindTag {
  const text = btoa(String.fromCharCode(...bytes))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '') as BlindTag
}
