/** A cable between one device and the relay, that a test can pull, plug in again, and make slow. */
import net from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

export type Cable = {
  readonly port: number
  /** Cuts every connection and refuses new ones until `plug`. */
  readonly pull: () => void
  readonly plug: () => void
  /** Every chunk from now on arrives this much later, in both directions, in order. */
  readonly slowBy: (oneWayMs: number) => void
  /** Nothing arrives on either side until what this gives is called; then all of it does. */
  readonly hold: () => () => void
  readonly close: () => Promise<void>
}

/** @param relayPort - where the relay listens on this machine; asked anew for each connection */
export async function openCable(relayPort: () => number): Promise<Cable> {
  const sockets = new Set<net.Socket>()
  let plugged = true
  let lagMs = 0
  let held: Promise<unknown> = Promise.resolve()
  const carry = (from: net.Socket, to: net.Socket): void => {
    let before: Promise<unknown> = Promise.resolve()
    from.on('data', (chunk) => {
      before = Promise.all([before, lagMs > 0 && pause(lagMs)])
        .then(() => held)
        .then(() => to.write(chunk))
    })
    from.on('close', () => to.destroy())
    from.on('error', () => to.destroy())
  }
  const server = net.createServer((near) => {
    if (!plugged) return near.destroy()
    const far = net.connect(relayPort(), '127.0.0.1')
    for (const socket of [near, far]) {
      socket.setNoDelay(true)
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
    }
    carry(near, far)
    carry(far, near)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the cable has no port')
  const cut = (): void => sockets.forEach((socket) => socket.destroy())
  return {
    port: address.port,
    pull: () => {
      plugged = false
      cut()
    },
    plug: () => {
      plugged = true
    },
    slowBy: (oneWayMs) => {
      lagMs = oneWayMs
    },
    hold: () => {
      let release = (): void => undefined
      const released = new Promise<void>((resolve) => (release = resolve))
      held = Promise.all([held, released])
      return release
    },
    close: () => {
      cut()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
