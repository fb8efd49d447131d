/** Lines: their owner's alone, firmer at once, softer after a day; silent ones are known to nobody (R39, R40). */

import { describe, expect, it } from 'vitest'
import { type Command, due } from '../../../src/couple.ts'
import {
  boundariesOf,
  boundaryOf,
  offLimits,
  promptsAbout,
  reviewMs,
  type Terms,
} from '../../../src/practice/boundaries/boundaries.ts'
import { isNamedIn } from '../../../src/practice/boundaries/topics.ts'
import { cardsOfTalk } from '../../../src/practice/cards/cards.ts'
import { parkingOf } from '../../../src/practice/topics/topics.ts'
import { at, days, given, hours, look, type Name, said, type Said, thread } from '../../stories.ts'
import { begun, movedFrom, talk } from '../talks/moves.ts'

const line = thread('line')
const past = { what: 'topic', topic: 'past' } as const
// Perspective cards and questions for two.
const out = promptsAbout(past)
const firm: Terms = {
  reach: 'not',
  welcome: 'Ask me about today.',
  line: 'Nothing about the affair.',
}
const soft: Terms = { ...firm, reach: 'gently' }

const speak = (terms: Terms = firm, afterMs = 0, by: Name = 'ana'): Said =>
  said(by, { kind: 'speak-boundary', thread: line, subject: past, ...terms }, afterMs)
const keep = (terms: Terms = firm, afterMs = 0): Said =>
  said('ana', { kind: 'keep-line', thread: line, subject: past, ...terms }, afterMs)
const change = (terms: Terms, since: number | null): Command => ({
  ...{ kind: 'change-boundary', thread: line, ...terms },
  since: since === null ? null : at(since),
})
const begin = (to: Terms | null, afterMs: number): Said =>
  said('ana', { kind: 'begin-loosening', thread: line, to }, afterMs)
const cancel = (afterMs: number): Said =>
  said('ana', { kind: 'cancel-loosening', thread: line }, afterMs)

describe('a spoken line', () => {
  it('R39: is seen by both, its owner sees when to look again, the partner only the line', () => {
    given(speak()).then(({ ana, ben }) => {
      expect(boundaryOf(ana, line, look('ana'))?.own?.reviewAt).toBe(at(reviewMs))
      const theirs = boundaryOf(ben, line, look('ben'))
      expect(theirs).toMatchObject({ by: 'partner', spoken: true, terms: firm, own: null })
      for (const couple of [ana, ben]) expect(offLimits(couple, 'past')).toBe(true)
    })
  })

  it('R39: only its owner changes or ends it, whatever the partner’s app sends', () => {
    const forgeries = [
      { kind: 'boundary-changed', ...soft, since: at(0) },
      { kind: 'boundary-ended', since: at(0) },
      { kind: 'boundary-explained', words: 'never mind' },
      { kind: 'boundary-spoken', subject: past, ...soft },
    ] as const
    for (const forgery of forgeries) {
      given(speak())
        .forges('ben', { v: 1, audience: 'both', thread: line, ...forgery }, days(3))
        .changesNothing()
    }
    given(speak()).when('ben', change(soft, 0), days(3)).refuses('not-yours')
    given(speak()).when('ana', { kind: 'read-boundary', thread: line }).refuses('not-yours')
  })

  it('is read once, and asked about once, in no words but Mend’s', () => {
    const wonder = { kind: 'wonder-at-boundary', thread: line } as const
    const explain = { kind: 'explain-boundary', thread: line, words: 'It hurts.' } as const
    given(speak()).when('ana', explain).refuses('not-now')
    given(speak(), said('ben', wonder)).when('ben', wonder).refuses('already-so')
    given(speak(), said('ben', { kind: 'read-boundary', thread: line }), said('ben', wonder))
      .when('ana', explain)
      .then(({ ben }) => {
        const view = boundaryOf(ben, line, look('ben'))
        expect(view).toMatchObject({ read: true, wondered: true, explained: 'It hurts.' })
      })
  })

  it('R40: is firmer at once; softer, in other words, or over only a day after its owner began', () => {
    const softer = { ...firm, reach: 'mine' } as const
    given(speak(soft))
      .when('ana', change(firm, null), hours(1))
      .then(({ ben }) => {
        expect(boundaryOf(ben, line, look('ben'))?.terms).toEqual(firm)
      })
    const old = speak(firm, 0)
    for (const terms of [softer, soft, { ...firm, line: 'Little about the affair.' }]) {
      given(old).when('ana', change(terms, null), days(9)).refuses('too-soon')
      given(old)
        .when('ana', change(terms, days(9)), days(9) + hours(23))
        .refuses('too-soon')
      given(old)
        .when('ana', change(terms, days(9)), days(10))
        .then(({ ben }) => {
          expect(boundaryOf(ben, line, look('ben'))?.terms).toEqual(terms)
        })
    }
    const end = { kind: 'end-boundary', thread: line, since: at(days(9)) } as const
    given(old)
      .when('ana', end, days(9) + hours(23))
      .refuses('too-soon')
    given(old)
      .when('ana', end, days(10))
      .then(({ ben }) => {
        expect(boundariesOf(ben, look('ben'))).toEqual([])
      })
  })

  it('R40: a date before its last change does not loosen it, nor does an app without decide', () => {
    given(speak(soft), said('ana', change(firm, null), days(5)))
      .when('ana', change(soft, days(1)), days(5) + hours(1))
      .refuses('too-soon')
    given(speak())
      .forges(
        'ana',
        {
          ...{ kind: 'boundary-changed', v: 1, audience: 'both', thread: line },
          ...{ ...soft, since: at(days(2)) },
        },
        days(2) + hours(1),
      )
      .changesNothing()
  })

  it('leaves what a forger says of reading alone while it is changed: read means as it stands', () => {
    given(speak(soft), said('ben', { kind: 'read-boundary', thread: line }))
      .when('ana', change(firm, null), hours(1))
      .then(({ ana }) => expect(boundaryOf(ana, line, look('ana'))?.read).toBe(false))
  })
})

describe('a silent line', () => {
  it('R39: is its owner’s alone; the partner’s device knows nothing of it', () => {
    given().then((before) => {
      given(keep()).then(({ ana, ben }) => {
        expect(boundaryOf(ana, line, look('ana'))).toMatchObject({ spoken: false, leavesOut: out })
        expect(offLimits(ana, 'past')).toBe(true)
        expect(ben).toEqual(before.ben)
        expect(ana.shared).toEqual(before.ana.shared)
      })
    })
  })

  it('R40: loosens a day after its owner began to, and not with an event alone', () => {
    given(keep(), keep(soft, hours(1))).then(({ ana }) => {
      expect(boundaryOf(ana, line, look('ana'))?.terms).toEqual(firm)
    })
    given(keep(), begin(soft, 0), keep(soft, hours(23))).then(({ ana }) => {
      expect(boundaryOf(ana, line, look('ana'))?.terms).toEqual(firm)
    })
    given(keep(), begin(soft, 0), keep(soft, hours(24))).then(({ ana }) => {
      const view = boundaryOf(ana, line, look('ana', hours(24)))
      expect(view).toMatchObject({ terms: soft, own: { loosening: null } })
    })
    const over = said('ana', { kind: 'end-line', thread: line }, hours(24))
    given(keep(), begin(null, 0), over).then(({ ana }) => {
      expect(boundariesOf(ana, look('ana', hours(24)))).toEqual([])
    })
  })

  it('that is spoken counts from then on as it was spoken', () => {
    given(keep(firm), speak(soft)).then(({ ana }) => {
      expect(boundariesOf(ana, look('ana'))).toHaveLength(1)
      expect(offLimits(ana, 'past')).toBe(false)
    })
  })
})

describe('loosening', () => {
  it('R40: shows its owner what would come back, and until when nothing changes', () => {
    given(speak(), begin(soft, hours(1))).then(({ ana, ben }) => {
      const view = (afterMs: number) => boundaryOf(ana, line, look('ana', afterMs))?.own?.loosening
      expect(view(hours(2))).toMatchObject({ until: at(hours(25)), ripe: false, comesBack: out })
      expect(view(hours(25))).toMatchObject({ ripe: true, since: at(hours(1)) })
      expect(ben.shared).toEqual(ana.shared)
      expect(JSON.stringify(ben)).not.toContain('gently')
    })
  })

  it('T3: three cancelled in ninety days are a card for the owner; two, or old ones, are none', () => {
    const tries = [1, 20, 40].flatMap((day) => [begin(soft, days(day)), cancel(days(day) + 1)])
    const pressed = (couple: Parameters<typeof boundaryOf>[0], day: number) =>
      boundaryOf(couple, line, look('ana', days(day)))?.own?.pressed
    given(speak(), ...tries).then(({ ana, ben }) => {
      expect(pressed(ana, 41)).toBe(true)
      expect(pressed(ana, 92)).toBe(false)
      expect(boundaryOf(ben, line, look('ben', days(41)))?.own).toBeNull()
    })
    given(speak(), ...tries.slice(2)).then(({ ana }) => expect(pressed(ana, 41)).toBe(false))
    given(speak(), cancel(1), cancel(2), cancel(3)).then(({ ana }) =>
      expect(pressed(ana, 1)).toBe(false),
    )
  })
})

describe('what a line does', () => {
  it('R39: no deck deals what is off limits; spoken, an app without decide cannot deal it either', () => {
    const atCards = [...begun, ...movedFrom('floor')]
    const deal = { kind: 'deal-card', thread: thread('c'), talk, card: 'reminded' } as const
    given(speak(), ...atCards)
      .when('ben', deal)
      .refuses('off-limits')
    given(speak(), ...atCards)
      .forges('ben', { ...deal, kind: 'card-dealt', v: 1, audience: 'both' })
      .changesNothing()
    given(keep(), ...atCards, said('ben', deal)).then(({ ana, ben }) => {
      const [hers, his] = [cardsOfTalk(ana, talk, look('ana')), cardsOfTalk(ben, talk, look('ben'))]
      expect(hers.current?.offLimits).toBe(true)
      expect(hers.next.past).toBe('learned')
      expect(his.current?.offLimits).toBe(false)
    })
  })

  it('R39: what is asked for is dealt by the other’s device, of what was offered, and by nobody else', () => {
    const atCards = [...begun, ...movedFrom('floor')]
    const card = thread('c')
    const ask = said('ben', {
      ...{ kind: 'ask-card', thread: card, talk },
      among: ['reminded', 'learned'],
    })
    const deal = (name: 'learned' | 'younger') =>
      ({ kind: 'deal-card', thread: card, talk, card: name }) as const
    given(keep(), ...atCards, ask).then(({ ana, ben }) => {
      const [hers, his] = [cardsOfTalk(ana, talk, look('ana')), cardsOfTalk(ben, talk, look('ben'))]
      expect(hers.draw).toEqual({ thread: card, card: 'learned' })
      expect(his).toMatchObject({ draw: null, askedByMe: true })
    })
    given(...atCards, ask)
      .when('ben', deal('learned'))
      .refuses('not-yours')
    given(...atCards, ask)
      .when('ana', deal('younger'))
      .refuses('not-yours')
    given(...atCards, ask)
      .when('ana', deal('learned'))
      .then(({ ben }) => {
        const his = cardsOfTalk(ben, talk, look('ben'))
        expect(his).toMatchObject({ askedByMe: false, current: { card: 'learned' } })
      })
    const often = Array.from({ length: 60 }, (_, n) =>
      said('ben', { kind: 'ask-card', thread: thread(`c${n}`), talk, among: ['learned'] }),
    )
    given(...atCards, ...often)
      .when('ben', ask.command)
      .refuses('not-now')
  })

  it('R39: a topic that waits is not offered where its words name what is off limits', () => {
    const offer = said('ben', {
      kind: 'offer-topic',
      thread: thread('t'),
      words: 'The AFFAIR again',
    })
    given(keep(), offer).then(({ ana, ben }) => {
      expect(parkingOf(ana, look('ana')).shared).toEqual([])
      expect(parkingOf(ben, look('ben')).shared).toHaveLength(1)
    })
    given(speak(), offer).then(({ ben }) => expect(parkingOf(ben, look('ben')).shared).toEqual([]))
  })

  it('names whole words only, and own words as they are written', () => {
    expect(isNamedIn({ what: 'topic', topic: 'money' }, 'Our rent, again')).toBe(true)
    expect(isNamedIn({ what: 'topic', topic: 'money' }, 'You tore my parents apart')).toBe(false)
    expect(isNamedIn({ what: 'topic', topic: 'before' }, 'Next example')).toBe(false)
    expect(isNamedIn({ what: 'own', words: 'the boat' }, 'Selling “The Boat”?')).toBe(true)
    expect(isNamedIn({ what: 'own', words: 'the boat' }, 'the boathouse')).toBe(false)
    expect(isNamedIn({ what: 'hours', from: 0, to: 60 }, 'anything')).toBe(false)
  })

  it('R40: is to be looked at again on its day, by its owner alone, and not while life happens', () => {
    const reviews = (couple: Parameters<typeof due>[0], by: Name, afterMs: number) =>
      due(couple, look(by, afterMs)).filter(({ kind }) => kind === 'boundary-review')
    given(speak()).then(({ ana, ben }) => {
      expect(reviews(ana, 'ana', days(89))).toEqual([])
      expect(reviews(ana, 'ana', days(90))).toHaveLength(1)
      expect(reviews(ben, 'ben', days(90))).toEqual([])
    })
    const later = said('ana', {
      ...{ kind: 'set-line-review', thread: line },
      reviewAt: at(days(270)),
    })
    given(speak(), later).then(({ ana }) => expect(reviews(ana, 'ana', days(91))).toEqual([]))
  })
})
