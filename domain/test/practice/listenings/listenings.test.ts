/** Reflecting before replying: the key to the reply is in the speaker's hand alone (R8). */

import { describe, expect, it } from 'vitest'
import type { Command } from '../../../src/couple.ts'
import { isParroted, listeningOf } from '../../../src/practice/listenings/listenings.ts'
import { given, look, noon, said, thread, type World } from '../../stories.ts'

const keys = thread('keys')
const talk = thread('talk')
const words = 'When the door was locked I stood in the rain and thought you had forgotten me.'
const shared = [
  said('ana', {
    kind: 'flag-rupture',
    thread: keys,
    title: 'Keys',
    happenedAt: noon,
    wish: 'talk',
  }),
  said('ana', { kind: 'say-share', thread: talk, about: keys, words }),
]
const reflect = (reflection: string): Command => ({
  ...{ kind: 'reflect', thread: talk, words: reflection },
})
const answer = (verdict: 'got-it' | 'almost' | 'not-yet', missing = ''): Command => ({
  ...{ kind: 'answer-reflection', thread: talk, verdict, missing },
})
const reply: Command = { kind: 'reply', thread: talk, words: 'I am sorry.' }
const reflected = said('ben', reflect('You were left out there and it hurt.'))

const controls = ({ ana, ben }: World) => [
  listeningOf(ana, talk, look('ana'))?.control,
  listeningOf(ben, talk, look('ben'))?.control,
]

it('R8: the listener’s only control is to reflect, until the speaker says "Got it"', () => {
  given(...shared).then((world) => expect(controls(world)).toEqual([null, 'reflect']))
  given(...shared, reflected).then((world) => expect(controls(world)).toEqual(['answer', null]))
  given(...shared, reflected, said('ana', answer('almost', 'the waiting'))).then((world) => {
    expect(controls(world)).toEqual([null, 'reflect'])
    expect(listeningOf(world.ben, talk, look('ben'))?.reflections[0]?.missing).toBe('the waiting')
  })
  given(...shared, reflected, said('ana', answer('got-it'))).then((world) => {
    expect(controls(world)).toEqual([null, 'reply'])
  })
  given(...shared, reflected, said('ana', answer('got-it')))
    .when('ben', reply)
    .then((world) => {
      expect(controls(world)).toEqual([null, null])
      expect(listeningOf(world.ana, talk, look('ana'))?.reply?.words).toBe('I am sorry.')
    })
})

it('a reply before that is refused, and an unlocking from the listener’s device changes nothing', () => {
  given(...shared)
    .when('ben', reply)
    .refuses('not-now')
  given(...shared, reflected)
    .when('ben', reply)
    .refuses('not-now')
  given(...shared, reflected)
    .when('ben', answer('got-it'))
    .refuses('not-yours')
  const head = { v: 1, audience: 'both', thread: talk } as const
  given(...shared, reflected)
    .forges('ben', { ...head, kind: 'reflection-answered', verdict: 'got-it', missing: '' })
    .changesNothing()
  given(...shared, reflected)
    .forges('ben', { ...head, kind: 'reply-sent', words: 'Listen to me.' })
    .changesNothing()
})

it('the speaker does not reflect their own words, nor answer twice', () => {
  given(...shared)
    .when('ana', reflect('I was left out.'))
    .refuses('not-yours')
  given(...shared, reflected, said('ana', answer('almost')))
    .when('ana', answer('got-it'))
    .refuses('not-now')
})

it('after three "Not yet", another way is offered; it is never forced', () => {
  const tries = (count: number) =>
    Array.from({ length: count }, (_, index) => [
      said('ben', reflect(`Try number ${index}`)),
      said('ana', answer('not-yet')),
    ]).flat()
  const offers = (count: number, expected: boolean) =>
    given(...shared, ...tries(count)).then(({ ben }) => {
      expect(listeningOf(ben, talk, look('ben'))?.offerOtherWays).toBe(expected)
    })
  offers(2, false)
  offers(3, true)
  given(...shared, ...tries(3))
    .when('ben', reflect('You were cold and alone.'))
    .then((world) => expect(controls(world)).toEqual(['answer', null]))
})

it('either leaves at any moment, and the other sees where to, not why', () => {
  for (const [by, to] of [
    ['ana', 'later'],
    ['ben', 'voice'],
  ] as const) {
    given(...shared, reflected)
      .when(by, { kind: 'leave-listening', thread: talk, to })
      .then((world) => {
        expect(controls(world)).toEqual([null, null])
        expect(listeningOf(world.ana, talk, look('ana'))?.left).toBe(to)
      })
  }
})

describe('in your own words', () => {
  it('pasting it back is refused, with or without a frame around it', () => {
    given(...shared)
      .when('ben', reflect(words))
      .refuses('own-words')
    given(...shared)
      .when('ben', reflect(`I hear: "${words.toUpperCase()}"`))
      .refuses('own-words')
  })
  it('changing two words of fifteen is still pasting', () => {
    expect(isParroted(words, words.replace('rain', 'wet').replace('stood', 'waited'))).toBe(true)
  })
  it('a quotation inside one’s own sentence is not', () => {
    expect(
      isParroted(words, 'You waited outside, all wet, and feared I had forgotten about you'),
    ).toBe(false)
  })
  it('words are compared in any script, marks and case aside', () => {
    expect(isParroted('Мне было одиноко!', 'мне, было: одиноко')).toBe(true)
    expect(isParroted('…', '!')).toBe(true)
    expect(isParroted('words', '!')).toBe(false)
  })
  it('four thousand units are compared in a blink', () => {
    const long = 'a b '.repeat(1_000)
    // The best of a few, and work alone: what else the machine does is not ours.
    const times = [0, 1, 2, 3].map(() => {
      const begun = process.cpuUsage()
      expect(isParroted(long, long)).toBe(true)
      return process.cpuUsage(begun).user / 1_000
    })
    expect(Math.min(...times)).toBeLessThan(500)
  })
})
