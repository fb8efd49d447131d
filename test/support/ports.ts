/** Ports for servers that come and go while a test runs: nobody else is given one in between. */
import { createSocket } from 'node:dgram'
import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

// Below all that systems give out by themselves, to whoever asks for any port or dials somewhere (Linux: from 32,768).
const [lowest, highest] = [20_000, 32_000]

/**
 * A port of 127.0.0.1 that nothing listens on, and that no other process which asks here is given before this one ends.
 *
 * The claim is the datagram port of the same number: the system takes it back by itself when the process dies.
 */
export async function claimPort(): Promise<number> {
  for (;;) {
    const port = randomInt(lowest, highest)
    if ((await isClaimed(port)) && (await isFree(port))) return port
  }
}

function isClaimed(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const claim = createSocket('udp4')
    claim.once('error', () => {
      claim.close()
      resolve(false)
    })
    claim.bind(port, '127.0.0.1', () => {
      claim.unref()
      resolve(true)
    })
  })
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
