/** Words around every ask, and for the hours in which one wants to be asked nothing. */
import { sentences } from '../../words/sentences.ts'

/** How an ask stands, in the same words for every kind of ask. */
export const asked = sentences({
  waiting: (name: string) => `${name} will see it when it suits ${name}.`,
  until: (when: string) => `It ends by itself ${when}.`,
  untilDay: (day: string) => `It ends by itself on ${day}.`,
  takeBack: 'Take it back',
  takenBack: 'You took it back. It may have been read before that.',
  over: 'Not this time.',
  leave: 'Do not answer',
  leaveNote: (name: string) => `If you leave it, ${name} is not told.`,
  rests: 'Life happened. Nobody is asked anything.',
  restsNote: 'Until one of you says that you are back',
  again: (when: string) => `You can ask again ${when}.`,
})

/** The page of quiet hours. */
export const quiet = sentences({
  title: 'Your quiet hours.',
  note: (name: string) => `In these hours Mend shows you no questions from ${name}.`,
  secret: (name: string) => `${name} does not see your quiet hours.`,
  ends: 'If a question ends during your quiet hours, you do not see it.',
  hours: 'Each day',
  from: 'From',
  to: 'Until',
  now: 'Stop all questions for a while',
  nows: { none: 'Keep asking me', tomorrow: 'Until tomorrow', week: 'For a week' },
  until: (when: string) => `No questions until ${when}.`,
  same: 'Pick two different times.',
  save: 'Save my quiet hours',
  saved: 'Saved. Only you see this.',
})
