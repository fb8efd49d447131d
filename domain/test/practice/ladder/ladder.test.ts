/** The ladder: turn by turn, one level at a time, within what both have said, whoever's app writes (R44). */

import { describe, expect, it } from 'vitest'
import type { Command, Couple, Event, ThreadId } from '../../../src/couple.ts'
import { getMany } from '../../../src/many.ts'
import {
  ladderOf,
  type Level,
  levelQuestion,
  markedAs,
  ownCardsOf,
  sittingOf,
} from '../../../src/practice/ladder/ladder.ts'
import { cardsAbout, deckOf, levelOfDeckCard } from '../../../src/practice/ladder/deck.ts'
import {
  askStandsMs,
  ownCardStandsMs,
  sittingMs,
  yearMs,
} from '../../../src/practice/ladder/events.ts'
import { matchedEvent, roundAt } from '../../../src/practice/yeses/yeses.ts'
import {
  at,
  days,
  forged,
  given,
  hours,
  introduced,
  lived,
  look,
  type Name,
  said,
  type Said,
  thread,
  type World,
} from '../../stories.ts'

const sitting = thread('sitting')
const asks = said('ana', { kind: 'ask-sitting', thread: sitting })
const joins = said('ben', { kind: 'join-sitting', thread: sitting })
const here = said('ana', { kind: 'sit-down-here', thread: sitting })

const offers = (by: Name, among: readonly string[]): Said =>
  said(by, { kind: 'offer-deck-cards', thread: sitting, among: among.map(thread) })
const deals = (by: Name, card: string): Said =>
  said(by, { kind: 'deal-deck-card', thread: sitting, card: thread(card) })
const dealing = (card: string): Command => deals('ana', card).command
const turns = (by: Name, card: string): Said =>
  said(by, { kind: 'turn-deck-card', thread: sitting, card: thread(card) })
const swaps = (by: Name, card: string): Said =>
  said(by, { kind: 'swap-deck-card', thread: sitting, card: thread(card) })

const seen = (couple: Couple, by: Name, afterMs = 0) => {
  const view = sittingOf(couple, sitting, look(by, afterMs))
  if (view === null) throw new Error('no sitting')
  return view
}

describe('a sitting', () => {
  it('R44: begins when both want it, and an ask that nobody answered ends by itself', () => {
    given(asks).then(({ ana }) => expect(seen(ana, 'ana').state).toBe('asked'))
    given(asks).when('ana', { kind: 'join-sitting', thread: sitting }).refuses('not-yours')
    given(asks)
      .when('ben', { kind: 'join-sitting', thread: sitting }, askStandsMs)
      .refuses('not-now')
    given(asks, joins).then(({ ana, ben }) => {
      expect(seen(ana, 'ana')).toMatchObject({ state: 'going', answers: 'me', by: 'me' })
      expect(seen(ben, 'ben')).toMatchObject({ state: 'going', answers: 'partner', by: 'partner' })
    })
    given(asks).when('ben', { kind: 'end-sitting', thread: sitting }).refuses('not-now')
    given(asks, joins)
      .when('ben', { kind: 'end-sitting', thread: sitting })
      .then(({ ana }) => expect(seen(ana, 'ana').state).toBe('over'))
    given(asks, joins).then(({ ana }) => expect(seen(ana, 'ana', sittingMs).state).toBe('over'))
  })

  it('R44: who listens offers, who answers deals one of these, and turns alternate card by card', () => {
    given(asks, joins)
      .when('ana', offers('ana', ['1-01']).command)
      .refuses('not-yours')
    given(asks, joins, offers('ben', ['1-01', '1-02']))
      .when('ana', dealing('1-03'))
      .refuses('not-yours')
    given(asks, joins).when('ana', dealing('1-01')).refuses('not-yours')
    given(asks, joins, offers('ben', ['1-01', '1-02']), deals('ana', '1-02')).then(
      ({ ana, ben }) => {
        expect(seen(ana, 'ana').table).toMatchObject({ card: '1-02', level: 1, hidden: false })
        expect(seen(ben, 'ben').table?.card).toBe('1-02')
      },
    )
    given(asks, joins, offers('ben', ['1-01']), deals('ana', '1-01'), turns('ana', '1-01')).then(
      ({ ana, ben }) => {
        expect(seen(ben, 'ben')).toMatchObject({ answers: 'me', table: null, offers: null })
        expect(seen(ana, 'ana').offers?.length).toBeGreaterThan(1)
      },
    )
    given(asks, joins, offers('ben', ['1-01']), deals('ana', '1-01'), swaps('ben', '1-01')).then(
      ({ ana }) => expect(seen(ana, 'ana')).toMatchObject({ answers: 'me', table: null }),
    )
  })

  it('R44: of two who press at once, one card is turned', () => {
    given(asks, joins, offers('ben', ['1-01']), deals('ana', '1-01'), turns('ana', '1-01'))
      .when('ben', turns('ben', '1-01').command)
      .refuses('not-now')
  })

  it('R44: on one phone its device deals for both, and nobody else’s does', () => {
    given(here).then(({ ana, ben }) => {
      expect(seen(ana, 'ana')).toMatchObject({ state: 'going', hand: 'one', offers: null })
      expect(levelOfDeckCard(seen(ana, 'ana').deals ?? thread(''))).toBe(1)
      expect(seen(ben, 'ben')).toMatchObject({ deals: null, offers: null })
    })
    given(here).when('ben', deals('ben', '1-01').command).refuses('not-yours')
    given(here, deals('ana', '1-01'), turns('ana', '1-01')).then(({ ana }) => {
      expect(seen(ana, 'ana').answers).toBe('partner')
      expect(seen(ana, 'ana').deals).not.toBeNull()
    })
  })
})

describe('what may be dealt', () => {
  it('R44: nothing above the level of the two, whoever’s app deals it', () => {
    given(here).when('ana', dealing('2-01')).refuses('off-limits')
    given(here)
      .forges('ana', {
        ...{ kind: 'sitting-dealt', v: 1, audience: 'both', thread: sitting },
        card: '4-01',
      } as never)
      .changesNothing()
    given(asks, joins)
      .when('ben', offers('ben', ['1-01', '3-01']).command)
      .refuses('off-limits')
  })

  it('R44: nothing again within a year, and again after it', () => {
    const again = thread('again')
    const next: Command = { kind: 'deal-deck-card', thread: again, card: thread('1-01') }
    const sits = (afterMs: number): Said =>
      said('ana', { kind: 'sit-down-here', thread: again }, afterMs)
    given(here, deals('ana', '1-01'), sits(days(364)))
      .when('ana', next, days(364))
      .refuses('off-limits')
    given(here, deals('ana', '1-01'), sits(yearMs))
      .when('ana', next, yearMs)
      .then(({ ana }) => expect(ana.shared.ladder.dealtAt).toBeDefined())
  })

  const line = (by: Name, kind: 'speak-boundary' | 'keep-line'): Said =>
    said(by, {
      ...{ kind, thread: thread(`line-${by}`), subject: { what: 'topic', topic: 'childhood' } },
      ...{ reach: 'not', welcome: 'Ask me about the dog.', line: 'Nothing about that.' },
    })

  it('R44: what either has spoken of is dealt to nobody', () => {
    const [card = ''] = cardsAbout('childhood')
    given(line('ben', 'speak-boundary'), here).when('ana', dealing(card)).refuses('off-limits')
  })

  it('R44: fifty draws never offer or deal what one keeps to oneself, and the partner’s log holds nothing of it', () => {
    const off = new Set(cardsAbout('childhood'))
    const drawnBy = (past: readonly Said[], by: Name) => {
      const drawn: ThreadId[] = []
      for (let draw = 0; draw < 50; draw++) {
        const name = thread(`sitting-${draw}`)
        given(...past, said(by, { kind: 'sit-down-here', thread: name })).then((world) => {
          const couple = by === 'ana' ? world.ana : world.ben
          const deal = sittingOf(couple, name, look(by))?.deals
          if (deal != null) drawn.push(deal)
        })
      }
      return drawn
    }
    expect(drawnBy([line('ana', 'keep-line')], 'ana').filter((card) => off.has(card))).toEqual([])
    // Found when it may be: without the line some of fifty are about growing up.
    expect(drawnBy([], 'ana').filter((card) => off.has(card)).length).toBeGreaterThan(0)
    given(line('ana', 'keep-line'), asks, joins).then(({ ben }) => {
      expect(JSON.stringify(ben)).not.toContain('childhood')
    })
  })

  it('R44: with a line that nobody knows of there is still a card to deal from what is offered', () => {
    for (let draw = 0; draw < 50; draw++) {
      const name = thread(`s-${draw}`)
      const past = [
        line('ana', 'keep-line'),
        said('ana', { kind: 'ask-sitting', thread: name }),
        said('ben', { kind: 'join-sitting', thread: name }),
      ]
      given(...past).then(({ ben }) => {
        const among = sittingOf(ben, name, look('ben'))?.offers ?? []
        const offer = said('ben', {
          ...{ kind: 'offer-deck-cards', thread: name, among },
        })
        given(...past, offer).then(({ ana }) => {
          const { deals: dealt = null } = sittingOf(ana, name, look('ana')) ?? {}
          expect(dealt).not.toBeNull()
          expect(cardsAbout('childhood')).not.toContain(dealt)
        })
      })
    }
  })

  it('R44: “never this one” and a star are known to oneself alone', () => {
    const mark = (name: 'star' | 'never') =>
      said('ana', { kind: 'mark-deck-card', card: thread('1-01'), mark: name })
    given(mark('never'), asks, joins, offers('ben', ['1-01'])).then(({ ana, ben }) => {
      expect(seen(ana, 'ana').deals).toBeNull()
      expect(markedAs(ana, 'never')).toEqual([{ card: '1-01', words: null }])
      expect(markedAs(ben, 'never')).toEqual([])
    })
    given(mark('star')).then((starred) => {
      given(mark('never')).then((barred) => expect(starred.ben).toEqual(barred.ben))
    })
  })
})

/** What Ana's and Ben's devices know once both said yes to these, so long after noon. */
const opened = (...yeses: readonly (readonly [level: Level, afterMs: number])[]): World =>
  yeses.reduce(
    (known, [level, afterMs]) => {
      const event = matchedEvent(levelQuestion(level), roundAt(at(afterMs)))
      if (event === null) throw new Error('no question')
      return forged(known, 'ana', event, afterMs)
    },
    lived([...introduced, here]),
  )
const levelOf = (couple: Couple, afterMs: number) => ladderOf(couple, look('ben', afterMs)).level

describe('levels', () => {
  it('R44: nobody opens one alone; the first is open to both', () => {
    given().then(({ ana }) =>
      expect(ladderOf(ana, look('ana'))).toMatchObject({ level: 1, next: 2, nextFrom: null }),
    )
    given().when('ana', { kind: 'lower-ladder', to: 1 }).refuses('already-so')
    const wish = (says: 'yes' | 'no') =>
      said('ana', { kind: 'choose-yes', question: 'ladder/2', round: roundAt(at(0)), says })
    given(wish('yes')).then((yes) => {
      given(wish('no')).then((no) => expect(yes.ben).toEqual(no.ben))
      expect(levelOf(yes.ana, 0)).toBe(1)
    })
  })

  it('R44: the next opens for both when both said yes; one that is not the next does not', () => {
    const { ana, ben } = opened([2, 0])
    for (const couple of [ana, ben]) expect(levelOf(couple, 0)).toBe(2)
    expect(levelOf(opened([4, 0]).ana, 0)).toBe(1)
    expect(levelOf(opened([2, 0], [2, hours(30)]).ana, hours(30))).toBe(2)
  })

  it('R44: one level up a day at most', () => {
    const { ana } = opened([2, 0], [3, hours(1)])
    expect(levelOf(ana, hours(1))).toBe(2)
    expect(levelOf(ana, hours(23))).toBe(2)
    expect(levelOf(ana, hours(24))).toBe(3)
    expect(ladderOf(opened([2, 0]).ana, look('ana', hours(1))).nextFrom).toBe(at(hours(24)))
  })

  it('R44: Ben steps back: at once, for both, a deeper card leaves the table, and the next is of the lower level', () => {
    const event = (fields: object) =>
      ({ v: 1, audience: 'both', thread: sitting, ...fields }) as unknown as Event
    const world = opened([2, 0])
    const dealt = forged(world, 'ana', event({ kind: 'sitting-dealt', card: '2-01' }))
    expect(seen(dealt.ben, 'ben').table?.level).toBe(2)
    const back = forged(dealt, 'ben', event({ kind: 'ladder-lowered', thread: 'couple', to: 1 }))
    expect(seen(back.ana, 'ana')).toMatchObject({ table: null, answers: 'me' })
    expect(levelOfDeckCard(seen(back.ana, 'ana').deals ?? thread(''))).toBe(1)
    expect(levelOf(back.ana, 0)).toBe(1)
    // A modified app that deals one of the old level is refused on both.
    const deeper = forged(back, 'ana', event({ kind: 'sitting-dealt', card: '2-02' }))
    for (const [couple, by] of [[deeper.ana, 'ana'] as const, [deeper.ben, 'ben'] as const])
      expect(seen(couple, by).table).toBeNull()
  })

  it('R44: Ben steps back while the next level waits: what stands is open at once, not a level below it', () => {
    const world = opened([2, 0], [3, hours(1)])
    const event = { kind: 'ladder-lowered', v: 1, audience: 'both', thread: 'couple', to: 2 }
    const back = forged(world, 'ben', event as unknown as Event, hours(2))
    for (const couple of [back.ana, back.ben]) expect(levelOf(couple, hours(2))).toBe(2)
  })

  it('R44: a clock that ran a year ahead shuts no level and no card for a year', () => {
    const both = (fields: object) =>
      ({ v: 1, audience: 'both', thread: 'couple', ...fields }) as unknown as Event
    const ahead = days(365)
    const world = opened([2, ahead])
    const dealt = forged(
      world,
      'ana',
      both({ kind: 'sitting-dealt', thread: sitting, card: '1-01' }),
      ahead,
    )
    const anaNow = forged(dealt, 'ana', both({ kind: 'breath-set', seconds: 9 }), hours(1))
    const { ana, ben } = forged(anaNow, 'ben', both({ kind: 'breath-set', seconds: 8 }), hours(1))
    for (const couple of [ana, ben]) {
      expect(levelOf(couple, hours(2))).toBe(2)
      expect(getMany(couple.shared.ladder.dealtAt, '1-01')?.at).toBe(at(hours(1)))
    }
  })

  it('R44: two of the last level in a sitting, each after a warm one, and one for each', () => {
    const day = hours(24)
    let { ana } = opened([2, 0], [3, day], [4, 2 * day])
    const now = 3 * day
    const say = (fields: object) => {
      const event = { v: 1, audience: 'both', thread: thread('deep'), ...fields }
      ana = forged(
        { ana, ben: ana, sequence: ana.shared.progress.head },
        'ana',
        event as unknown as Event,
        now,
      ).ana
    }
    say({ kind: 'sitting-handed' })
    const dealt: number[] = []
    for (let turn = 0; turn < 16; turn++) {
      const view = sittingOf(ana, thread('deep'), look('ana', now))
      const card = view?.deals ?? thread('')
      dealt.push(levelOfDeckCard(card) ?? 0)
      say({ kind: 'sitting-dealt', card })
      say({ kind: 'sitting-turned', card })
    }
    expect(dealt.filter((level) => level === 4)).toHaveLength(2)
    const [first, second] = dealt.flatMap((level, turn) => (level === 4 ? [turn] : []))
    expect(((second ?? 0) - (first ?? 0)) % 2).toBe(1)
    for (const turn of [first, second]) expect(dealt[(turn ?? 0) + 1]).toBe(1)
    // A third is refused, whoever's app deals it.
    say({ kind: 'sitting-dealt', card: '4-01' })
    expect(sittingOf(ana, thread('deep'), look('ana', now))?.table).toBeNull()
  })
})

describe('our own questions', () => {
  const own = thread('own')
  const offersOwn = said('ana', {
    ...{ kind: 'offer-own-card', thread: own, words: 'What did your school smell of?', level: 1 },
  })
  const agrees = said('ben', { kind: 'agree-own-card', thread: own })

  it('R44: are dealt once both want them, and no more once one does not', () => {
    given(offersOwn, here).when('ana', dealing('own')).refuses('not-now')
    given(offersOwn).when('ana', { kind: 'agree-own-card', thread: own }).refuses('not-yours')
    given(offersOwn, agrees, here)
      .when('ana', dealing('own'))
      .then(({ ben }) =>
        expect(seen(ben, 'ben').table?.words).toBe('What did your school smell of?'),
      )
    given(offersOwn, agrees, said('ana', { kind: 'drop-own-card', thread: own }), here)
      .when('ana', dealing('own'))
      .refuses('not-now')
  })

  it('R44: that nobody said yes to is nowhere after two weeks', () => {
    given(offersOwn).then(({ ana, ben }) => {
      expect(ownCardsOf(ben, look('ben'))).toMatchObject([{ by: 'partner', agreed: false }])
      expect(ownCardsOf(ana, look('ana', ownCardStandsMs))).toEqual([])
    })
    given(offersOwn).when('ben', agrees.command, ownCardStandsMs).refuses('not-now')
  })

  it('R44: never take the number of a card of the deck', () => {
    given()
      .when('ana', {
        ...{ kind: 'offer-own-card', thread: thread(deckOf(1)[0] ?? ''), words: 'x', level: 1 },
      })
      .refuses('thread-taken')
  })
})

describe('two numbers of one’s own', () => {
  it('R44: are kept for oneself', () => {
    given(
      asks,
      joins,
      said('ana', { kind: 'note-felt', thread: sitting, when: 'before', number: 2 }),
      said('ana', { kind: 'note-felt', thread: sitting, when: 'after', number: 4 }, hours(1)),
    ).then(({ ana, ben }) => {
      expect(seen(ana, 'ana').felt).toEqual({ before: 2, after: 4 })
      expect(seen(ben, 'ben').felt).toEqual({ before: null, after: null })
    })
  })
})
