/** Ana in a real browser, and a Ben whose app was modified: his device signs and sends whatever he likes. */
import { openDevice, type Device, type LogEntry } from '@mend/device/device'
import { join, type Pairing } from '@mend/device/pairing'
import { openWebSocketTransport } from '@mend/device/transport-websocket'
import { openShelf } from '../../device/src/log/log-memory.ts'
import { onboarding } from '../../web/src/words/en/onboarding.ts'
import { copiedLink, openPair, press, safetyWords, type Pair, type PairOptions } from '../two.ts'

export type Modified = {
  readonly device: Device
  /** Ben's partner id, and Ana's. */
  readonly me: string
  readonly partner: string
  /** Any event at all, under Ben's true signature: no decide stands before it. */
  readonly say: (event: object) => Promise<void>
  /** Everything of the couple's log that Ben's device could open, oldest first. */
  readonly heard: () => readonly LogEntry[]
  /** The first event of a kind that Ana shared, waited for. */
  readonly hears: (kind: string) => Promise<Readonly<Record<string, unknown>>>
}

export type ModifiedPair = Pick<Pair, 'ana' | 'relay' | 'passTime'> & {
  readonly ben: Modified
  readonly close: () => Promise<void>
}

export async function openModifiedPair(options: PairOptions = {}): Promise<ModifiedPair> {
  const pair = await openPair({ ...options, paired: false })
  const { ana, relay } = pair
  let aheadMs = options.startAt === undefined ? 0 : options.startAt.getTime() - Date.now()
  const device = await openDevice({
    log: openShelf().open(),
    transport: openWebSocketTransport({ url: `http://127.0.0.1:${relay.port()}` }),
    now: () => Date.now() + aheadMs,
  })
  let log: readonly LogEntry[] = []
  device.onLog(({ reset, entries }) => {
    const couple = entries.filter(({ space }) => space === 'couple')
    log = reset ? couple : [...log, ...couple]
  })
  await ana.go('/invite/partner')
  await succeeds(device.begin())
  const pairing = await succeeds(join(device, await copiedLink(ana)))
  await reaches(pairing, 'comparing')
  await safetyWords(ana)
  await press(ana, onboarding.compare.match)
  await pairing.confirm()
  await press(ana, onboarding.done.go)
  await until(() => device.status().couple === 'paired')
  const say = async (event: object): Promise<void> => {
    const bytes = new TextEncoder().encode(JSON.stringify(event))
    await succeeds(device.append([{ audience: 'both', slot: null, bytes }]))
    await until(() => device.status().pending === 0)
  }
  await say({
    kind: 'partner-introduced',
    v: 1,
    audience: 'both',
    thread: 'couple',
    name: 'Ben',
    hue: 258,
  })
  const { me, partner } = device.status()
  if (me === null || partner === null) throw new Error('the modified device is not paired')
  const hears = async (kind: string): Promise<Readonly<Record<string, unknown>>> => {
    const found = () => log.map(eventOf).find((event) => event?.['kind'] === kind)
    await until(() => found() !== undefined)
    return found() ?? {}
  }
  return {
    ana,
    relay,
    ben: { device, me, partner, say, heard: () => log, hears },
    passTime: async (ms) => {
      aheadMs += ms
      await pair.passTime(ms)
    },
    close: async () => {
      await device.close()
      await pair.close()
    },
  }
}

function eventOf({ content }: LogEntry): Readonly<Record<string, unknown>> | null {
  if (content.kind !== 'event') return null
  return JSON.parse(new TextDecoder().decode(content.bytes)) as Record<string, unknown>
}

async function succeeds<Value>(
  outcome: Promise<{ ok: true; value: Value } | { ok: false; refusal: { kind: string } }>,
): Promise<Value> {
  const result = await outcome
  if (!result.ok) throw new Error(`the modified device met ${result.refusal.kind}`)
  return result.value
}

async function reaches(pairing: Pairing, kind: string): Promise<void> {
  await until(() => pairing.view().kind === kind)
}

/** Waits for what other devices bring about; real time, at most twenty seconds. */
export async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (holds()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('waited twenty seconds in vain')
}
