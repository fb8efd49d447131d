// Memory: what a field remembers of sentences and words it has met, so that a keystroke costs one word and not the draft.
import type { Noted } from './notes.ts'

/** What weights make of one sentence. */
export type Summed = {
  readonly sums: Float32Array //   one per head
  readonly features: number
  readonly pooled: Float32Array // by the convolution
}

/** The same answers, sooner. It holds words: the caller drops it with the draft. */
export type Memory = {
  readonly notes: Map<string, Noted>
  readonly sums: Map<string, Summed>
  /** What was offered for a sentence, by moment, rule and words. */
  readonly offers: Map<string, readonly string[]>
  /** What words add to the filters of a convolution, by row. */
  readonly reaches: Map<number, Float32Array>
}

/** A memory for one field. */
export function openMemory(): Memory {
  return { notes: new Map(), sums: new Map(), offers: new Map(), reaches: new Map() }
}

const remembered = 400

/** Looks `key` up, or works it out and keeps it; forgets everything rather than growing without end. */
export function recall<Key, Value>(
  memory: Map<Key, Value> | null,
  key: Key,
  work: () => Value,
): Value {
  if (memory === null) return work()
  const known = memory.get(key)
  if (known !== undefined) return known
  if (memory.size >= remembered) memory.clear()
  const value = work()
  memory.set(key, value)
  return value
}
