/** A year of Ana and Ben, day by day: a journey, both clock changes, an illness, a quarrel; never a pile, never a nag. */

import { expect, it } from 'vitest'
import { type Day, dayAt, dayFrom, instantOn, type ZoneName } from '../../../src/cadence/cadence.ts'
import { type Command, type Couple, decide, due, emptyCouple, fold } from '../../../src/couple.ts'
import type { EntryId, Instant, PartnerId } from '../../../src/ids.ts'
import { plansOf, type Terms } from '../../../src/practice/plans/plans.ts'
import { thread } from '../../stories.ts'

const berlin = 'Europe/Berlin' as ZoneName
const lisbon = 'Europe/Lisbon' as ZoneName
const tokyo = 'Asia/Tokyo' as ZoneName
const first = dayFrom(2027, 1, 4)

/** Both devices at once, online: what one says the other knows. */
function openYear() {
  let couple: Couple = emptyCouple
  let sequence = 0
  const say = (by: 'ana' | 'ben', command: Command, now: Instant): void => {
    const decided = decide(couple, command, { me: by as PartnerId, now })
    expect(decided, `${by} ${command.kind}`).toMatchObject({ ok: true })
    for (const event of decided.ok ? decided.value : []) {
      sequence += 1
      const space = event.audience === 'me' ? 'own' : 'couple'
      const id = `e${sequence}` as EntryId
      couple = fold(couple, { id, space, sequence, by: by as PartnerId, at: now, event })
    }
  }
  return { say, seen: () => couple }
}

const terms = (start: Day): Terms => ({
  words: '',
  cadence: { kind: 'every', days: 2 },
  time: { kind: 'own', from: 1_200, minutes: 120 },
  start,
  days: 14,
  form: 'ten',
})

it('R52 R15 R16 · walked day by day, at most two lines of this half wait, and one check-in among them', () => {
  const { say, seen } = openYear()
  const plan = thread('plan-1')
  const at = (day: Day, minute: number, zone = berlin) => instantOn(day, minute, zone)
  say('ana', { kind: 'introduce', name: 'Ana', hue: 20 }, at(first, 0))
  say('ben', { kind: 'introduce', name: 'Ben', hue: 200 }, at(first, 0))
  const hurt = thread('quarrel')
  let checkIns = 0
  for (let ahead = 0; ahead < 365; ahead++) {
    const day = (first + ahead) as Day
    const morning = at(day, 540)
    if (ahead === 1) {
      say('ana', { kind: 'propose-plan', thread: plan, after: null, ...terms(day) }, morning)
      say('ben', { kind: 'agree-plan', thread: plan, seen: 1, on: day }, morning)
    }
    // Every sixteen days they look back, and go on.
    if (ahead > 1 && (ahead - 1) % 16 === 0) {
      const whole = { what: 'keep', found: '', ...terms(day) } as const
      say('ben', { kind: 'revise-plan', thread: plan, ...whole }, morning)
      say('ana', { kind: 'agree-plan', thread: plan, seen: 1, on: day }, morning)
    }
    if (ahead === 100) {
      const named = { title: 'Keys', happenedAt: morning, wish: 'talk' } as const
      say('ben', { kind: 'flag-rupture', thread: hurt, ...named }, morning)
      say('ana', { kind: 'acknowledge-rupture', thread: hurt }, morning)
      for (const by of ['ana', 'ben'] as const)
        say(by, { kind: 'feel-repaired', thread: hurt }, morning)
    }
    // An illness, from day 200 on, for three weeks.
    const ill = thread('ill')
    if (ahead === 200)
      say(
        'ben',
        { kind: 'begin-lull', thread: ill, from: day, until: null, word: 'health' },
        morning,
      )
    if (ahead === 221) say('ana', { kind: 'end-lull', thread: ill, on: day }, morning)
    // Ana is in Tokyo for a fortnight, Ben in Lisbon for two days.
    const zones = [
      ahead >= 60 && ahead < 74 ? tokyo : berlin,
      ahead >= 300 && ahead < 302 ? lisbon : berlin,
    ] as const
    for (const [index, me] of (['ana', 'ben'] as const).entries()) {
      const zone = zones[index] ?? berlin
      for (const hour of [3, 12, 20.5]) {
        const now = at(day, hour * 60, zone)
        const lines = due(seen(), { me: me as PartnerId, now, zone })
        const mine = lines.filter(({ kind }) => kind === 'check-in')
        expect(lines.length).toBeLessThanOrEqual(2)
        expect(mine.length).toBeLessThanOrEqual(1)
        if (mine.length > 0) expect(hour).toBe(20.5)
        if (ahead >= 200 && ahead < 221) expect(lines).toEqual([])
        if (me === 'ana') checkIns += mine.length
      }
    }
    // Ana says so two times of three; nobody else ever has to.
    const now = at(day, 1_290)
    const time = plansOf(seen(), { me: 'ana' as PartnerId, now, zone: berlin }).current?.time
    if (time?.state === 'open' && ahead % 3 > 0) {
      say('ana', { kind: 'keep-check-in', thread: plan, on: time.day }, now)
    }
  }
  expect(checkIns).toBeGreaterThan(130)
  expect(dayAt(at(first, 0), berlin)).toBe(first)
})
