/** The names that devices dial, and what to make of a page from elsewhere or a name that a proxy has changed. */
import type { IncomingMessage } from 'node:http'
import { nameOfHost } from './from.ts'

/**
 * `right`: the page is ours, or there is none (a program is no page, and can claim what it likes).
 * `wrong-host`: the page is ours by name, and the name that reached us has lost or changed its port.
 * `foreign-page`: a page of somebody else's, in the browser of somebody who may have a key here.
 */
export type PageIs = 'right' | 'wrong-host' | 'foreign-page'

/** @param publicHosts - the names that devices dial, with their ports; empty: whatever the request says */
export function whosePage(request: IncomingMessage, publicHosts: readonly string[]): PageIs {
  const origin = request.headers.origin
  if (origin === undefined) return 'right'
  const page = hostOfOrigin(origin)
  if (page === null) return 'foreign-page'
  const ours = publicHosts.length > 0 ? publicHosts : [saidHost(request)]
  if (ours.includes(page)) return 'right'
  return ours.some((host) => nameOfHost(host) === nameOfHost(page)) ? 'wrong-host' : 'foreign-page'
}

/** The name that the device must have signed: the one it dialled, if we answer to it, else the first that we do. */
export function hostToSign(request: IncomingMessage, publicHosts: readonly string[]): string {
  const said = saidHost(request)
  if (publicHosts.length === 0 || publicHosts.includes(said)) return said
  // A page says which address it was opened at, and a device signs that.
  const page = hostOfOrigin(request.headers.origin ?? '')
  return page !== null && publicHosts.includes(page) ? page : (publicHosts[0] ?? said)
}

const saidHost = (request: IncomingMessage): string => (request.headers.host ?? '').toLowerCase()

/** With its port, where that is not the usual one; null for what is no page (`null`, another scheme). */
function hostOfOrigin(origin: string): string | null {
  if (!/^https?:\/\//.test(origin)) return null
  try {
    return new URL(origin).host
  } catch {
    return null
  }
}
