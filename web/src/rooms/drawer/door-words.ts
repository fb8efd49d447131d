/** How the way to it is called, wherever a door to it stands. */
import { sentences } from '../../words/sentences.ts'

/** How the ways are called. */
export const door = sentences({
  drawer: {
    title: 'For a hard day',
    note: (name: string) => `Thanks and letters from ${name}, there when you want them`,
  },
  noticed: {
    title: 'Small things you noticed',
    note: 'A page for you alone. You can share single lines',
  },
})
