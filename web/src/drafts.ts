/** Words not yet shared: kept on this device as they are typed, so that a crash takes none of them. */
import { type Signal, signal } from '@preact/signals'

/** Where drafts rest. The device seals them; they are never sent. */
export type DraftStore = {
  readonly all: () => Promise<ReadonlyMap<string, string>>
  /** All of them durable when it resolves. An empty text removes the draft. */
  readonly write: (texts: ReadonlyMap<string, string>) => Promise<void>
}

export type Drafts = {
  /** The living text under a key, for example `repair/<thread>/impact`. */
  readonly at: (key: string) => Signal<string>
  readonly set: (key: string, text: string) => void
  /** These are wiped from the disk by what is said next; once it is said, call what is given back. */
  readonly handOver: (keys: readonly string[]) => () => void
  /** Everything typed so far is durable when this resolves. */
  readonly flush: () => Promise<void>
  /** True while the last write failed: the words are only on screen. */
  readonly unsaved: Signal<boolean>
}

/**
 * Reads all drafts once, then writes each change at once; while a write is under way, only the newest text waits.
 *
 * There is no pause before a write, so at most the keystrokes of one disk write can be lost. What could not be written is
 * tried again with the next.
 */
export async function openDrafts(store: DraftStore): Promise<Drafts> {
  const signals = new Map<string, Signal<string>>()
  for (const [key, text] of await store.all()) signals.set(key, signal(text))
  const waiting = new Map<string, string>()
  const unsaved = signal(false)
  let writing: Promise<void> | null = null
  let changes = 0

  const at = (key: string): Signal<string> => {
    const known = signals.get(key)
    if (known !== undefined) return known
    const fresh = signal('')
    signals.set(key, fresh)
    return fresh
  }
  const writeWaiting = async () => {
    // What is set in one breath goes to the disk in one.
    await Promise.resolve()
    while (waiting.size > 0) {
      const texts = new Map(waiting)
      waiting.clear()
      try {
        await store.write(texts)
        unsaved.value = false
      } catch {
        // Back in line, behind whatever was typed meanwhile: the next write takes them along.
        for (const [key, text] of texts) if (!waiting.has(key)) waiting.set(key, text)
        unsaved.value = true
        break
      }
    }
    writing = null
  }
  const set = (key: string, text: string) => {
    changes += 1
    at(key).value = text
    waiting.set(key, text)
    writing ??= writeWaiting()
  }
  return {
    at,
    set,
    handOver: (keys) => {
      const before = changes
      return () => {
        // What was typed or written meanwhile may be on the disk again.
        const untouched = changes === before && writing === null
        for (const key of keys) {
          at(key).value = ''
          if (untouched) waiting.delete(key)
          else set(key, '')
        }
      }
    },
    flush: () => writing ?? Promise.resolve(),
    unsaved,
  }
}
