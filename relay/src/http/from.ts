/** Who asks, as far as a request tells: this machine, an address, or a proxy that hands on. */
import type { IncomingMessage } from 'node:http'
import { isLoopback, type From } from '../session/addresses.ts'

/** What proxies add. One that is not listed here still changes the name that is asked for, or the version of HTTP. */
const handingOn = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via']

/**
 * The address that a request is counted by.
 *
 * A proxy on the same machine makes everybody look like this machine, which is not limited: so whatever was handed on is
 * not from here, believed or not.
 *
 * @param trustProxy - believe the last address that the proxy names
 */
export function fromOf(request: IncomingMessage, trustProxy: boolean): From {
  const address = request.socket.remoteAddress ?? ''
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
  const last = forwarded.split(',').at(-1)?.trim() ?? ''
  if (trustProxy && last !== '') return { address: last, handedOn: true }
  return { address, handedOn: isHandedOn(request) }
}

/** Whether a proxy says of itself that it hands this on. */
export const isForwarded = (request: IncomingMessage): boolean =>
  handingOn.some((name) => request.headers[name] !== undefined)

const isHandedOn = (request: IncomingMessage): boolean =>
  isForwarded(request) ||
  request.httpVersion === '1.0' ||
  !isThisMachine(request.headers.host ?? '')

/** From this machine, and not handed on by a proxy on it. */
export const isFromHere = (request: IncomingMessage): boolean =>
  isLoopback(request.socket.remoteAddress ?? '') && !isHandedOn(request)

/** The name of a host without its port, in lower case. */
export const nameOfHost = (host: string): string => host.toLowerCase().replace(/:\d*$/, '')

function isThisMachine(host: string): boolean {
  const name = nameOfHost(host)
  return name === 'localhost' || name.endsWith('.localhost') || name === '[::1]' || isLoopback(name)
}
