/** The relay on a network: one port for the app's files, health, numbers, and the sockets of devices. */
import { randomBytes } from 'node:crypto'
import { createServer as createHttp, type Server as HttpServer } from 'node:http'
import { createServer as createHttps } from 'node:https'
import path from 'node:path'
import { defaultLimits, type Limits } from './admit.ts'
import { openAddresses } from './addresses.ts'
import { noHints, type Hints } from './hints.ts'
import { openMetrics, type Metrics } from './metrics.ts'
import { openPages } from './pages.ts'
import { openRelay } from './relay.ts'
import { openSockets } from './sockets.ts'
import { openSqliteStore } from './store-sqlite.ts'
import type { Store } from './store.ts'
import { openWaker, sendPush, type Outgoing } from './wake.ts'
import { pushHosts } from './wake-hosts.ts'

export type ServerOptions = {
  /** Where the embedded database lies, unless a store is given. Made where it is not. */
  readonly dataDir: string
  /** 0: any free one. */
  readonly port: number
  readonly host?: string
  /** The folder with the built app, or null for a relay without one. */
  readonly appDir?: string | null
  readonly store?: Store
  readonly hints?: Hints
  readonly limits?: Partial<Limits>
  /** The names that devices dial. Empty: whatever the Host header says, which is right on one's own machine only. */
  readonly publicHosts?: readonly string[]
  /** Believe the last address in X-Forwarded-For: right behind exactly one proxy of one's own. */
  readonly trustProxy?: boolean
  /** Show /metrics to anybody who reaches the port, not only to this machine. */
  readonly openMetrics?: boolean
  readonly tls?: { readonly cert: Buffer; readonly key: Buffer } | null
  readonly contact?: string
  readonly morePushHosts?: readonly string[]
  readonly sendPush?: (outgoing: Outgoing) => Promise<void>
  readonly now?: () => number
  readonly random?: (bytes: number) => Uint8Array
  readonly trouble?: (where: string, trouble: unknown) => void
}

export type Server = {
  readonly port: number
  /** Where a browser opens it. */
  readonly url: string
  /** Where a device dials it. */
  readonly relayUrl: string
  /** A whole copy of the embedded database, while devices go on; false where the database is another's. */
  readonly backUp: (file: string) => Promise<boolean>
  /** Finishes what is on its way to the disk, tells sockets to dial again, and closes. Twice does no harm. */
  readonly close: () => Promise<void>
}

const tickMs = 1_000
const patienceMs = 2_000

/**
 * Opens a relay that listens.
 *
 * @throws when the port is taken, the folder cannot be written, or the database is another process's
 * @example
 * const server = await openServer({ dataDir: '/tmp/ana-and-ben', port: 0 })
 * await server.close()
 */
export async function openServer(options: ServerOptions): Promise<Server> {
  const parts = await openParts(options)
  const { http, pages, sockets, relay, store, hints } = parts
  const host = options.host ?? '127.0.0.1'
  try {
    await listen(http, options.port, host)
  } catch (trouble) {
    await Promise.all([hints.close(), store.close()])
    throw trouble
  }
  const ticking = everySecond(parts.tick, parts.note)
  let closing: Promise<void> | null = null
  const close = async (): Promise<void> => {
    pages.drain()
    sockets.refuseNew()
    await ticking.stop()
    await relay.drain()
    await sockets.close(patienceMs)
    // The port stays open until here: who asks meanwhile is told no, and a balancer looks elsewhere.
    const closed = new Promise<void>((resolve) => http.close(() => resolve()))
    http.closeAllConnections()
    await closed
    await hints.close()
    await store.close()
  }
  return {
    ...addressesOf(http, host, options.tls ? 's' : ''),
    backUp: async (file) => {
      await store.backUp?.(file)
      return store.backUp !== null
    },
    close: () => (closing ??= close()),
  }
}

async function openParts(options: ServerOptions) {
  const { now = Date.now, random = randomBytes, trouble = () => undefined } = options
  const limits = { ...defaultLimits, ...options.limits }
  const hints = options.hints ?? noHints
  const embedded = (): Store =>
    openSqliteStore({ file: path.join(options.dataDir, 'relay.sqlite') })
  const store = options.store ?? embedded()
  const addresses = openAddresses({ limits, now, random })
  const metrics: Metrics = openMetrics(() => sockets.count())
  const note = (where: string, what: unknown): void => {
    metrics.trouble(where)
    trouble(where, what)
  }
  const waker = await openWaker({
    store,
    now,
    send: options.sendPush ?? sendPush,
    contact: options.contact ?? 'https://localhost',
    hosts: [...pushHosts, ...(options.morePushHosts ?? [])],
  })
  const shared = { hints, waker, limits, metrics, now, random, trouble: note }
  const relay = openRelay({ store: timeCommits(store, metrics), ...shared })
  const sockets = openSockets({ ...options, relay, addresses })
  const pages = openPages({ ...options, store, limits, metrics, pushKey: waker.publicKey })
  const http = options.tls ? createHttps(options.tls, pages.serve) : createHttp(pages.serve)
  http.on('upgrade', sockets.upgrade)
  const tick = async (): Promise<void> => {
    addresses.tick()
    await relay.tick()
    await waker.tick()
  }
  return { http, pages, sockets, relay, store, hints, note, tick }
}

function addressesOf(http: HttpServer, host: string, secure: 's' | '') {
  const port = portOf(http)
  const name = `${urlHost(host)}:${port}`
  return { port, url: `http${secure}://${name}`, relayUrl: `ws${secure}://${name}/relay` }
}

function timeCommits(store: Store, metrics: Metrics): Store {
  return {
    ...store,
    appendBatch: async (batch) => {
      const from = performance.now()
      const appended = await store.appendBatch(batch)
      metrics.commitTook(performance.now() - from)
      return appended
    },
  }
}

function listen(http: HttpServer, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject)
    http.listen({ port, host, backlog: 4096 }, () => {
      http.off('error', reject)
      resolve()
    })
  })
}

/** One round at a time; a slow round makes the next one wait. */
function everySecond(round: () => Promise<void>, note: (where: string, trouble: unknown) => void) {
  let running: Promise<void> | null = null
  const timer = setInterval(() => {
    running ??= round()
      .catch((trouble: unknown) => note('tick', trouble))
      .finally(() => void (running = null))
  }, tickMs)
  return {
    stop: async (): Promise<void> => {
      clearInterval(timer)
      await running
    },
  }
}

function portOf(http: HttpServer): number {
  const address = http.address()
  if (address === null || typeof address === 'string') throw new TypeError('expected a port')
  return address.port
}

// Browsers give service workers, storage and keys to localhost by name.
function urlHost(host: string): string {
  if (['0.0.0.0', '127.0.0.1', '::', '::1', 'localhost'].includes(host)) return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
