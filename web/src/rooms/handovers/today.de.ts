/** What Today says of tasks that are handed over, in German: with the first load. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words of handed-over tasks that come with the first load. */
export const today = sentences<typeof english.today>({
  offer: {
    title: (name) => `${name} möchte eine Aufgabe an dich abgeben.`,
    note: 'Du kannst sie nehmen oder es lassen.',
    action: 'Ansehen',
  },
  back: {
    mine: (task) => `Wieder bei dir: ${task}`,
    theirs: (task, name) => `Wieder bei ${name}: ${task}`,
    note: 'Heute ist der Tag, den ihr ausgemacht habt. Niemand muss etwas erklären.',
    action: 'Ansehen',
  },
})
