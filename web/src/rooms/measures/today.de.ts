/** What Today says where somebody chose to be asked, in German: with the first load. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words of measures that come with the first load. */
export const today = sentences<typeof english.today>({
  satisfaction: {
    title: 'Wie ist es zurzeit für dich?',
    note: 'Vier Fragen, nur für dich.',
    action: 'Antworten',
  },
  promises: {
    title: 'Konntest du dich diese Woche auf kleine Versprechen verlassen?',
    note: 'Eine Frage, nur für dich.',
    action: 'Antworten',
  },
})
