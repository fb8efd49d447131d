/** Words for whatever both write alone and open together. */
import { sentences } from '../sentences.ts'

/** The same words wherever two open something together, so that nobody has to ask what differs. */
export const sealed = sentences({
  save: (name: string) => `Save mine. Open together with ${name}’s`,
  saved: (name: string) => `Yours is saved. You read both when ${name} has written too.`,
  opening: 'Both are written. Opening both…',
  takeBack: 'Take mine back',
  takeBackNote: (name: string) => `${name} then reads “not this time”, and nothing else.`,
  over: 'Not this time.',
})
