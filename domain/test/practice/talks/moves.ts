/** Talk commands for tests: short ways to say them, and any of them at random. */

import fc from 'fast-check'
import type { Command } from '../../../src/couple.ts'
import type { SharedTalkCommand, Stage } from '../../../src/practice/talks/talks.ts'
import { usualTerms } from '../../../src/practice/charter/charter.ts'
import { at, minutes, type Name, said, type Said, thread } from '../../stories.ts'

type Bare = SharedTalkCommand extends infer Each
  ? Each extends SharedTalkCommand
    ? Omit<Each, 'thread' | 'clock' | 'voice'>
    : never
  : never

/** Said in the talk of the story, by one's own voice, at a moment of the shared clock. */
export const talks = (by: Name, bare: Bare, afterMs = 0, more: object = {}): Said =>
  said(by, inTalk(bare, afterMs, more), afterMs)

export const inTalk = (bare: Bare, afterMs = 0, more: object = {}): Command => ({
  thread: talk,
  clock: at(afterMs),
  voice: 'own',
  ...bare,
  ...more,
})

export const talk = thread('talk-1')
export const issueWords = 'How plans change on weekdays'

/** Asked, answered, set up, worded and signed: Ana has the floor at noon. */
export const begun: readonly Said[] = [
  talks('ana', { kind: 'ask-talk', mode: 'live' }),
  talks('ben', { kind: 'answer-talk', answer: 'now', from: null }),
  talks('ana', { kind: 'ready-talk' }),
  talks('ben', { kind: 'ready-talk' }),
  talks('ana', { kind: 'propose-issue', words: issueWords, about: null, instead: null }),
  talks('ben', { kind: 'approve-issue', words: issueWords }),
  said('ana', { kind: 'sign-charter', terms: usualTerms }),
  said('ben', { kind: 'sign-charter', terms: usualTerms }),
  talks('ben', { kind: 'begin-talk' }),
]

export const share = (by: Name, words: string, afterMs = 0): Said =>
  talks(by, { kind: 'share-chunk', wish: 'just-listen', words }, afterMs)

/** One piece, given back and confirmed. */
export const acrossFrom = (speaker: Name, afterMs = 0): readonly Said[] => {
  const listener = speaker === 'ana' ? 'ben' : 'ana'
  return [
    share(speaker, 'When the plan changed again I felt small.', afterMs),
    talks(listener, { kind: 'reflect-chunk', words: 'It left you out of it.' }, afterMs),
    talks(speaker, { kind: 'hear-chunk', verdict: 'got-it', missing: '' }, afterMs),
  ]
}

/** Both are ready to leave these steps. */
export const movedFrom = (...from: readonly Stage[]): readonly Said[] =>
  from.flatMap((stage) => [
    talks('ana', { kind: 'move-on', from: stage }),
    talks('ben', { kind: 'move-on', from: stage }),
  ])

// ── at random ───────────────────────────────────────────────────────────────────────────────────

const one = <const Value>(...values: readonly Value[]) => fc.constantFrom(...values)
const words = one('It rained.', 'You were late. I was cold.', 'I need to be asked.', 'x')
const option = one(thread('option-1'), thread('option-2'))
const card = one(thread('card-1'), thread('card-2'))
const topic = one(thread('topic-1'), thread('topic-2'), thread('topic-3'), thread('topic-4'))
const name = one('felt' as const, 'reminded' as const, 'younger' as const)
const wish = one('just-listen' as const, 'comfort' as const, 'ideas' as const)
const mode = one('live' as const, 'one-phone' as const, 'letter' as const)
const moment = fc.integer({ min: 0, max: 90 }).map((count) => at(minutes(count)))
/** Mostly early, now and then in the last five minutes, over time, or absurd. */
const clock = fc
  .oneof(
    { weight: 60, arbitrary: fc.integer({ min: 0, max: 5 }) },
    { weight: 1, arbitrary: fc.integer({ min: 24, max: 42 }) },
    { weight: 1, arbitrary: fc.constant(10_000) },
  )
  .map((count) => at(minutes(count)))
const terms = fc.record({
  usual: one([], ['no-interrupting'] as const, usualTerms.usual),
  own: one([], ['Phones stay in the hall.']),
  minutes: one(10, 30),
})
const palette = fc.record({
  goal: one('A calm evening', 'To be a team'),
  question: one('', 'What was it like?'),
  more: one(''),
  reassure: one(''),
})
const instead = fc.option(words)
const moreThanAll = at(minutes(100_000))

const bare = (fields: Record<string, fc.Arbitrary<unknown>> & { kind: fc.Arbitrary<string> }) =>
  fc.record(fields)
const kind = (value: string) => fc.constant(value)

const often = (arbitrary: fc.Arbitrary<object>) => ({ weight: 6, arbitrary })
const most = (arbitrary: fc.Arbitrary<object>) => ({ weight: 24, arbitrary })
const seldom = (arbitrary: fc.Arbitrary<object>) => ({ weight: 1, arbitrary })

const anyBare = fc.oneof(
  often(bare({ kind: kind('ask-talk'), mode })),
  often(bare({ kind: kind('answer-talk'), answer: kind('now'), from: fc.constant(null) })),
  seldom(
    bare({ kind: kind('answer-talk'), answer: one('at', 'not-today'), from: fc.option(moment) }),
  ),
  seldom(bare({ kind: kind('answer-time'), from: moment })),
  often(bare({ kind: kind('propose-issue'), words, about: fc.constant(null), instead })),
  often(bare({ kind: kind('approve-issue'), words })),
  seldom(bare({ kind: one('offer-mode', 'take-mode'), mode })),
  seldom(bare({ kind: kind('speak-aloud'), wish })),
  most(bare({ kind: kind('share-chunk'), wish, words: fc.option(words) })),
  often(
    bare({
      ...{ kind: kind('send-letter'), wish, words, subject: words, about: fc.constant(null) },
    }),
  ),
  most(bare({ kind: kind('reflect-chunk'), words: fc.option(words) })),
  most(
    bare({
      kind: kind('hear-chunk'),
      verdict: one('got-it', 'got-it', 'got-it', 'not-yet'),
      missing: words,
    }),
  ),
  often(bare({ kind: one('ask-question', 'offer-idea', 'state-need', 'confirm-need'), words })),
  often(bare({ kind: kind('answer-question'), words: fc.option(words) })),
  often(bare({ kind: kind('validate'), because: words, differs: fc.option(words) })),
  often(bare({ kind: kind('allow-idea'), yes: fc.boolean() })),
  often(bare({ kind: kind('add-option'), option, words, serves: one('mine', 'yours', 'both') })),
  often(bare({ kind: kind('mark-option'), option, could: fc.boolean() })),
  often(bare({ kind: kind('promote-option'), option })),
  often(bare({ kind: kind('edit-summary'), half: one('mine', 'yours'), instead: words, words })),
  often(bare({ kind: kind('confirm-summary'), words })),
  seldom(bare({ kind: kind('thank'), words })),
  seldom(bare({ kind: kind('set-date'), on: moment })),
  often(bare({ kind: kind('move-on'), from: one('floor', 'cards', 'needs', 'summary', 'step') })),
  often(
    bare({ kind: one('ready-talk', 'begin-talk', 'request-idea', 'pass-floor', 'take-floor') }),
  ),
  seldom(bare({ kind: one('extend-talk', 'close-talk', 'close-talk', 'leave-talk') })),
  { weight: 1, arbitrary: bare({ kind: one('park-talk'), until: one(at(0), moreThanAll) }) },
)

const anyInTalk = fc
  .record({
    bare: anyBare,
    thread: fc.oneof({ weight: 12, arbitrary: one(talk) }, one(thread('talk-2'))),
    clock,
    voice: fc.oneof({ weight: 12, arbitrary: one('own') }, one('guest')),
  })
  .map(({ bare: some, ...head }) => ({ ...some, ...head }))

/** Any command of the table, well formed; whether it may be is the couple's to say. */
export const anyTableCommand = fc.oneof(
  { weight: 150, arbitrary: anyInTalk },
  bare({ kind: kind('write-charter'), terms, instead: fc.option(terms) }),
  bare({ kind: kind('sign-charter'), terms }),
  bare({ kind: kind('propose-palette'), palette, instead: fc.option(palette) }),
  bare({ kind: kind('agree-palette'), palette }),
  often(bare({ kind: kind('deal-card'), thread: card, talk: one(talk), card: name })),
  often(bare({ kind: kind('write-card'), thread: card, words })),
  bare({ kind: kind('leave-card'), thread: card }),
  bare({
    kind: kind('answer-card'),
    thread: card,
    nearness: one('closer', 'further'),
    correction: words,
  }),
  bare({ kind: kind('bar-card'), card: name, barred: fc.boolean() }),
  bare({ kind: one('keep-topic', 'offer-topic'), thread: topic, words }),
  bare({ kind: one('drop-topic', 'settle-topic'), thread: topic }),
  bare({
    kind: kind('call-timeout'),
    thread: one(thread('rest-1')),
    about: one(talk, null),
    returnAt: moment,
  }),
  bare({ kind: kind('return-from-timeout'), thread: one(thread('rest-1')) }),
) as fc.Arbitrary<Command>
