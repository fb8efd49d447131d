/** The deck: enough of it, no two cards alike, none that judges, and none unsafe without a topic (R44). */

import { describe, expect, it } from 'vitest'
import { boundaryTopics } from '../../../src/practice/boundaries/topics.ts'
import {
  cardsAbout,
  deckOf,
  isInSeason,
  levelOfDeckCard,
  levels,
  topicsOfCard,
} from '../../../src/practice/ladder/deck.ts'
import { seasonAt } from '../../../src/practice/ladder/seasons.ts'
import { levelOfTurn, offered, shuffled } from '../../../src/practice/ladder/draw.ts'
import type { ZoneName } from '../../../src/cadence/cadence.ts'
import type { Instant } from '../../../src/ids.ts'
import { thread } from '../../stories.ts'

const all = levels.flatMap((level) => deckOf(level))

describe('the deck', () => {
  it('R44: has at least sixty cards a level, each under a number of its own', () => {
    for (const level of levels) {
      expect(deckOf(level).length).toBeGreaterThanOrEqual(60)
      for (const card of deckOf(level)) expect(levelOfDeckCard(card)).toBe(level)
    }
    expect(new Set(all).size).toBe(all.length)
    expect(levelOfDeckCard(thread('5-01'))).toBeNull()
    expect(levelOfDeckCard(thread('1-99'))).toBeNull()
  })

  it('R44: each topic has cards, and each level enough that touch none', () => {
    for (const topic of boundaryTopics) {
      expect(cardsAbout(topic).length, topic).toBeGreaterThan(3)
      expect(cardsAbout(topic).filter((card) => levelOfDeckCard(card) === null)).toEqual([])
    }
    for (const level of levels) {
      const safe = deckOf(level).filter((card) => topicsOfCard(card).length === 0)
      expect(safe.length, `level ${level}`).toBeGreaterThanOrEqual(15)
    }
  })

  it('R44: a season is told from the zone, half a year apart on the two halves, and nowhere where there is none', () => {
    const on = (month: number, zone: string) =>
      seasonAt(Date.UTC(2026, month - 1, 15) as Instant, zone as ZoneName)
    expect([1, 4, 7, 10, 12].map((month) => on(month, 'Europe/Berlin'))).toEqual([
      ...['winter', 'spring', 'summer', 'autumn', 'winter'],
    ])
    expect([1, 4, 7, 10].map((month) => on(month, 'Australia/Sydney'))).toEqual([
      ...['summer', 'autumn', 'winter', 'spring'],
    ])
    for (const zone of ['UTC', 'Asia/Singapore', 'Africa/Lagos']) expect(on(7, zone)).toBeNull()
    for (const level of levels) {
      const seasonal = deckOf(level).filter((card) => !isInSeason(card, null))
      expect(seasonal.length).toBeGreaterThanOrEqual(4)
      for (const card of seasonal) {
        const seasons = (['spring', 'summer', 'autumn', 'winter'] as const).filter((each) =>
          isInSeason(card, each),
        )
        expect(seasons).toHaveLength(1)
      }
    }
  })
})

describe('a draw', () => {
  const free = new Map(all.map((card) => [card, levelOfDeckCard(card) ?? 1] as const))

  it('R44: is the same for a seed, and another for another', () => {
    expect(shuffled(all, 'a')).toEqual(shuffled(all.toReversed(), 'a'))
    expect(shuffled(all, 'a')).not.toEqual(shuffled(all, 'b'))
    expect(offered(free, 2, 'a')).toEqual(offered(free, 2, 'a'))
  })

  it('R44: reaches every card, none much oftener than another', () => {
    const first = new Map<string, number>()
    const draws = 1_830
    for (let seed = 0; seed < draws; seed++) {
      const [card = ''] = shuffled(deckOf(1), `sitting-${seed} 0`)
      first.set(card, (first.get(card) ?? 0) + 1)
    }
    expect(first.size).toBe(deckOf(1).length)
    const fair = draws / deckOf(1).length
    expect(Math.max(...first.values())).toBeLessThan(fair * 2)
    expect(Math.min(...first.values())).toBeGreaterThan(fair * 0.3)
  })

  it('R44: offers cards of the level that is wanted, two of them safe, and what is below where none is left', () => {
    for (const level of levels) {
      const cards = offered(free, level, 'seed')
      expect(cards.map(levelOfDeckCard).filter((each) => each !== level)).toEqual([])
      const safe = cards.filter((card) => topicsOfCard(card).length === 0)
      expect(safe.length).toBeGreaterThanOrEqual(2)
    }
    const withoutTwo = new Map([...free].filter(([, level]) => level !== 2))
    expect(offered(withoutTwo, 2, 'seed').map(levelOfDeckCard)).toEqual(
      offered(withoutTwo, 2, 'seed').map(() => 1),
    )
    expect(offered(new Map(), 2, 'seed')).toEqual([])
  })

  it('R44: both begin warm, and go one deeper every two turns', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 20].map((turn) => levelOfTurn(turn, 4))).toEqual([
      ...[1, 1, 2, 2, 3, 3, 4, 4, 4],
    ])
    expect([0, 2, 8].map((turn) => levelOfTurn(turn, 2))).toEqual([1, 2, 2])
  })
})
