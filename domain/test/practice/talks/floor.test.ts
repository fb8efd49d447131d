/** One floor at a time: small pieces, given back, confirmed; the same for both. */

import { describe, expect, it } from 'vitest'
import { talkOf } from '../../../src/practice/talks/talks.ts'
import { at, given, id, minutes, type Said, type World } from '../../stories.ts'
import { acrossFrom, begun, inTalk, share, talk, talks } from './moves.ts'

const floorOf = (world: World, by: 'ana' | 'ben', afterMs = 0) => {
  const view = talkOf(world[by], talk, { me: id(by), clock: at(afterMs) })
  if (view === null) throw new Error('the story has a talk')
  return view.floor
}
const reflects = (words: string): Said => talks('ben', { kind: 'reflect-chunk', words })
const hears = (verdict: 'got-it' | 'almost' | 'not-yet', missing = ''): Said =>
  talks('ana', { kind: 'hear-chunk', verdict, missing })
const said = share('ana', 'When the plan changed again I felt small.')

describe('the floor', () => {
  it('only its holder composes', () => {
    given(...begun)
      .when('ben', share('ben', 'Let me explain.').command)
      .refuses('not-yours')
    given(...begun).then((world) => {
      expect(floorOf(world, 'ana').can.speak).toBe(true)
      expect(floorOf(world, 'ben').can).toMatchObject({ speak: false, reflect: false, ask: false })
    })
  })
  it('a crafted event of the listener changes nothing on either side', () => {
    given(...begun)
      .forges('ben', {
        ...{ kind: 'talk-shared', v: 1, audience: 'both', thread: talk },
        ...{ voice: 'own', clock: at(0), wish: 'decide', words: 'I was right.' },
      })
      .changesNothing()
  })
  it('a piece has at most 280 characters, or a minute aloud', () => {
    given(...begun)
      .when('ana', share('ana', 'x'.repeat(281)).command)
      .refuses('field')
    const aloud = talks('ana', { kind: 'speak-aloud', wish: 'comfort' })
    given(...begun, aloud).then((world) => {
      expect(floorOf(world, 'ben', 20_000).speaking?.leftMs).toBe(40_000)
      expect(floorOf(world, 'ana', minutes(2)).speaking?.leftMs).toBe(0)
    })
    given(...begun, aloud)
      .when('ana', inTalk({ kind: 'share-chunk', wish: 'comfort', words: null }, 50_000), 50_000)
      .then((world) => expect(floorOf(world, 'ben').can.reflect).toBe(true))
    given(...begun)
      .when('ana', inTalk({ kind: 'share-chunk', wish: 'comfort', words: null }))
      .refuses('not-now')
  })
  it('the next piece waits for "Got it"', () => {
    given(...begun, said)
      .when('ana', share('ana', 'And then.').command)
      .refuses('not-now')
    given(...begun, said, reflects('It left you out.'), hears('almost', 'And tired.'))
      .when('ana', share('ana', 'And then.').command)
      .refuses('not-now')
  })
  it("a reflection is in the listener's own words", () => {
    given(...begun, said)
      .when('ben', reflects('When the plan changed again I felt small!').command)
      .refuses('own-words')
  })
  it('only the speaker says "Got it"', () => {
    given(...begun, said, reflects('It left you out.'))
      .when('ben', inTalk({ kind: 'hear-chunk', verdict: 'got-it', missing: '' }))
      .refuses('not-yours')
  })
  it('after three "Not yet" other ways are offered', () => {
    const rounds = [1, 2, 3].flatMap((n) => [
      reflects(`Something like ${String(n)}?`),
      hears('not-yet'),
    ])
    given(...begun, said, ...rounds).then((world) => {
      expect(floorOf(world, 'ana').stuck).toBe(true)
      expect(floorOf(world, 'ben').stuck).toBe(true)
    })
  })
})

describe('turns', () => {
  const passed = talks('ana', { kind: 'pass-floor' })
  it('banks never differ by more than one', () => {
    given(...begun, ...acrossFrom('ana'))
      .when('ana', share('ana', 'More.').command)
      .refuses('not-now')
    given(...begun, ...acrossFrom('ana'), passed).then((world) => {
      expect(floorOf(world, 'ben')).toMatchObject({ holder: 'me', banks: { me: 0, partner: 1 } })
    })
  })
  it('when both had the same, the floor is free and the first to take it has it', () => {
    const even = [
      ...[...begun, ...acrossFrom('ana'), passed, ...acrossFrom('ben')],
      talks('ben', { kind: 'pass-floor' }),
    ]
    given(...even).then((world) => expect(floorOf(world, 'ana').step).toBe('free'))
    given(...even, talks('ben', { kind: 'take-floor' }))
      .when('ana', inTalk({ kind: 'take-floor' }))
      .refuses('not-now')
  })
  it('a turn given away unused is used', () => {
    given(...begun, passed, talks('ben', { kind: 'pass-floor' })).then((world) => {
      expect(floorOf(world, 'ana')).toMatchObject({ holder: null, banks: { me: 1, partner: 1 } })
    })
  })
})

describe('questions', () => {
  const asks = (words: string): Said => talks('ben', { kind: 'ask-question', words })
  const across = [...begun, said, reflects('It left you out.')]
  it('come only after something was given back', () => {
    given(...begun, said)
      .when('ben', asks('What would have helped?').command)
      .refuses('not-now')
  })
  it('one is open; the next waits until it is answered or passed', () => {
    const two = [...across, asks('What would have helped?'), asks('How are you now?')]
    given(...two).then((world) => {
      expect(floorOf(world, 'ana').question?.words).toBe('What would have helped?')
      expect(floorOf(world, 'ana').queued).toEqual([])
      expect(floorOf(world, 'ben').queued).toHaveLength(1)
    })
    given(...two, talks('ana', { kind: 'answer-question', words: null })).then((world) => {
      expect(floorOf(world, 'ana').question?.words).toBe('How are you now?')
    })
  })
})

describe('sense, and ideas', () => {
  const heard = [...begun, ...acrossFrom('ana')]
  const validates = (differs: string | null) =>
    inTalk({ kind: 'validate', because: 'it was your evening too', differs })
  it('finding sense needs no agreement, and is said once', () => {
    given(...begun, said)
      .when('ben', validates(null))
      .refuses('not-now')
    given(...heard)
      .when('ben', validates('I remember calling.'))
      .then((world) => {
        expect(floorOf(world, 'ana').chunks[0]?.validation).toEqual({
          because: 'it was your evening too',
          differs: 'I remember calling.',
        })
        expect(floorOf(world, 'ben').can.validate).toBeNull()
      })
  })
  it('it can still be said after the floor has changed hands', () => {
    given(...heard, talks('ana', { kind: 'pass-floor' }))
      .when('ben', validates(null))
      .then(() => undefined)
  })
  it('on just-listen no idea, until the speaker says yes to the question', () => {
    const idea = inTalk({ kind: 'offer-idea', words: 'A call before six?' })
    const asks = talks('ben', { kind: 'request-idea' })
    const answers = (yes: boolean): Said => talks('ana', { kind: 'allow-idea', yes })
    given(...heard)
      .when('ben', idea)
      .refuses('not-now')
    given(...heard, asks)
      .when('ben', idea)
      .refuses('not-now')
    given(...heard, asks, answers(false))
      .when('ben', idea)
      .refuses('not-now')
    given(...heard, asks, answers(false))
      .when('ben', asks.command)
      .refuses('already-so')
    given(...heard, asks, answers(true))
      .when('ben', idea)
      .then(() => undefined)
  })
  it('only the speaker answers that question', () => {
    given(...heard, talks('ben', { kind: 'request-idea' }))
      .when('ben', inTalk({ kind: 'allow-idea', yes: true }))
      .refuses('not-yours')
  })
})
