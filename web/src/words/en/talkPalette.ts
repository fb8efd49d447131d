/** Words for answering when it stings: three moves to lean on, and what you both want. */
import type { Messages } from '../messages.ts'

export const palette = {
  moves: {
    open: 'Words to lean on',
    note: 'If it stings: ask, stay with it, or say what you both want. It goes into your draft.',
    names: {
      question: 'An open question',
      more: 'Tell me more',
      reassure: 'What we both want',
    },
    added: (words: string) => `In your draft: ${words}`,
    noGoal: 'Once you two agree on what you both want, you can say it here.',
    toPage: 'These words are yours to change',
  },
  usual: {
    question: 'What was that like for you?',
    more: 'Tell me more about ',
    reassure: 'I’m on your side. This is what we both want:',
  },
  page: {
    title: 'What you both want.',
    note: 'One line that stays true on a bad day. In a hard moment it is one press away.',
    empty: 'Nothing written yet. Either of you can begin it.',
    now: 'What you both said yes to',
    offered: { me: 'Your words', partner: (name: string) => `${name} would say` },
    waits: (name: string) => `It holds when ${name} says yes to it in these words.`,
    goal: 'What we both want',
    goalHint: 'Whatever the quarrel is about: what are you two in this for?',
    goalPlaceholder: 'evenings we look forward to',
    phrases: 'How you say it',
    phraseHint: 'Left empty, the usual words stay.',
    fields: {
      question: 'Your open question',
      more: 'Your “tell me more”',
      reassure: 'Your words before what you both want',
    },
    edit: 'Change these words',
    begin: 'Write what we both want',
    share: (name: string) => `Share with ${name}`,
    agree: 'Yes, in these words',
    cancel: 'Leave them as they are',
  },
} satisfies Messages
