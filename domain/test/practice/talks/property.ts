/** Both sides at random, offline and on, honest and forged: whatever happens, they end in one state. */

import fc from 'fast-check'
import { propose } from '../../../src/commands.ts'
import { type Command, type Couple, type Event, fold } from '../../../src/couple.ts'
import { activeTalkOf, parkedTalksOf, pastTalksOf } from '../../../src/practice/talks/talks.ts'
import { isEvent, wrongFieldOf } from '../../../src/events.ts'
import type { Floor } from '../../../src/practice/talks/state.ts'
import { valuesOf } from '../../../src/many.ts'
import {
  type Act,
  acted,
  type Devices,
  emptyDevices,
  pulledBy,
  seenBy,
  settled,
} from '../../devices.ts'
import { at, id, introduced, minutes } from '../../stories.ts'
import { anyTableCommand, begun, movedFrom } from './moves.ts'

const who = fc.constantFrom('ana' as const, 'ben' as const)
const proposed = (command: Command): Event => {
  const event = propose(command)
  if (!isEvent(event, wrongFieldOf(event))) throw new Error('an event')
  return event
}

// What goes on comes first: a talk that ends at once tries nothing.
const commands = fc
  .array(anyTableCommand, { minLength: 1, maxLength: 40, size: 'max' })
  .map((some) => some.toSorted((left, right) => ends(left) - ends(right)))
const ends = ({ kind }: { readonly kind: string }): number =>
  ['speak-aloud', 'share-chunk', 'reflect-chunk', 'hear-chunk', 'confirm-summary'].includes(kind)
    ? 0
    : ['park-talk', 'leave-talk', 'close-talk', 'call-timeout', 'offer-mode'].includes(kind)
      ? 2
      : 1

/** Saying something, by the first of a few commands that may be; a forgery; going online. */
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ kind: fc.constant('say' as const), by: who, commands }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('forge' as const),
      by: who,
      event: anyTableCommand.map(proposed),
    }),
  },
  {
    weight: 9,
    arbitrary: fc.record({ kind: fc.constantFrom('push' as const, 'pull' as const), by: who }),
  },
)

type Timed = { readonly act: Act; readonly minute: number }
const anyTimed = fc.record({ act: anyAct, minute: fc.nat(5) })

/** From an empty table, from an open floor, or from a step further down the road. */
const open = [...introduced, ...begun]
const start = fc.constantFrom(
  introduced,
  open,
  [...open, ...movedFrom('floor')],
  [...open, ...movedFrom('floor', 'cards')],
  [...open, ...movedFrom('floor', 'cards', 'needs')],
)

/**
 * Runs the property.
 *
 * @throws with the smallest counterexample and its seed
 */
export function checkTable(numRuns: number, seed?: number): void {
  const property = fc.property(
    start,
    fc.array(anyTimed, { maxLength: 60, size: 'max' }),
    (past, acts) => {
      const begins = past.map(({ by, command }): Timed => {
        return { act: { kind: 'say', by, commands: [command] }, minute: 0 }
      })
      const opened = begins.reduce((devices, timed) => settled(lived(devices, timed)), emptyDevices)
      hold(settled(acts.reduce(lived, opened)))
    },
  )
  fc.assert(property, seed === undefined ? { numRuns } : { numRuns, seed })
}

const lived = (devices: Devices, { act, minute }: Timed): Devices =>
  acted(devices, act, minutes(minute))

function hold(devices: Devices): void {
  const [ana, ben] = [seenBy(devices, 'ana'), seenBy(devices, 'ben')]
  same(ana.shared, ben.shared, 'both sides fold to one state')
  same(
    fold(ana, pulledBy(devices, 'ana').at(-1) ?? nothing(devices)).shared,
    ana.shared,
    'twice is once',
  )
  same(JSON.parse(JSON.stringify(ana)), ana, 'the state is plain JSON')
  for (const { floor, pair } of valuesOf(ana.shared.talks.all)) {
    same(pair.asker === pair.asked, false, 'two people')
    fairFloor(floor)
  }
  if (ana.shared.topics.length > 3) throw new Error('more than three topics in the open')
  for (const minute of [0, 24, 26, 31, 90]) looksAlike(ana, ben, minute)
}

function fairFloor({ banks, questions }: Floor): void {
  if (Math.abs(banks.asker - banks.asked) > 1) throw new Error('banks differ by more than one')
  const open = questions.filter(({ state }) => state === 'open').length
  if (open > 1) throw new Error('two questions are open')
}

/** The same talk, seen from both chairs. */
function looksAlike(ana: Couple, ben: Couple, minute: number): void {
  const clock = at(minutes(minute))
  const [hers, his] = [
    activeTalkOf(ana, { me: id('ana'), clock }),
    activeTalkOf(ben, { me: id('ben'), clock }),
  ]
  same(hers?.time?.leftMs ?? null, his?.time?.leftMs ?? null, 'the same time left')
  same(hers?.reached ?? null, his?.reached ?? null, 'the same step')
  same(hers?.summary.mine ?? null, his?.summary.theirs ?? null, 'the same words')
  same(hers?.moved.me ?? null, his?.moved.partner ?? null, 'the same readiness')
  const mayCompose = [hers?.floor.can.speak, his?.floor.can.speak].filter((may) => may === true)
  if (mayCompose.length > 1) throw new Error('two hold the floor')
  same(parkedTalksOf(ana), parkedTalksOf(ben), 'the same parked topics')
  const past = (couple: Couple, me: 'ana' | 'ben') =>
    pastTalksOf(couple, { me: id(me), clock }).map(({ thread, end }) => [thread, end])
  same(past(ana, 'ana'), past(ben, 'ben'), 'the same past')
}

function same(left: unknown, right: unknown, what: string): void {
  if (JSON.stringify(left) !== JSON.stringify(right)) throw new Error(`not so: ${what}`)
}

function nothing(devices: Devices) {
  const [first] = pulledBy(devices, 'ana')
  if (first === undefined) throw new Error('the story began with introductions')
  return first
}
