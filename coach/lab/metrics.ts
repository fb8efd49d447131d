// Numbers by which the coach is judged: F1, macro-F1, AUC.

/** The chance that a positive scores above a negative, ties counting half; 0.5 where there is only one class. */
export function auc(scores: readonly number[], truth: readonly number[]): number {
  const order = scores.map((_, at) => at).toSorted((a, b) => at(scores, a) - at(scores, b))
  let rankSum = 0
  let positives = 0
  for (let from = 0; from < order.length;) {
    let to = from
    while (to < order.length && at(scores, at(order, to)) === at(scores, at(order, from))) to += 1
    const rank = (from + 1 + to) / 2
    for (let each = from; each < to; each += 1)
      if (at(truth, at(order, each)) > 0.5) {
        rankSum += rank
        positives += 1
      }
    from = to
  }
  const negatives = scores.length - positives
  return positives === 0 || negatives === 0
    ? 0.5
    : (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives)
}

/** F1 of "at least `threshold`"; 0 where nothing is said and nothing is true. */
export function f1(scores: readonly number[], truth: readonly number[], threshold = 0.5): number {
  let hit = 0
  let said = 0
  let real = 0
  scores.forEach((score, index) => {
    const yes = score >= threshold
    const is = at(truth, index) > 0.5
    if (yes) said += 1
    if (is) real += 1
    if (yes && is) hit += 1
  })
  return said + real === 0 ? 0 : (2 * hit) / (said + real)
}

/** The threshold that makes F1 greatest, and that F1. */
export function bestThreshold(
  scores: readonly number[],
  truth: readonly number[],
): { threshold: number; f1: number } {
  const order = scores.map((_, index) => index).toSorted((a, b) => at(scores, b) - at(scores, a))
  const real = truth.filter((value) => value > 0.5).length
  let hit = 0
  let best = { threshold: 0.5, f1: 0 }
  order.forEach((index, said) => {
    if (at(truth, index) > 0.5) hit += 1
    const score = at(scores, index)
    const next = said + 1 < order.length ? at(scores, at(order, said + 1)) : score - 1e-3
    if (next === score) return
    const value = (2 * hit) / (said + 1 + real)
    if (value > best.f1) best = { threshold: (score + next) / 2, f1: value }
  })
  return best
}

/** F1 of the positive and of the negative class, averaged: what the listed macro-F1 of a yes-or-no label means. */
export function macroF1(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The number at a place, NaN outside. */
export function at(list: ArrayLike<number>, index: number): number {
  return list[index] ?? Number.NaN
}
