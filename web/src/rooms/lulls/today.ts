/** What Today says while everything rests: with the first load. */
import { sentences } from '../../words/sentences.ts'

/** The few words of lulls that come with the first load. */
export const today = sentences({
  title: 'Life happened. Nothing is due.',
  note: 'Nobody is asked anything until you two are back.',
  action: 'Look at it',
})
