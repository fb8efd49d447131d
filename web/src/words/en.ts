/** The words of the first load, in English; a screen that loads later keeps its words beside these, in `en/`. */
import { app } from './en/app.ts'
import { leaving } from './en/leaving.ts'
import { places, today } from './en/today.ts'
import type { Messages } from './messages.ts'

/** Every sentence that no practice has for itself, by where it is shown. */
export const words = {
  app,
  leaving,
  places,
  today,
} satisfies Messages
