/** Words for looking again at what two people mended. */
import { sentences } from '../../words/sentences.ts'

/** The words of return visits, loaded with their screen. */
export const visits = sentences({
  title: 'How is it now?',
  since: {
    '1': 'You two mended this a month ago.',
    '3': 'You two mended this three months ago.',
    '6': 'You two mended this half a year ago.',
    '12': 'You two mended this a year ago.',
  },
  how: 'How is it for you?',
  hows: { holds: 'It holds', mostly: 'Mostly', sore: 'It hurts again' },
  words: 'A line with it, if you like',
  wordsPlaceholder: 'we ask each other first now',
  missing: 'Pick one of the three.',
  pass: 'Not this time',
  passNote: (name: string) => `${name} is not told.`,
  answers: 'What you two said since',
  after: {
    '1': 'After a month',
    '3': 'After three months',
    '6': 'After half a year',
    '12': 'After a year',
  },
  none: 'Nothing is asked now.',
  noneNote: 'This page comes up after one, three, six and twelve months.',
  toHurt: 'Go to its page',
  soreNote: 'You can take it up again on its page, whenever you are ready.',
  line: 'How it is now',
  lineNote: 'One question, and you can leave it',
  lineAnswers: 'What you two said since you mended it',
  evidence:
    'In one small study, couples who met again after one and three months were happier a year later.',
})
