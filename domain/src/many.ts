/** Many values by key, as plain JSON: setting one copies a few short lists, however many there are. */

/**
 * A hash trie of sixteen branches a level; a leaf holds up to eight entries, then splits.
 *
 * Lists, not records: an object whose keys differ each time costs an engine far more to copy. The
 * order of `valuesOf` means nothing; what has an order carries it.
 */
export type Many<Value> =
  { readonly leaf: readonly Pair<Value>[] } | { readonly branches: readonly (Many<Value> | null)[] }

type Pair<Value> = readonly [key: string, value: Value]

/** No values yet. Shared by all, since nobody changes it in place. */
export const none: Many<never> = { leaf: [] }

/** The value under a key; null when there is none. */
export function getMany<Value>(many: Many<Value>, key: string): Value | null {
  const hash = hashOf(key)
  let node = many
  for (let depth = 0; 'branches' in node; depth++) {
    const next = node.branches[slotOf(hash, depth)] ?? null
    if (next === null) return null
    node = next
  }
  for (const [known, value] of node.leaf) if (known === key) return value
  return null
}

/** The same values, but for the one under this key. What was there before is left as it was. */
export function setMany<Value>(many: Many<Value>, key: string, value: Value): Many<Value> {
  return setAt(many, [key, value], hashOf(key), 0)
}

/** Many are never changed in place, so the list of one is made once, however many views look through it. */
export function valuesOf<Value>(many: Many<Value>): readonly Value[] {
  const known = lists.get(many) as readonly Value[] | undefined
  if (known !== undefined) return known
  const values: Value[] = []
  collect(many, values)
  lists.set(many, values)
  return values
}

/** The values, the newest first. */
export function newestFirst<Value extends { readonly order: number }>(
  many: Many<Value>,
): readonly Value[] {
  return valuesOf(many).toSorted((left, right) => right.order - left.order)
}

const lists = new WeakMap<Many<unknown>, readonly unknown[]>()

/**
 * Gives a question about groups: which values have this key?
 *
 * Many are never changed in place, so the groups of one are made once, however often they are asked for.
 */
export function grouping<Value>(
  keyOf: (value: Value) => string | null,
): (many: Many<Value>, key: string) => readonly Value[] {
  const known = new WeakMap<Many<Value>, ReadonlyMap<string | null, readonly Value[]>>()
  return (many, key) => {
    const groups = known.get(many) ?? groupsOf(many, keyOf)
    known.set(many, groups)
    return groups.get(key) ?? []
  }
}

function groupsOf<Value>(
  many: Many<Value>,
  keyOf: (value: Value) => string | null,
): ReadonlyMap<string | null, readonly Value[]> {
  const groups = new Map<string | null, Value[]>()
  for (const value of valuesOf(many)) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}

function setAt<Value>(
  many: Many<Value>,
  pair: Pair<Value>,
  hash: number,
  depth: number,
): Many<Value> {
  if ('branches' in many) {
    const slot = slotOf(hash, depth)
    const branches = many.branches.slice()
    branches[slot] = setAt(many.branches[slot] ?? none, pair, hash, depth + 1)
    return { branches }
  }
  const leaf = many.leaf.slice()
  const known = leaf.findIndex(([key]) => key === pair[0])
  if (known >= 0) leaf[known] = pair
  else leaf.push(pair)
  // Eight levels use up the hash; keys that still agree share a leaf of any size.
  return leaf.length <= leafSize || depth >= levels ? { leaf } : split(leaf, depth)
}

function split<Value>(leaf: readonly Pair<Value>[], depth: number): Many<Value> {
  const empty: Many<Value> = { branches: new Array<null>(16).fill(null) }
  return leaf.reduce<Many<Value>>((many, pair) => setAt(many, pair, hashOf(pair[0]), depth), empty)
}

function collect<Value>(many: Many<Value>, into: Value[]): void {
  if ('leaf' in many) for (const [, value] of many.leaf) into.push(value)
  else for (const under of many.branches) if (under !== null) collect(under, into)
}

const leafSize = 8
const levels = 8

const slotOf = (hash: number, depth: number): number => (hash >>> (depth * 4)) & 15

/** FNV-1a, 32 bits, then mixed: not a defence, only a spread; the same for the same text, always. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index++) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  }
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
}
