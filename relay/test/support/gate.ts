/** A stretch of network that can be cut: bytes stop, and nobody is told, as in a partition. */
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

export type Gate = {
  readonly port: number
  /** True: nothing passes in either direction, and new connections hang. */
  readonly cut: (isCut: boolean) => void
  readonly close: () => void
}

export async function openGate(targetPort: number, host = '127.0.0.1'): Promise<Gate> {
  const sockets = new Set<Socket>()
  let isCut = false
  const obey = (socket: Socket): void => {
    if (isCut) socket.pause()
    else socket.resume()
  }
  const server = createServer((near) => {
    const far = connect(targetPort, '127.0.0.1')
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      from.on('data', (chunk) => to.write(chunk))
      from.on('error', () => to.destroy())
      from.on('close', () => {
        sockets.delete(from)
        if (!isCut) to.destroy()
      })
      obey(from)
    }
  })
  server.listen(0, host)
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('expected a port')
  return {
    port: address.port,
    cut: (cut) => {
      isCut = cut
      for (const socket of sockets) obey(socket)
    },
    close: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
