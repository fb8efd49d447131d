/** Words not yet shared: kept on this device as they are typed, so that a crash takes none of them. */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { type DraftStore, openDraftWriter, type Unsaved } from './draft-writer.ts'

export type { DraftStore } from './draft-writer.ts'

/** What the tabs of this device tell each other of their drafts; in memory only. */
export type DraftNews = {
  /** `said`: these are empty because what was in them was said. */
  readonly tell: (texts: ReadonlyMap<string, string>, said: boolean) => void
  /** What the others are about to write, told again. */
  readonly ask: () => void
  /** Each edit of another tab, and each of its questions. */
  readonly on: (heard: DraftsHeard) => void
}

export type DraftsHeard = {
  readonly told: (texts: ReadonlyMap<string, string>, said: boolean) => void
  readonly asked: () => void
}

/** A text and the key under which it is kept. */
export type DraftText = { readonly key: string; readonly text: string }

/** Drafts as they are handed to whatever is said out of them. */
export type HandedOver = {
  /** Those that hold words; each lies on the disk, unless another tab was quicker. */
  readonly held: readonly string[]
  /** To be called once it is said: the words are gone from here and from every tab. */
  readonly gone: () => void
}

/** Every draft of this device, by key; what is set is written at once. */
export type Drafts = {
  /** The living text under a key, for example `repair/<thread>/impact`. */
  readonly at: (key: string) => Signal<string>
  readonly set: (key: string, text: string) => void
  /** What is said next leaves the disk together with what was said. */
  readonly handOver: (keys: readonly string[]) => HandedOver
  /** Whether another tab has said all of these; where none answers they are written again, and it is false. */
  readonly saidElsewhere: (keys: readonly string[]) => Promise<boolean>
  /** Everything typed so far is durable when this resolves, or `unsaved` says why not. */
  readonly flush: () => Promise<void>
  /** Whether everything typed so far is durable, once that has been tried: else the page has to stay. */
  readonly kept: () => Promise<boolean>
  /** Every draft is gone, from each tab at once, and from the disk when this resolves, or `unsaved` says why not. */
  readonly wipe: () => Promise<void>
  /** Why words are only on the screen; null while they are not. */
  readonly unsaved: ReadonlySignal<Unsaved | null>
}

/** Another tab that has said something tells of it at once; this is for one that was closed in the same moment. */
const newsMs = 2_000

/**
 * Reads all drafts once, then writes each change at once; while a write is under way, only the newest text waits.
 *
 * There is no pause before a write, so at most the keystrokes of one disk write can be lost. What could not be written is
 * tried again until it is. Every tab shows the latest edit of any: a stale text is never written over a newer one.
 */
export async function openDrafts(store: DraftStore, news: DraftNews = alone): Promise<Drafts> {
  const signals = new Map<string, Signal<string>>()
  const writer = openDraftWriter(store)
  const elsewhere = signal<ReadonlySet<string>>(new Set())
  let changes = 0

  const at = (key: string): Signal<string> => {
    const known = signals.get(key)
    if (known !== undefined) return known
    const fresh = signal('')
    signals.set(key, fresh)
    return fresh
  }
  const change = (key: string, text: string) => {
    changes += 1
    at(key).value = text
    if (text !== '' && elsewhere.peek().has(key))
      elsewhere.value = new Set([...elsewhere.peek()].filter((each) => each !== key))
  }
  const set = (key: string, text: string) => {
    change(key, text)
    news.tell(new Map([[key, text]]), false)
    writer.write(key, text)
  }
  const told = (texts: ReadonlyMap<string, string>, said: boolean) => {
    for (const [key, text] of texts) {
      change(key, text)
      // An older text of this tab may reach the disk after the newer one: then that goes once more, behind it.
      if (writer.unwritten().has(key)) writer.write(key, text)
    }
    if (said) elsewhere.value = new Set([...elsewhere.peek(), ...texts.keys()])
  }
  news.on({ told, asked: () => news.tell(writer.unwritten(), false) })
  // Heard while the disk was read: newer than what was read.
  news.ask()
  const kept = await store.all()
  for (const [key, text] of kept) if (!signals.has(key)) signals.set(key, signal(text))
  const handOver = (keys: readonly string[]): HandedOver => {
    const before = changes
    const gone = () => {
      // What was typed or written meanwhile may be on the disk again.
      const untouched = changes === before && !writer.busy()
      news.tell(new Map(keys.map((key) => [key, ''])), true)
      for (const key of keys) {
        at(key).value = ''
        if (untouched) writer.drop(key)
        else set(key, '')
      }
    }
    return { held: keys.filter((key) => at(key).peek() !== ''), gone }
  }
  const saidElsewhere = async (keys: readonly string[]) => {
    if (await within(newsMs, elsewhere, (heard) => keys.every((key) => heard.has(key)))) return true
    for (const key of keys) writer.write(key, at(key).peek())
    return false
  }
  const { flush, unsaved } = writer
  const wipe = (): Promise<void> => {
    for (const [key, text] of signals) if (text.peek() !== '') set(key, '')
    return flush()
  }
  const allKept = () => flush().then(() => unsaved.peek() === null)
  return { at, set, handOver, saidElsewhere, flush, kept: allKept, wipe, unsaved }
}

function within<Value>(
  ms: number,
  of: ReadonlySignal<Value>,
  is: (value: Value) => boolean,
): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => end(false), ms)
    const stop = of.subscribe((value) => {
      if (is(value)) queueMicrotask(() => end(true))
    })
    const end = (answer: boolean) => {
      clearTimeout(timer)
      stop()
      resolve(answer)
    }
  })
}

const alone: DraftNews = { tell: () => undefined, ask: () => undefined, on: () => undefined }
