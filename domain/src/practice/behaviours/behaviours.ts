/** One small behaviour of one's own, as "if this, then I do that"; a joint one; wishes that may be left (R29). */

import { askEvents, type Asking, isStanding } from '../../asking.ts'
import { dayAt, utc } from '../../cadence/cadence.ts'
import type { Author, EventsOf } from '../../entry.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { on, slice } from '../../slice.ts'
import { type Lulls, restingOn } from '../lulls/lulls.ts'
import {
  behaviourEvents,
  type Behaviours,
  forgetWish,
  isProposalOver,
  isUntilTimely,
  judgeBehaviour,
  noBehaviours,
} from './fold.ts'
import { foldNoticed, notNoticed } from './noticed.ts'

export * from './view.ts'

type Shared = Exclude<EventsOf<typeof behaviourEvents>, { readonly audience: 'me' }>

function isBehaviourTimely(
  behaviours: Behaviours,
  event: Shared,
  { at }: Author,
  { asking, lulls }: { readonly asking: Asking; readonly lulls: Lulls },
): Ruling<null> {
  if (event.kind === 'behaviour-wished' && restingOn(lulls, dayAt(at, utc))) {
    return refuse({ kind: 'frozen' })
  }
  if (event.kind === 'joint-agreed' && isProposalOver(behaviours, at)) {
    return refuse({ kind: 'not-now' })
  }
  if (event.kind === 'wish-adopted') {
    const stands = isStanding(asking, event.thread, at)
    if (!stands.ok) return stands
  }
  return 'until' in event ? isUntilTimely(event.until, at) : ok(null)
}

/** The practice of one own behaviour (R29). */
export const behaviours = slice({
  events: behaviourEvents,
  commands: {
    'choose-behaviour': 'behaviour-chosen',
    'end-behaviour': 'behaviour-ended',
    'propose-joint': 'joint-proposed',
    'agree-joint': 'joint-agreed',
    'wish-behaviour': 'behaviour-wished',
    'adopt-wish': 'wish-adopted',
    'notice-behaviour': 'behaviour-noticed',
  },
  empty: noBehaviours,
  judge: judgeBehaviour,
  timely: isBehaviourTimely,
  hears: [on(askEvents, 'ask-taken-back', forgetWish)],
  own: { empty: notNoticed, fold: foldNoticed },
})
