/** What Today says of a hurt that is looked at again: with the first load. */
import { sentences } from '../../words/sentences.ts'

/** The few words of return visits that come with the first load. */
export const today = sentences({
  near: 'Look again at what you mended',
  title: 'How is it now?',
  action: 'Look at it',
})
