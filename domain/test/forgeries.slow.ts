/** Whatever a modified app writes, of every kind and deep inside a talk: both sides fold alike, and can be drawn. */

import { expect, it } from 'vitest'
import type { ZoneName } from '../src/cadence/cadence.ts'
import { behavioursOf } from '../src/practice/behaviours/behaviours.ts'
import {
  giftsBy,
  isHurtOpen,
  mayThank,
  noticedOf,
  thanksForMe,
} from '../src/practice/drawer/drawer.ts'
import { cardsOfTalk } from '../src/practice/cards/cards.ts'
import {
  type Couple,
  due,
  historyOf,
  needsUpdate,
  roadOf,
  slotsOf,
  upcoming,
} from '../src/couple.ts'
import type { Instant } from '../src/ids.ts'
import { valuesOf } from '../src/many.ts'
import { needsOf } from '../src/practice/needs/needs.ts'
import { lullOf } from '../src/practice/lulls/lulls.ts'
import { plansOf } from '../src/practice/plans/plans.ts'
import { boundariesOf } from '../src/practice/boundaries/boundaries.ts'
import { broughtOf } from '../src/practice/brought/brought.ts'
import {
  leftWaitingCardOf,
  signalsNow,
  spaceToReturnFrom,
} from '../src/practice/signals/signals.ts'
import { promisesOf } from '../src/practice/promises/promises.ts'
import { ruptureOf, rupturesOf } from '../src/practice/ruptures/ruptures.ts'
import { stonewallingCardOf, timeoutPlansOf } from '../src/practice/timeouts/timeouts.ts'
import { comparedOf, goalsOf, valueRoundOf } from '../src/practice/values/values.ts'
import { intentionsOf } from '../src/practice/intentions/intentions.ts'
import { timesOf } from '../src/practice/times/times.ts'
import { woundsOf } from '../src/practice/wounds/wounds.ts'
import { activeTalkOf, parkedTalksOf, pastTalksOf } from '../src/practice/talks/talks.ts'
import { everyKind, forgedLife, type World } from './forgeries.ts'
import { id } from './stories.ts'

/** Lives until every kind was taken, and no fewer than these: a rare one may take a few more, but not for ever. */
const [fewest, most] = [9, 60]
/** As long as a life of so many kinds needs: the more there are, the seldomer each has its turn. */
const steps = Math.round(everyKind.length * 1.5)

/** Everything that is drawn of both practices and road, at any hour; a view that throws would take its screen away. */
function drawn(couple: Couple, side: 'ana' | 'ben', now: Instant): void {
  const me = id(side)
  for (const at of [0, now, now + 86_400_000, 8.64e15] as Instant[]) {
    const moment = { me, now: at }
    due(couple, moment)
    upcoming(couple, moment)
    slotsOf(couple, moment)
    for (const { thread } of valuesOf(couple.shared.ruptures)) {
      roadOf(couple, thread, moment)
      ruptureOf(couple, thread, moment)
    }
    rupturesOf(couple, moment)
    promisesOf(couple, moment)
    stonewallingCardOf(couple, moment)
    timeoutPlansOf(couple, moment)
    needsOf(couple, moment)
    boundariesOf(couple, moment)
    valueRoundOf(couple, moment)
    comparedOf(couple, moment)
    goalsOf(couple, moment)
    intentionsOf(couple, moment)
    for (const whose of ['me', 'partner'] as const) {
      for (const { thread } of giftsBy(couple, whose, moment)) mayThank(couple, thread, moment)
    }
    thanksForMe(couple, moment)
    noticedOf(couple, moment)
    isHurtOpen(couple)
    broughtOf(couple, moment)
    signalsNow(couple, moment)
    leftWaitingCardOf(couple, moment)
    spaceToReturnFrom(couple, moment)
    lullOf(couple, moment)
    plansOf(couple, { ...moment, zone: 'America/St_Johns' as ZoneName })
    timesOf(couple, moment)
    woundsOf(couple, moment)
    behavioursOf(couple, moment)
    activeTalkOf(couple, { me, clock: at })
    pastTalksOf(couple, { me, clock: at })
  }
  needsUpdate(couple)
  historyOf(couple)
  parkedTalksOf(couple)
  for (const { thread } of valuesOf(couple.shared.talks.all)) cardsOfTalk(couple, thread, { me })
}

function same({ ana, ben }: World): void {
  expect(ana.shared).toEqual(ben.shared)
  expect(JSON.parse(JSON.stringify(ana))).toEqual(ana)
}

/** For what hangs: so many lives are long on a slow machine. */
const limitMs = 1_200_000

it(
  `reaches all ${everyKind.length} kinds, folds the same on both sides, and draws what comes of it`,
  () => {
    const count = new Map<string, number>()
    const unreached = () => everyKind.filter((kind) => !count.has(kind))
    for (let seed = 1; seed <= fewest || (seed <= most && unreached().length > 0); seed++) {
      let taken = 0
      const heard = (world: World, now: Instant): void => {
        taken += 1
        if (taken % 12 !== 0) return
        drawn(world.ana, 'ana', now)
        drawn(world.ben, 'ben', now)
        if (taken % 48 === 0) same(world)
      }
      same(forgedLife({ seed, steps, count, heard }))
    }
    expect(unreached()).toEqual([])
  },
  limitMs,
)
