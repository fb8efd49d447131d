/** Thanks once for each after words, a tray of two weeks, and letters that are taken back without a trace (R41). */

import { describe, expect, it } from 'vitest'
import type { Command } from '../../../src/couple.ts'
import {
  giftOf,
  giftsBy,
  longestGiven,
  mayThank,
  noticedOf,
  thanksForMe,
} from '../../../src/practice/drawer/drawer.ts'
import { days, given, look, noon, said, thread } from '../../stories.ts'

const fear = thread('fear')
const shared = said('ana', {
  ...{ kind: 'share-disclosure', thread: fear, feeling: 'fear', words: 'Mondays.' },
})
const acknowledged = (how: 'words' | 'until-tonight') =>
  said('ben', {
    ...{ kind: 'acknowledge-disclosure', thread: fear, how },
    words: how === 'words' ? 'I hear you.' : '',
  })
const thanks = (did = 'You asked again.'): Command => {
  return { kind: 'give-thanks', thread: fear, did, seen: 'You stay.', meant: '' }
}
const met = [shared, acknowledged('words')] as const

describe('thanks', () => {
  it('R41: once for each, and only after the disclosure was met with words', () => {
    given(shared).when('ana', thanks()).refuses('not-now')
    given(shared, acknowledged('until-tonight')).when('ben', thanks()).refuses('not-now')
    given().when('ana', thanks()).refuses('no-such-thread')
    given(shared).then(({ ana, ben }) => {
      expect(mayThank(ana, fear, look('ana'))).toBe(false)
      expect(mayThank(ben, fear, look('ben'))).toBe(false)
    })
    given(...met).then(({ ana, ben }) => {
      expect(mayThank(ana, fear, look('ana'))).toBe(true)
      expect(mayThank(ben, fear, look('ben'))).toBe(true)
    })
    given(...met, said('ana', thanks()))
      .when('ben', thanks('You told me.'))
      .then(({ ana, ben }) => {
        expect(mayThank(ana, fear, look('ana'))).toBe(false)
        expect(mayThank(ben, fear, look('ben'))).toBe(false)
        expect(giftOf(ana, fear, 'partner', look('ana'))?.words).toMatchObject({
          ...{ did: 'You told me.', seen: 'You stay.', meant: '' },
        })
        expect(giftsBy(ben, 'partner', look('ben'))).toHaveLength(1)
        expect(ana.shared).toEqual(ben.shared)
      })
    given(...met, said('ana', thanks()))
      .when('ana', thanks())
      .refuses('already-so')
    given(...met, said('ana', { kind: 'rest-disclosure', thread: fear })).then(({ ana, ben }) => {
      expect(mayThank(ana, fear, look('ana'))).toBe(false)
      expect(mayThank(ben, fear, look('ben'))).toBe(false)
    })
    given(...met, said('ana', { kind: 'take-disclosure-back', thread: fear }))
      .when('ben', thanks())
      .refuses('not-now')
  })
  it('is told once, for two weeks, and not while something is open between the two', () => {
    const flagged = said('ana', {
      ...{ kind: 'flag-rupture', thread: thread('keys'), title: 'Keys', happenedAt: noon },
      wish: 'write',
    })
    given(...met, said('ana', thanks())).then(({ ana, ben }) => {
      expect(thanksForMe(ben, look('ben', days(13)))).toHaveLength(1)
      expect(thanksForMe(ben, look('ben', days(14)))).toEqual([])
      expect(thanksForMe(ana, look('ana'))).toEqual([])
    })
    given(...met, said('ana', thanks()), flagged).then(({ ben }) => {
      expect(thanksForMe(ben, look('ben'))).toEqual([])
    })
  })
})

describe('noticed', () => {
  const tea = thread('tea')
  const kept = said('ana', { kind: 'keep-noticed', thread: tea, words: 'You made tea.' })
  const tray = (afterMs: number) =>
    given(kept).then.bind(null, ({ ana }) => {
      expect(noticedOf(ana, look('ana', afterMs)).map(({ words }) => words)).toEqual(
        afterMs < days(14) ? ['You made tea.'] : [],
      )
    })
  it('R41: is mine alone, and leaves the tray after two weeks without a word', () => {
    tray(days(13))()
    tray(days(14))()
    given(kept).then(({ ben }) => {
      expect(JSON.stringify(ben)).not.toContain('tea')
    })
  })
  it('shared or deleted, it leaves the tray at once', () => {
    const share = { kind: 'share-noticed', thread: tea, words: 'You made tea.' } as const
    given(kept)
      .when('ana', share)
      .then(({ ana, ben }) => {
        expect(noticedOf(ana, look('ana'))).toEqual([])
        expect(thanksForMe(ben, look('ben'))).toHaveLength(1)
      })
    given(kept, said('ana', { kind: 'drop-noticed', thread: tea })).then(({ ana }) => {
      expect(noticedOf(ana, look('ana'))).toEqual([])
      expect(JSON.stringify(ana)).not.toContain('tea.')
    })
  })
})

describe('a letter for a hard day', () => {
  const letter = thread('letter')
  const left = (words: string, moment = 'When you doubt yourself') =>
    said('ana', { kind: 'leave-letter', thread: letter, moment, words })
  const back = { kind: 'take-gift-back', thread: letter } as const

  it('waits for its reader, and is never told of', () => {
    given(left('You were brave.')).then(({ ben }) => {
      expect(giftsBy(ben, 'partner', look('ben'))).toHaveLength(1)
      expect(thanksForMe(ben, look('ben'))).toEqual([])
    })
  })
  it('may be long, in any script; too long, nothing is lost and it says which field', () => {
    for (const each of ['你', 'क', 'ש', '𓀀']) {
      const words = each.repeat(longestGiven.letter / each.length)
      given(left(words)).then(({ ben }) => {
        expect(giftOf(ben, letter, 'partner', look('ben'))?.words).toMatchObject({ words })
      })
    }
    const long = left('x'.repeat(longestGiven.letter + 1)).command
    given().when('ana', long).refuses('field')
  })
  it('is taken back by its writer alone, and leaves no word of it', () => {
    given(left('You were brave.')).when('ben', back).refuses('no-such-thread')
    given(left('You were brave.'), said('ana', back)).then(({ ana, ben }) => {
      expect(giftsBy(ben, 'partner', look('ben'))).toEqual([])
      expect(giftOf(ana, letter, 'me', look('ana'))?.words).toBeNull()
      expect(JSON.stringify(ben)).not.toContain('brave')
    })
    given(left('x'), said('ana', back)).when('ana', back).refuses('already-so')
  })
  it('is touched by no forged event of its reader', () => {
    const head = { v: 1, audience: 'both', thread: letter } as const
    given(left('You were brave.'))
      .forges('ben', { kind: 'gift-taken-back', ...head })
      .changesNothing()
    given(left('You were brave.'))
      .forges('ben', { kind: 'letter-left', ...head, moment: 'x', words: 'Not hers.' })
      .then(({ ana, ben }) => {
        expect(giftOf(ben, letter, 'partner', look('ben'))?.words).toMatchObject({
          words: 'You were brave.',
        })
        expect(giftOf(ana, letter, 'me', look('ana'))?.words).toMatchObject({
          words: 'You were brave.',
        })
      })
  })
})
