/** Whatever two devices ask, answer and take back, offline, at once and against the rules: both end alike, within bounds. */

import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Command, Event } from '../../../src/couple.ts'
import { valuesOf } from '../../../src/many.ts'
import { behavioursOf } from '../../../src/practice/behaviours/behaviours.ts'
import { timesOf } from '../../../src/practice/times/times.ts'
import { type Act, acted, type Devices, emptyDevices, seenBy, settled } from '../../devices.ts'
import { at, days, hours, introduced, look, thread } from '../../stories.ts'

const names = Array.from({ length: 14 }, (_, each) => thread(`ask-${each}`))
const anyThread = fc.constantFrom(...names)
const anyName = fc.constantFrom('ana' as const, 'ben' as const)
const words = { cue: 'x', act: 'y' }

const commandsAt = (now: number): readonly fc.Arbitrary<Command>[] => [
  fc.record({
    ...{ kind: fc.constant('ask-time' as const), thread: anyThread },
    ...{ what: fc.constantFrom('now' as const, 'ear' as const), until: fc.constant(null) },
  }),
  fc.record({
    ...{ kind: fc.constant('agree-time' as const), thread: anyThread },
    ...{ when: fc.constant('now' as const), from: fc.constant(at(now)) },
  }),
  fc.record({ kind: fc.constant('call-time-off' as const), thread: anyThread }),
  fc.record({ kind: fc.constant('take-ask-back' as const), thread: anyThread }),
  fc.record({
    ...{ kind: fc.constant('wish-behaviour' as const), thread: anyThread },
    ...{ cue: fc.constant('x'), act: fc.constant('y') },
  }),
  fc.record({
    ...{ kind: fc.constant('adopt-wish' as const), thread: anyThread },
    ...{ cue: fc.constant('x'), act: fc.constant('y'), until: fc.constant(at(now + days(7))) },
  }),
]

const forgeries = (now: number): readonly ((name: (typeof names)[number]) => Event)[] => {
  const head = { v: 1, audience: 'both' } as const
  return [
    (name) => ({ kind: 'time-asked', ...head, thread: name, what: 'now', until: null }),
    (name) => ({ kind: 'time-agreed', ...head, thread: name, when: 'at', from: at(now) }),
    (name) => ({ kind: 'behaviour-wished', ...head, thread: name, ...words }),
    (name) => ({ kind: 'wish-adopted', ...head, thread: name, ...words, until: at(now) }),
    (name) => ({ kind: 'ask-taken-back', ...head, thread: name }),
  ]
}

function actAt(now: number): fc.Arbitrary<Act> {
  const say = fc.record({
    ...{ kind: fc.constant('say' as const), by: anyName },
    commands: fc.array(fc.oneof(...commandsAt(now)), { minLength: 4, maxLength: 12 }),
  })
  const forge = fc
    .tuple(anyName, fc.constantFrom(...forgeries(now)), anyThread)
    .map(([by, made, name]): Act => ({ kind: 'forge', by, event: made(name) }))
  const sync = fc.record({
    kind: fc.constantFrom('push' as const, 'pull' as const, 'meet' as const),
    by: anyName,
  })
  return fc.oneof({ weight: 4, arbitrary: say }, { weight: 2, arbitrary: forge }, sync)
}

const beginning: Devices = settled(
  introduced.reduce<Devices>(
    (devices, { by, command }) => acted(devices, { kind: 'say', by, commands: [command] }, 0),
    emptyDevices,
  ),
)

it('both devices end alike; nobody has asked six times in a day, twice on a topic, or said yes to themselves', () => {
  const story = fc.array(fc.nat(4), { minLength: 10, maxLength: 40 }).chain((pauses) => {
    const moments = pauses.map((_, index) =>
      pauses.slice(0, index + 1).reduce((sum, each) => sum + hours(each), 0),
    )
    return fc.tuple(...moments.map((now) => actAt(now).map((act) => ({ act, now }))))
  })
  let asks = 0
  fc.assert(
    fc.property(story, (acts) => {
      const end = settled(
        acts.reduce((devices, { act, now }) => acted(devices, act, now), beginning),
      )
      const [ana, ben] = [seenBy(end, 'ana'), seenBy(end, 'ben')]
      expect(ana.shared).toEqual(ben.shared)
      const all = valuesOf(ana.shared.asking.all)
      asks += all.length
      for (const asked of all) {
        const mine = all.filter(({ by }) => by === asked.by)
        const inADay = mine.filter((each) => each.at >= asked.at && each.at < asked.at + days(1))
        expect(inADay.length).toBeLessThanOrEqual(5)
        if (asked.end === 'yes') continue
        const open = mine.filter((each) => each.topic === asked.topic && each.end !== 'yes')
        const near = open.filter((each) => Math.abs(each.at - asked.at) < asked.restsMs)
        expect(near).toEqual([asked])
      }
      for (const by of ['ana', 'ben'] as const) {
        const couple = by === 'ana' ? ana : ben
        for (const ms of [0, days(1), days(30)]) {
          timesOf(couple, look(by, ms))
          behavioursOf(couple, look(by, ms))
        }
      }
    }),
    { numRuns: 150 },
  )
  // The stories are worth something.
  expect(asks).toBeGreaterThan(300)
})
