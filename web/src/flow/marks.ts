/** How far my own entries were looked through, and which words of mine lost: kept together. */
import { encodeEvent, parseEvent } from '@mend/domain/codec'
import type { Event } from '@mend/domain/couple'
import type { Device } from '@mend/device/device'

/** Words of mine that the couple's order overruled, in the entry of that id. */
export type Returned = { readonly id: string; readonly event: Event }

/** The highest sequence in each space up to which my own entries were looked through. */
export type Marked = { readonly own: number; readonly couple: number }

/** Remembers both, sealed, on this device. */
export type Marks = {
  /** Null on a device that never looked. */
  readonly read: () => Marked | null
  /** What had lost before this opening, and was not let go. */
  readonly lost: readonly Returned[]
  /** True once the mark and every word that lost are durable; what could not be written goes with the next. */
  readonly write: (marked: Marked, lost: readonly Returned[]) => Promise<boolean>
  /** These words are in a draft again, or no longer wanted; true once that is durable. */
  readonly letGo: (id: string) => Promise<boolean>
}

const marksName = 'flow.marks'
const lostName = 'flow.lost '

/**
 * Reads what this device knows of its own words.
 *
 * A mark says that what lost before it was found, so nobody looks again: it goes to the disk in one write with what was
 * found. Each word has a record of its own, so that a tab that knows less takes nothing from one that knows more.
 */
export async function openMarks({ settings }: Pick<Device, 'settings'>): Promise<Marks> {
  const kept = await settings.all()
  const waiting = new Map<string, Uint8Array | null>()
  let marked = parseMarked(kept.get(marksName))
  let writing = Promise.resolve(true)
  const writeWaiting = async (): Promise<boolean> => {
    if (waiting.size === 0) return true
    const changes = new Map(waiting)
    waiting.clear()
    const written = await settings.putAll(changes)
    if (written.ok) return true
    for (const [name, bytes] of changes) if (!waiting.has(name)) waiting.set(name, bytes)
    return false
  }
  const flush = () => (writing = writing.then(writeWaiting))
  return {
    read: () => marked,
    lost: [...kept].flatMap(([name, bytes]) => parseLost(name, bytes)),
    write: (next, lost) => {
      const moved = next.own !== marked?.own || next.couple !== marked.couple
      marked = next
      if (moved) waiting.set(marksName, toBytes(JSON.stringify(next)))
      for (const { id, event } of lost) waiting.set(lostName + id, toBytes(encodeEvent(event)))
      return flush()
    },
    letGo: (id) => {
      waiting.set(lostName + id, null)
      return flush()
    },
  }
}

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text)

function parseMarked(bytes: Uint8Array | undefined): Marked | null {
  const text = new TextDecoder().decode(bytes)
  const [own, couple] = text.split(/[^\d]+/).filter((part) => part !== '')
  return own === undefined || couple === undefined
    ? null
    : { own: Number(own), couple: Number(couple) }
}

// What a newer app wrote stays on the disk, for that app to read.
function parseLost(name: string, bytes: Uint8Array): readonly Returned[] {
  if (!name.startsWith(lostName)) return []
  const parsed = parseEvent(new TextDecoder().decode(bytes))
  if (!parsed.ok || parsed.value.kind === 'newer') return []
  return [{ id: name.slice(lostName.length), event: parsed.value }]
}
