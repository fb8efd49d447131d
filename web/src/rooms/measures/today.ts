/** What Today says where somebody chose to be asked: with the first load. */
import { sentences } from '../../words/sentences.ts'

/** The few words of measures that come with the first load. */
export const today = sentences({
  satisfaction: {
    title: 'How is it for you these days?',
    note: 'Four questions, for you alone.',
    action: 'Answer',
  },
  promises: {
    title: 'Could you rely on small promises this week?',
    note: 'One question, for you alone.',
    action: 'Answer',
  },
})
