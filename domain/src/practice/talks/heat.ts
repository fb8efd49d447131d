/** How heated it is, as a band that both see; the number behind it never leaves its device (R14). */

export type Band = 'calm' | 'warm' | 'hot'

/** @param rating - 0 to 10, my own, for this turn */
export function bandOf(rating: number): Band {
  return rating >= 7 ? 'hot' : rating >= 4 ? 'warm' : 'calm'
}

/** What both see: the warmer of the two bands; null until either has rated. */
export function combinedBand(mine: Band | null, theirs: Band | null): Band | null {
  if (mine === null || theirs === null) return mine ?? theirs
  return warmth[mine] >= warmth[theirs] ? mine : theirs
}

const warmth: Readonly<Record<Band, number>> = { calm: 0, warm: 1, hot: 2 }
