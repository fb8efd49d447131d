// A table of 32-bit hashes: which row of the weights a feature or a word has.

/** An open table: a slot holds a hash, its place the row plus one. */
export type Table = { readonly slots: Uint32Array; readonly places: Uint16Array }

/** Rows that a table can name. */
export const mostRows = 60_000

/**
 * Reads `known` sorted hashes, each as the gap to the one before in 7-bit groups, low first.
 *
 * @returns the table and where the hashes end, or null where the bytes are too few
 */
export function readTable(
  bytes: Uint8Array,
  from: number,
  known: number,
): { readonly table: Table; readonly end: number } | null {
  let size = 1024
  while (size < 2 * known) size *= 2
  const slots = new Uint32Array(size)
  const places = new Uint16Array(size)
  let hash = 0
  let at = from
  for (let row = 0; row < known; row += 1) {
    let gap = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at]
      if (byte === undefined || shift > 28) return null
      at += 1
      gap += (byte & 127) * 2 ** shift
      if (byte < 128) break
    }
    hash += gap
    let slot = hash & (size - 1)
    while (places[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = hash
    places[slot] = row + 1
  }
  return { table: { slots, places }, end: at }
}

/** The row of a hash, or -1 where the table does not know it. */
export function placeOf({ slots, places }: Table, hash: number): number {
  const size = slots.length
  let slot = hash & (size - 1)
  for (;;) {
    const place = places[slot] ?? 0
    if (place === 0) return -1
    if (slots[slot] === hash) return place - 1
    slot = (slot + 1) & (size - 1)
  }
}
