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

export function openPages(parts: {
  readonly store: Pick<Store, 'usage'>
  readonly limits: Limits
  readonly metrics: Metrics
  readonly pushKey: string
  readonly appDir?: string | null
  readonly openMetrics?: boolean
}): Pages {
  const files = parts.appDir ? openFiles(parts.appDir) : null
  const published = JSON.stringify(publish(parts.limits, parts.pushKey))
  let draining = false

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    switch (new URL(request.url ?? '/', 'http://relay').pathname) {
      case '/healthz': {
        plain(response, 200, 'ok\n')
        return
      }
      case '/readyz': {
        ;(await isReady()) ? plain(response, 200, 'ready\n') : plain(response, 503, 'not ready\n')
        return
      }
      case '/metrics':
        if (!parts.openMetrics && !isFromHere(request)) {
          plain(response, 404)
          return
        }
        {
          plain(response, 200, await parts.metrics.text())
          return
        }
      case '/.well-known/mend-relay': {
        json(response, published)
        return
      }
      case '/relay': {
        plain(response, 426, 'a WebSocket is spoken here\n')
        return
      }
      default: {
        files === null ? plain(response, 404) : await files(request, response)
        return
      }
    }
  }

  async function isReady(): Promise<boolean> {
    if (draining) return false
    const late = new Promise<false>((resolve) =>
      setTimeout(() => resolve(false), readyWithinMs).unref(),
    )
    const answers = parts.store.usage().then(
      () => true,
      () => false,
    )
    return Promise.race([answers, late])
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
