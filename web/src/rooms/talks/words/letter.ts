/** Words for a talk by letter: writing, reading, saying what was understood, answering. */
import { sentences } from '../../../words/sentences.ts'

/** The words of letters, loaded with the screens of a talk. */
export const letter = sentences({
  where: 'Letters',
  first: {
    title: (name: string) => `Write ${name} a letter.`,
    about: (name: string) =>
      `${name} reads it when it suits, and first writes what they understood. Then ${name} answers.`,
    subject: 'What is it about?',
    subjectPlaceholder: 'our evenings',
  },
  answer: {
    title: (name: string) => `Answer ${name}.`,
    about: (name: string) => `Take your time. ${name} first writes what they understood.`,
    nothing: 'I have nothing to add',
  },
  wish: (name: string) => `How would you like ${name} to answer?`,
  field: 'My letter',
  hint: 'What happened, what it did to me, what I need.',
  missing: 'Please write what it is about, and your letter.',
  read: {
    title: (name: string) => `${name} wrote you a letter.`,
    about: (name: string) =>
      `First write what you understood. You can answer once ${name} says that you’ve got it.`,
    field: 'What I understood',
  },
  waits: {
    answer: (name: string) => `${name} can answer your letter now.`,
    write: (name: string) => `${name} can write now.`,
    note: 'That may take hours or days. When it is here, the page “Today” says so.',
  },
  both: {
    title: 'You have both written, and both were understood.',
    note: 'You can finish here, write again, or look at what each of you needs.',
    finish: 'Finish',
    again: 'Write again',
    on: 'Look at what we each need',
  },
  goLive: 'Ask to talk live instead',
})
