// What was measured of the coach, as counts shown beside its rules: held by a test, by the card and by the bench.

/** How many, of how many. */
export type Share = { readonly count: number; readonly of: number }

/**
 * Counts of a reading with weights, from 0.5 on, or of pairs put in the right order.
 *
 * @see coach/model/CARD.md for everything else that was measured
 */
export const measured: {
  readonly blameHeard: Share
  readonly threatsHeard: Share
  readonly needsMistaken: Share
  readonly kindMistaken: Share
  readonly reflectionsTold: Share
} = {
  /** Sentences of our own that nothing was changed for (`coach/lab/own/fresh.ts`, the last list). */
  blameHeard: { count: 38, of: 50 },
  /** Threats, diagnoses, hearsay, disgust and dismissal, before their rules were widened after looking (`own/strangers.ts`). */
  threatsHeard: { count: 4, of: 20 },
  /** Needs, requests and single complaints of our own, from the same file. */
  needsMistaken: { count: 0, of: 40 },
  /** Kind sentences that other people wrote (GoEmotions, development half). */
  kindMistaken: { count: 8, of: 2098 },
  /** Of a hundred pairs in interviews, how often what reflects scores higher (AnnoMI, measured only). */
  reflectionsTold: { count: 79, of: 100 },
}
