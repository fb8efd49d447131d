/** What matters to both: opened together, signed by both, rested by either; a menu and a hope are their author's (R35, R51). */

import { describe, expect, it } from 'vitest'
import { due } from '../../../src/couple.ts'
import {
  commonGoals,
  comparedOf,
  goalsOf,
  hopeOf,
  lookAgainMs,
  menuOf,
  valueRoundOf,
} from '../../../src/practice/values/values.ts'
import { days, given, look, type Name, said, type Said, thread } from '../../stories.ts'

const [round, goal] = [thread('round'), thread('goal')]
const invite = said('ana', { kind: 'invite-values', thread: round })
const orders = (by: Name, ...order: readonly ('honesty' | 'rest' | 'play')[]): Said =>
  said(by, { kind: 'order-values', thread: round, order, fear: '' })
const propose = said('ana', { kind: 'propose-goal', thread: goal, words: 'Calm evenings' })
const sign = said('ben', { kind: 'sign-goal', thread: goal, words: 'Calm evenings' })
const hope = { kind: 'write-hope', hope: 'To listen.', would: '', wouldNot: '' } as const
const menu = {
  kind: 'write-menu',
  mood: 'sad',
  first: 'Sit with me.',
  notThis: '',
  minutes: 20,
  help: 'quiet',
} as const

describe('values', () => {
  it('R35: open only when both are written; what differs is told, and settled by nobody', () => {
    given(invite, orders('ana', 'honesty', 'rest')).then(({ ana, ben }) => {
      expect(valueRoundOf(ben, look('ben'))).toMatchObject({ state: 'writing', mine: null })
      expect(comparedOf(ana, look('ana'))).toBeNull()
      expect(JSON.stringify(ben)).not.toContain('honesty')
    })
    const lived = said('ben', { kind: 'live-with-difference', value: 'play', words: 'Alone, too.' })
    given(invite, orders('ana', 'honesty', 'rest'), orders('ben', 'rest', 'play'), lived).then(
      ({ ana, ben }) => {
        expect(comparedOf(ana, look('ana'))).toEqual({
          both: ['rest'],
          differ: [
            { value: 'honesty', of: 'me', mine: '', theirs: '' },
            { value: 'play', of: 'partner', mine: '', theirs: 'Alone, too.' },
          ],
        })
        expect(ana.shared).toEqual(ben.shared)
      },
    )
  })

  it('R35: one round at a time; either leaves it while theirs is shut', () => {
    const again = { kind: 'invite-values', thread: thread('again') } as const
    given(invite).when('ben', again).refuses('not-now')
    given(invite, orders('ana', 'rest'), said('ana', { kind: 'leave-values', thread: round }))
      .when('ben', again)
      .then(({ ana }) => expect(valueRoundOf(ana, look('ana'))?.thread).toBe('again'))
  })

  it('refuses an order that names a value twice, or none', () => {
    const order = (...values: readonly ('rest' | 'play')[]) =>
      ({ kind: 'order-values', thread: round, order: values, fear: '' }) as const
    given(invite).when('ben', order('rest', 'rest')).refuses('field')
    given(invite).when('ben', order()).refuses('field')
  })
})

describe('a goal', () => {
  it('R35: counts once both signed the same words; either lets it rest, and both lose it', () => {
    given(propose).when('ana', sign.command).refuses('not-yours')
    given(propose)
      .when('ben', { ...sign.command, words: 'Else' } as never)
      .refuses('overtaken')
    given(propose).then(({ ana }) => expect(commonGoals(ana)).toEqual([]))
    given(propose, sign).then(({ ana, ben }) => {
      for (const couple of [ana, ben]) expect(commonGoals(couple)).toEqual(['Calm evenings'])
    })
    for (const by of ['ana', 'ben'] as const) {
      given(propose, sign)
        .when(by, { kind: 'rest-goal', thread: goal })
        .then(({ ana, ben }) => {
          for (const couple of [ana, ben]) expect(commonGoals(couple)).toEqual([])
          expect(goalsOf(ana, look('ana'))[0]?.state).toBe('rests')
        })
    }
  })

  it('that rests is out of the line that both had agreed on too, and a forged signature is none', () => {
    const words = { goal: 'Calm evenings', question: '', more: '', reassure: '' }
    const line = [
      said('ana', { kind: 'propose-palette', palette: words, instead: null }),
      said('ben', { kind: 'agree-palette', palette: words }),
    ]
    given(...line, propose, sign).then(({ ana }) => expect(commonGoals(ana)).toHaveLength(1))
    const rest = said('ben', { kind: 'rest-goal', thread: goal })
    given(...line, propose, sign, rest).then(({ ana }) => expect(commonGoals(ana)).toEqual([]))
    given(propose)
      .forges('ana', {
        ...{ kind: 'goal-signed', v: 1, audience: 'both', thread: goal },
        words: 'Calm evenings',
      })
      .changesNothing()
  })

  it('is one of three at most, besides those that rest', () => {
    const goals = [1, 2, 3].map((n) =>
      said('ana', { kind: 'propose-goal', thread: thread(`g${n}`), words: `Goal ${n}` }),
    )
    const one = { kind: 'propose-goal', thread: thread('g4'), words: 'Goal 4' } as const
    given(...goals)
      .when('ben', one)
      .refuses('not-now')
    given(...goals, said('ben', { kind: 'rest-goal', thread: thread('g1') }))
      .when('ben', one)
      .then(({ ana }) => expect(goalsOf(ana, look('ana'))).toHaveLength(4))
  })
})

describe('a menu and a hope', () => {
  it('R35, R51: are their author’s: whoever signs writes their own, and never another’s', () => {
    given(said('ben', menu), said('ana', hope)).then(({ ana, ben }) => {
      expect(menuOf(ana, 'partner', look('ana')).sad?.first).toBe('Sit with me.')
      expect(hopeOf(ben, 'partner', look('ben'))?.hope).toBe('To listen.')
    })
    given(said('ana', hope))
      .when('ben', { ...hope, hope: 'That Ana listens.' })
      .then(({ ana }) => expect(hopeOf(ana, 'me', look('ana'))?.hope).toBe('To listen.'))
    given(said('ana', hope)).when('ben', { kind: 'end-hope' }).refuses('already-so')
  })

  it('R35: are looked at again after four months, by their author alone, and not while life happens', () => {
    const reviews = (couple: Parameters<typeof due>[0], by: Name, afterMs: number) =>
      due(couple, look(by, afterMs)).filter(({ kind }) => kind === 'values-review')
    given(said('ana', hope)).then(({ ana, ben }) => {
      expect(reviews(ana, 'ana', lookAgainMs - 1)).toEqual([])
      expect(reviews(ana, 'ana', lookAgainMs)).toHaveLength(1)
      expect(reviews(ben, 'ben', lookAgainMs)).toEqual([])
    })
    given(said('ana', hope), said('ana', { kind: 'look-at-values' }, days(100))).then(({ ana }) =>
      expect(reviews(ana, 'ana', lookAgainMs + days(1))).toEqual([]),
    )
  })
})
