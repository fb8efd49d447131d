/** WebSockets on `/relay`: each becomes a connection and a session of the relay. */
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { limits, refusals } from '@mend/wire/frames'
import { WebSocketServer, type WebSocket } from 'ws'
import type { AddressName, Addresses } from '../session/addresses.ts'
import { fromOf } from './from.ts'
import type { Join } from './join.ts'
import { toMessage, type Connection } from '../session/connection.ts'
import { hostToSign, whosePage, type PageIs } from './names.ts'
import { pathOf } from './pages.ts'
import type { Relay } from '../session/relay.ts'
import { noKey, type Caller } from '../session/session.ts'

/** The WebSockets of this node. */
export type Sockets = {
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  readonly count: () => { readonly sessions: number; readonly spaces: number }
  readonly refuseNew: () => void
  /** Waits so long for sockets to close themselves, then cuts them. */
  readonly close: (patienceMs: number) => Promise<void>
}

const accepting = {
  noServer: true,
  clientTracking: false,
  perMessageDeflate: false,
  maxPayload: limits.frameBytes,
  skipUTF8Validation: true,
}

/** Turns upgrades into sessions of a relay (RFC 6455 §4.2). */
export function openSockets(parts: {
  readonly relay: Relay
  readonly addresses: Addresses
  readonly publicHosts?: readonly string[]
  readonly trustProxy?: boolean
  readonly join: Join
  /** Told of what the operator should know, by its name. */
  readonly tell: (what: Exclude<PageIs, 'right'>) => void
}): Sockets {
  const { relay, addresses, publicHosts = [] } = parts
  const open = new Set<WebSocket>()
  let refusing = false
  const acceptor = new WebSocketServer(accepting)

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on('error', () => socket.destroy())
    const address = addresses.nameOf(fromOf(request, parts.trustProxy ?? false))
    const page = whosePage(request, publicHosts)
    if (page !== 'right') parts.tell(page)
    if (pathOf(request) !== '/relay') turnAway(socket, '404 Not Found')
    else if (refusing) turnAway(socket, '503 Service Unavailable')
    else if (page === 'foreign-page') turnAway(socket, '403 Forbidden')
    else if (!mayDial(address)) turnAway(socket, '429 Too Many Requests')
    else {
      socket.once('close', () => {
        addresses.closed(address, 'sockets')
      })
      const host = hostToSign(request, publicHosts)
      const caller = { host, address, mayCreate: parts.join.mayCreate(request) }
      acceptor.handleUpgrade(request, socket, head, (opened) => {
        if (page === 'right') welcome(opened, socket, caller)
        else refuseHost(toConnection(opened, socket))
      })
    }
  }
  const mayDial = (address: AddressName): boolean =>
    addresses.spend(address, 'dial') && addresses.opened(address, 'sockets')

  function welcome(opened: WebSocket, socket: Duplex, caller: Caller): void {
    open.add(opened)
    const session = relay.connect(toConnection(opened, socket), caller)
    opened.on('message', (data, isBinary) => {
      // A text message is no frame: handed on as empty bytes it is refused as malformed.
      relay.frame(session, isBinary && Buffer.isBuffer(data) ? data : new Uint8Array(0))
    })
    opened.on('pong', () => relay.heard(session))
    opened.on('error', () => opened.terminate())
    opened.on('close', () => {
      open.delete(opened)
      relay.closed(session)
    })
  }

  return {
    upgrade,
    count: relay.count,
    refuseNew: () => void (refusing = true),
    close: async (patienceMs) => {
      const untilMs = performance.now() + patienceMs
      while (open.size > 0 && performance.now() < untilMs) await wait(10)
      for (const socket of open) socket.terminate()
    },
  }
}

/** A browser tells its page nothing of a refusal over HTTP: so this one is a frame. */
function refuseHost(connection: Connection): void {
  connection.send(toMessage({ kind: 'refuse', code: refusals.wrongHost.code, key: noKey }))
  connection.end()
}

/**
 * The connection writes whole messages to the socket itself: one piece of memory for all who get it, no copy for each.
 *
 * Safe beside what `ws` writes (pongs, the closing handshake), which is whole messages too, for deflate is off.
 */
function toConnection(opened: WebSocket, socket: Duplex): Connection {
  let waiting: Uint8Array[] = []
  const flush = (): void => {
    const messages = waiting
    waiting = []
    if (socket.writable) writeAll(socket, messages)
  }
  return {
    send: (message) => {
      if (waiting.push(message) === 1) process.nextTick(flush)
    },
    unread: () => socket.writableLength,
    onceRead: (then) => {
      if (socket.writableNeedDrain) socket.once('drain', then)
      else setImmediate(then)
    },
    ping: () => opened.ping(),
    end: () => {
      flush()
      opened.close(1000)
    },
    cut: () => opened.terminate(),
  }
}

/** Copying a little is cheaper than telling the system of many pieces; copying much is not. */
const copiedBytes = 32 * 1024

function writeAll(socket: Duplex, messages: readonly Uint8Array[]): void {
  const [first, ...more] = messages
  if (first === undefined) return
  if (more.length === 0) {
    socket.write(first)
    return
  }
  const bytes = messages.reduce((sum, message) => sum + message.length, 0)
  if (bytes <= copiedBytes) {
    socket.write(Buffer.concat(messages, bytes))
    return
  }
  socket.cork()
  for (const message of messages) socket.write(message)
  socket.uncork()
}

function turnAway(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
