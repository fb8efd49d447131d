/** Words for good news: one line, and three ways to answer it. */
import { sentences } from '../../words/sentences.ts'

/** Everything on the pages of wins. */
export const wins = sentences({
  door: 'Good news',
  doorNote: 'One line, and an answer that lets it grow',
  title: 'Good news.',
  note: (name: string) => `Tell ${name} in one line what went well, however small.`,
  label: 'What went well?',
  placeholder: 'I called my sister, and we laughed',
  list: 'Yours and theirs',
  mine: 'Yours',
  theirs: (name: string) => `From ${name}`,
  empty: 'Nothing is here yet.',
  one: {
    theirs: (name: string) => `${name} has good news.`,
    mine: 'Your good news.',
    note: 'Three small ways to answer, in this order. One is enough.',
    steps: {
      ask: 'Ask about it',
      relive: 'Live it again together',
      mark: 'Celebrate it',
    },
    hints: {
      ask: 'What was the best moment of it?',
      relive: 'Tell me again from the start. What did you feel?',
      mark: 'A walk, a cake, a photo on the fridge',
    },
    use: (words: string) => `Use “${words}”`,
    send: (name: string) => `Send to ${name}`,
    takeBack: 'Take it back',
    takeBackNote: (name: string) => `It is gone from ${name}’s list too.`,
  },
  evidence:
    'In one study, partners who had learned to answer good news this way were thanked more for it.',
})

/** One line of both, after a repair. */
export const meaning = sentences({
  line: 'What you two make of it',
  lineNote: 'One line of you both, if you like',
  title: 'What you two make of it.',
  note: (name: string) => `One line that you and ${name} both say yes to. It can stay empty.`,
  now: 'You both said yes to this',
  offered: { me: 'Your words', partner: (name: string) => `${name}’s words` },
  waits: (name: string) => `It counts once ${name} says yes to these words.`,
  agree: 'Yes, in these words',
  label: 'Your line',
  placeholder: 'we are quicker to say sorry than we were',
})
