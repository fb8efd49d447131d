/** What Today says of disclosures, in German: with the first load. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words of disclosures that come with the first load. */
export const today = sentences<typeof english.today>({
  shared: (name) => `${name} zeigt dir etwas, das wichtig ist.`,
  note: 'Lies es, wenn du einen ruhigen Moment hast.',
  action: 'Lesen',
  acknowledged: (name) => `${name} hat gelesen, was du geteilt hast.`,
  still: 'Ist es noch gut für dich, dass du das geteilt hast?',
  stillNote: (name) => `Du hast ${name} etwas von dir gezeigt. Nur du wirst gefragt.`,
  stillAction: 'Ansehen',
  acknowledgedNote: 'Du kannst die Antwort jetzt lesen.',
})
