/** WebSockets on `/relay`: each becomes a line and a session of the relay. */
import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { limits } from '@mend/wire/frames'
import { WebSocketServer, type WebSocket } from 'ws'
import type { Addresses } from './addresses.ts'
import type { Line } from './line.ts'
import { pathOf } from './pages.ts'
import type { Relay } from './relay.ts'
import type { Caller } from './session.ts'

export type Sockets = {
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  readonly count: () => { readonly sessions: number; readonly spaces: number }
  readonly refuseNew: () => void
  /** Waits so long for sockets to close themselves, then cuts them. */
  readonly close: (patienceMs: number) => Promise<void>
}

export function openSockets(parts: {
  readonly relay: Relay
  readonly addresses: Addresses
  readonly publicHosts?: readonly string[]
  readonly trustProxy?: boolean
}): Sockets {
  const { relay, addresses } = parts
  const open = new Set<WebSocket>()
  let refusing = false
  const acceptor = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: limits.frameBytes,
    skipUTF8Validation: true,
  })

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on('error', () => socket.destroy())
    const address = addresses.nameOf(addressOf(request, parts.trustProxy ?? false))
    if (pathOf(request) !== '/relay') turnAway(socket, '404 Not Found')
    else if (refusing) turnAway(socket, '503 Service Unavailable')
    else if (!addresses.arrived(address)) turnAway(socket, '429 Too Many Requests')
    else {
      socket.once('close', () => addresses.left(address))
      const host = hostOf(request, parts.publicHosts ?? [])
      acceptor.handleUpgrade(request, socket, head, (opened) =>
        welcome(opened, socket, { host, address }),
      )
    }
  }

  function welcome(opened: WebSocket, socket: Duplex, caller: Caller): void {
    open.add(opened)
    const session = relay.connect(toLine(opened, socket), caller)
    opened.on('message', (data, isBinary) => {
      // A text message is no frame: as empty bytes it is refused like any other.
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

/**
 * The line writes whole messages to the socket itself: one piece of memory for all who get it, no copy for each.
 *
 * Safe beside what `ws` writes (pongs, the closing handshake), which is whole messages too, for deflate is off.
 */
function toLine(opened: WebSocket, socket: Duplex): Line {
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

function addressOf(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
  const last = forwarded.split(',').at(-1)?.trim() ?? ''
  const socket: Socket = request.socket
  return trustProxy && last !== '' ? last : (socket.remoteAddress ?? '')
}

/** The name that the device must have signed: the one it dialled, if we answer to it, else the first that we do. */
function hostOf(request: IncomingMessage, publicHosts: readonly string[]): string {
  const said = (request.headers.host ?? '').toLowerCase()
  return publicHosts.length === 0 || publicHosts.includes(said) ? said : (publicHosts[0] ?? said)
}
