/** Help from outside: the card, what a therapist gave, and words that are lent by whoever wrote them. */

import { describe, expect, it } from 'vitest'
import type { Couple } from '../../../src/couple.ts'
import {
  helpCardOf,
  packetAsksOf,
  type PacketItemId,
  sessionsOf,
  staysOut,
} from '../../../src/practice/outside/outside.ts'
import { at, days, given, look, type Name, said, type Said, thread } from '../../stories.ts'

const hurt = (name: string, title: string, afterMs = 0, by: Name = 'ana'): Said =>
  said(
    by,
    { kind: 'flag-rupture', thread: thread(name), title, happenedAt: at(0), wish: 'write' },
    afterMs,
  )
const card = (couple: Couple, by: Name, afterMs: number) => helpCardOf(couple, look(by, afterMs))
const three = [
  hurt('one', 'Money again', 0),
  hurt('two', 'Who pays the rent', days(5), 'ben'),
  hurt('three', 'My salary', days(9)),
]

const lineOf = (by: Name, afterMs = days(9)): Said =>
  said(
    by,
    {
      kind: 'speak-boundary',
      thread: thread('line'),
      subject: { what: 'topic', topic: 'money' },
      reach: 'not',
      welcome: 'The rent.',
      line: 'Not my debts.',
    },
    afterMs,
  )

describe('the card about help from outside', () => {
  it('R45: is there from the third open hurt on one topic within thirty days, for each alone', () => {
    given(...three.slice(0, 2)).then(({ ana }) => {
      expect(card(ana, 'ana', days(6))).toBeNull()
    })
    given(...three).then(({ ana, ben }) => {
      expect(card(ana, 'ana', days(10))).toMatchObject({ topic: 'money' })
      expect(card(ben, 'ben', days(10))).toMatchObject({ topic: 'money' })
      // The first is older than thirty days, and only two are left.
      expect(card(ana, 'ana', days(31))).toBeNull()
    })
  })

  it('R45: is there for who answered twice, four weeks apart, that they are unhappy, and for nobody else', () => {
    const answers = (by: Name, each: number, afterMs: number): Said =>
      said(
        by,
        {
          kind: 'answer-satisfaction',
          answers: { happy: each, warm: each, rewarding: each, satisfied: each },
        },
        afterMs,
      )
    const low = [answers('ana', 3, days(1)), answers('ana', 2, days(29))]
    given(...low).then(({ ana, ben }) => {
      expect(card(ana, 'ana', days(30))).toMatchObject({ why: 'unhappy', topic: null, threads: [] })
      expect(card(ben, 'ben', days(30))).toBeNull()
    })
    given(...low.slice(0, 1), answers('ana', 2, days(20))).then(({ ana }) => {
      expect(card(ana, 'ana', days(30))).toBeNull()
    })
    given(...low, answers('ana', 5, days(58))).then(({ ana }) => {
      expect(card(ana, 'ana', days(59))).toBeNull()
    })
    given(...three, ...low).then(({ ana }) => {
      expect(card(ana, 'ana', days(29))).toMatchObject({ why: 'hurts', topic: 'money' })
    })
  })

  it('R45: counts the same words where Mend has none for the topic, and no other', () => {
    const same = [hurt('a', 'Das Geschirr'), hurt('b', 'das Geschirr!'), hurt('c', 'Das  geschirr')]
    given(...same).then(({ ana }) => {
      expect(card(ana, 'ana', days(1))).toMatchObject({ topic: null })
    })
    given(hurt('a', 'Monday'), hurt('b', 'Tuesday'), hurt('c', 'Sunday')).then(({ ana }) => {
      expect(card(ana, 'ana', days(1))).toBeNull()
    })
  })

  it('R45: is gone where one is mended, and names no topic that a line was drawn around', () => {
    const felt = (by: Name) => said(by, { kind: 'feel-repaired', thread: thread('two') }, days(10))
    given(...three, felt('ana'), felt('ben')).then(({ ana }) => {
      expect(card(ana, 'ana', days(11))).toBeNull()
    })
    given(...three, lineOf('ben')).then(({ ana }) => {
      expect(card(ana, 'ana', days(10))).toMatchObject({ topic: null })
    })
  })
})

describe('what a therapist gave', () => {
  const note = said('ana', { kind: 'note-session', thread: thread('s'), words: 'Ten minutes.' })
  it('R45: is noted by one, made a card or let go by either', () => {
    given(note, said('ben', { kind: 'card-session', thread: thread('s'), card: 'yes' })).then(
      ({ ana }) => {
        expect(sessionsOf(ana, look('ana', 1))).toMatchObject([
          { words: 'Ten minutes.', by: 'me', card: true },
        ])
      },
    )
    given(note, said('ben', { kind: 'let-go-session', thread: thread('s') }))
      .when('ana', { kind: 'card-session', thread: thread('s'), card: 'yes' })
      .refuses('already-so')
    given(note)
      .when('ben', { kind: 'card-session', thread: thread('s'), card: 'no' })
      .refuses('already-so')
  })
})

describe('words for a packet', () => {
  const [one, two] = ['need:one', 'need:two'] as PacketItemId[] as [PacketItemId, PacketItemId]
  const packet = thread('p')
  const ask = said('ana', { kind: 'ask-for-packet', thread: packet, items: [one] })
  const lend = { kind: 'lend-to-packet', thread: packet, items: [one, two] } as const

  it('T18: only what was asked for is lent, by whoever wrote it, and taken back at once', () => {
    given(ask).when('ana', lend).refuses('not-yours')
    given(ask)
      .when('ben', { ...lend, items: [two] })
      .refuses('field')
    given(ask, said('ben', lend)).then(({ ana, ben }) => {
      expect(packetAsksOf(ana, look('ana', 1)).lentToMe).toMatchObject({ items: [one] })
      expect(packetAsksOf(ben, look('ben', 1)).lentByMe).toMatchObject({ items: [one] })
      expect(packetAsksOf(ana, look('ana', days(30))).lentToMe).toBeNull()
    })
    given(ask, said('ben', lend))
      .when('ben', { kind: 'lend-no-longer', thread: packet })
      .then(({ ana }) => expect(packetAsksOf(ana, look('ana', 1)).lentToMe).toBeNull())
  })

  it('T18: unanswered it is over after a week, and nothing is lent after that', () => {
    given(ask).then(({ ana }) => {
      expect(packetAsksOf(ana, look('ana', days(7))).mine).toMatchObject({ state: 'over' })
    })
    given(ask).when('ben', lend, days(7)).refuses('not-now')
    given(ask)
      .when('ana', { kind: 'ask-for-packet', thread: thread('q'), items: [two] }, days(6))
      .refuses('asked-before')
  })
})

describe('what stays out of a packet', () => {
  const out = (couple: Couple, by: Name, packet: 'own' | 'both') =>
    staysOut(couple, 'You hid the money.', packet, look(by, 1))

  it('T18: a line of my partner’s keeps words out of the couple’s, and never my own out of mine', () => {
    given(lineOf('ben', 0)).then(({ ana, ben }) => {
      expect(out(ana, 'ana', 'both')).toBe(true)
      expect(out(ana, 'ana', 'own')).toBe(false)
      expect(out(ben, 'ben', 'own')).toBe(true)
    })
  })
})
