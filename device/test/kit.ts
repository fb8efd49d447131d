/** What device tests share: devices over a shelf and a relay, logs heard, waiting. */
import { openDevice, type Device, type LogEntry, type LogNews } from '../src/device.ts'
import { openShelf, type Shelf } from '../src/log/log-memory.ts'
import { invite, join, type Pairing } from '../src/pairing/pairing.ts'
import type { FakeRelay } from './fake-relay.ts'
import type { Transport } from '../src/sync/transport.ts'

export const text = (words: string): Uint8Array => new TextEncoder().encode(words)
export const words = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

export type OpenParts = {
  readonly shelf?: Shelf
  readonly relay?: FakeRelay | null
  readonly transport?: Transport
  readonly now?: () => number
  readonly steady?: () => number
  readonly shiftMoments?: (event: Uint8Array, byMs: number) => Uint8Array
  readonly knownFrom?: (event: Uint8Array) => number | null
}

export function open({
  shelf = openShelf(),
  relay = null,
  transport,
  now = Date.now,
  ...rest
}: OpenParts): Promise<Device> {
  return openDevice({
    ...rest,
    log: shelf.open(),
    transport: transport ?? relay?.transport() ?? null,
    now,
    cost: { memoryKiB: 64, passes: 1 },
  })
}

/** The twelve words of a device on which they were not noted yet; empty where there are none. */
export async function phraseOf(device: Device): Promise<string> {
  const phrase = await device.phrase()
  return (phrase.ok ? phrase.value : null) ?? ''
}

export type HeardLog = {
  readonly entries: () => readonly LogEntry[]
  readonly acknowledged: () => readonly LogEntry[]
  /** Events and opened words as text; `[slot]` for what is sealed, `[slot: words]` for my own. */
  readonly words: (space?: 'own' | 'couple') => readonly string[]
  readonly resets: () => number
  readonly stop: () => void
}

export function hearLog(device: Device): HeardLog {
  const state: { acknowledged: LogEntry[]; pending: readonly LogEntry[]; resets: number } = {
    acknowledged: [],
    pending: [],
    resets: 0,
  }
  const stop = device.onLog((news: LogNews) => {
    if (news.reset) state.resets += 1
    state.acknowledged = [...(news.reset ? [] : state.acknowledged), ...news.entries]
    state.pending = news.pending
  })
  const entries = (): readonly LogEntry[] => [...state.acknowledged, ...state.pending]
  return {
    entries,
    acknowledged: () => state.acknowledged,
    words: (space) =>
      entries()
        .filter((entry) => space === undefined || entry.space === space)
        .map(spell),
    resets: () => state.resets,
    stop,
  }
}

function spell({ content }: LogEntry): string {
  switch (content.kind) {
    case 'event':
      return words(content.bytes)
    case 'opened':
      return words(content.bytes)
    case 'matched':
      return `both: ${content.question}`
    case 'sealed':
      return content.mine === null
        ? `[${content.slot}]`
        : `[${content.slot}: ${words(content.mine)}]`
  }
}

/** Waits until it is true. @throws after the patience is over */
export async function until(
  isTrue: () => boolean,
  what = 'something',
  patienceMs = 25_000,
): Promise<void> {
  const start = performance.now()
  while (!isTrue()) {
    if (performance.now() - start > patienceMs) throw new Error(`waited in vain for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** Two pairings that go the whole way: words compared, confirmed on both. @returns the words */
export async function meet(
  inviting: Device,
  joining: Device,
  whom: 'partner' | 'device',
  confirm: (inviting: Pairing, joining: Pairing) => Promise<unknown> = (...sides) =>
    Promise.all(sides.map((side) => side.confirm())),
): Promise<readonly string[]> {
  const invited = await invite(inviting, whom)
  if (!invited.ok) throw new Error(`no invitation: ${invited.refusal.kind}`)
  const joined = await join(joining, invited.value.fragment ?? '')
  if (!joined.ok) throw new Error(`not joined: ${joined.refusal.kind}`)
  const sides = [invited.value, joined.value] as const
  await until(() => sides.every((side) => side.view().kind === 'comparing'), 'words')
  const words = sides.map((side) => {
    const view = side.view()
    return view.kind === 'comparing' ? view.words : []
  })
  if (words[0]?.join() !== words[1]?.join()) throw new Error('the words differ')
  await confirm(...sides)
  await until(() => sides.every((side) => side.view().kind === 'done'), 'both to be done')
  return words[0] ?? []
}

export type CoupleParts = Pick<OpenParts, 'knownFrom' | 'now' | 'steady'> & {
  readonly relay: FakeRelay
}

/** Ana and Ben, each on one device, paired and online. */
export async function openCouple({ relay, now = Date.now, ...rest }: CoupleParts) {
  const shelves = { ana: openShelf(), ben: openShelf() }
  const lines = { ana: relay.transport(), ben: relay.transport() }
  const ana = await open({ ...rest, shelf: shelves.ana, transport: lines.ana, now })
  const ben = await open({ ...rest, shelf: shelves.ben, transport: lines.ben, now })
  await ana.begin()
  await ben.begin()
  await meet(ana, ben, 'partner')
  await until(() => [ana, ben].every((each) => each.status().couple === 'paired'), 'a couple')
  return { ana, ben, shelves, lines }
}
