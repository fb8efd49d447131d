/** One open connection to a device: frames out, packed into as few system calls as there are turns of the loop. */
import { encodeFrame, type RelayFrame, type StoredBody } from '@mend/wire/frames'

/** What the relay may do with a socket; made by `http/sockets.ts`, or by a test. */
export type Connection = {
  /** A whole message, made by `toMessage` once for all connections that get it. */
  readonly send: (message: Uint8Array) => void
  /** Bytes given to the connection that the device has not read yet. */
  readonly unread: () => number
  /** Calls once, when the device has read what it was sent. */
  readonly onceRead: (then: () => void) => void
  readonly ping: () => void
  /** Ends the connection after what was sent. */
  readonly end: () => void
  /** Ends the connection now, whatever waits. */
  readonly cut: () => void
}

/** A frame as the binary WebSocket message that carries it, its header in front. @see RFC 6455 §5.2 */
export function toMessage(frame: RelayFrame): Uint8Array {
  return withHeader(encodeFrame(frame))
}

/** The frames that most messages are, written straight into their message. */
export function entryMessage(sequence: number, body: Uint8Array): Uint8Array {
  const message = messageOf(9 + body.length)
  const at = message.length - body.length
  message[at - 9] = 0x47
  message.writeUInt32BE(Math.floor(sequence / 0x1_0000_0000), at - 8)
  message.writeUInt32BE(sequence % 0x1_0000_0000, at - 4)
  message.set(body, at)
  return message
}

/** The acknowledgement of a push, as one whole message. */
export function acknowledgeMessage(key: Uint8Array, sequence: number): Uint8Array {
  const message = messageOf(25)
  message[2] = 0x43
  message.set(key, 3)
  message.writeUInt32BE(Math.floor(sequence / 0x1_0000_0000), 19)
  message.writeUInt32BE(sequence % 0x1_0000_0000, 23)
  return message
}

/** A page of bodies in order, as one whole message. */
export function entriesMessage(entries: readonly StoredBody[]): Uint8Array {
  const length = entries.reduce((sum, { body }) => sum + 12 + body.length, 1)
  const message = messageOf(length)
  let at = message.length - length
  message[at] = 0x45
  at += 1
  for (const { sequence, body } of entries) {
    message.writeUInt32BE(Math.floor(sequence / 0x1_0000_0000), at)
    message.writeUInt32BE(sequence % 0x1_0000_0000, at + 4)
    message.writeUInt32BE(body.length, at + 8)
    message.set(body, at + 12)
    at += 12 + body.length
  }
  return message
}

function withHeader(frame: Uint8Array): Uint8Array {
  const message = messageOf(frame.length)
  message.set(frame, message.length - frame.length)
  return message
}

const finalBinary = 0x82

function messageOf(length: number): Buffer {
  const headLength = length < 126 ? 2 : length < 0x1_0000 ? 4 : 10
  const message = Buffer.allocUnsafe(headLength + length)
  message[0] = finalBinary
  message[1] = headLength === 2 ? length : headLength === 4 ? 126 : 127
  if (headLength === 4) message.writeUInt16BE(length, 2)
  if (headLength === 10) {
    message.writeUInt32BE(0, 2)
    message.writeUInt32BE(length, 6)
  }
  return message
}
