/** What Today says of what the two agreed to keep up, in German: with the first load. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words of plans that come with the first load. */
export const today = sentences<typeof english.today>({
  checkIn: {
    near: 'Ein Check-in für euch zwei',
    title: (name) => `Es ist Zeit für deinen Check-in mit ${name}.`,
    note: 'Zehn Minuten oder zwei. Beides zählt gleich.',
    action: 'Anfangen',
  },
  review: {
    near: 'Auf eure Check-ins zurückschauen',
    title: 'Die Zeit für eure Check-ins ist um.',
    note: 'Behalten, ändern oder loslassen.',
    action: 'Zurückschauen',
  },
  came: {
    title: (name) => `${name} schlägt einen kurzen Check-in vor.`,
    note: 'Du kannst Ja sagen, etwas ändern oder nicht antworten.',
    action: 'Ansehen',
  },
})
