/** Words for reminders: what they say, who learns of them, and how to try one. */
import { sentences } from '../sentences.ts'

/** The sentences of the page of reminders, and of the line that leads there. */
export const reminders = sentences({
  name: 'Reminders',
  note: 'A quiet word at the hours that you two agreed on',
  title: 'Shall Mend remind you?',
  titleOn: 'Mend reminds you on this device.',
  about: 'At the hours that you two agreed on, your device shows one sentence.',
  sentence: 'You asked to be reminded.',
  same: 'It is always the same. Whoever sees it cannot tell what it is about.',
  learns: 'The server learns the hour. The maker of your browser learns that a message came.',
  learnsNot: 'Neither learns what it is about.',
  turnOn: 'Remind me on this device',
  turnOff: 'Stop reminding me',
  tryOne: 'Send me one in a minute',
  tryingOne: 'It comes in a minute. You can close Mend.',
  last: (when: string) => `The last one came ${when}.`,
  lastNone: 'None has come to this device yet.',
  late: 'Some devices wait until you pick them up. Then it comes late.',
  nothing: 'If this device knows that it is done already, it says “Nothing to do”.',
  quiet: 'Your quiet hours',
  quietNote: 'No reminder comes in these hours. It comes when they are over',
  unable: 'This browser cannot remind you while Mend is closed.',
  unableTodo: 'On an iPhone or iPad, add Mend to your Home Screen, and open it there.',
  unableSafe: 'While Mend is open, Today shows what is due.',
  denied: 'Your browser does not let Mend remind you.',
  deniedTodo: 'Allow notifications for this page in the settings of your browser. Then come back.',
  failed: {
    happened: 'Mend could not set this up.',
    safe: 'Nothing has changed.',
    todo: 'Check that you are online, and try again. Some browsers need their own push service for this.',
  },
})
