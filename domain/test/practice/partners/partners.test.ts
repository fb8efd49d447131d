/** Two partners, introduced by themselves; either closes the space alone (safety). */

import { expect, it } from 'vitest'
import type { Command } from '../../../src/couple.ts'
import { breathLeftMs, breathSecondsOf } from '../../../src/practice/breathSeconds/breathSeconds.ts'
import { partnersOf } from '../../../src/practice/partners/partners.ts'
import { at, days, given, hours, look, noon, said, thread } from '../../stories.ts'

const flag: Command = {
  ...{
    kind: 'flag-rupture',
    thread: thread('keys'),
    title: 'Keys',
    happenedAt: noon,
    wish: 'talk',
  },
}

it('each names themselves, and may do so again', () => {
  given()
    .when('ben', { kind: 'introduce', name: 'Benjamin', hue: 210 })
    .then(({ ana }) => {
      expect(partnersOf(ana, look('ana'))).toMatchObject({
        me: { name: 'Ana' },
        partner: { name: 'Benjamin', hue: 210 },
        closed: false,
      })
    })
})

it('either leaves alone, at once; the other learns only that the space is closed, at the set time', () => {
  const close: Command = { kind: 'close-space', noticeAt: at(hours(48)) }
  given(said('ana', close)).then(({ ana, ben }) => {
    expect(partnersOf(ana, look('ana', hours(1))).closed).toBe(true)
    expect(partnersOf(ben, look('ben', hours(47))).closed).toBe(false)
    expect(partnersOf(ben, look('ben', hours(48))).closed).toBe(true)
  })
  given(said('ana', close)).when('ana', flag, hours(1)).refuses('closed')
  given(said('ana', close)).when('ben', flag, hours(49)).refuses('closed')
  given(said('ana', close))
    .when('ben', flag, hours(1))
    .then(({ ben }) => expect(partnersOf(ben, look('ben', hours(1))).closed).toBe(false))
  given()
    .when('ana', { kind: 'close-space', noticeAt: noon }, 3)
    .then(({ ana }) => expect(partnersOf(ana, look('ana', 3)).closed).toBe(true))
  given()
    .when('ana', { ...close, noticeAt: at(days(4)) })
    .refuses('out-of-range')
})

it('R3: the breath takes ten seconds until the couple says otherwise, from none to sixty', () => {
  given().then(({ ana }) => {
    expect(breathSecondsOf(ana)).toBe(10)
    expect(breathLeftMs(ana, 9_999)).toBe(1)
    expect(breathLeftMs(ana, 10_000)).toBe(0)
    expect(breathLeftMs(ana, 3_600_000)).toBe(0)
  })
  given()
    .when('ben', { kind: 'set-breath', seconds: 0 })
    .then(({ ana }) => expect(breathLeftMs(ana, 0)).toBe(0))
  given().when('ana', { kind: 'set-breath', seconds: 61 }).refuses('field')
})

it('I choose what the other is called here, and what they call themselves is a suggestion', () => {
  given()
    .when('ana', { kind: 'call-partner', name: 'Benny' })
    .then(({ ana, ben }) => {
      expect(partnersOf(ana, look('ana')).partner).toMatchObject({ name: 'Benny', suggests: 'Ben' })
      expect(partnersOf(ben, look('ben')).me).toMatchObject({ name: 'Ben' })
    })
  given(said('ana', { kind: 'call-partner', name: 'Benny' }))
    .when('ben', { kind: 'introduce', name: 'Ana', hue: 210 })
    .then(({ ana }) => {
      expect(partnersOf(ana, look('ana')).partner).toMatchObject({ name: 'Benny', suggests: 'Ana' })
    })
  given(said('ana', { kind: 'call-partner', name: 'Benny' }))
    .when('ana', { kind: 'call-partner', name: null })
    .then(({ ana }) => expect(partnersOf(ana, look('ana')).partner?.name).toBe('Ben'))
})

it.each([
  '',
  ' ',
  '\u200b\u2060',
  '\u3164',
  '\u2800',
  '\u202enaB',
  '\u2067Ben',
  'Ben\u200f',
  'Be\nn',
  'B\u0000en',
  'B\u2028n',
  `B${'\u0338\u0334\u0489'.repeat(13)}`,
  '\u0301',
])('nobody is called %j', (name) => {
  given().when('ben', { kind: 'introduce', name, hue: 210 }).refuses('field')
  given().when('ana', { kind: 'call-partner', name }).refuses('field')
})

it.each(['Ben', 'Zoë', 'דנה', 'سارة', 'फ़िरोज़', 'می‌نا', '李', 'Nguyễn', '👩‍🚀', 'O’Neil-3', 'ก้ำ'])(
  'somebody may be called %s',
  (name) => {
    given()
      .when('ben', { kind: 'introduce', name, hue: 210 })
      .then(({ ana }) => expect(partnersOf(ana, look('ana')).partner?.name).toBe(name))
  },
)
