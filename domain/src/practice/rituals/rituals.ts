/** What the two come back to: a cue, an act, an ending, at a time of their own (R32). */

export type { RitualTerms } from './events.ts'
export { type Hours, hoursQuestion, myZone } from './own.ts'
export * from './view.ts'
export { letGoQuestion } from './state.ts'
export { stillRounds } from './times.ts'
