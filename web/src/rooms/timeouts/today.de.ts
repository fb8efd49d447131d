/** What Today says of a time-out, in German: with the first load. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words of time-outs that come with the first load. */
export const today = sentences<typeof english.today>({
  title: (when) => `Ihr zwei macht Pause bis ${when}.`,
  note: 'Bis dahin sendet ihr zwei hier nichts. Lass erst deinen Körper ruhig werden.',
  action: 'Zur Pause',
  steady: 'Etwas zur Ruhe kommen',
  near: 'Zurück aus der Pause',
  over: 'Seit der Pause ist ein Tag vergangen',
})
