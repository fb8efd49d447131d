/** The slice of rituals: what can happen, how it counts, and what of it falls due (R32). */

import { dayAt, utc } from '../../cadence/cadence.ts'
import type { Instant, ThreadId } from '../../ids.ts'
import { type Moment, ofCouple, on, slice } from '../../slice.ts'
import { restingOn } from '../lulls/lulls.ts'
import type { Around } from '../plans/times.ts'
import { yesEvents } from '../yeses/events.ts'
import { ritualEvents } from './events.ts'
import { hearLetGo, isRitualTimely, judgeRitual } from './fold.ts'
import { foldOwnRituals, noOwnRituals, type OwnRituals } from './own.ts'
import { livingRituals, noRituals, type Ritual, type Rituals } from './state.ts'
import { nearTimes, ritualHere, ritualReview, stillQuestion } from './times.ts'

/** A time of a ritual, that it ran its days, or that I am asked whether it still feels like ours. */
export type RitualDue = {
  readonly kind: 'ritual' | 'ritual-review' | 'ritual-still'
  readonly thread: ThreadId
  readonly at: Instant
  /** What the two call it. */
  readonly name: string
  /** False where it comes after something, on no clock: nothing reminds of it at an hour. */
  readonly byClock: boolean
}

type DueCouple = {
  readonly shared: Around
  readonly own: { readonly rituals: OwnRituals }
}

/** All rituals together show three at most, what is open first; nothing while life happens. */
const mostShown = 3

function dueRituals(rituals: Rituals, moment: Moment, couple: DueCouple): readonly RitualDue[] {
  const { now, zone = utc } = moment
  const rests = restingOn(couple.shared.lulls, dayAt(now, zone))
  const running = livingRituals(rituals).filter(({ versions }) => versions.length > 0)
  const times = running.flatMap((ritual) => dueTimes(ritual, moment, couple))
  const asked = rests ? [] : running.flatMap((ritual) => dueQuestions(ritual, moment, couple))
  return [
    ...times.toSorted((left, right) => left.at - right.at).slice(0, mostShown),
    // One question at a time: the rest are asked once it is answered.
    ...asked.slice(0, 1),
  ]
}

function dueTimes(ritual: Ritual, moment: Moment, { shared, own }: DueCouple) {
  const here = ritualHere(own.rituals, moment)
  return nearTimes(ritual, shared, own.rituals, here).map(({ from }) =>
    item('ritual', ritual, from),
  )
}

function dueQuestions(ritual: Ritual, moment: Moment, { own }: DueCouple): readonly RitualDue[] {
  const here = ritualHere(own.rituals, moment)
  const review = ritual.draft === null ? ritualReview(ritual, here.zone) : null
  if (review !== null && here.now >= review.from) {
    return here.now < review.until ? [item('ritual-review', ritual, review.from)] : []
  }
  const still = stillQuestion(ritual, own.rituals, here)
  return still === null ? [] : [item('ritual-still', ritual, still.from)]
}

function item(kind: RitualDue['kind'], { thread, versions }: Ritual, at: Instant): RitualDue {
  const terms = versions.at(-1)?.terms
  return { kind, thread, at, name: terms?.name ?? '', byClock: terms?.time.kind !== 'after' }
}

/** The practice of rituals (R32). */
export const rituals = slice({
  events: ritualEvents,
  commands: {
    'draft-ritual': 'ritual-drafted',
    'change-ritual': 'ritual-changed',
    'agree-ritual': 'ritual-agreed',
    'retire-ritual': 'ritual-retired',
    'keep-ritual': 'ritual-kept',
    'pass-ritual': 'ritual-passed',
    'feel-ritual': 'ritual-felt',
    'settle-hours': ofCouple('hours-settled'),
  },
  empty: noRituals,
  judge: judgeRitual,
  timely: isRitualTimely,
  whileResting: ['ritual-retired', 'ritual-kept'],
  own: { empty: noOwnRituals, fold: foldOwnRituals },
  due: dueRituals,
  hears: [on(yesEvents, 'yes-matched', hearLetGo)],
  light: { ritual: 2, 'ritual-review': 5, 'ritual-still': 1 },
})
