/** What the relay says over plain HTTP: the app, its health, its limits, its numbers. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { limits as wire } from '@mend/wire/frames'
import type { Limits } from './admit.ts'
import { openFiles, plain, securityHeaders } from './files.ts'
import type { Metrics } from './metrics.ts'
import type { Store } from './store.ts'

export type Pages = {
  readonly serve: (request: IncomingMessage, response: ServerResponse) => void
  /** From here on the relay is not ready, so that a balancer sends nobody new. */
  readonly drain: () => void
}

const readyWithinMs = 2_000

type PageParts = {
  readonly store: Pick<Store, 'usage'>
  readonly limits: Limits
  readonly metrics: Metrics
  readonly pushKey: string
  readonly appDir?: string | null
  readonly openMetrics?: boolean
}

type Page = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void

export function openPages(parts: PageParts): Pages {
  const files: Page = parts.appDir ? openFiles(parts.appDir) : (_, response) => plain(response, 404)
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
    await (pages.get(pathOf(request)) ?? files)(request, response)
  }
  return {
    serve: (request, response) => {
      answer(request, response).catch(() => {
        if (response.headersSent) response.destroy()
        else plain(response, 500)
      })
    },
    drain: () => void (draining = true),
  }
}

/** The path asked for, whatever else was written there. */
export const pathOf = (request: IncomingMessage): string =>
  (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/'

function fixedPages(parts: PageParts): readonly (readonly [string, Page])[] {
  const published = JSON.stringify(publish(parts.limits, parts.pushKey))
  return [
    ['/healthz', (_, response) => plain(response, 200, 'ok\n')],
    ['/.well-known/mend-relay', (_, response) => json(response, published)],
    ['/relay', (_, response) => plain(response, 426, 'a WebSocket is spoken here\n')],
    [
      '/metrics',
      async (request, response) => {
        const may = parts.openMetrics === true || isFromHere(request)
        if (may) plain(response, 200, await parts.metrics.text())
        else plain(response, 404)
      },
    ],
  ]
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
const publish = (limits: Limits, pushKey: string) => ({
  frames: 1,
  bodyBytes: wire.bodyBytes,
  liveBytes: wire.liveBytes,
  members: wire.members,
  bytesPerSpace: limits.bytesPerSpace,
  socketsPerSpace: limits.socketsPerSpace,
  push: limits.push,
  pushBytes: limits.pushBytes,
  live: limits.live,
  pushKey,
})

function json(response: ServerResponse, body: string): void {
  response.writeHead(200, {
    ...securityHeaders,
    'Content-Type': 'application/json',
    'Cache-Control': 'no-cache',
  })
  response.end(body)
}

/** From this machine, and not handed on by a proxy on it. */
function isFromHere(request: IncomingMessage): boolean {
  const address = request.socket.remoteAddress ?? ''
  const local = address === '::1' || address.replace(/^::ffff:/, '').startsWith('127.')
  return local && request.headers['x-forwarded-for'] === undefined
}
