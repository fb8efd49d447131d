/** Ruptures: flagged, acknowledged, and from there to wherever the two take them (R1). */

import { expect, it } from 'vitest'
import type { Command } from '../../../src/couple.ts'
import { ruptureOf, rupturesOf } from '../../../src/practice/ruptures/ruptures.ts'
import { at, given, look, minutes, noon, said, thread } from '../../stories.ts'

const keys = thread('keys')
const flag: Command = {
  kind: 'flag-rupture',
  thread: keys,
  title: 'The morning with the keys',
  happenedAt: noon,
  wish: 'talk',
}
const flagged = said('ana', flag)
const acknowledged = said('ben', { kind: 'acknowledge-rupture', thread: keys })

it('R1: both see title, wish and state of a flagged rupture', () => {
  given()
    .when('ana', flag)
    .then(({ ana, ben }) => {
      const shared = { title: 'The morning with the keys', wish: 'talk', state: 'flagged' }
      expect(ruptureOf(ana, keys, look('ana'))).toMatchObject({ ...shared, by: 'me' })
      expect(ruptureOf(ben, keys, look('ben'))).toMatchObject({ ...shared, by: 'partner' })
    })
})

it('the other acknowledges, and the flagger sees it', () => {
  given(flagged)
    .when('ben', { kind: 'acknowledge-rupture', thread: keys })
    .then(({ ana }) => {
      expect(ruptureOf(ana, keys, look('ana'))?.state).toBe('acknowledged')
    })
})

it('nobody acknowledges their own rupture', () => {
  given(flagged).when('ana', { kind: 'acknowledge-rupture', thread: keys }).refuses('not-yours')
})

it('intensity and note stay with their author', () => {
  given(flagged)
    .when('ana', { kind: 'note-rupture', thread: keys, intensity: 7, note: 'again' })
    .then(({ ana, ben }) => {
      expect(ruptureOf(ana, keys, look('ana'))?.mine).toEqual({ intensity: 7, note: 'again' })
      expect(ruptureOf(ben, keys, look('ben'))?.mine).toBeNull()
      expect(JSON.stringify(ben)).not.toContain('again')
    })
})

it('repaired needs both', () => {
  const mine = said('ana', { kind: 'feel-repaired', thread: keys })
  given(flagged, acknowledged, mine).then(({ ben }) => {
    expect(ruptureOf(ben, keys, look('ben'))?.state).toBe('acknowledged')
  })
  given(flagged, acknowledged, mine)
    .when('ben', { kind: 'feel-repaired', thread: keys })
    .then(({ ana }) => expect(ruptureOf(ana, keys, look('ana'))?.state).toBe('repaired'))
})

it('either may park it alone, to a date or to none, and either may reopen it', () => {
  const parked = said('ben', { kind: 'park-rupture', thread: keys, until: at(minutes(60)) })
  given(flagged, acknowledged, parked).then(({ ana }) => {
    expect(ruptureOf(ana, keys, look('ana'))).toMatchObject({ state: 'parked' })
  })
  given(flagged, acknowledged, parked)
    .when('ana', { kind: 'reopen-rupture', thread: keys })
    .then(({ ben }) => expect(ruptureOf(ben, keys, look('ben'))?.state).toBe('acknowledged'))
})

it('only its author withdraws it, and only before the other has taken it up', () => {
  const withdraw: Command = { kind: 'withdraw-rupture', thread: keys }
  given(flagged).when('ben', withdraw).refuses('not-yours')
  given(flagged, acknowledged).when('ana', withdraw).refuses('not-now')
  given(flagged)
    .when('ana', withdraw)
    .then(({ ben }) => {
      expect(ruptureOf(ben, keys, look('ben'))).toMatchObject({
        ...{ state: 'withdrawn', can: { acknowledge: false, work: false, reopen: false } },
      })
    })
})

it('either lets it go or takes it to outside help, and either takes it up again', () => {
  const endings: readonly Command[] = [
    { kind: 'let-go-rupture', thread: keys },
    { kind: 'seek-outside-help', thread: keys },
  ]
  for (const ending of endings) {
    given(flagged, acknowledged, said('ben', ending))
      .when('ana', { kind: 'reopen-rupture', thread: keys })
      .then(({ ben }) => expect(ruptureOf(ben, keys, look('ben'))?.state).toBe('acknowledged'))
  }
})

it('"it feels repaired" can be taken back', () => {
  given(flagged, acknowledged, said('ana', { kind: 'feel-repaired', thread: keys }))
    .when('ana', { kind: 'reopen-rupture', thread: keys })
    .then(({ ben }) => {
      expect(ruptureOf(ben, keys, look('ben'))?.feltRepaired).toEqual({ me: false, partner: false })
    })
})

it('a rupture cannot lie in the future, two clocks aside, and its title is one line at most', () => {
  given()
    .when('ana', { ...flag, happenedAt: at(minutes(6)) })
    .refuses('out-of-range')
  given()
    .when('ana', { ...flag, title: 'x'.repeat(121) })
    .refuses('field')
})

it('the outsider is nobody here', () => {
  given(flagged)
    .when('cy', { kind: 'acknowledge-rupture', thread: keys })
    .refuses('not-of-this-couple')
  given().when('cy', { kind: 'introduce', name: 'Cy', hue: 1 }).refuses('not-of-this-couple')
})

it('the newest rupture comes first', () => {
  const second = said('ben', { ...flag, thread: thread('dishes'), title: 'Dishes' })
  given(flagged, second).then(({ ana }) => {
    expect(rupturesOf(ana, look('ana')).map(({ title }) => title)).toEqual([
      'Dishes',
      'The morning with the keys',
    ])
  })
})

it('what its own author does about it acknowledges nothing in the name of the other', () => {
  const account: Command = {
    ...{ kind: 'share-account', thread: thread('account'), about: keys },
    ...{ observation: 'The door was locked.', impact: 'I was cold.' },
  }
  given(flagged, said('ana', account)).then(({ ben }) => {
    expect(ruptureOf(ben, keys, look('ben'))?.state).toBe('flagged')
  })
  given(flagged, said('ben', account)).then(({ ana }) => {
    expect(ruptureOf(ana, keys, look('ana'))?.state).toBe('in-repair')
  })
})

it('what is over is neither parked nor let go; what is parked may be let go', () => {
  const felt = (by: 'ana' | 'ben') => said(by, { kind: 'feel-repaired', thread: keys })
  const over = [flagged, acknowledged, felt('ana'), felt('ben')]
  const park: Command = { kind: 'park-rupture', thread: keys, until: null }
  const letGo: Command = { kind: 'let-go-rupture', thread: keys }
  for (const command of [park, letGo])
    given(...over)
      .when('ben', command)
      .refuses('not-now')
  given(flagged, acknowledged, said('ben', park))
    .when('ana', letGo)
    .then(({ ben }) => expect(ruptureOf(ben, keys, look('ben'))?.state).toBe('let-go'))
})
