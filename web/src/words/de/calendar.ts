/** Words for putting something into a calendar outside of Mend, in German. */
import { sentences } from '../sentences.ts'
import type * as english from '../en/calendar.ts'

/** A file for a calendar, and what that means. */
export const calendar = sentences<typeof english.calendar>({
  open: 'In deinen Kalender eintragen',
  note: 'Ein Kalender liegt außerhalb von Mend, und Mend kann ihn nicht sperren. Wer ihn liest, sieht Tag und Uhrzeit.',
  neutral: (title) =>
    `In der Datei steht nur „${title}“. Weder eure Namen stehen darin noch, worum es geht.`,
  changes:
    'Wenn ihr zwei die Zeit ändert, steht in deinem Kalender noch die alte. Speichere die Datei dann noch einmal.',
  save: 'Die Kalenderdatei speichern',
  saved: 'Die Datei ist gespeichert. Öffne sie mit deinem Kalender.',
  none: 'Es gibt keinen Tag für den Kalender.',
  /** What stands in the calendar itself. */
  title: 'Erinnerung',
})
