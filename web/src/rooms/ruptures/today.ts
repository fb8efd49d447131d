/** What Today says of a rupture: with the first load. */
import { sentences } from '../../words/sentences.ts'

/** The few words of ruptures that come with the first load. */
export const today = sentences({
  named: {
    title: (name: string) => `${name} named something that hurt.`,
    note: 'Look at it when you feel ready. Nobody is told when you look.',
    action: 'Have a look',
  },
  going: {
    title: (title: string) => `“${title}” is still open.`,
    note: 'Go on whenever you like. A small step is enough.',
    action: 'Go on with it',
  },
  near: 'Set aside until now',
  due: 'You wanted to come back to this today.',
  action: 'Come back to it',
})
