/** What the relay says over plain HTTP: the app, its health, its limits, its numbers, and a way in for who was asked. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { limits as wire } from '@mend/wire/frames'
import type { Addresses } from '../session/addresses.ts'
import type { Limits } from '../session/admit.ts'
import { openFiles, plain, securityHeaders } from './files.ts'
import { fromOf, isFromHere } from './from.ts'
import type { Join } from './join.ts'
import type { Metrics } from '../metrics.ts'
import type { Store } from '../store/store.ts'

/** What is answered over plain HTTP: the app, health, readiness, limits, numbers. */
export type Pages = {
  readonly serve: (request: IncomingMessage, response: ServerResponse) => void
  /** From here on the relay is not ready, so that a balancer sends nobody new. */
  readonly drain: () => void
}

const readyWithinMs = 2_000

/** Who may read the numbers on this port: this machine, everybody, or nobody. */
export type MetricsFor = 'local' | 'open' | 'nobody'

type PageParts = {
  readonly store: Pick<Store, 'usage'>
  readonly limits: Limits
  readonly metrics: Metrics
  readonly addresses: Addresses
  readonly join: Join
  readonly pushKey: string
  readonly appDir?: string | null
  readonly metricsFor: MetricsFor
  readonly trustProxy?: boolean
}

type Page = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void

/** Serves the pages. After `drain` readiness says no, so that a balancer looks elsewhere. */
export function openPages(parts: PageParts): Pages {
  const { addresses, limits, trustProxy = false } = parts
  const isSecure = cameByHttps(trustProxy)
  const files: Page = parts.appDir
    ? openFiles(parts.appDir, isSecure)
    : (_, response) => plain(response, 404)
  let draining = false
  const pages = new Map<string, Page>([
    ...fixedPages(parts),
    [
      '/readyz',
      async (_, response) => {
        const ready = !draining && (await answersSoon(parts.store))
        plain(response, ready ? 200 : 503, ready ? 'ready\n' : 'not ready\n')
      },
    ],
  ])
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (parts.join.answer(request, response, isSecure(request))) return
    await (pages.get(pathOf(request)) ?? files)(request, response)
  }
  return {
    serve: (request, response) => {
      endWithin(response, limits.answerMs)
      const name = addresses.nameOf(fromOf(request, trustProxy))
      if (!addresses.spend(name, 'ask') || !addresses.opened(name, 'answers')) {
        response.setHeader('Retry-After', '5')
        plain(response, 429)
        return
      }
      response.once('close', () => {
        addresses.closed(name, 'answers')
      })
      answer(request, response).catch(() => {
        if (response.headersSent) response.destroy()
        else plain(response, 500)
      })
    },
    drain: () => void (draining = true),
  }
}

/** Who asks and does not read is hung up on: what waits for them is held for so long and no longer. */
function endWithin(response: ServerResponse, ms: number): void {
  const timer = setTimeout(() => response.socket?.destroy(), ms)
  timer.unref()
  response.once('close', () => {
    clearTimeout(timer)
  })
}

/** Over TLS of our own, or of the proxy that is believed. */
const cameByHttps =
  (trustProxy: boolean) =>
  (request: IncomingMessage): boolean =>
    ('encrypted' in request.socket && request.socket.encrypted === true) ||
    (trustProxy && request.headers['x-forwarded-proto'] === 'https')

/** The path asked for, whatever else was written there. */
export const pathOf = (request: IncomingMessage): string =>
  (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/'

function fixedPages(parts: PageParts): readonly (readonly [string, Page])[] {
  const published = JSON.stringify(publish(parts))
  return [
    ['/healthz', (_, response) => plain(response, 200, 'ok\n')],
    ['/.well-known/mend-relay', (_, response) => json(response, published)],
    ['/relay', (_, response) => plain(response, 426, 'a WebSocket is spoken here\n')],
    ['/metrics', numbers(parts.metrics, parts.metricsFor)],
  ]
}

/** Prometheus' own text, for whom it is for. */
export const numbers =
  (metrics: Metrics, metricsFor: MetricsFor) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const may = metricsFor === 'open' || (metricsFor === 'local' && isFromHere(request))
    if (may) plain(response, 200, await metrics.text())
    else plain(response, 404)
  }

async function answersSoon(store: Pick<Store, 'usage'>): Promise<boolean> {
  const late = new Promise<false>((resolve) =>
    setTimeout(() => resolve(false), readyWithinMs).unref(),
  )
  const answers = store.usage().then(
    () => true,
    () => false,
  )
  return Promise.race([answers, late])
}

/** What a device may know before it dials. */
const publish = ({ limits, pushKey, join }: PageParts) => ({
  frames: 1,
  bodyBytes: wire.bodyBytes,
  liveBytes: wire.liveBytes,
  members: wire.members,
  bytesPerSpace: limits.bytesPerSpace,
  bytesPerYoungSpace: limits.bytesPerYoungSpace,
  socketsPerSpace: limits.socketsPerSpace,
  push: limits.push,
  pushBytes: limits.pushBytes,
  live: limits.live,
  erasureMs: limits.erasureMs,
  joinOnly: join.isAsked,
  pushKey,
})

function json(response: ServerResponse, body: string): void {
  response.writeHead(200, {
    ...securityHeaders(),
    'Content-Type': 'application/json',
    'Cache-Control': 'no-cache',
  })
  response.end(body)
}
