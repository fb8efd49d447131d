/** A WebSocket client with next to no cost of its own, so that a benchmark measures servers. */
import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'

export type Lean = {
  readonly send: (payload: Uint8Array) => void
  readonly close: () => void
}

/** Messages are handed over as views that are good until the handler returns. */
export function openLean(
  url: string,
  on: {
    readonly open: () => void
    readonly message: (payload: Buffer) => void
    readonly close?: () => void
  },
): Lean {
  const { hostname, port, host, pathname } = new URL(url)
  const socket = connect({ port: Number(port), host: hostname, noDelay: true })
  let held: Buffer = Buffer.alloc(0)
  let isOpen = false
  let corked = false

  socket.on('connect', () => {
    const key = randomBytes(16).toString('base64')
    socket.write(
      `GET ${pathname} HTTP/1.1\r\nHost: ${host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
        `Sec-WebSocket-Key: ${key}\r\nSec-WebSocket-Version: 13\r\n\r\n`,
    )
  })
  socket.on('error', () => socket.destroy())
  socket.on('close', () => on.close?.())
  socket.on('data', (chunk: Buffer) => {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
    if (!isOpen) {
      const end = held.indexOf('\r\n\r\n')
      if (end === -1) return
      const line = held.subarray(0, held.indexOf('\r\n')).toString()
      if (!line.includes(' 101 ')) throw new Error(`no upgrade: ${line}`)
      held = held.subarray(end + 4)
      isOpen = true
      on.open()
    }
    held = takeMessages(held, (opcode, payload) => {
      if (opcode === 1 || opcode === 2) on.message(payload)
      else if (opcode === 9) send(0x8a, payload)
      else if (opcode === 8) socket.end()
    })
  })
  const send = (first: number, payload: Uint8Array): void => {
    if (!corked) {
      corked = true
      socket.cork()
      process.nextTick(() => {
        corked = false
        socket.uncork()
      })
    }
    socket.write(frame(first, payload))
  }
  return { send: (payload) => send(0x82, payload), close: () => void socket.destroy() }
}

/** Masked with zeros, as the protocol allows: the server unmasks as ever, and the client need not. */
function frame(first: number, payload: Uint8Array): Buffer {
  const { length } = payload
  const head = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const message = Buffer.allocUnsafe(head + 4 + length)
  message[0] = first
  message[1] = 0x80 | (head === 2 ? length : head === 4 ? 126 : 127)
  if (head === 4) message.writeUInt16BE(length, 2)
  if (head === 10) message.writeBigUInt64BE(BigInt(length), 2)
  message.fill(0, head, head + 4)
  message.set(payload, head + 4)
  return message
}

function takeMessages(held: Buffer, give: (opcode: number, payload: Buffer) => void): Buffer {
  let at = 0
  while (held.length - at >= 2) {
    const short = (held[at + 1] ?? 0) & 0x7f
    const head = short < 126 ? 2 : short === 126 ? 4 : 10
    if (held.length - at < head) break
    const length =
      head === 2
        ? short
        : head === 4
          ? held.readUInt16BE(at + 2)
          : Number(held.readBigUInt64BE(at + 2))
    if (held.length - at < head + length) break
    give((held[at] ?? 0) & 0x0f, held.subarray(at + head, at + head + length))
    at += head + length
  }
  return held.subarray(at)
}
