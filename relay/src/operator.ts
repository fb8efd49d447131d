/** What an operator's settings come to where they say nothing, and what the relay tells an operator. */
import { isLoopback } from './session/addresses.ts'
import type { Advice } from './http/server.ts'
import type { Settings } from './settings.ts'

/** Without a word of the operator's: the embedded database leaves its disk alive by itself, of another's nothing is known. */
export const quotaMb = ({ DISK_QUOTA_MB: said, DATABASE_URL: url }: Settings): number =>
  said ?? (url === undefined ? 0 : 50_000)

/** On the port that everybody reaches, numbers are for a relay that has no public name: a proxy on it makes all look local. */
export function metricsOf(chosen: Settings) {
  const { METRICS, METRICS_PORT: port, HOST, PUBLIC_HOST, TRUST_PROXY } = chosen
  const host = METRICS === 'open' ? HOST : '127.0.0.1'
  if (port !== undefined) return { metricsFor: 'nobody', metricsAt: { port, host } } as const
  if (METRICS === 'open') return { metricsFor: 'open' } as const
  const isPublic = PUBLIC_HOST.length > 0 || TRUST_PROXY
  return { metricsFor: isPublic ? 'nobody' : 'local' } as const
}

/** A public name, and a port that only this machine reaches: something hands requests on, and it is not believed. */
export const isSurelyProxied = ({ PUBLIC_HOST, HOST, TRUST_PROXY, TLS_CERT }: Settings): boolean =>
  !TRUST_PROXY &&
  TLS_CERT === undefined &&
  (HOST === 'localhost' || isLoopback(HOST)) &&
  PUBLIC_HOST.some((name) => !/^(?:localhost|127\.|\[::1\])/.test(name))

/**
 * Whether a push service can write to this contact (RFC 8292 §2.1): an https or mailto address under a name of the public net.
 *
 * Apple's refuses all pushes of whoever names localhost, and says no more than that the token is bad.
 */
export function isContactTaken(contact: string): boolean {
  const mail = /^mailto:[^\s@]+@([^\s@?]+)$/.exec(contact)?.[1]
  const host = mail ?? (contact.startsWith('https://') ? hostOf(contact) : null)
  return host !== null && /^(?:[\w-]+\.)+[a-z][a-z\d-]+$/i.test(host) && !isReserved(host)
}

const hostOf = (address: string): string | null =>
  URL.canParse(address) ? new URL(address).hostname : null

/** Names that lead nowhere for anybody else (RFC 2606, RFC 6761, RFC 6762). */
const isReserved = (host: string): boolean =>
  /(?:^|\.)(?:localhost|local|internal|lan|home\.arpa|test|invalid|example|example\.(?:com|net|org))$/i.test(
    host,
  )

/** What the operator is told, by the advice: one line each, for the log. */
export const adviceWords: Readonly<Record<Advice | 'contact-not-taken', string>> = {
  'proxy-not-trusted':
    'a proxy is before this relay, and TRUST_PROXY is no: everybody it lets through counts as one address',
  'contact-not-taken':
    'push services do not take this PUSH_CONTACT, so no reminder may reach a phone: set it to mailto:you@your.domain or https://your.domain',
  'wrong-host':
    'refused: the Host that arrives has not the port that devices dial; let the proxy pass Host on whole, and name it in PUBLIC_HOST',
  'foreign-page':
    'refused: a page from elsewhere, or a proxy that does not pass Host on; name the relay in PUBLIC_HOST',
}
