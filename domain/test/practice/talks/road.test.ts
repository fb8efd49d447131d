/** The road of a talk: in by both, a time that ends it, out by either. */

import { describe, expect, it } from 'vitest'
import type { Couple, Event, Instant } from '../../../src/couple.ts'
import { charterOf, usualTerms } from '../../../src/practice/charter/charter.ts'
import { activeTalkOf, parkedTalksOf, talkOf } from '../../../src/practice/talks/talks.ts'
import {
  at,
  days,
  forged,
  given,
  hours,
  id,
  introduced,
  lived,
  minutes,
  type Name,
  said,
  thread,
  type World,
} from '../../stories.ts'
import { acrossFrom, begun, inTalk, issueWords, movedFrom, share, talk, talks } from './moves.ts'

const seen = (world: World, by: 'ana' | 'ben', afterMs = 0) =>
  talkOf(world[by], talk, { me: id(by), clock: at(afterMs) })
const asked = talks('ana', { kind: 'ask-talk', mode: 'live' })
const charter = (couple: Couple, by: Name) => charterOf(couple, { me: id(by) })

describe('is now good', () => {
  it('asks nothing but the question, and "not today" ends it without a reason', () => {
    given(asked, talks('ben', { kind: 'answer-talk', answer: 'not-today', from: null })).then(
      (world) => {
        expect(seen(world, 'ana')?.end).toMatchObject({ how: 'not-today', until: null })
        expect(activeTalkOf(world.ben, { me: id('ben'), clock: at(0) })).toBeNull()
      },
    )
  })
  it('after "not today" the asker rests half a day, and the other may ask at once', () => {
    const no = talks('ben', { kind: 'answer-talk', answer: 'not-today', from: null })
    const again = { ...inTalk({ kind: 'ask-talk', mode: 'live' }), thread: thread('talk-2') }
    given(asked, no).when('ana', again, hours(11)).refuses('resting')
    given(asked, no)
      .when('ana', again, hours(12))
      .then(() => undefined)
    given(asked, no)
      .when('ben', again)
      .then(() => undefined)
  })
  it('asked again too early by a modified app, it waits half a day by the clock of whoever said no', () => {
    const no = talks('ben', { kind: 'answer-talk', answer: 'not-today', from: null })
    const again: Event = {
      ...{ kind: 'talk-asked', v: 1, audience: 'both', thread: thread('talk-2'), mode: 'live' },
      ...{ voice: 'own', clock: at(hours(13)) },
    }
    given(asked, no)
      .forges('ana', again, hours(13))
      .then(({ ben }) => {
        expect(activeTalkOf(ben, { me: id('ben'), clock: at(hours(1)) })).toBeNull()
        expect(activeTalkOf(ben, { me: id('ben'), clock: at(hours(12)) })?.thread).toBe('talk-2')
      })
  })
  it('only the one who was asked answers', () => {
    const answer = inTalk({ kind: 'answer-talk', answer: 'now', from: null })
    given(asked).when('ana', answer).refuses('not-yours')
    given(asked).when('cy', answer).refuses('not-of-this-couple')
  })
  it('"at …" opens the set-up then, not before', () => {
    const later = talks('ben', { kind: 'answer-talk', answer: 'at', from: at(hours(2)) })
    const ready = inTalk({ kind: 'ready-talk' })
    given(asked, later).when('ana', ready, hours(1)).refuses('too-soon')
    given(asked, later)
      .when('ana', ready, hours(2))
      .then((world) => expect(seen(world, 'ben')?.ready).toEqual({ me: false, partner: true }))
  })
  it('a time that one would like is agreed when the other says the same, and not before', () => {
    const wished = at(hours(2))
    const later = talks('ben', { kind: 'answer-talk', answer: 'at', from: wished })
    const answer = (from: Instant) => inTalk({ kind: 'answer-time', from })
    given(asked, later).then((world) => {
      expect(seen(world, 'ana')?.proposedBy).toBe('partner')
      expect(seen(world, 'ben')?.proposedBy).toBe('me')
    })
    given(asked, later).when('ben', answer(wished)).refuses('not-yours')
    given(asked, later)
      .when('ana', answer(wished))
      .then((world) => expect(seen(world, 'ben')).toMatchObject({ from: wished, proposedBy: null }))
    const other = talks('ana', { kind: 'answer-time', from: at(hours(3)) })
    given(asked, later, other).then((world) => {
      expect(seen(world, 'ben')).toMatchObject({ from: at(hours(3)), proposedBy: 'partner' })
    })
    given(asked, later, other)
      .when('ana', answer(at(hours(3))))
      .refuses('not-yours')
  })
  it('two who ask at once have one talk', () => {
    const other = { ...inTalk({ kind: 'ask-talk', mode: 'live' }), thread: thread('talk-2') }
    given(asked).when('ben', other).refuses('not-now')
  })
})

describe('the issue and the charter', () => {
  const setUp = begun.slice(0, 4)
  const proposed = begun.slice(0, 5)
  it('an issue is approved in the words that were read', () => {
    given(...proposed)
      .when('ben', inTalk({ kind: 'approve-issue', words: 'Your lateness' }))
      .refuses('overtaken')
    given(...proposed)
      .when('ana', inTalk({ kind: 'approve-issue', words: issueWords }))
      .refuses('not-yours')
  })
  it('two issues at once: the second goes back to its author', () => {
    const mine = inTalk({ kind: 'propose-issue', words: 'Evenings', about: null, instead: null })
    given(...setUp, ...begun.slice(4, 5))
      .when('ben', mine)
      .refuses('overtaken')
  })
  it('an issue may be an open rupture, never one that is set aside (R28)', () => {
    const keys = { thread: thread('keys'), title: 'Keys', happenedAt: at(0) }
    const flag = { kind: 'flag-rupture', wish: 'talk', ...keys } as const
    const attach = inTalk({
      kind: 'propose-issue',
      words: 'Keys',
      about: thread('keys'),
      instead: null,
    })
    given(said('ana', flag), ...setUp)
      .when('ana', attach)
      .then(() => undefined)
    given(
      said('ana', flag),
      said('ana', { kind: 'let-go-rupture', thread: thread('keys') }),
      ...setUp,
    )
      .when('ana', attach)
      .refuses('set-aside')
  })
  it('no floor without both signatures', () => {
    const begin = inTalk({ kind: 'begin-talk' })
    given(...begun.slice(0, 7))
      .when('ana', begin)
      .refuses('unsigned')
  })
  it('an edit voids both signatures, on both sides', () => {
    const terms = { ...usualTerms, minutes: 20 }
    given(...begun.slice(0, 7))
      .when('ben', { kind: 'write-charter', terms, instead: usualTerms })
      .then((world) => {
        expect(charter(world.ana, 'ana')).toMatchObject({ iSigned: false, voided: true, terms })
        expect(charter(world.ben, 'ben')).toMatchObject({ partnerSigned: false, signed: false })
      })
  })
  it('a signature means the very text that was read', () => {
    const terms = { ...usualTerms, own: ['We sit on the sofa.'] }
    const wrote = said('ben', { kind: 'write-charter', terms, instead: null })
    given(wrote).when('ana', { kind: 'sign-charter', terms: usualTerms }).refuses('overtaken')
    given(wrote)
      .when('ana', { kind: 'sign-charter', terms })
      .then(() => undefined)
  })
})

describe('the time of a talk', () => {
  it('is the same second on both sides, from the events alone', () => {
    const world = lived([...introduced, ...begun])
    expect(seen(world, 'ana', minutes(7))?.time).toMatchObject({ leftMs: minutes(23) })
    expect(seen(world, 'ben', minutes(7))?.time).toMatchObject({ leftMs: minutes(23) })
  })
  it('five minutes before the end only the closing is left', () => {
    const late = inTalk({ kind: 'share-chunk', wish: 'comfort', words: 'One more.' }, minutes(25))
    given(...begun)
      .when('ana', late, minutes(25))
      .refuses('time-up')
    const thanks = inTalk({ kind: 'thank', words: 'For staying.' }, minutes(25))
    given(...begun)
      .when('ana', thanks, minutes(25))
      .then((world) => expect(seen(world, 'ben', minutes(25))?.reached).toBe('closing'))
  })
  it('at the end only parking with a date, closing or leaving', () => {
    const over = minutes(30)
    const refusedAt = (bare: Parameters<typeof inTalk>[0]) =>
      given(...begun).when('ana', inTalk(bare, over), over)
    refusedAt({ kind: 'thank', words: 'For staying.' }).refuses('time-up')
    refusedAt({ kind: 'extend-talk' }).refuses('time-up')
    refusedAt({ kind: 'park-talk', until: at(over) }).refuses('out-of-range')
    refusedAt({ kind: 'close-talk' }).then(() => undefined)
    refusedAt({ kind: 'park-talk', until: at(days(2)) }).then((world) => {
      const parked = [{ thread: talk, words: issueWords, until: at(days(2)) }]
      expect(parkedTalksOf(world.ana)).toEqual(parked)
      expect(parkedTalksOf(world.ben)).toEqual(parked)
    })
  })
  it('a device that claims an earlier clock gains nothing', () => {
    const said25 = talks('ben', { kind: 'thank', words: 'For staying.' }, minutes(26))
    const back = inTalk({ kind: 'share-chunk', wish: 'comfort', words: 'One more.' }, 0)
    given(...begun, said25)
      .when('ana', back, minutes(26))
      .refuses('time-up')
  })
  it('ten more minutes, once, and only by both', () => {
    const [one, two] = [
      talks('ana', { kind: 'extend-talk' }, minutes(26)),
      talks('ben', { kind: 'extend-talk' }, minutes(27)),
    ]
    given(...begun, one).then((world) =>
      expect(seen(world, 'ana', minutes(30))?.reached).toBe('stopped'),
    )
    given(...begun, one, two).then((world) => {
      expect(seen(world, 'ben', minutes(30))?.time?.leftMs).toBe(minutes(10))
      expect(seen(world, 'ben', minutes(40))?.reached).toBe('stopped')
    })
    given(...begun, one, two)
      .when('ana', inTalk({ kind: 'extend-talk' }, minutes(36)), minutes(36))
      .refuses('already-so')
    given(...begun)
      .when('ana', inTalk({ kind: 'extend-talk' }))
      .refuses('not-now')
  })
  it('stands still while a time-out rests the talk, which freezes it for both', () => {
    const rest = {
      kind: 'call-timeout',
      thread: thread('rest'),
      about: talk,
      returnAt: at(minutes(40)),
    } as const
    const paused = [...begun, said('ben', rest, minutes(10))]
    given(...paused)
      .when(
        'ana',
        inTalk({ kind: 'share-chunk', wish: 'comfort', words: 'But.' }, minutes(11)),
        minutes(11),
      )
      .refuses('frozen')
    const back = (by: Name) =>
      said(by, { kind: 'return-from-timeout', thread: thread('rest') }, minutes(40))
    given(...paused).then((world) => {
      expect(seen(world, 'ana', minutes(35))?.time).toMatchObject({
        leftMs: minutes(20),
        resting: true,
      })
    })
    given(...paused, back('ana'), back('ben')).then((world) => {
      expect(seen(world, 'ana', minutes(45))?.time?.leftMs).toBe(minutes(15))
    })
  })
  it('keeps its topic while it rests: a new wording waits for both', () => {
    const rest = said('ben', {
      ...{ kind: 'call-timeout', thread: thread('rest'), about: talk },
      returnAt: at(minutes(30)),
    })
    const propose = { kind: 'propose-issue', words: 'You, again', about: null } as const
    given(...begun.slice(0, 5), rest)
      .when('ana', inTalk({ ...propose, instead: issueWords }, minutes(1)), minutes(1))
      .refuses('frozen')
  })
  it('letters have no time, and going on live gives back what was left', () => {
    const letter = talks('ben', { kind: 'offer-mode', mode: 'letter' }, minutes(10))
    const live = [
      talks('ana', { kind: 'offer-mode', mode: 'live' }, hours(30)),
      talks('ben', { kind: 'take-mode', mode: 'live' }, hours(31)),
    ]
    given(...begun, letter).then((world) => expect(seen(world, 'ana', hours(9))?.time).toBeNull())
    given(...begun, letter, ...live).then((world) => {
      expect(seen(world, 'ana', hours(31))?.time?.leftMs).toBe(minutes(20))
    })
  })
})

describe('on and out', () => {
  it('a step is left by both, and something new said takes it back', () => {
    const half = talks('ana', { kind: 'move-on', from: 'floor' })
    given(...begun, half).then((world) => expect(seen(world, 'ben')?.reached).toBe('floor'))
    given(...begun, half, share('ana', 'One thing more.')).then((world) => {
      expect(seen(world, 'ana')?.moved).toMatchObject({ me: false, partner: false })
    })
    given(...begun, ...movedFrom('floor')).then((world) => {
      expect(seen(world, 'ana')?.reached).toBe('cards')
    })
  })
  it('nobody moves on while a piece waits to be given back', () => {
    given(...begun, share('ana', 'I felt small.'))
      .when('ben', inTalk({ kind: 'move-on', from: 'floor' }))
      .refuses('not-now')
  })
  it('either leaves at any moment, and nothing in it goes on', () => {
    given(...begun, share('ana', 'I felt small.'))
      .when('ben', inTalk({ kind: 'leave-talk' }))
      .then((world) => {
        expect(seen(world, 'ana')?.end).toMatchObject({ how: 'left' })
        expect(activeTalkOf(world.ana, { me: id('ana'), clock: at(0) })).toBeNull()
      })
    given(...begun, talks('ben', { kind: 'leave-talk' }))
      .when('ana', share('ana', 'But wait.').command)
      .refuses('not-now')
  })
  it('who starts alternates by itself', () => {
    const second = begun
      .filter(({ command }) => command.kind !== 'sign-charter')
      .map((each) => ({ ...each, command: { ...each.command, thread: thread('talk-2') } }))
    const world = lived([
      ...introduced,
      ...begun,
      ...acrossFrom('ana'),
      talks('ana', { kind: 'leave-talk' }),
      ...second,
    ])
    const floor = (by: 'ana' | 'ben') =>
      talkOf(world[by], 'talk-2', { me: id(by), clock: at(0) })?.floor
    expect(floor('ana')).toMatchObject({ starter: 'partner', holder: 'partner' })
    expect(floor('ben')).toMatchObject({ starter: 'me', holder: 'me' })
  })
})

describe('one phone', () => {
  const phone = [
    talks('ana', { kind: 'ask-talk', mode: 'one-phone' }),
    talks('ben', { kind: 'answer-talk', answer: 'now', from: null }),
    talks('ana', { kind: 'ready-talk' }),
  ]
  const guest = { voice: 'guest' }
  it('speaks for both once the other has lent it their voice, from their own device', () => {
    given(...phone)
      .when('ana', inTalk({ kind: 'ready-talk' }, 0, guest))
      .then((world) => expect(seen(world, 'ben')?.reached).toBe('issue'))
    given(talks('ana', { kind: 'ask-talk', mode: 'one-phone' }))
      .when('ana', inTalk({ kind: 'answer-talk', answer: 'now', from: null }, 0, guest))
      .refuses('not-yours')
  })
  it('only on that phone, and only in that mode', () => {
    given(...phone)
      .when('ben', inTalk({ kind: 'ready-talk' }, 0, guest))
      .refuses('not-yours')
    given(...begun)
      .when('ana', inTalk({ kind: 'leave-talk' }, 0, guest))
      .refuses('not-yours')
  })
  it('skips what needs two devices', () => {
    const moved = ['own', 'guest'].map((voice) =>
      talks('ana', { kind: 'move-on', from: 'floor' }, 0, { voice }),
    )
    const floor = begun.slice(4).map((each) => each)
    given(...phone, talks('ben', { kind: 'ready-talk' }), ...floor, ...moved).then((world) => {
      expect(seen(world, 'ben')?.reached).toBe('needs')
    })
  })
})

describe('a clock that is wrong in a talk', () => {
  const spoken = (claim: number, words = 'It rained.'): Event => ({
    ...{ kind: 'talk-shared', v: 1, audience: 'both', thread: talk, voice: 'own' },
    ...{ clock: at(claim), wish: 'just-listen', words },
  })
  it('refuses nobody’s words: what was said in the last second by one clock is there by the other', () => {
    given(...begun)
      .forges('ana', spoken(minutes(31)), minutes(31))
      .then((world) => {
        expect(seen(world, 'ben', minutes(29))?.floor.chunks).toHaveLength(1)
        expect(seen(world, 'ben', minutes(31))?.reached).toBe('stopped')
      })
  })
  it('years ahead holds nobody: its time is up, and the next honest word goes on from now', () => {
    given(...begun)
      .forges('ana', spoken(days(400)), days(400))
      .then((world) => {
        expect(seen(world, 'ben', minutes(5))?.time?.leftMs).toBe(minutes(25))
        const reflected: Event = {
          ...{ kind: 'talk-reflected', v: 1, audience: 'both', thread: talk, voice: 'own' },
          ...{ clock: at(minutes(6)), words: 'It rained.' },
        }
        const next = forged(world, 'ben', reflected, minutes(6))
        expect(seen(next, 'ben', minutes(7))?.time?.leftMs).toBe(minutes(23))
      })
  })
  it('begun by a clock years ahead, its time cannot be known, so it is up; one honest word gives it back', () => {
    const start = begun.slice(0, -1)
    const begin: Event = {
      ...{ kind: 'talk-begun', v: 1, audience: 'both', thread: talk, voice: 'own' },
      clock: at(days(400)),
    }
    given(...start)
      .forges('ben', begin, days(400))
      .then((world) => {
        expect(seen(world, 'ana', minutes(1))?.reached).toBe('stopped')
        const next = forged(world, 'ana', spoken(minutes(2)), minutes(2))
        expect(seen(next, 'ana', minutes(3))?.time?.leftMs).toBe(minutes(29))
      })
  })
})
