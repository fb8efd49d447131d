/** Addresses of Mend, as somebody types them, and the link with which one asks the other to move. */
import { mark } from './asked.ts'

/** The link for the partner: to this very page at their own old address, with the new one behind a `#`. */
export const moveLink = (here: string, to: string): string =>
  `${here}/settings/moving${mark}${encodeURIComponent(to)}`

/** What an address is worth: an origin to go to, or why it is none. */
export type Typed =
  | { readonly ok: true; readonly origin: string }
  | { readonly ok: false; readonly why: 'none' | 'unsafe' | 'here' }

/**
 * An address as somebody typed or pasted it: with or without https, with a path, in a sentence's brackets.
 *
 * @param here - the origin of this page
 */
export function readAddress(typed: string, here: string): Typed {
  const bare = typed.trim().replace(/^[<("'“‘«\s]+|[>)"'”’»\s.,;]+$/gu, '')
  const url = urlOf(/^[a-z][a-z\d+.-]*:\/\//iu.test(bare) ? bare : `https://${bare}`)
  if (url === null) return { ok: false, why: 'none' }
  if (url.origin === here) return { ok: false, why: 'here' }
  const near = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  if (url.protocol === 'https:' ? !(near || url.hostname.includes('.')) : url.protocol !== 'http:')
    return { ok: false, why: 'none' }
  if (url.protocol === 'http:' && !near) return { ok: false, why: 'unsafe' }
  return { ok: true, origin: url.origin }
}

function urlOf(text: string): URL | null {
  if (/\s/u.test(text) || !URL.canParse(text)) return null
  const url = new URL(text)
  return url.hostname === '' || url.username !== '' || url.password !== '' ? null : url
}
