/** The words of the first load, in German; a screen that loads later keeps its words beside these, in `de/`. */
import { app } from './de/app.ts'
import { leaving } from './de/leaving.ts'
import { places, today } from './de/today.ts'
import type { words as english } from './en.ts'

/** Every sentence that no practice has for itself, by where it is shown. */
export const words: typeof english = { app, leaving, places, today }
