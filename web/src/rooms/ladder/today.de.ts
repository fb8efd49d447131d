/** What Today says of the questions, in German: with the first load. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words of the ladder that come with the first load. */
export const today = sentences<typeof english.today>({
  came: {
    title: (name) => `${name} fragt, ob ihr euch mit ein paar Fragen zusammensetzt.`,
    note: 'Du kannst jede Frage auslassen und jederzeit aufhören.',
    action: 'Ansehen',
  },
  opened: {
    title: (name) => `Du und ${name} habt beide Ja gesagt.`,
    note: 'Die nächste Stufe eurer Fragen ist offen.',
    action: 'Ansehen',
  },
  live: {
    title: (name) => `Du und ${name} sitzt gerade mit den Karten zusammen.`,
    note: 'Ihr antwortet laut. Du kannst jederzeit aufhören.',
    action: 'Weitermachen',
  },
})
