/** Merging two edits of one text, sentence by sentence, so that nobody's words are lost. */

/**
 * What the text becomes when someone changed `base` to `mine` while it became `current`.
 *
 * Sentences that only one side touched follow that side. Where both changed the same place, both
 * wordings stay, the one that was there first in front. It depends on the three texts alone, so every
 * device comes to the same words.
 *
 * @example
 * merge('She was late.', 'She was late. I was cold.', 'She came at nine.')
 * // 'She came at nine. I was cold.'
 */
export function merge(base: string, current: string, mine: string): string {
  if (current === base) return mine
  if (mine === base || mine === current) return current
  const [before, theirs, ours] = [sentencesOf(base), sentencesOf(current), sentencesOf(mine)]
  const anchors = anchorsOf(matches(before, theirs), matches(before, ours))
  const merged: string[] = []
  let from = { base: 0, theirs: 0, ours: 0 }
  for (const to of [...anchors, end(before, theirs, ours)]) {
    const was = before.slice(from.base, to.base)
    merged.push(
      ...settle(was, theirs.slice(from.theirs, to.theirs), ours.slice(from.ours, to.ours)),
    )
    const kept = before[to.base]
    if (kept !== undefined) merged.push(kept)
    from = { base: to.base + 1, theirs: to.theirs + 1, ours: to.ours + 1 }
  }
  return merged.join(' ')
}

type Place = { readonly base: number; readonly theirs: number; readonly ours: number }
type Texts = readonly string[]

const end = (base: Texts, theirs: Texts, ours: Texts): Place => {
  return { base: base.length, theirs: theirs.length, ours: ours.length }
}

/** A stretch that was `was`: whoever left it alone gives way, and two changes both stay. */
function settle(was: Texts, theirs: Texts, ours: Texts): Texts {
  if (same(theirs, was)) return ours
  if (same(ours, was) || same(ours, theirs)) return theirs
  return [...theirs, ...ours.filter((sentence) => !theirs.includes(sentence))]
}

const same = (left: Texts, right: Texts): boolean =>
  left.length === right.length && left.every((sentence, index) => sentence === right[index])

/** Sentences, or lines, without the space around them. */
function sentencesOf(text: string): Texts {
  return text
    .split(/(?<=[.!?…。！？])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

/** Where sentences of the base are still found on both sides. */
function anchorsOf(
  theirs: ReadonlyMap<number, number>,
  ours: ReadonlyMap<number, number>,
): Place[] {
  const anchors: Place[] = []
  for (const [base, at] of theirs) {
    const mine = ours.get(base)
    if (mine !== undefined) anchors.push({ base, theirs: at, ours: mine })
  }
  return anchors
}

/** The longest common run of sentences: place in the base by place in the other, in order. */
function matches(base: Texts, other: Texts): ReadonlyMap<number, number> {
  const lengths = base.map(() => other.map(() => 0))
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0
  for (let row = base.length - 1; row >= 0; row--) {
    const line = lengths[row] ?? []
    for (let column = other.length - 1; column >= 0; column--) {
      const equal = base[row] === other[column]
      const best = Math.max(at(row + 1, column), at(row, column + 1))
      line[column] = equal ? at(row + 1, column + 1) + 1 : best
    }
  }
  const found = new Map<number, number>()
  let [row, column] = [0, 0]
  while (row < base.length && column < other.length) {
    if (base[row] === other[column]) found.set(row++, column++)
    else if (at(row + 1, column) >= at(row, column + 1)) row++
    else column++
  }
  return found
}
