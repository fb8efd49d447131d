/** What time it is for the relay, asked by somebody who is not in: the first frame on a socket says it. */
import { copyBytes } from '@mend/wire/bytes'
import { parseRelayFrame } from '@mend/wire/frames'
import type { Transport } from './transport.ts'

const patienceMs = 3_000

/**
 * The relay's clock in milliseconds since 1970; null where it does not answer in time.
 *
 * Privacy: the relay sees a socket that spoke for no space.
 */
export function relayTime(transport: Transport): Promise<number | null> {
  return new Promise((resolve) => {
    const tell = (timeMs: number | null): void => {
      clearTimeout(tired)
      connection.close()
      resolve(timeMs)
    }
    const connection = transport.open({
      opened: () => undefined,
      heard: (bytes) => {
        const parsed = parseRelayFrame(copyBytes(bytes))
        tell(parsed.ok && parsed.value.kind === 'challenge' ? parsed.value.timeMs : null)
      },
      quiet: () => undefined,
      closed: () => undefined,
    })
    const tired = setTimeout(() => tell(null), patienceMs)
  })
}
