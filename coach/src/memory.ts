// Memory: what a field remembers of sentences it has met, so that a keystroke costs one sentence and not the draft.
import type { Noted } from './notes.ts'

/** The same answers, sooner. It holds words: the caller drops it with the draft. */
export type Memory = {
  readonly notes: Map<string, Noted>
  readonly sums: Map<string, Float32Array>
}

/** A memory for one field. */
export function openMemory(): Memory {
  return { notes: new Map(), sums: new Map() }
}

const remembered = 400

/** Looks `key` up, or works it out and keeps it; forgets everything rather than growing without end. */
export function recall<Value>(
  memory: Map<string, Value> | null,
  key: string,
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
