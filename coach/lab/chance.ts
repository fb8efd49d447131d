// Chance from a seed, and the certainty that a place in a list is filled.

/** Chance from a seed: the same every run. */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Fisher and Yates, in place. */
export function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const kept = sure(order[at])
    order[at] = sure(order[other])
    order[other] = kept
  }
}

/** The value, which must be there. @throws only for bugs */
export function sure<Value>(value: Value | undefined | null): Value {
  if (value === undefined || value === null) throw new Error('a place that must be filled is empty')
  return value
}
