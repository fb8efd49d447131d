/** The talk about stress from outside: three phases, in their order, whoever's app says what (R42). */

import { expect, it } from 'vitest'
import { type Day, dayAt, utc } from '../../../src/cadence/cadence.ts'
import type { Command, Event } from '../../../src/couple.ts'
import { tellingsOf } from '../../../src/practice/tellings/tellings.ts'
import {
  at,
  days,
  given,
  hours,
  look,
  minutes,
  type Name,
  noon,
  said,
  thread,
} from '../../stories.ts'

const it_ = { thread: thread('telling'), voice: 'own' } as const
const today = dayAt(noon, utc)
const words = { what: 'It ran late', stirs: 'I felt small', why: 'it counts for me' }
const ask = (mode: 'live' | 'one-phone' = 'live', name = 'telling', on: Day = today): Command => ({
  ...{ kind: 'ask-telling', thread: thread(name), mode, length: 'short', on },
})
const join = said('ben', { kind: 'join-telling', thread: it_.thread }, minutes(1))
const begun = [said('ana', ask()), join]
/** Each step in its order: by whom, and what. */
const steps: readonly (readonly [Name, Command])[] = [
  ['ana', { kind: 'tell', ...it_, ...words }],
  ['ben', { kind: 'sum-up', ...it_, words: 'You were left alone with it' }],
  ['ana', { kind: 'confirm-telling', ...it_, verdict: 'yes', missing: '' }],
  ['ben', { kind: 'feel-with', ...it_, words: 'That makes me sad too' }],
  ['ben', { kind: 'add-idea', ...it_, words: 'I drive on Friday' }],
  ['ana', { kind: 'be-held', ...it_ }],
  ['ana', { kind: 'review-telling', ...it_, helped: 'You looked at me', would: '' }],
]
const walked = (count: number, from = begun) => [
  ...from,
  ...steps.slice(0, count).map(([by, command], index) => said(by, command, minutes(2 + index))),
]
const other = (name: Name): Name => (name === 'ana' ? 'ben' : 'ana')

/** The event that a modified app writes for a step, without asking. */
const eventOf: Readonly<Record<string, string>> = {
  ...{ tell: 'telling-told', 'sum-up': 'telling-heard', 'confirm-telling': 'telling-confirmed' },
  ...{ 'feel-with': 'telling-felt', 'add-idea': 'telling-idea', 'be-held': 'telling-held' },
  'review-telling': 'telling-reviewed',
}
const forged = ({ kind, ...fields }: Command): Event =>
  ({ ...fields, kind: eventOf[kind], v: 1, audience: 'both' }) as unknown as Event

it('R42: told, summed up, felt with, an idea, looked back on: each step is one’s, and then the other’s', () => {
  const read = steps.map((_, count) => {
    let step = ''
    given(...walked(count)).then(({ ana, ben }) => {
      const { active } = tellingsOf(ana, look('ana', hours(1)))
      expect(tellingsOf(ben, look('ben', hours(1))).active?.step).toBe(active?.step)
      step = `${active?.phase ?? ''} ${active?.step ?? ''} ${active?.turn ?? ''}`
    })
    return step
  })
  expect(read).toEqual([
    ...['tell tell me', 'tell hear partner', 'tell confirm me'],
    ...['support feel partner', 'support support me', 'support support me', 'feedback review me'],
  ])
  given(...walked(steps.length)).then(({ ben }) => {
    const { active, last } = tellingsOf(ben, look('ben', hours(1)))
    expect(active).toBeNull()
    expect(last).toMatchObject({ over: true, review: { helped: 'You looked at me' } })
  })
})

it('R42: no crafted event breaks the order: whatever is not next changes nothing, on either device', () => {
  steps.forEach((_, count) => {
    steps.forEach(([by, command], index) => {
      // An idea may be left out, or said twice; all else is one way.
      const next = index === count || (count === 5 && index === 4) || (count === 4 && index === 5)
      const world = given(...walked(count))
      if (!next) world.forges(by, forged(command), hours(1)).changesNothing()
      world.forges(other(by), forged(command), hours(1)).changesNothing()
    })
  })
})

it('“there is more” leads back to the listening, and no further', () => {
  const more: Command = { kind: 'confirm-telling', ...it_, verdict: 'more', missing: 'the boss' }
  given(...walked(2), said('ana', more, minutes(9))).then(({ ben }) => {
    expect(tellingsOf(ben, look('ben', hours(1))).active).toMatchObject({
      ...{ phase: 'tell', step: 'hear', turn: 'me' },
      heard: [{ verdict: 'more', missing: 'the boss' }],
    })
  })
})

it('nobody is in it who did not say yes, and a guest speaks only on one phone that both agreed to', () => {
  const joined: Event = { kind: 'telling-joined', v: 1, audience: 'both', thread: it_.thread }
  given(said('ana', ask())).forges('ana', joined).changesNothing()
  given(said('ana', ask()))
    .forges('ana', forged(steps[0]?.[1] as Command))
    .changesNothing()
  const guest = { ...(steps[1]?.[1] as Command), voice: 'guest' } as Command
  given(...walked(1))
    .forges('ana', forged(guest), hours(1))
    .changesNothing()
  const onOne = [said('ana', ask('one-phone')), join]
  given(...walked(1, onOne), said('ana', guest, minutes(9))).then(({ ben }) => {
    expect(tellingsOf(ben, look('ben', hours(1))).active?.step).toBe('confirm')
  })
  given(...walked(1, onOne))
    .forges('ben', forged(guest), hours(1))
    .changesNothing()
})

it('roles change on another day: Ben, who listened, tells tomorrow', () => {
  const done = walked(steps.length)
  const bens = ask('live', 'bens')
  given(...done)
    .when('ben', bens, hours(2))
    .refuses('too-soon')
  given(...done).then(({ ben }) => {
    expect(tellingsOf(ben, look('ben', hours(2))).listenedToday).toBe(true)
    expect(tellingsOf(ben, look('ben', days(1))).listenedToday).toBe(false)
  })
  given(...done)
    .when('ben', ask('live', 'bens', (today + 1) as Day), days(1))
    .then(({ ana }) => {
      expect(tellingsOf(ana, look('ana', days(1))).theirs?.state).toBe('open')
    })
})

it('12, 4 and 2 minutes, or 30, 10 and 5, counted from where both phases began; by letter none', () => {
  const untilAfter = (count: number): number => {
    let until: number | null = null
    given(...walked(count)).then(({ ben }) => {
      until = tellingsOf(ben, look('ben', hours(1))).active?.until ?? null
    })
    return Number(until)
  }
  expect(untilAfter(0)).toBe(at(minutes(1 + 12)))
  expect(untilAfter(3)).toBe(at(minutes(4 + 4)))
  expect(untilAfter(6)).toBe(at(minutes(7 + 2)))
  const letter: Command = { kind: 'write-telling', thread: it_.thread, ...words, on: today }
  given(said('ana', letter)).then(({ ben }) => {
    const { active } = tellingsOf(ben, look('ben'))
    expect(active).toMatchObject({ until: null, step: 'hear', turn: 'me' })
  })
})

it('a letter that was looked back on two days later is still shown for a day', () => {
  const letter: Command = { kind: 'write-telling', thread: it_.thread, ...words, on: today }
  const rest = steps
    .slice(1)
    .map(([by, command], index) =>
      said(by, command, command.kind === 'review-telling' ? days(2) : minutes(index)),
    )
  given(said('ana', letter), ...rest).then(({ ana, ben }) => {
    const at = (by: Name, after: number) =>
      tellingsOf(by === 'ana' ? ana : ben, look(by, days(2) + after)).last
    for (const by of ['ana', 'ben'] as const) {
      expect(at(by, hours(23))).toMatchObject({ over: true })
      expect(at(by, hours(25))).toBeNull()
    }
  })
})

it('either stops it, and nothing can be said in it any more', () => {
  for (const by of ['ana', 'ben'] as const) {
    const left = said(by, { kind: 'leave-telling', thread: it_.thread }, minutes(5))
    given(...walked(1), left)
      .forges('ben', forged(steps[1]?.[1] as Command), hours(1))
      .changesNothing()
  }
})
