/** Whose turn it is with what was said, in words: loaded with the page of a hurt. */
import { sentences } from '../../words/sentences.ts'

/** What the one who is next reads, and the one who waits. */
export const turn = sentences({
  reflect: {
    title: (name: string) => `${name} told you how it was. Now it’s your turn.`,
    again: (name: string) => `${name} says it is not quite that yet.`,
    note: (name: string) =>
      `Tell ${name} what you heard, in your own words. You don’t have to agree with it.`,
    step: (name: string) => `Tell ${name} what I heard`,
    after: (name: string) => `After that, ${name} says if you got it.`,
    waiting: (name: string) => `${name} reads what you wrote, and tells you what came across.`,
  },
  answer: {
    title: (name: string) => `${name} told you what came across.`,
    note: 'Say if that is what you meant.',
    step: 'Read it and answer',
    waiting: (name: string) => `${name} reads what you heard, and says if you got it.`,
  },
  reply: {
    title: (name: string) => `${name} says you got it. Now you can answer.`,
    note: 'Say what you want to say to it. There is no hurry.',
    step: (name: string) => `Answer ${name}`,
    heard: 'You said that you were heard.',
    waiting: (name: string) => `Now ${name} answers. You will read it here.`,
  },
  theirs: (name: string) => `It’s ${name}’s turn.`,
})
