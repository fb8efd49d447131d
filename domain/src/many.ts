/** Many values by key, as plain JSON: setting one copies a few small records, however many there are. */

/**
 * A hash trie. A leaf holds up to sixteen values and then splits into at most sixteen branches.
 *
 * The order of `valuesOf` means nothing; what has an order carries it. Equal contents may lie
 * differently only where keys were set in a different order, so compare contents, not tries.
 */
export type Many<Value> =
  | { readonly leaf: Readonly<Record<string, Value>> }
  | { readonly branches: Readonly<Record<string, Many<Value>>> }

export const none: Many<never> = { leaf: {} }

export function getMany<Value>(many: Many<Value>, key: string): Value | null {
  const hash = hashOf(key)
  let node = many
  for (let depth = 0; 'branches' in node; depth++) {
    const next = node.branches[slotOf(hash, depth)]
    if (next === undefined) return null
    node = next
  }
  return Object.hasOwn(node.leaf, key) ? (node.leaf[key] ?? null) : null
}

export function setMany<Value>(many: Many<Value>, key: string, value: Value): Many<Value> {
  return setAt(many, key, hashOf(key), value, 0)
}

export function valuesOf<Value>(many: Many<Value>): readonly Value[] {
  const values: Value[] = []
  collect(many, values)
  return values
}

function setAt<Value>(
  many: Many<Value>,
  key: string,
  hash: number,
  value: Value,
  depth: number,
): Many<Value> {
  if ('branches' in many) {
    const slot = slotOf(hash, depth)
    const under = many.branches[slot] ?? none
    return { branches: { ...many.branches, [slot]: setAt(under, key, hash, value, depth + 1) } }
  }
  const leaf = { ...many.leaf, [key]: value }
  // Eight levels use up the hash; keys that still agree share a leaf of any size.
  return Object.keys(leaf).length <= leafSize || depth >= levels ? { leaf } : split(leaf, depth)
}

function split<Value>(leaf: Readonly<Record<string, Value>>, depth: number): Many<Value> {
  let many: Many<Value> = { branches: {} }
  for (const [key, value] of Object.entries(leaf)) {
    many = setAt(many, key, hashOf(key), value, depth)
  }
  return many
}

function collect<Value>(many: Many<Value>, into: Value[]): void {
  if ('leaf' in many) into.push(...Object.values(many.leaf))
  else for (const under of Object.values(many.branches)) collect(under, into)
}

const leafSize = 16
const levels = 8

const slotOf = (hash: number, depth: number): string => ((hash >>> (depth * 4)) & 15).toString(16)

// FNV-1a, 32 bits, then mixed: not a defence, only a spread.
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index++) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  }
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
}
