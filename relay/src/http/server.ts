/** The relay on a network: one port for the app's files, health, numbers, and the sockets of devices. */
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, RequestListener, Server as HttpServer } from 'node:http'
import path from 'node:path'
import { defaultLimits, type Limits } from '../session/admit.ts'
import { openAddresses } from '../session/addresses.ts'
import { plain } from './files.ts'
import { isForwarded } from './from.ts'
import { noHints, type Hints } from '../store/hints.ts'
import { openJoin } from './join.ts'
import { closeListener, openListener } from './listener.ts'
import { openMetrics, type Metrics } from '../metrics.ts'
import { numbers, openPages, pathOf, type MetricsFor } from './pages.ts'
import { openRelay } from '../session/relay.ts'
import { diskUnder, unknownDisk } from '../session/room.ts'
import { openSockets } from './sockets.ts'
import { openSqliteStore } from '../sqlite/store-sqlite.ts'
import type { Store } from '../store/store.ts'
import { openWaker, sendPush, type Outgoing } from '../session/wake.ts'
import { pushHosts } from '../session/wake-hosts.ts'

/** How a relay is to listen, and what it stands on; the rest has defaults. */
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
  /** Who may read /metrics on this port; this machine, unless said otherwise. */
  readonly metricsFor?: MetricsFor
  /** Another port that answers /metrics to whoever reaches it, and nothing else; 0: any free one. */
  readonly metricsAt?: { readonly port: number; readonly host: string } | null
  /** Who makes spaces here has to have been given the join link; null: everybody may. */
  readonly joinSecret?: string | null
  readonly tls?: { readonly cert: Buffer; readonly key: Buffer } | null
  readonly contact?: string
  readonly morePushHosts?: readonly string[]
  readonly sendPush?: (outgoing: Outgoing, giveUp: AbortSignal) => Promise<void>
  readonly now?: () => number
  readonly random?: (bytes: number) => Uint8Array
  readonly trouble?: (where: string, trouble: unknown) => void
  /** Told once a minute at most of what the operator should know. */
  readonly advise?: (advice: Advice) => void
}

/**
 * `proxy-not-trusted`: a proxy hands requests on, and nobody said that it is to be believed: all it hands on are one address.
 * `wrong-host`: the name that reaches the relay has not the port that devices dial. `foreign-page`: a page from elsewhere, or
 * a proxy that changes the name.
 */
export type Advice = 'proxy-not-trusted' | 'wrong-host' | 'foreign-page'

/** A relay that listens. */
export type Server = {
  readonly port: number
  /** Of the port for numbers; 0 where there is none. */
  readonly metricsPort: number
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
  const { http, counts, pages, sockets, relay, waker, store, hints } = parts
  const host = options.host ?? '127.0.0.1'
  const { metricsAt = null } = options
  try {
    await listen(http, options.port, host)
    if (metricsAt !== null) await listen(counts, metricsAt.port, metricsAt.host)
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
    waker.close()
    await relay.drain()
    await sockets.close(patienceMs)
    // The port stays open until here: who asks meanwhile is told no, and a balancer looks elsewhere.
    await Promise.all([http, counts].map(closeListener))
    await hints.close()
    await store.close()
  }
  return {
    ...addressesOf(http, host, options.tls ? 's' : ''),
    metricsPort: metricsAt === null ? 0 : portOf(counts),
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
  const join = openJoin(options.joinSecret ?? null)
  const advise = onceAMinute(options.advise ?? (() => undefined), now)
  const disk = options.store === undefined ? diskUnder(options.dataDir) : unknownDisk
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
    trouble: note,
  }).catch(async (late: unknown) => {
    await Promise.all([hints.close(), store.close()])
    throw late
  })
  const shared = { hints, waker, addresses, disk, limits, metrics, now, random, trouble: note }
  const relay = openRelay({ store: timeCommits(store, metrics), ...shared })
  const sockets = openSockets({ ...options, relay, addresses, join, tell: advise })
  const pages = openPages({
    ...options,
    store,
    limits,
    metrics,
    addresses,
    join,
    pushKey: waker.publicKey,
    metricsFor: options.metricsFor ?? 'local',
  })
  const http = openListener({ ...options, addresses, serve: pages.serve, upgrade: sockets.upgrade })
  const counts = openListener({ addresses, serve: countsAlone(metrics) })
  if (options.trustProxy !== true)
    for (const event of ['request', 'upgrade'])
      http.on(event, (request: IncomingMessage) => {
        if (isForwarded(request)) advise('proxy-not-trusted')
      })
  const tick = async (): Promise<void> => {
    addresses.tick()
    await relay.tick()
    await waker.tick()
  }
  return { http, counts, pages, sockets, relay, waker, store, hints, note, tick }
}

function addressesOf(http: HttpServer, host: string, secure: 's' | '') {
  const port = portOf(http)
  const name = `${urlHost(host)}:${port}`
  return { port, url: `http${secure}://${name}`, relayUrl: `ws${secure}://${name}/relay` }
}

/** The numbers and nothing else, to whoever reaches this port. */
function countsAlone(metrics: Metrics): RequestListener {
  const page = numbers(metrics, 'open')
  return (request, response) => {
    if (pathOf(request) === '/metrics') page(request, response).catch(() => response.destroy())
    else plain(response, 404)
  }
}

const minuteMs = 60_000

/** What happens a thousand times a second is said once a minute. */
function onceAMinute(advise: (advice: Advice) => void, now: () => number) {
  const said = new Map<Advice, number>()
  return (advice: Advice): void => {
    if (Math.abs(now() - (said.get(advice) ?? Number.NEGATIVE_INFINITY)) < minuteMs) return
    said.set(advice, now())
    advise(advice)
  }
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

/** One tick at a time; a slow tick makes the next one wait. */
function everySecond(task: () => Promise<void>, note: (where: string, trouble: unknown) => void) {
  let running: Promise<void> | null = null
  const timer = setInterval(() => {
    running ??= task()
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
