/** The words of the first load, in English; a screen that loads later keeps its words beside these, in `en/`. */
import { house } from './en/house.ts'
import { leaving } from './en/leaving.ts'
import { places, today } from './en/today.ts'
import type { Messages } from './messages.ts'

export const words = {
  house,
  leaving,
  places,
  today,
} satisfies Messages
