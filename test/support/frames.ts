/** What leaves a browser over its open sockets, counted from now on. */
import type { Person } from '../two.ts'

/** @returns how many frames this person's page has sent since; a socket's own pings are not among them */
export async function countFrames({ context, page }: Person): Promise<() => number> {
  const session = await context.newCDPSession(page)
  let sent = 0
  session.on('Network.webSocketFrameSent', ({ response }) => {
    if (response.opcode === 2) sent += 1
  })
  await session.send('Network.enable')
  return () => sent
}
