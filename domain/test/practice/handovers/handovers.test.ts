/** Tasks handed over whole, back on their date by themselves, or before without a reason (R42). */

import { expect, it } from 'vitest'
import { type Command, due, type Event } from '../../../src/couple.ts'
import { handoversOf } from '../../../src/practice/handovers/handovers.ts'
import { at, days, given, hours, look, said, thread } from '../../stories.ts'

const task = thread('task')
const offer = (backMs = days(4), name = 'task'): Command => ({
  ...{ kind: 'offer-task', thread: thread(name), task: 'Dinner', enough: 'bread counts' },
  back: at(backMs),
})
const take: Command = { kind: 'take-task', thread: task }
const end: Command = { kind: 'end-task', thread: task }
const taken = [said('ana', offer()), said('ben', take, hours(1))]

it('R42: it lies with Ben until its date, and is then Ana’s again without anybody’s doing', () => {
  given(...taken).then(({ ana, ben }) => {
    expect(handoversOf(ana, look('ana', days(4) - 1)).now).toMatchObject([{ owner: 'me' }])
    for (const [couple, name] of [
      [ana, 'ana'],
      [ben, 'ben'],
    ] as const) {
      const after = handoversOf(couple, look(name, days(4)))
      expect(after.now).toEqual([])
      expect(after.back).toMatchObject([{ task: 'Dinner', backSince: at(days(4)) }])
      const told = due(couple, look(name, days(4))).filter(({ kind }) => kind === 'task-back')
      expect(told).toMatchObject([{ at: at(days(4)), owner: name === 'ana' ? 'me' : 'partner' }])
    }
  })
})

it('either ends it before, once, and says nothing with it', () => {
  for (const by of ['ana', 'ben'] as const) {
    given(...taken, said(by, end, hours(2))).then(({ ana }) => {
      expect(handoversOf(ana, look('ana', hours(3)))).toMatchObject({ now: [], back: [{}] })
      expect(due(ana, look('ana', days(4))).some(({ kind }) => kind === 'task-back')).toBe(false)
    })
  }
  given(...taken, said('ben', end, hours(2)))
    .when('ana', end, hours(3))
    .refuses('already-so')
})

it('a date that has passed, or lies too far, is refused', () => {
  for (const backMs of [-days(1), 0, days(91)]) {
    given().when('ana', offer(backMs)).refuses('out-of-range')
  }
})

it('nobody is handed what they did not take: by the owner’s own yes, or while it is only offered', () => {
  const forged = (kind: 'task-taken' | 'task-ended'): Event => ({
    ...{ kind, v: 1, audience: 'both', thread: task },
  })
  given(said('ana', offer())).forges('ana', forged('task-taken')).changesNothing()
  given(said('ana', offer())).forges('ben', forged('task-ended')).changesNothing()
  given(...taken)
    .forges('ben', forged('task-taken'))
    .changesNothing()
})

it('H1: an offer is over after three days; one that was taken back has no words', () => {
  given(said('ana', offer())).then(({ ana }) => {
    expect(handoversOf(ana, look('ana', days(3))).mine?.state).toBe('over')
  })
  given(said('ana', offer())).when('ben', take, days(3)).refuses('not-now')
  given(said('ana', offer()), said('ana', { kind: 'take-ask-back', thread: task })).then(
    ({ ben }) => expect(handoversOf(ben, look('ben')).theirs?.words).toBeNull(),
  )
})
