/** Whose turn it is on a rupture: the same on both screens, possible to do, and never a count of steps. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AnyAsk, type Command, type Couple, decide, turnOf } from '../src/couple.ts'
import { valuesOf } from '../src/many.ts'
import { ruptureOf } from '../src/practice/ruptures/ruptures.ts'
import { type Devices, seenBy } from './devices.ts'
import { honest, hostile } from './properties.ts'
import {
  at,
  days,
  given,
  id,
  look,
  minutes,
  type Name,
  noon,
  type Said,
  said,
  thread,
} from './stories.ts'

const about = thread('keys')
const flagged = (wish: 'pause' | 'talk' | 'write') =>
  said('ana', { kind: 'flag-rupture', thread: about, title: 'Keys', happenedAt: noon, wish })
const seen = said('ben', { kind: 'acknowledge-rupture', thread: about })
const told = said('ana', {
  ...{ kind: 'share-account', thread: thread('account'), about },
  ...{ observation: 'The door was locked.', impact: 'I stood in the rain.' },
})
const heard = thread('account')
const saidBack = said('ben', { kind: 'reflect', thread: heard, words: 'You got wet outside.' })
const gotIt = said('ana', {
  ...{ kind: 'answer-reflection', thread: heard, verdict: 'got-it', missing: '' },
})
const replied = said('ben', { kind: 'reply', thread: heard, words: 'I see that now.' })
const repair = thread('repair')
const offered = said('ben', {
  ...{ kind: 'offer-repair', thread: repair, about, impact: 'Wet and cold.' },
  ...{ concrete: 'cut a key', due: at(minutes(60)), cue: 'I leave', act: 'I look for yours' },
})
const received = said('ana', { kind: 'answer-repair', thread: repair, answer: 'received' })
const done = said('ben', { kind: 'say-done', thread: repair })
const kept = said('ana', { kind: 'mark-kept', thread: repair, onTime: true })

const kindsFor = (couple: Couple, by: Name, afterMs = 0) => {
  const turn = turnOf(couple, about, look(by, afterMs))
  return turn === null ? null : [turn.mine?.kind ?? null, turn.theirs?.kind ?? null]
}

/** What Ana is asked, and what Ben is; both screens say the same. */
function asks(past: readonly Said[], ana: string | null, ben: string | null, ms = 0) {
  given(...past).then((world) => {
    expect(kindsFor(world.ana, 'ana', ms)).toEqual([ana, ben])
    expect(kindsFor(world.ben, 'ben', ms)).toEqual([ben, ana])
  })
}

describe('a hurt, from the first line to the end', () => {
  const road = [flagged('write'), seen, told, saidBack, gotIt, replied, offered, received]
  it('goes from one to the other, and to hear comes before any repair', () => {
    const upTo = (step: (typeof road)[number]) => road.slice(0, road.indexOf(step) + 1)
    asks(upTo(road[0] ?? seen), 'tell', 'see')
    asks(upTo(seen), 'tell', null)
    asks(upTo(told), null, 'reflect')
    asks(upTo(saidBack), 'answer-reflection', null)
    asks(upTo(gotIt), null, 'reply')
    asks(upTo(replied), null, 'offer-repair')
    asks(upTo(offered), 'answer-repair', null)
    asks(upTo(received), null, 'keep-promise')
  })

  it('"I did it" asks the one it was promised to, and decides nothing', () => {
    asks([...road, done], 'say-kept', null)
    given(...road)
      .when('ana', { kind: 'say-done', thread: repair })
      .refuses('not-yours')
    asks([...road, done, kept], 'mended', 'mended')
  })

  it('once its time has come both may say how it went, and neither waits', () => {
    asks(road, 'promise-due', 'promise-due', minutes(61))
  })

  it('one says that it feels mended: the other is asked the same and nothing else', () => {
    const mended = said('ana', { kind: 'feel-repaired', thread: about })
    asks([flagged('write'), seen, mended], null, 'mended')
    const both = said('ben', { kind: 'feel-repaired', thread: about })
    given(flagged('write'), seen, mended, both).then(({ ana }) => {
      expect(kindsFor(ana, 'ana')).toBeNull()
    })
  })
})

describe('what was wished for leads until it is met', () => {
  it('a talk: the other asks for one', () => {
    asks([flagged('talk')], null, 'see')
    asks([flagged('talk'), seen], null, 'ask-talk')
    asks([flagged('talk'), seen, told], null, 'ask-talk')
  })
  it('a pause: it is taken first, and once', () => {
    asks([flagged('pause')], 'take-pause', 'see')
    asks([flagged('pause'), seen], 'take-pause', null)
    const pause = said('ana', {
      ...{ kind: 'call-timeout', thread: thread('pause'), about, returnAt: at(minutes(30)) },
    })
    const back = (by: Name) =>
      said(by, { kind: 'return-from-timeout', thread: thread('pause') }, minutes(31))
    asks([flagged('pause'), seen, pause], 'come-back', 'come-back')
    asks([flagged('pause'), seen, pause, back('ana'), back('ben')], 'tell', null, minutes(40))
  })
})

it('"not ready" is told to nobody: whoever waits reads the same as before', () => {
  const before = [flagged('write'), seen, offered]
  const unready = said('ana', { kind: 'answer-repair', thread: repair, answer: 'not-ready' })
  asks(before, 'answer-repair', null)
  asks([...before, unready], 'answer-repair', null)
})

it('nothing is asked of anyone while it is set aside, or alone', () => {
  for (const command of [
    { kind: 'let-go-rupture', thread: about },
    { kind: 'park-rupture', thread: about, until: null },
    { kind: 'seek-outside-help', thread: about },
  ] satisfies readonly Command[]) {
    given(flagged('write'), said('ben', command)).then(({ ana, ben }) => {
      expect(turnOf(ana, about, look('ana'))).toBeNull()
      expect(turnOf(ben, about, look('ben'))).toBeNull()
    })
  }
})

const bothOf = (devices: Devices) =>
  [{ couple: seenBy(devices, 'ana') }, { couple: seenBy(devices, 'ben') }] as const

const deep = { numRuns: 60, seed: 11 }
const later = days(2)

describe('over any history of two honest people', () => {
  const everyTurn = (check: (couple: Couple, by: Name, ask: AnyAsk | null) => void) =>
    fc.assert(
      fc.property(honest, (devices) => {
        const [ana, ben] = bothOf(devices)
        for (const [by, { couple }] of [
          ['ana', ana],
          ['ben', ben],
        ] as const) {
          for (const { thread: each } of valuesOf(couple.shared.ruptures)) {
            check(couple, by, turnOf(couple, each, look(by, later))?.mine ?? null)
          }
        }
      }),
      deep,
    )

  it('mine here is theirs there', () => {
    fc.assert(
      fc.property(honest, (devices) => {
        const [ana, ben] = bothOf(devices)
        for (const { thread: each } of valuesOf(ana.couple.shared.ruptures)) {
          const here = turnOf(ana.couple, each, look('ana', later))
          const there = turnOf(ben.couple, each, look('ben', later))
          if (here?.rank === 'rests' || there?.rank === 'rests') continue
          expect([here?.mine, here?.theirs]).toEqual([there?.theirs, there?.mine])
        }
      }),
      deep,
    )
  })

  it('what I am asked I may do', () => {
    const asked = new Set<string>()
    everyTurn((couple, by, ask) => {
      if (ask === null) return
      asked.add(ask.kind)
      const answer = decide(couple, commandFor(couple, by, ask), look(by, later))
      const waits = answer.ok || ['resting', 'not-now', 'set-aside'].includes(answer.refusal.kind)
      expect(waits, `${ask.kind}: ${JSON.stringify(answer)}`).toBe(true)
      if (!answer.ok) expect(['offer-repair', 'ask-talk']).toContain(ask.kind)
    })
    // A history that asks for nothing would prove nothing.
    expect(asked.size).toBeGreaterThan(7)
  })

  it('what is open asks something of one of the two', () => {
    fc.assert(
      fc.property(honest, (devices) => {
        const { couple } = bothOf(devices)[0]
        for (const { thread: each } of valuesOf(couple.shared.ruptures)) {
          const state = ruptureOf(couple, each, look('ana', later))?.state
          const open = state === 'flagged' || state === 'acknowledged' || state === 'in-repair'
          const turn = turnOf(couple, each, look('ana', later))
          expect(turn !== null && (turn.mine ?? turn.theirs) !== null).toBe(open)
        }
      }),
      deep,
    )
  })
})

it('a modified app makes no turn that breaks a screen', () => {
  fc.assert(
    fc.property(hostile, (devices) => {
      const [ana, ben] = bothOf(devices)
      for (const [by, { couple }] of [
        ['ana', ana],
        ['ben', ben],
      ] as const) {
        for (const { thread: each } of valuesOf(couple.shared.ruptures)) {
          const turn = turnOf(couple, each, look(by, later))
          expect(turn === null || turn.mine !== null || turn.theirs !== null).toBe(true)
        }
      }
    }),
    deep,
  )
})

/** The plainest way to do what is asked. */
function commandFor(couple: Couple, by: Name, ask: AnyAsk): Command {
  const { thread: it } = ask
  const fresh = thread('fresh-turn')
  const due = at(later + minutes(60))
  switch (ask.kind) {
    case 'see':
      return { kind: 'acknowledge-rupture', thread: it }
    case 'mended':
      return { kind: 'feel-repaired', thread: it }
    case 'tell':
      return { kind: 'share-account', thread: fresh, about: it, observation: 'x', impact: 'y' }
    case 'reflect':
      return { kind: 'reflect', thread: it, words: 'Something quite different came across.' }
    case 'answer-reflection':
      return { kind: 'answer-reflection', thread: it, verdict: 'got-it', missing: '' }
    case 'reply':
      return { kind: 'reply', thread: it, words: 'Yes.' }
    case 'offer-repair': {
      const parts = { impact: 'a', concrete: 'b', due, cue: 'c', act: 'd' }
      return { kind: 'offer-repair', thread: fresh, about: it, ...parts }
    }
    case 'answer-repair':
      return { kind: 'answer-repair', thread: it, answer: 'received' }
    case 'revise-repair': {
      const parts = { impact: 'a', concrete: 'b', due, cue: 'c', act: 'd' }
      return { kind: 'revise-repair', thread: it, ...parts }
    }
    case 'keep-promise':
      return { kind: 'say-done', thread: it }
    case 'say-kept':
      return { kind: 'mark-kept', thread: it, onTime: true }
    case 'promise-due': {
      const mine =
        valuesOf(couple.shared.promises).find((each) => each.thread === it)?.by === id(by)
      if (!mine) return { kind: 'mark-kept', thread: it, onTime: true }
      return { kind: 'admit-slip', thread: it, next: fresh, what: 'b', due }
    }
    case 'agree-step':
      return { kind: 'agree-step', thread: it }
    case 'name-feelings':
      return { kind: 'name-feelings', thread: it, feelings: [], more: 'x' }
    case 'come-back':
      return { kind: 'return-from-timeout', thread: it }
    case 'take-pause':
      return { kind: 'call-timeout', thread: fresh, about: it, returnAt: at(later + minutes(60)) }
    case 'go-on-talking':
      return { kind: 'leave-talk', thread: it, voice: 'own', clock: at(later) }
    case 'ask-talk':
      return { kind: 'ask-talk', thread: fresh, voice: 'own', clock: at(later), mode: 'live' }
  }
}
