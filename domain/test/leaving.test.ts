/** G2: either leaves any flow in one action, without a reason; the other sees a neutral state. */

import { describe, expect, it } from 'vitest'
import { type Command, decide } from '../src/couple.ts'
import { feelingsOf } from '../src/practice/feelings/feelings.ts'
import { listeningOf } from '../src/practice/listenings/listenings.ts'
import { promiseOf } from '../src/practice/promises/promises.ts'
import { repairOf } from '../src/practice/repairs/repairs.ts'
import { ruptureOf } from '../src/practice/ruptures/ruptures.ts'
import { stepsOf } from '../src/practice/steps/steps.ts'
import { timeoutOf } from '../src/practice/timeouts/timeouts.ts'
import {
  at,
  given,
  introduced,
  lived,
  look,
  minutes,
  type Name,
  noon,
  said,
  thread,
  type World,
} from './stories.ts'

const keys = thread('keys')
const it1 = thread('it')
const flagged = said('ana', {
  ...{ kind: 'flag-rupture', thread: keys, title: 'Keys', happenedAt: noon, wish: 'talk' },
})

type Flow = {
  readonly name: string
  readonly begin: Command
  readonly leave: Command
  /** Who may leave it so; the other has an answer of their own. */
  readonly by: readonly Name[]
  readonly shown: (world: World, by: 'ana' | 'ben') => unknown
  readonly neutral: unknown
}

const flows: readonly Flow[] = [
  {
    name: 'naming feelings',
    begin: { kind: 'invite-feelings', thread: it1, about: keys },
    leave: { kind: 'leave-feelings', thread: it1 },
    by: ['ana', 'ben'],
    shown: (world, by) => feelingsOf(world[by], it1, look(by))?.state,
    neutral: 'not-this-time',
  },
  {
    name: 'listening',
    begin: { kind: 'say-share', thread: it1, about: keys, words: 'I was cold.' },
    leave: { kind: 'leave-listening', thread: it1, to: 'later' },
    by: ['ana', 'ben'],
    shown: (world, by) => listeningOf(world[by], it1, look(by))?.left,
    neutral: 'later',
  },
  {
    name: 'a step',
    begin: {
      ...{ kind: 'propose-step', thread: it1, about: keys, who: 'both', what: 'A hook' },
      ...{ cue: 'home', due: at(minutes(60)), instead: null },
    },
    leave: { kind: 'set-step-aside', thread: it1 },
    by: ['ana', 'ben'],
    shown: (world, by) => stepsOf(world[by], keys, look(by)).past[0]?.end,
    neutral: 'set-aside',
  },
  {
    name: 'a repair that I offered',
    begin: {
      ...{ kind: 'offer-repair', thread: it1, about: keys, impact: 'Cold.', concrete: 'A key' },
      ...{ due: at(minutes(60)), cue: 'leaving', act: 'I look' },
    },
    leave: { kind: 'withdraw-repair', thread: it1 },
    by: ['ana'],
    shown: (world, by) => repairOf(world[by], it1, look(by))?.state,
    neutral: 'withdrawn',
  },
  {
    name: 'a promise',
    begin: {
      ...{ kind: 'make-promise', thread: it1, about: null, what: 'I call' },
      due: at(minutes(60)),
    },
    leave: { kind: 'withdraw-promise', thread: it1 },
    by: ['ana', 'ben'],
    shown: (world, by) => promiseOf(world[by], it1, look(by))?.state,
    neutral: 'withdrawn',
  },
  {
    name: 'a rupture',
    begin: { kind: 'acknowledge-rupture', thread: keys },
    leave: { kind: 'park-rupture', thread: keys, until: null },
    by: ['ana', 'ben'],
    shown: (world, by) => ruptureOf(world[by], keys, look(by))?.state,
    neutral: 'parked',
  },
]

describe.each(flows)('G2: $name', ({ begin, leave, by, shown, neutral }) => {
  const start = begin.kind === 'acknowledge-rupture' ? 'ben' : 'ana'
  it.each(by.map((leaver) => ({ leaver })))(
    '$leaver leaves, and both see the same',
    ({ leaver }) => {
      given(flagged, said(start, begin))
        .when(leaver, leave, minutes(1))
        .then((world) => {
          expect(shown(world, 'ana')).toEqual(neutral)
          expect(shown(world, 'ben')).toEqual(neutral)
        })
    },
  )
  it('and leaving carries no words', () => {
    const decided = decide(
      lived([...introduced, flagged, said(start, begin)]).ana,
      leave,
      look('ana', minutes(1)),
    )
    const [event] = decided.ok ? decided.value : []
    const carried = Object.keys(event ?? {}).filter(
      (field) => !['kind', 'v', 'audience', 'thread', 'to', 'until'].includes(field),
    )
    expect(decided.ok).toBe(true)
    expect(carried).toEqual([])
  })
})

it('G2: a time-out is left by extending, parking or dropping it, once the minimum has passed', () => {
  const call: Command = {
    ...{ kind: 'call-timeout', thread: it1, about: keys, returnAt: at(minutes(30)) },
  }
  for (const [by, leave] of [
    ['ana', { kind: 'park-timeout', thread: it1, until: null }],
    ['ben', { kind: 'drop-timeout', thread: it1 }],
  ] as const) {
    given(flagged, said('ana', call))
      .when(by, leave, minutes(20))
      .then(({ ana, ben }) => {
        const ends = (['ana', 'ben'] as const).map(
          (who) => timeoutOf({ ana, ben }[who], it1, look(who, minutes(20)))?.end,
        )
        expect(ends[0]).toBe(ends[1])
        expect(ends[0]).not.toBeNull()
      })
  }
})
