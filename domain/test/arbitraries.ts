/** Commands and forgeries at random, over few threads so that they meet, collide and contradict. */

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parseEvent } from '../src/codec.ts'
import type { Command, Event } from '../src/couple.ts'
import type { ThreadId } from '../src/ids.ts'
import { at, minutes, type Name, thread } from './stories.ts'

const threadOf = (...names: readonly string[]) => fc.constantFrom(...names.map(thread))
const rupture = threadOf('rupture-1', 'rupture-2')
const round = threadOf('round-1', 'round-2', 'round-3')
const repair = threadOf('repair-1', 'repair-2', 'repair-3')
const promise = threadOf('promise-1', 'promise-2', 'slip-1', 'repair-1', 'repair-2')
const listening = threadOf('listening-1', 'listening-2', 'listening-3')
const timeout = threadOf('timeout-1', 'timeout-2', 'timeout-3')
const plan = threadOf('plan-1', 'plan-2')
const step = threadOf('step-1', 'step-2', 'step-3', 'step-4')
const fresh = fc.nat(1_000).map((number) => thread(`fresh-${number}`))

const words = fc.constantFrom('It rained.', 'You were late and I was cold.', 'I am sorry.', 'x')
const moment = fc.integer({ min: 0, max: 120 }).map((count) => at(minutes(10 * count)))
const soon = fc.integer({ min: 0, max: 30 }).map((count) => at(minutes(10 * count)))
const maybeRupture = fc.option(rupture)

type Fields<Kind extends Command['kind']> = {
  readonly [Name in keyof Omit<Extract<Command, { kind: Kind }>, 'kind'>]: fc.Arbitrary<
    Extract<Command, { kind: Kind }>[Name]
  >
}

type Tries = fc.Arbitrary<readonly Command[]>
const exactly = (count: number) => ({ minLength: count, maxLength: count })

const command = <const Kind extends Command['kind']>(kind: Kind, fields: Fields<Kind>) =>
  fc.array(fc.record({ kind: fc.constant(kind), ...fields }), exactly(5)) as unknown as Tries

const parts = { impact: words, concrete: words, due: moment, cue: words, act: words }

const answers = ['received', 'not-ready', { missing: 'impact' }, { missing: 'change' }] as const

const naming = {
  thread: round,
  feelings: fc.array(fc.record({ word: words, intensity: fc.nat(10), body: fc.option(words) }), {
    maxLength: 3,
  }),
  more: words,
}

const conversation = [
  command('reflect', { thread: listening, words }),
  command('answer-reflection', {
    thread: listening,
    verdict: fc.constantFrom('got-it', 'almost', 'not-yet'),
    missing: words,
  }),
  command('reply', { thread: listening, words }),
]

/** What ends things, or happens often anyway: together as likely as any other. */
const endings: Tries = fc.oneof(
  command('park-rupture', { thread: rupture, until: fc.option(moment) }),
  command('seek-outside-help', { thread: rupture }),
  command('let-go-rupture', { thread: rupture }),
  command('withdraw-rupture', { thread: rupture }),
  command('introduce', { name: words, hue: fc.nat(359) }),
  command('leave-feelings', { thread: round }),
  command('withdraw-repair', { thread: repair }),
  command('withdraw-promise', { thread: promise }),
  command('leave-listening', {
    thread: listening,
    to: fc.constantFrom('voice', 'in-person', 'later'),
  }),
  command('drop-timeout-plan', { thread: plan }),
  command('park-timeout', { thread: timeout, until: fc.option(moment) }),
  command('drop-timeout', { thread: timeout }),
  command('set-step-aside', { thread: step }),
  command('word-answer', { thread: repair, words }),
  command('thank-for-mending', { thread: rupture, words }),
  command('keep-what-helped', { thread: rupture, helped: fc.constant(['heard'] as const) }),
  command('say-done', { thread: promise }),
  command('thank-for-promise', { thread: promise, words }),
  command('set-breath', { seconds: fc.nat(60) }),
)

/** A few commands of one kind, well formed; whether they may be is the couple's to say. */
const anyKind: Tries = fc.oneof(
  endings,
  endings,
  command('flag-rupture', {
    ...{ thread: rupture, title: words, happenedAt: fc.constant(at(0)) },
    wish: fc.constantFrom('pause', 'talk', 'write'),
  }),
  command('acknowledge-rupture', { thread: rupture }),
  command('feel-repaired', { thread: rupture }),
  command('reopen-rupture', { thread: rupture }),
  command('note-rupture', { thread: rupture, intensity: fc.option(fc.nat(10)), note: words }),
  command('share-account', { thread: fresh, about: rupture, observation: words, impact: words }),
  command('invite-feelings', { thread: round, about: rupture }),
  // Twice: it takes both.
  command('name-feelings', naming),
  command('name-feelings', naming),
  command('offer-repair', { thread: repair, about: rupture, ...parts }),
  ...[1, 2, 3].map(() => command('revise-repair', { thread: repair, ...parts })),
  command('answer-repair', {
    thread: repair,
    answer: fc.constantFrom(...answers),
  }),
  command('share-note', {
    ...{ thread: fresh, about: rupture, impact: words, concrete: words, change: words },
  }),
  command('make-promise', { thread: promise, about: maybeRupture, what: words, due: soon }),
  command('mark-kept', { thread: promise, onTime: fc.boolean() }),
  command('admit-slip', {
    thread: promise,
    next: threadOf('slip-1', 'slip-2', 'slip-3'),
    what: words,
    due: moment,
  }),
  command('say-share', { thread: listening, about: rupture, words }),
  ...conversation,
  ...conversation,
  ...conversation,
  command('plan-timeout', {
    ...{ thread: plan, signal: words, iGo: words, partnerGoes: words, children: words },
    minimumMinutes: fc.integer({ min: 20, max: 60 }),
    latestMinutes: fc.integer({ min: 60, max: 1_440 }),
  }),
  command('agree-timeout-plan', { thread: plan }),
  command('call-timeout', { thread: timeout, about: maybeRupture, returnAt: moment }),
  command('counter-return', { thread: timeout, returnAt: moment }),
  command('agree-return', { thread: timeout, returnAt: moment }),
  command('return-from-timeout', { thread: timeout }),
  command('rate-readiness', { thread: timeout, readiness: fc.nat(10) }),
  command('extend-timeout', { thread: timeout, returnAt: moment }),
  command('propose-step', {
    ...{ thread: step, about: rupture, what: words, cue: words, due: moment },
    who: fc.constantFrom('me', 'partner', 'both'),
    instead: fc.option(step),
  }),
  command('agree-step', { thread: step }),
  command('finish-step', { thread: step, how: fc.constantFrom('done', 'partly', 'not') }),
  command('share-need', {
    ...{ thread: fresh, about: maybeRupture, promise: fc.option(promise) },
    ...{ feeling: words, when: words },
  }),
)

/** A few commands of a few kinds: a device says one that it may. */
export const anyCommands: Tries = fc.tuple(anyKind, anyKind, anyKind).map((kinds) => kinds.flat())

const folder = new URL('events/', import.meta.url)
const samples: readonly Event[] = readdirSync(folder).flatMap((name) => {
  const parsed = parseEvent(readFileSync(new URL(name, folder), 'utf8'))
  return parsed.ok && parsed.value.kind !== 'newer' ? [parsed.value] : []
})

const everyThread: fc.Arbitrary<ThreadId> = fc.oneof(
  ...[rupture, round, repair, promise, listening, timeout, plan, step],
)

/** An event as a modified app would write it: any kind, about any thread, without asking decide. */
export const anyForgery: fc.Arbitrary<Event> = fc
  .record({ event: fc.constantFrom(...samples), thread: everyThread, about: rupture })
  .filter(({ event }) => event.kind !== 'space-closed')
  .map(({ event, thread, about }): Event => {
    return 'about' in event ? { ...event, thread, about } : { ...event, thread }
  })

export const anyName: fc.Arbitrary<Name> = fc.constantFrom('ana', 'ben')
