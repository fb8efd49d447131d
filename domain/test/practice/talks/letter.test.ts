/** By letter: no handshake before the first word, a letter is a whole turn, and it can go over to a live talk and back. */

import { describe, expect, it } from 'vitest'
import { usualTerms } from '../../../src/practice/charter/charter.ts'
import {
  activeTalkOf,
  letterUnits,
  pastTalksOf,
  talkOf,
} from '../../../src/practice/talks/talks.ts'
import { at, days, given, hours, id, type Name, said, thread, type World } from '../../stories.ts'
import { inTalk, talk, talks } from './moves.ts'

const seen = (world: World, by: 'ana' | 'ben', afterMs = 0) =>
  talkOf(world[by], talk, { me: id(by), clock: at(afterMs) })

const letterOf = (words: string) =>
  ({ kind: 'send-letter', subject: 'Our evenings', about: null, wish: 'comfort', words }) as const
const letter = (by: Name, words: string, afterMs = 0) => talks(by, letterOf(words), afterMs)
const reflected = (by: Name, afterMs = 0) =>
  talks(by, { kind: 'reflect-chunk', words: 'You missed me, and told nobody.' }, afterMs)
const heard = (by: Name, verdict: 'got-it' | 'almost' = 'got-it', afterMs = 0) =>
  talks(by, { kind: 'hear-chunk', verdict, missing: '' }, afterMs)

const written = 'When you came home late on Tuesday I sat in the kitchen and felt alone.'
const across = [
  letter('ana', written),
  reflected('ben', hours(9)),
  heard('ana', 'got-it', hours(20)),
]
const answered = [
  letter('ben', 'I did not know. I would have called.', days(1)),
  reflected('ana', days(2)),
  heard('ben', 'got-it', days(2)),
]

describe('a letter', () => {
  it('opens by itself: no question, no rules, no clock, and the other reads it whole', () => {
    given(letter('ana', written)).then((world) => {
      const read = seen(world, 'ben', hours(30))
      expect(read).toMatchObject({ reached: 'floor', letter: true, time: null, iAsked: false })
      expect(read?.floor.current).toMatchObject({ by: 'partner', words: written, wish: 'comfort' })
      expect(read?.floor.can).toMatchObject({ reflect: true, speak: false })
      expect(seen(world, 'ana')?.floor.can.speak).toBe(false)
      expect(read?.issue).toMatchObject({ words: 'Our evenings', approved: true })
    })
  })

  it('may be as long as two pages, and not longer', () => {
    given()
      .when('ana', inTalk(letterOf('x'.repeat(letterUnits))))
      .then((world) => expect(seen(world, 'ben')?.floor.current?.words).toHaveLength(letterUnits))
    given()
      .when('ana', inTalk(letterOf('x'.repeat(letterUnits + 1))))
      .refuses('field')
  })

  it('is one whole turn: when it got across, the answer is the other’s, in their own hours', () => {
    given(letter('ana', written), reflected('ben'), heard('ana', 'almost')).then((world) =>
      expect(seen(world, 'ben')?.floor).toMatchObject({ holder: 'partner', step: 'reflect' }),
    )
    given(...across).then((world) => {
      expect(seen(world, 'ben')?.floor).toMatchObject({
        holder: 'me',
        step: 'speak',
        current: null,
      })
      expect(seen(world, 'ben')?.floor.can).toMatchObject({ speak: true, validate: 0 })
      expect(seen(world, 'ana')?.floor.can.speak).toBe(false)
    })
    given(...across, ...answered).then((world) => {
      expect(seen(world, 'ana')?.floor).toMatchObject({ holder: null, step: 'free' })
      expect(seen(world, 'ana')?.mayFinish).toBe(true)
    })
  })

  it('is finished by either where nothing waits, and not before', () => {
    const close = inTalk({ kind: 'close-talk' }, days(3))
    given(...across)
      .when('ana', close, days(3))
      .refuses('not-now')
    given(...across, ...answered)
      .when('ben', close, days(3))
      .then((world) => {
        expect(seen(world, 'ana')?.end?.how).toBe('closed')
        expect(pastTalksOf(world.ana, { me: id('ana'), clock: at(days(3)) })).toHaveLength(1)
      })
  })

  it('waits while another talk is open, and answers only where letters are written', () => {
    const second = { ...inTalk(letterOf('One more thing.')), thread: thread('talk-2') }
    given(letter('ana', written)).when('ben', second).refuses('not-now')
    given(talks('ana', { kind: 'ask-talk', mode: 'live' }))
      .when('ana', inTalk(letterOf(written)))
      .refuses('not-now')
  })

  it('about something that rests, it waits until both are back', () => {
    const rupture = thread('r')
    const flag = said('ana', {
      ...{ kind: 'flag-rupture', thread: rupture, title: 'The evening', happenedAt: at(0) },
      wish: 'write',
    })
    const rest = said('ben', {
      ...{ kind: 'call-timeout', thread: thread('rest'), about: rupture },
      returnAt: at(hours(1)),
    })
    given(flag, rest)
      .when('ana', inTalk({ ...letterOf(written), about: rupture }))
      .refuses('frozen')
  })
})

describe('letters and a live talk', () => {
  const live = [
    talks('ben', { kind: 'offer-mode', mode: 'live' }, days(1)),
    talks('ana', { kind: 'take-mode', mode: 'live' }, days(1)),
  ]
  const ready = [
    talks('ana', { kind: 'ready-talk' }, days(1)),
    talks('ben', { kind: 'ready-talk' }, days(1)),
  ]
  const signed = [
    said('ana', { kind: 'sign-charter', terms: usualTerms }, days(1)),
    said('ben', { kind: 'sign-charter', terms: usualTerms }, days(1)),
    talks('ben', { kind: 'begin-talk' }, days(1)),
  ]

  it('going live goes by the way in, without the topic, and whoever’s turn it is speaks', () => {
    given(...across, ...live).then((world) =>
      expect(seen(world, 'ana', days(1))).toMatchObject({ reached: 'set-up', letter: false }),
    )
    given(...across, ...live, ...ready).then((world) =>
      expect(seen(world, 'ana', days(1))?.reached).toBe('charter'),
    )
    given(...across, ...live, ...ready, ...signed).then((world) => {
      const view = seen(world, 'ben', days(1))
      expect(view).toMatchObject({ reached: 'floor', time: { resting: false } })
      expect(view?.floor.can.speak).toBe(true)
      expect(view?.floor.chunks).toHaveLength(1)
    })
  })

  it('back to letters from the way in, the floor is open as it was', () => {
    const back = talks('ana', { kind: 'offer-mode', mode: 'letter' }, days(1))
    for (const way of [[], ready]) {
      given(...across, ...live, ...way, back).then((world) => {
        const view = seen(world, 'ben', days(2))
        expect(view).toMatchObject({ reached: 'floor', letter: true, time: null })
        expect(view?.floor.can.speak).toBe(true)
      })
    }
  })

  it('a letter is no piece of a live talk', () => {
    given(...across, ...live, ...ready, ...signed)
      .when('ben', inTalk(letterOf('A long answer'), days(1)), days(1))
      .refuses('not-now')
  })

  it('both see the same talk, whichever device folds it', () => {
    given(...across, ...answered).then((world) => {
      const [hers, his] = (['ana', 'ben'] as const).map((by) =>
        activeTalkOf(world[by], { me: id('ana'), clock: at(days(3)) }),
      )
      expect(his).toEqual(hers)
    })
  })
})
