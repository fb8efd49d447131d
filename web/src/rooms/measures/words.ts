/** Words for what one measures for oneself. */
import { sentences } from '../../words/sentences.ts'

/** The words of measures, loaded with their screens. */
export const measure = sentences({
  title: 'How it is for you',
  note: (name: string) =>
    `A few numbers for you alone. ${name} never sees them, and Mend never puts yours beside theirs.`,
  noteAlone: 'A few numbers for you alone.',
  asks: 'Ask me now and then',
  asksNote: 'One question a week, four more every four weeks. You can pass each time.',
  names: {
    satisfaction: 'How satisfied you are',
    promises: 'Small promises',
    heard: 'How heard you felt',
    safe: 'How safe it felt to be honest',
  },
  none: {
    satisfaction: 'You have not answered yet.',
    promises: 'You have not answered yet.',
    heard: 'You can note it after a talk.',
    safe: 'You can note it after a talk.',
  },
  of: (score: string, most: string) => `${score} of ${most}`,
  change: {
    first: 'One number says little. Answer once more later, and you can compare the two.',
    steady: 'About as last time. Small ups and downs are chance.',
    higher: 'Higher than last time, by more than the usual ups and downs.',
    lower: 'Lower than last time, by more than the usual ups and downs.',
  },
  band: 'The shaded part is about as last time.',
  table: 'As a table',
  day: 'Day',
  score: 'Number',
  answer: {
    satisfaction: 'Answer four questions',
    promises: 'Rate this week',
  },
  low: 'This was low twice, four weeks apart. It is a good moment to look for help from outside.',
  lowAction: 'Find help from outside',
  ask: {
    satisfaction: 'Four questions about how it is',
    promises: 'This week, could you rely on small promises?',
    low: 'Not at all',
    high: 'Completely',
    save: 'Save for me',
    pass: 'Not this time',
    left: 'Some questions have no answer yet.',
  },
  limits: {
    satisfaction:
      'Researchers use these four questions. They describe, they do not judge. One bad week can lower them.',
    promises: 'This question is our own. Nobody has tested it.',
    talks: 'These two questions are our own. Nobody has tested them.',
  },
})
