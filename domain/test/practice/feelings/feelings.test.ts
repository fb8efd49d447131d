/** Naming feelings: blind of each other, opened together, and left without a reason (R4). */

import { describe, expect, it } from 'vitest'
import { type Command, type Couple, type Entry, fold, slotsOf } from '../../../src/couple.ts'
import { feelingsOf, isLate } from '../../../src/practice/feelings/feelings.ts'
import type { EntryId } from '../../../src/ids.ts'
import { viewFeelings } from '../../../src/practice/feelings/view.ts'
import { getMany } from '../../../src/many.ts'
import { given, id, introduced, lived, look, minutes, noon, said, thread } from '../../stories.ts'

const keys = thread('keys')
const round = thread('round')
const flagged = said('ana', {
  kind: 'flag-rupture',
  thread: keys,
  title: 'Keys',
  happenedAt: noon,
  wish: 'write',
})
const invited = said('ana', { kind: 'invite-feelings', thread: round, about: keys })
const naming = (word: string): Command => ({
  kind: 'name-feelings',
  thread: round,
  feelings: [{ word, intensity: 6, body: 'a tight belly' }],
  more: '',
})
const anaNamed = said('ana', naming('lonely'))
const benNamed = said('ben', naming('ashamed'))

it('R4: the other sees that one is named, and not which', () => {
  given(flagged, invited, anaNamed).then(({ ana, ben }) => {
    expect(feelingsOf(ben, round, look('ben'))).toMatchObject({
      state: 'naming',
      partnerNamed: true,
      theirs: null,
    })
    expect(JSON.stringify(ben)).not.toContain('lonely')
    expect(feelingsOf(ana, round, look('ana'))?.mine?.feelings[0]?.word).toBe('lonely')
  })
})

it('both open when both have named', () => {
  given(flagged, invited, anaNamed, benNamed).then(({ ana, ben }) => {
    const ofAna = feelingsOf(ana, round, look('ana'))
    const ofBen = feelingsOf(ben, round, look('ben'))
    expect(ofAna?.state).toBe('open')
    expect(ofAna?.theirs?.feelings[0]?.word).toBe('ashamed')
    expect(ofBen?.theirs?.feelings[0]?.word).toBe('lonely')
    expect(ana.shared).toEqual(ben.shared)
  })
})

it('whose words are open while the other’s are shut is told since when; once both are open, nobody', () => {
  const world = lived([...introduced, flagged, invited, anaNamed])
  const put = (couple: Couple, sequence: number, by: 'ana' | 'ben', event: Entry['event']) =>
    fold(couple, {
      ...{ id: `entry-${sequence}` as EntryId, space: 'couple', sequence, by: id(by) },
      ...{ at: look('ana', minutes(5)).now, event },
    })
  const words = (word: string): Entry['event'] => {
    const feelings = [{ word, intensity: 6, body: null }]
    const named = { kind: 'feelings-named', v: 1, audience: 'sealed', thread: round } as const
    return { kind: 'opened', v: 1, slot: 'round/feelings', event: { ...named, feelings, more: '' } }
  }
  const sealed = { kind: 'sealed', v: 1, slot: 'round/feelings', mine: null } as const
  const shut = put(world.ana, 90, 'ben', sealed)
  expect(feelingsOf(shut, round, look('ana'))?.givenAt).toBeNull()
  const hers = put(shut, 91, 'ana', words('lonely'))
  const given = feelingsOf(hers, round, look('ana'))?.givenAt ?? null
  expect(given).toBe(look('ana', minutes(5)).now)
  expect(feelingsOf(hers, round, look('ben'))?.givenAt).toBeNull()
  expect(isLate(given, look('ana', minutes(14)).now)).toBe(false)
  expect(isLate(given, look('ana', minutes(15)).now)).toBe(true)
  const left = { kind: 'feelings-left', v: 1, audience: 'both', thread: round } as const
  expect(feelingsOf(put(hers, 92, 'ben', left), round, look('ana'))).toMatchObject({
    ...{ state: 'not-this-time', givenAt: given },
  })
  const open = put(hers, 92, 'ben', words('ashamed'))
  expect(feelingsOf(open, round, look('ana'))).toMatchObject({ state: 'open', givenAt: null })
})

it('what one of them opened is not shown before the other is open too', () => {
  given(flagged, invited, anaNamed, benNamed).then(({ ana }) => {
    const both = getMany(ana.shared.feelings, round)
    if (both === null) throw new Error('no round')
    for (const by of [id('ana'), id('ben')]) {
      const half = { ...both, opened: both.opened.filter((named) => named.by === by) }
      expect(half.opened).toHaveLength(1)
      const seen = viewFeelings(half, { me: id('ana'), mine: () => null })
      expect(seen).toMatchObject({ state: 'opening', theirs: null })
    }
  })
})

it('after "not this time" the words stay unsent, and the device is told to keep the key', () => {
  given(flagged, invited, anaNamed)
    .when('ben', { kind: 'leave-feelings', thread: round })
    .then(({ ana, ben }) => {
      expect(feelingsOf(ana, round, look('ana'))).toMatchObject({
        state: 'not-this-time',
        partnerNamed: false,
      })
      expect(slotsOf(ana, look('ana'))).toEqual({ release: [], withdraw: ['round/feelings'] })
      expect(JSON.stringify(ben)).not.toContain('lonely')
    })
  given(flagged, invited, anaNamed, said('ben', { kind: 'leave-feelings', thread: round }))
    .when('ben', naming('late'))
    .refuses('not-now')
})

it('who leaves before their own words are open keeps them, whatever the other did meanwhile', () => {
  const world = lived([...introduced, flagged, invited, anaNamed])
  const round1 = { id: 'x' as EntryId, space: 'couple', at: noon } as const
  const mark = { kind: 'sealed', v: 1, slot: 'round/feelings', mine: null } as const
  const left = { kind: 'feelings-left', v: 1, audience: 'both', thread: round } as const
  const leftAfterBoth = [
    { ...round1, sequence: 90, by: id('ben'), event: mark },
    { ...round1, sequence: 91, by: id('ana'), event: left },
  ].reduce<Couple>(fold, world.ana)
  expect(feelingsOf(leftAfterBoth, round, look('ana'))?.state).toBe('not-this-time')
  expect(slotsOf(leftAfterBoth, look('ana'))).toEqual({ release: [], withdraw: ['round/feelings'] })
})

it('the leaving looks the same whoever left', () => {
  const leave: Command = { kind: 'leave-feelings', thread: round }
  given(flagged, invited, anaNamed, said('ana', leave)).then(({ ben }) => {
    expect(feelingsOf(ben, round, look('ben'))).toMatchObject({ state: 'not-this-time' })
  })
})

describe('what may not be', () => {
  it('naming twice', () => {
    given(flagged, invited, anaNamed).when('ana', naming('sad')).refuses('already-so')
  })
  it('naming without an invitation', () => {
    given(flagged).when('ana', naming('sad')).refuses('no-such-thread')
  })
  it('taking back what is open', () => {
    given(flagged, invited, anaNamed, benNamed)
      .when('ana', { kind: 'leave-feelings', thread: round })
      .refuses('already-opened')
  })
  it('more than eight words, or an intensity beyond ten', () => {
    const feeling = { word: 'sad', intensity: 11, body: null }
    const command = { kind: 'name-feelings', thread: round, more: '' } as const
    given(flagged, invited)
      .when('ana', { ...command, feelings: [feeling] })
      .refuses('field')
    given(flagged, invited)
      .when('ana', { ...command, feelings: Array(9).fill({ ...feeling, intensity: 1 }) })
      .refuses('field')
  })
  it('feelings in plain sight: sealed is the only way', () => {
    given(flagged, invited)
      .forges('ben', {
        ...{ kind: 'feelings-named', v: 1, audience: 'sealed', thread: round },
        ...{ feelings: [], more: '' },
      })
      .changesNothing({ plain: true })
  })
})
