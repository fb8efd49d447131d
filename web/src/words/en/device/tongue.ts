/** Words for the language of the app. */
import { sentences } from '../../sentences.ts'

/** The choice in Settings, and on the first page. */
export const tongue = sentences({
  title: 'Language',
  hint: 'Only for this device. What you two write stays as it is written.',
  offline: 'Mend could not fetch this language. Connect to the internet, and try again.',
})
