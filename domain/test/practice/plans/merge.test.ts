/** Whatever the two do apart, in whichever order it arrives: both end with the same plans, lulls and counts. */

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Day, dayAt, type ZoneName } from '../../../src/cadence/cadence.ts'
import type { Command } from '../../../src/couple.ts'
import { checkInThread, plansOf } from '../../../src/practice/plans/plans.ts'
import { type Act, acted, emptyDevices, seenBy, settled } from '../../devices.ts'
import { days, look, noon, thread } from '../../stories.ts'

const berlin = 'Europe/Berlin' as ZoneName
const today = dayAt(noon, berlin)
const plan = fc.constantFrom('one', 'two').map(thread)
const day = fc.integer({ min: 0, max: 4 }).map((after) => (today + after) as Day)
const seen = fc.integer({ min: 1, max: 4 })
const terms = fc.record({
  words: fc.constantFrom('', 'Asking first'),
  cadence: fc.constantFrom(
    { kind: 'every', days: 1 } as const,
    { kind: 'weekdays', on: [1, 5] } as const,
  ),
  time: fc.constant({ kind: 'own', from: 1_200, minutes: 120 } as const),
  start: day,
  days: fc.constantFrom(3, 14),
  form: fc.constantFrom('ten', 'two'),
})

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.tuple(plan, terms).map(([name, said]): Command => {
    return { kind: 'propose-plan', thread: name, after: null, ...said }
  }),
  fc.tuple(plan, seen, terms).map(([name, read, said]): Command => {
    return { kind: 'counter-plan', thread: name, seen: read, ...said }
  }),
  fc.tuple(plan, seen, day).map(([name, read, on]): Command => {
    return { kind: 'agree-plan', thread: name, seen: read, on }
  }),
  fc.tuple(plan, terms).map(([name, said]): Command => {
    return { kind: 'revise-plan', thread: name, what: 'other', found: '', ...said }
  }),
  plan.map((name): Command => ({ kind: 'end-plan', thread: name })),
  fc.tuple(plan, day).map(([name, on]): Command => ({ kind: 'keep-check-in', thread: name, on })),
  fc.tuple(plan, day).map(([name, on]): Command => ({ kind: 'pass-check-in', thread: name, on })),
  fc.tuple(plan, day).map(([name, on]): Command => {
    return { kind: 'answer-check-in', thread: checkInThread(name, on), how: 'Well', sooner: '' }
  }),
  fc.tuple(plan, day).map(([name, from]): Command => {
    return { kind: 'begin-lull', thread: name, from, until: null, word: null }
  }),
  fc.tuple(plan, day).map(([name, on]): Command => ({ kind: 'end-lull', thread: name, on })),
)

const act: fc.Arbitrary<Act> = fc
  .tuple(
    fc.constantFrom('ana', 'ben'),
    fc.constantFrom('say', 'say', 'say', 'push', 'pull', 'meet'),
    fc.array(command, { minLength: 3, maxLength: 6 }),
  )
  .map(([by, kind, commands]): Act => (kind === 'say' ? { kind, by, commands } : { kind, by }))

const begun: readonly Act[] = [
  { kind: 'say', by: 'ana', commands: [{ kind: 'introduce', name: 'Ana', hue: 20 }] },
  { kind: 'say', by: 'ben', commands: [{ kind: 'introduce', name: 'Ben', hue: 200 }] },
  { kind: 'meet', by: 'ana' },
]

it('both fold alike, and both screens agree on what is agreed', () => {
  const states = new Set<string>()
  fc.assert(
    fc.property(fc.array(act, { minLength: 10, maxLength: 40 }), (acts) => {
      const lived = [...begun, ...acts].reduce(
        (devices, each, index) => acted(devices, each, index * 3_600_000),
        emptyDevices,
      )
      const after = settled(lived)
      const [ana, ben] = [seenBy(after, 'ana'), seenBy(after, 'ben')]
      expect(ana.shared).toEqual(ben.shared)
      const views = (
        [
          ['ana', ana],
          ['ben', ben],
        ] as const
      ).map(([by, couple]) => plansOf(couple, { ...look(by, days(2)), zone: berlin }))
      const [hers, his] = views.map(({ current, past }) => ({
        now: [current?.thread, current?.state, current?.terms, current?.consistency],
        past,
      }))
      expect(hers).toEqual(his)
      states.add(plansOf(ana, { ...look('ana', days(2)), zone: berlin }).current?.state ?? 'none')
    }),
    { numRuns: 150, seed: 27 },
  )
  expect([...states]).toEqual(expect.arrayContaining(['none', 'offered', 'runs']))
})
