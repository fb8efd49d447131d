/** Brings drafts to the disk: at once, in order, and again until the disk takes them. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { Trouble } from '@mend/device/device'

/** Where drafts rest. The device seals them; they are never sent. */
export type DraftStore = {
  readonly all: () => Promise<ReadonlyMap<string, string>>
  /** All of them durable when it resolves to null; else why not. An empty text removes the draft. */
  readonly write: (texts: ReadonlyMap<string, string>) => Promise<Unsaved | null>
}

/** Why words are on the screen only: what the device called it. */
export type Unsaved = Trouble['kind']

/** The one way of a tab's drafts to the disk. */
export type DraftWriter = {
  readonly write: (key: string, text: string) => void
  /** What waits under this key is no longer wanted there. */
  readonly drop: (key: string) => void
  readonly busy: () => boolean
  /** The newest of what is on its way to the disk. */
  readonly unwritten: () => ReadonlyMap<string, string>
  /** Resolves once all of it is durable, or once a try has failed: then `unsaved`. */
  readonly flush: () => Promise<void>
  /** Why what was typed is in memory only: a write has failed, or has had no answer for three seconds. Null: it is not. */
  readonly unsaved: ReadonlySignal<Unsaved | null>
}

/** Calls back after so many milliseconds; gives what calls that off. */
export type Later = (task: () => void, ms: number) => () => void

/** No write takes longer on a disk that works. */
const patienceMs = 3_000
const [firstWaitMs, mostWaitMs] = [1_000, 15_000]

/** While a write is under way, only the newest text of each key waits; what the disk refused is tried again by itself. */
export function openDraftWriter(store: DraftStore, later: Later = byTimer): DraftWriter {
  const waiting = new Map<string, string>()
  const unsaved = signal<Unsaved | null>(null)
  let underway: ReadonlyMap<string, string> = new Map()
  let writing: Promise<void> | null = null
  let waitMs = firstWaitMs
  let callOff = (): void => undefined

  const begin = (): Promise<void> => {
    callOff()
    return (writing ??= writeWaiting())
  }
  const failed = (texts: ReadonlyMap<string, string>, why: Unsaved) => {
    // Back in line, behind whatever was typed meanwhile.
    for (const [key, text] of texts) if (!waiting.has(key)) waiting.set(key, text)
    unsaved.value = why
    callOff = later(() => void begin(), waitMs)
    waitMs = Math.min(2 * waitMs, mostWaitMs)
  }
  const writeWaiting = async () => {
    // What is set in one breath goes to the disk in one.
    await Promise.resolve()
    while (waiting.size > 0) {
      const texts = new Map(waiting)
      waiting.clear()
      underway = texts
      const patient = later(() => (unsaved.value = 'disk-silent'), patienceMs)
      const why = await store.write(texts).catch((): Unsaved => 'disk')
      patient()
      if (why !== null) {
        failed(texts, why)
        break
      }
      unsaved.value = null
      waitMs = firstWaitMs
    }
    underway = new Map()
    writing = null
  }
  return {
    write: (key, text) => {
      waiting.set(key, text)
      void begin()
    },
    drop: (key) => waiting.delete(key),
    busy: () => writing !== null,
    unwritten: () => new Map([...underway, ...waiting]),
    flush: () => (waiting.size > 0 ? begin() : (writing ?? Promise.resolve())),
    unsaved,
  }
}

const byTimer: Later = (task, ms) => {
  const timer = setTimeout(task, ms)
  return () => clearTimeout(timer)
}
