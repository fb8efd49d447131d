/** The screens of signals, loaded together. */
export { SendSignal } from './SendSignal.tsx'
export { SentencePage } from './SentencePage.tsx'
export { Signals } from './Signals.tsx'
