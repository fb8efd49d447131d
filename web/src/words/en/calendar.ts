/** Words for putting something into a calendar outside of Mend. */
import { sentences } from '../sentences.ts'

/** A file for a calendar, and what that means. */
export const calendar = sentences({
  open: 'Put it in your calendar',
  note: 'A calendar is outside of Mend, and Mend cannot lock it. Whoever reads it sees the day and the hour.',
  neutral: (title: string) =>
    `The file says only “${title}”. It names neither of you, and not what it is about.`,
  changes:
    'If you two change the time, your calendar still shows the old one. Then save the file once more.',
  save: 'Save the calendar file',
  saved: 'The file is saved. Open it with your calendar.',
  none: 'There is no day to put in a calendar.',
  /** What stands in the calendar itself. */
  title: 'Reminder',
})
