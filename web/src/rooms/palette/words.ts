/** Words for answering when it stings: three moves to lean on, and what you both want. */
import { sentences } from '../../words/sentences.ts'

/** The sentences around the couple's own words. */
export const palette = sentences({
  moves: {
    open: 'Words that can help',
    note: 'If this hurts, choose one of these. Mend adds it to your draft.',
    names: {
      question: 'An open question',
      more: 'Tell me more',
      reassure: 'What we both want',
    },
    added: (words: string) => `In your draft: ${words}`,
    noGoal: 'When you two have agreed on what you both want, you can add it here.',
    toPage: 'Change these words',
  },
  usual: {
    question: 'What was that like for you?',
    more: 'Tell me more about ',
    reassure: 'I’m on your side. This is what we both want:',
  },
  page: {
    title: 'What you both want.',
    note: 'Write one line that is true even on a bad day. In a hard moment you can add it with one press.',
    empty: 'Nothing is written yet. Either of you can write it.',
    now: 'You both said yes to this',
    offered: { me: 'Your words', partner: (name: string) => `${name}’s words` },
    waits: (name: string) => `It counts once ${name} says yes to these words.`,
    goal: 'What we both want',
    goalHint: 'What do you two love about being together?',
    goalPlaceholder: 'evenings we look forward to',
    phrases: 'How you would say it',
    phraseHint: 'Leave a field empty to keep the usual words.',
    fields: {
      question: 'Your open question',
      more: 'Your “tell me more”',
      reassure: 'Your words before what you both want',
    },
    edit: 'Change these words',
    begin: 'Write what we both want',
    share: (name: string) => `Share with ${name}`,
    agree: 'Yes, in these words',
    cancel: 'Keep the old words',
  },
})
