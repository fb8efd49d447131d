/** What may be asked, how often, and when I want to be asked nothing: one mechanism for every practice that asks (R38). */

import {
  askEvents,
  type Asking,
  heardFrom,
  isStanding,
  judgeTakenBack,
  nothingAsked,
} from '../../asking.ts'
import type { Author, EventsOf } from '../../entry.ts'
import { ofCouple, slice } from '../../slice.ts'
import { behaviourEvents, wishTerms } from '../behaviours/fold.ts'
import { packetEvents, packetTerms } from '../outside/packets.ts'
import { ladderEvents, sittingTerms } from '../ladder/events.ts'
import { handoverEvents, handoverTerms } from '../handovers/fold.ts'
import { tellingEvents, tellingTerms } from '../tellings/events.ts'
import { timeEvents, timeTerms } from '../times/fold.ts'
import { foldQuiet, noQuiet, quietEvents } from './quiet.ts'

export type { AskView } from '../../asking.ts'
export * from './quiet.ts'

type TakenBack = EventsOf<typeof askEvents>

const isTimely = (state: Asking, { thread }: TakenBack, { at }: Author) =>
  isStanding(state, thread, at)

/** The practice of asking: a line here for every kind of ask that there is. */
export const asking = slice({
  events: { ...askEvents, ...quietEvents },
  commands: { 'take-ask-back': 'ask-taken-back', 'keep-quiet': ofCouple('quiet-kept') },
  empty: nothingAsked,
  judge: judgeTakenBack,
  timely: isTimely,
  whileResting: 'all',
  hears: [
    ...heardFrom(timeEvents, 'time-asked', 'time-agreed', timeTerms),
    ...heardFrom(ladderEvents, 'sitting-asked', 'sitting-joined', sittingTerms),
    ...heardFrom(behaviourEvents, 'behaviour-wished', 'wish-adopted', wishTerms),
    ...heardFrom(packetEvents, 'packet-asked', 'packet-lent', packetTerms),
    ...heardFrom(handoverEvents, 'task-offered', 'task-taken', handoverTerms),
    ...heardFrom(tellingEvents, 'telling-asked', 'telling-joined', tellingTerms),
  ],
  own: { empty: noQuiet, fold: foldQuiet },
})
