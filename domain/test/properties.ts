/** What must hold for any history, as checks that run as often as they are asked to. */

import fc from 'fast-check'
import { expect } from 'vitest'
import {
  type Command,
  type Couple,
  due,
  emptyCouple,
  type Entry,
  fold,
  judge,
  upcoming,
} from '../src/couple.ts'
import type { EntryId, Instant, PartnerId } from '../src/ids.ts'
import { valuesOf } from '../src/many.ts'
import { timeoutOf } from '../src/practice/timeouts/timeouts.ts'
import { anyCommands, anyForgery, anyName } from './arbitraries.ts'
import {
  type Act,
  acted,
  type Devices,
  emptyDevices,
  pulledBy,
  seenBy,
  settled,
} from './devices.ts'
import { id, introduced, look, minutes, noon, said, thread } from './stories.ts'

const saying = fc.record({ kind: fc.constant('say' as const), by: anyName, commands: anyCommands })
const forging = fc.record({ kind: fc.constant('forge' as const), by: anyName, event: anyForgery })
const syncing = fc.record({
  kind: fc.constantFrom('push' as const, 'pull' as const, 'meet' as const),
  by: anyName,
})

const flag: Command = {
  ...{ kind: 'flag-rupture', thread: thread('rupture-1'), title: 'Keys', happenedAt: noon },
  wish: 'talk',
}
const beginning: readonly Act[] = [
  ...[...introduced, said('ana', flag)].map(({ by, command }): Act => {
    return { kind: 'say', by, commands: [command] }
  }),
  ...(['push', 'pull'] as const).flatMap((kind) => [
    { kind, by: 'ana' } as const,
    { kind, by: 'ben' } as const,
  ]),
]

/** What may be under way already, so that what follows on it can happen. */
const about = thread('rupture-1')
const underWay: readonly Act[] = [
  said('ana', { kind: 'invite-feelings', thread: thread('round-1'), about }),
  said('ben', {
    ...{ kind: 'offer-repair', thread: thread('repair-1'), about, impact: 'Cold.' },
    ...{ concrete: 'A key', due: look('ben', minutes(60)).now, cue: 'leaving', act: 'I look' },
  }),
  said('ana', {
    ...{ kind: 'make-promise', thread: thread('promise-1'), about: null, what: 'I call' },
    due: look('ana', minutes(120)).now,
  }),
  said('ana', { kind: 'say-share', thread: thread('listening-1'), about, words: 'It rained.' }),
  said('ben', {
    ...{ kind: 'propose-step', thread: thread('step-1'), about, who: 'me', what: 'A hook' },
    ...{ cue: 'home', due: look('ben', minutes(600)).now, instead: null },
  }),
].map(({ by, command }): Act => ({ kind: 'say', by, commands: [command] }))

/** What came of acts, seven minutes apart. */
const after = (acts: readonly Act[], start = emptyDevices): Devices =>
  acts.reduce((devices, act, index) => acted(devices, act, minutes(7 * index)), start)

/** Two partners, honest or not, on and off line, until both have everything. */
const anyHistory = (acts: fc.Arbitrary<Act>): fc.Arbitrary<Devices> =>
  fc
    .tuple(
      fc.subarray([...underWay]),
      fc.array(acts, { minLength: 30, maxLength: 70, size: 'max' }),
    )
    .map(([started, steps]) => settled(after([...beginning, ...started, ...steps])))

const often = { weight: 3, arbitrary: saying }
const online = { weight: 3, arbitrary: syncing }
export const honest = anyHistory(fc.oneof(often, online))
export const hostile = anyHistory(fc.oneof(often, online, forging))

type Property = readonly [name: string, check: (numRuns: number) => void]

export const properties: readonly Property[] = [
  [
    'both devices end with the same shared state, forgeries and offline writing included',
    (numRuns) => {
      fc.assert(
        fc.property(hostile, (devices) => {
          expect(seenBy(devices, 'ana').shared).toEqual(seenBy(devices, 'ben').shared)
        }),
        { numRuns },
      )
    },
  ],

  [
    'any chunking, any repetition, and any interleaving of the two logs fold to the same',
    (numRuns) => {
      const plan = fc.array(fc.record({ own: fc.boolean(), take: fc.nat(9), again: fc.nat(5) }))
      fc.assert(
        fc.property(hostile, plan, (devices, steps) => {
          const own = devices.own.ana
          const shared = pulledBy(devices, 'ana')
          const whole = [...own, ...shared].reduce(fold, emptyCouple)
          expect(interleaved(own, shared, steps).reduce(fold, emptyCouple)).toEqual(whole)
        }),
        { numRuns },
      )
    },
  ],

  [
    'a snapshot is plain JSON, and folding on from it is folding all',
    (numRuns) => {
      fc.assert(
        fc.property(hostile, fc.nat(60), (devices, at) => {
          const log = pulledBy(devices, 'ben')
          const half = log.slice(0, at).reduce(fold, emptyCouple)
          const restored: unknown = JSON.parse(JSON.stringify(half))
          expect(restored).toEqual(half)
          expect(log.slice(at).reduce(fold, restored as Couple)).toEqual(
            log.reduce(fold, emptyCouple),
          )
        }),
        { numRuns },
      )
    },
  ],

  [
    'pending entries sit on top: once acknowledged in the same order, nothing moves',
    (numRuns) => {
      fc.assert(
        fc.property(fc.array(saying, { maxLength: 40 }), (says) => {
          const alone = says.map((say): Act => ({ ...say, by: 'ana' }))
          const before = after([...beginning, ...alone])
          const sync: readonly Act[] = [
            { kind: 'push', by: 'ana' },
            { kind: 'pull', by: 'ana' },
          ]
          const optimistic = { ...seenBy(before, 'ana').shared, progress: null }
          const final = { ...seenBy(after(sync, before), 'ana').shared, progress: null }
          expect(final).toEqual(optimistic)
        }),
        { numRuns },
      )
    },
  ],

  [
    'what needs the other’s word stands only on an entry that the other wrote',
    (numRuns) => {
      fc.assert(
        fc.property(hostile, (devices) => {
          const log = pulledBy(devices, 'ana')
          const { shared } = seenBy(devices, 'ana')
          const wrote = (kind: string, name: string, by: (author: PartnerId) => boolean) =>
            log.some(
              ({ event, by: author }) =>
                event.kind === kind && 'thread' in event && event.thread === name && by(author),
            )
          const other = (author: PartnerId) => (by: PartnerId) => by !== author
          for (const promise of valuesOf(shared.promises)) {
            if (promise.kept === null) continue
            expect(wrote('promise-kept', promise.thread, other(promise.by))).toBe(true)
          }
          for (const repair of valuesOf(shared.repairs.repairs)) {
            if (repair.receivedAt === null) continue
            expect(wrote('repair-received', repair.thread, other(repair.by))).toBe(true)
          }
          for (const listening of valuesOf(shared.listenings)) {
            if (listening.reply === null) continue
            const speaker = (by: PartnerId) => by === listening.by
            expect(wrote('reflection-answered', listening.thread, speaker)).toBe(true)
          }
          for (const { active } of valuesOf(shared.steps.boards)) {
            if (active === null) continue
            expect(wrote('step-agreed', active.thread, other(active.by))).toBe(true)
          }
          const { agreed } = shared.timeouts.plan
          if (agreed !== null) {
            expect(wrote('timeout-plan-agreed', agreed.thread, other(agreed.by))).toBe(true)
          }
          for (const timeout of valuesOf(shared.timeouts.all)) {
            if (timeout.end === null) continue
            // Either may end it alone. The date on the end is a claim: when it counts is the property below.
            const ends = ['timeout-returned', 'timeout-parked', 'timeout-dropped']
            const byEnder = (by: PartnerId) => by === timeout.ended?.by
            const wroteEnd = ends.some((kind) => wrote(kind, timeout.thread, byEnder))
            expect(wroteEnd).toBe(true)
          }
          expect(shared.partners.known.map((partner) => partner.id).sort()).toEqual(['ana', 'ben'])
          for (const rupture of valuesOf(shared.ruptures)) {
            if (rupture.state !== 'repaired') continue
            expect(wrote('rupture-felt-repaired', rupture.thread, (by) => by === id('ana'))).toBe(
              true,
            )
            expect(wrote('rupture-felt-repaired', rupture.thread, (by) => by === id('ben'))).toBe(
              true,
            )
          }
        }),
        { numRuns },
      )
    },
  ],

  // Fold takes an end whatever it is dated, as it takes the call, and may set both back (dates.ts): that an end is
  // dated after the minimum was never promised once dates are claims. The rest of whoever did not end it is.
  [
    'a pause rests until its minimum, by their own clock, for whoever did not end it',
    (numRuns) => {
      fc.assert(
        fc.property(hostile, fc.integer({ min: 2, max: 20 }), (devices, before) => {
          for (const reader of ['ana', 'ben'] as const) {
            const couple = seenBy(devices, reader)
            for (const { thread: name, earliest, ended } of valuesOf(couple.shared.timeouts.all)) {
              if (ended?.by === id(reader)) continue
              const moment = { me: id(reader), now: (earliest - minutes(before)) as Instant }
              const resting = { end: null, partnerReturned: false, can: { resume: false } }
              expect(timeoutOf(couple, name, moment)).toMatchObject(resting)
              const rests = due(couple, moment).concat(upcoming(couple, moment))
              expect(rests).toContainEqual(expect.objectContaining({ thread: name }))
            }
          }
        }),
        { numRuns },
      )
    },
  ],

  [
    'the outsider’s entries change nothing, whatever they say',
    (numRuns) => {
      fc.assert(
        fc.property(honest, anyForgery, fc.nat(600), (devices, event, count) => {
          const couple = seenBy(devices, 'ana')
          const entry: Entry = {
            ...{ id: 'cy-1' as EntryId, space: 'couple', sequence: 10_000 },
            ...{ by: id('cy'), at: look('cy', minutes(count)).now, event },
          }
          expect(fold(couple, entry)).toBe(couple)
        }),
        { numRuns },
      )
    },
  ],

  [
    'fold is what judge says, and nothing when it refuses',
    (numRuns) => {
      fc.assert(
        fc.property(honest, anyName, anyForgery, fc.nat(600), (devices, by, event, count) => {
          const couple = seenBy(devices, 'ana')
          const head = { id: 'new' as EntryId, sequence: 10_000, by: id(by) }
          const space = event.audience === 'me' ? ('own' as const) : ('couple' as const)
          const entry: Entry = { ...head, space, at: look(by, minutes(count)).now, event }
          const judged = judge(couple, entry)
          expect(fold(couple, entry)).toEqual(judged.ok ? judged.value : couple)
          if (!judged.ok) expect(fold(couple, entry)).toBe(couple)
        }),
        { numRuns },
      )
    },
  ],

  [
    'a private event in the shared log, or a shared one in my own, changes nothing',
    (numRuns) => {
      fc.assert(
        fc.property(honest, anyForgery, (devices, event) => {
          const couple = seenBy(devices, 'ana')
          const space = event.audience === 'me' ? ('couple' as const) : ('own' as const)
          const head = { id: 'new' as EntryId, sequence: 10_000, by: id('ana'), at: noon }
          expect(fold(couple, { ...head, space, event })).toBe(couple)
        }),
        { numRuns },
      )
    },
  ],
]

function interleaved(
  own: readonly Entry[],
  shared: readonly Entry[],
  steps: readonly { readonly own: boolean; readonly take: number; readonly again: number }[],
): readonly Entry[] {
  const read: Entry[] = []
  const position = { own: 0, shared: 0 }
  for (const step of [
    ...steps,
    { own: true, take: 1e9, again: 3 },
    { own: false, take: 1e9, again: 3 },
  ]) {
    const name = step.own ? 'own' : 'shared'
    const log = step.own ? own : shared
    const next = Math.min(log.length, position[name] + step.take)
    read.push(...log.slice(Math.max(0, position[name] - step.again), next))
    position[name] = next
  }
  return read
}
