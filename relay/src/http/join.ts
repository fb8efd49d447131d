/**
 * The join secret of a private relay: who was given its link may make new spaces here, and nobody else.
 *
 * Opening `/join/<secret>` leaves a cookie, which the browser sends along when the app dials. It says the same for everybody,
 * and is asked for only where a space is made: members of one that stands come in without it.
 *
 * Privacy: one value for all who were asked, so that it tells nobody apart.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { plain, securityHeaders } from './files.ts'

/** Who may make spaces on this relay, and the link that lets them. */
export type Join = {
  /** Whether this relay asks for one at all. */
  readonly isAsked: boolean
  /** Whether who sent this request may make spaces. */
  readonly mayCreate: (request: IncomingMessage) => boolean
  /** Answers the join link; false for any other path. */
  readonly answer: (request: IncomingMessage, response: ServerResponse, secure: boolean) => boolean
}

const prefix = '/join/'
const cookieName = 'mend-join'
const yearSeconds = 365 * 86_400

/** @param secret - null: everybody may */
export function openJoin(secret: string | null): Join {
  if (secret === null) return { isAsked: false, mayCreate: () => true, answer: () => false }
  const token = createHmac('sha256', secret).update('mend join').digest('base64url')
  return {
    isAsked: true,
    mayCreate: (request) => cookiesOf(request).some((value) => isSame(value, token)),
    answer: (request, response, secure) => {
      const [path = '/'] = (request.url ?? '/').split(/[?#]/, 1)
      if (!path.startsWith(prefix)) return false
      if (!isSame(said(path), secret)) plain(response, 404, 'this join link is not known here\n')
      else welcome(response, token, secure)
      return true
    },
  }
}

function welcome(response: ServerResponse, token: string, secure: boolean): void {
  const cookie = `${cookieName}=${token}; Path=/; Max-Age=${yearSeconds}; HttpOnly; SameSite=Strict`
  response.writeHead(303, {
    ...securityHeaders(secure),
    'Set-Cookie': secure ? `${cookie}; Secure` : cookie,
    'Cache-Control': 'no-store',
    Location: '/',
  })
  response.end()
}

function said(path: string): string {
  try {
    return decodeURIComponent(path.slice(prefix.length))
  } catch {
    return ''
  }
}

/** Every value sent under the name: a browser may hold one from before the secret was changed. */
const cookiesOf = (request: IncomingMessage): readonly string[] =>
  (request.headers.cookie ?? '').split(';').flatMap((pair) => {
    const [name, value] = pair.trim().split('=', 2)
    return name === cookieName && value !== undefined ? [value] : []
  })

/** In the same time, wherever they differ. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHmac('sha256', 'same').update(text).digest())
  return a !== undefined && b !== undefined && timingSafeEqual(a, b)
}
