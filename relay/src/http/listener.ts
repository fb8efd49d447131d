/** The port itself: how long anybody may take to ask, and how many may stand at it. */
import {
  createServer as createHttp,
  type IncomingMessage,
  type RequestListener,
  type Server as HttpServer,
} from 'node:http'
import { createServer as createHttps } from 'node:https'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Addresses } from '../session/addresses.ts'

/** A head that is not there by then, a whole request, a connection that asks nothing more, one on which nothing moves. */
const headersMs = 10_000
const requestMs = 20_000
const restMs = 10_000
const stillMs = 30_000
const lookMs = 5_000
const requestsPerConnection = 1_000

type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void

/** @param trustProxy - connections are then the proxy's, and not counted by where they come from */
export function openListener(parts: {
  readonly addresses: Addresses
  readonly serve: RequestListener
  readonly upgrade?: Upgrade
  readonly trustProxy?: boolean
  readonly tls?: { readonly cert: Buffer; readonly key: Buffer } | null
}): HttpServer {
  const times = {
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    keepAliveTimeout: restMs,
    connectionsCheckingInterval: lookMs,
  }
  const http: HttpServer = parts.tls
    ? createHttps({ ...parts.tls, ...times }, parts.serve)
    : createHttp(times, parts.serve)
  // Sockets of devices are told apart by the relay's own pings from their upgrade on: this is of requests and answers.
  http.setTimeout(stillMs)
  http.maxRequestsPerSocket = requestsPerConnection
  http.maxConnections = roomForConnections()
  if (parts.upgrade) http.on('upgrade', parts.upgrade)
  if (parts.trustProxy !== true) http.on('connection', countIn(parts.addresses))
  return http
}

/** Too many from one address: the next is hung up on. */
export const countIn =
  (addresses: Addresses) =>
  (socket: Socket): void => {
    const from = { address: socket.remoteAddress ?? '', handedOn: false }
    const name = addresses.nameOf(from)
    if (!addresses.opened(name, 'connections')) {
      socket.destroy()
      return
    }
    socket.once('close', () => {
      addresses.closed(name, 'connections')
    })
  }

/** Files that the database, its copies and what the process itself needs must find room for, whoever dials. */
const keptFiles = 128

/** As many connections as the system lets this process open, less what it needs itself. */
function roomForConnections(): number {
  const report: unknown = process.report.getReport()
  const most = Number(openFilesOf(report))
  return Number.isFinite(most) ? Math.max(keptFiles, most - keptFiles) : Number.MAX_SAFE_INTEGER
}

type Report = { readonly userLimits?: { readonly open_files?: { readonly soft?: unknown } } }

const openFilesOf = (report: unknown): unknown => (report as Report).userLimits?.open_files?.soft

/** Takes nobody new, and lets go of whoever is there. */
export function closeListener(http: HttpServer): Promise<void> {
  if (!http.listening) return Promise.resolve()
  const closed = new Promise<void>((resolve) => http.close(() => resolve()))
  http.closeAllConnections()
  return closed
}
