/** Signals: one word and a time for what one needs now, and a short word back (R36). */

import { ofCouple, slice } from '../../slice.ts'
import { isSignalTimely, judgeSignal, noSignals, signalEvents } from './fold.ts'
import { overSpaces } from './view.ts'

export { longestSentence, shortReplies, signalBounds, signalKinds } from './fold.ts'
export type { Reply, SignalKind } from './fold.ts'
export * from './view.ts'

/** The practice of signals (R36). */
export const signals = slice({
  events: signalEvents,
  commands: {
    'send-signal': 'signal-sent',
    'answer-signal': 'signal-answered',
    'end-signal': 'signal-ended',
    'propose-signal-sentence': ofCouple('signal-sentence-proposed'),
    'agree-signal-sentence': ofCouple('signal-sentence-agreed'),
  },
  empty: noSignals,
  judge: judgeSignal,
  timely: isSignalTimely,
  whileResting: 'all',
  due: overSpaces,
})
