/** What device tests share: opening devices over a shelf and a relay, hearing their logs, waiting for something true. */
import { openDevice, type Device, type LogEntry, type LogNews } from '../src/device.ts'
import { openShelf, type Shelf } from '../src/log-memory.ts'
import type { FakeRelay } from './fake-relay.ts'
import type { Transport } from '../src/transport.ts'

export const text = (words: string): Uint8Array => new TextEncoder().encode(words)
export const words = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

export type OpenParts = {
  readonly shelf?: Shelf
  readonly relay?: FakeRelay | null
  readonly transport?: Transport
  readonly now?: () => number
}

export function open({
  shelf = openShelf(),
  relay = null,
  transport,
  now = Date.now,
}: OpenParts): Promise<Device> {
  return openDevice({
    log: shelf.open(),
    transport: transport ?? relay?.transport() ?? null,
    now,
    cost: { memoryKiB: 64, passes: 1 },
  })
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
  patienceMs = 4_000,
): Promise<void> {
  const start = performance.now()
  while (!isTrue()) {
    if (performance.now() - start > patienceMs) throw new Error(`waited in vain for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
