/** How the way to it is called, wherever a door to it stands. */
import { sentences } from '../../words/sentences.ts'

/** How the way is called. */
export const door = sentences({
  title: (name: string) => `Let ${name} see something of you`,
  note: 'A fear, a hope, a grief. Your partner answers the feeling first',
})
