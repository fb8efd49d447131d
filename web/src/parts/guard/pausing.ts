/** Pause, as a place offers it to whatever screen stands in it. */
import { createContext } from 'preact'

/** `ask` asks for how long; null while there is nothing to pause, or nobody to pause it with. */
export type Pausing = { readonly ask: (() => void) | null; readonly done: () => void }

/** What the place around a screen offers; a screen that pauses by itself needs none. */
export const PausingContext = createContext<Pausing>({ ask: null, done: () => undefined })
