/** A look behind a link before anybody is asked for anything: is somebody there, and is it still free? */
import type { Random } from '../keys/primitives.ts'
import type { Transport } from '../sync/transport.ts'
import type { Link } from './link.ts'
import { openMailbox } from './rendezvous.ts'
import { rendezvousOf } from './transcript.ts'

/**
 * What a link leads to. open: it can be joined by. used: somebody has. gone: it was stopped, its time is over, or nobody has
 * made it yet. unreachable: no answer.
 */
export type Look = 'open' | 'used' | 'gone' | 'unreachable'

/** Whoever makes a link may be a moment behind whoever opens it. */
const lateMs = 4_000

/**
 * Reads what lies behind a link, and leaves nothing there.
 *
 * Privacy: the relay sees that somebody with the link has read it.
 */
export async function lookBehind(
  parts: { readonly transport: Transport; readonly random: Random; readonly patienceMs: number },
  link: Link,
): Promise<Look> {
  const { transport, random, patienceMs } = parts
  const rendezvous = await rendezvousOf(link)
  return new Promise((resolve) => {
    const seen: { look: Look } = { look: 'open' }
    const timers: ReturnType<typeof setTimeout>[] = []
    const tell = (look: Look): void => {
      timers.forEach(clearTimeout)
      mailbox.close()
      resolve(look)
    }
    const mailbox = openMailbox({
      transport,
      rendezvous,
      lifeSeconds: () => 0,
      random,
      heard: ({ side, kind }) => {
        if (kind === 'cancelled' && side === 'invites') seen.look = 'gone'
        else if (side === 'joins' && seen.look === 'open') seen.look = 'used'
        return Promise.resolve()
      },
      missing: () => {
        if (timers.length === 1) timers.push(setTimeout(() => tell('gone'), lateMs))
      },
      over: () => tell('gone'),
      caughtUp: () => tell(seen.look),
      settled: () => undefined,
    })
    timers.push(setTimeout(() => tell('unreachable'), patienceMs))
  })
}
