/** My part: opens only with both, and until then tells nobody that one has written (R48). */

import { describe, expect, it } from 'vitest'
import type { Command } from '../../../src/couple.ts'
import { isPartOffered, partOf, partsJustOpened } from '../../../src/practice/parts/parts.ts'
import { days, given, introduced, lived, look, noon, said, thread } from '../../stories.ts'

const keys = thread('keys')
const flagged = said('ana', {
  kind: 'flag-rupture',
  thread: keys,
  title: 'Keys',
  happenedAt: noon,
  wish: 'write',
})
const part = (words: string): Command => ({ kind: 'say-part', thread: keys, words })
const ana = said('ana', part('I did not call.'))
const ben = said('ben', part('I shut the door.'))
const left = (by: 'ana' | 'ben', afterMs = 0) =>
  said(by, { kind: 'leave-part', thread: keys }, afterMs)

describe('my part', () => {
  it('R48: opens only with both', () => {
    given(flagged, ana).then((world) => {
      expect(partOf(world.ana, keys, look('ana'))).toMatchObject({
        state: 'waiting',
        mine: 'I did not call.',
        theirs: null,
      })
      expect(JSON.stringify(world.ben)).not.toContain('call')
    })
    given(flagged, ana, ben).then((world) => {
      const both = { state: 'open', mine: 'I did not call.', theirs: 'I shut the door.' }
      expect(partOf(world.ana, keys, look('ana'))).toMatchObject(both)
      expect(partOf(world.ben, keys, look('ben')).theirs).toBe('I did not call.')
      expect(world.ana.shared).toEqual(world.ben.shared)
      expect(partsJustOpened(world.ana, look('ana'))).toEqual([keys])
      expect(partsJustOpened(world.ana, look('ana', days(15)))).toEqual([])
    })
  })
  it('to the other it looks the same whether one has written, took it back, or never came', () => {
    const seen = [[], [ana], [ana, left('ana')]].map((past) => {
      const world = lived([...introduced, flagged, ...past])
      return partOf(world.ben, keys, look('ben', days(9)))
    })
    expect(new Set(seen.map((each) => JSON.stringify(each))).size).toBe(1)
    expect(seen[0]?.state).toBe('unwritten')
  })
  it('one alone stays shut and ends after a week, for its author the same as when it was taken back', () => {
    given(flagged, ana).then((world) => {
      expect(partOf(world.ana, keys, look('ana', days(6))).lapsed).toBe(false)
      expect(partOf(world.ana, keys, look('ana', days(7))).lapsed).toBe(true)
    })
    given(flagged, ana, left('ana', days(7))).then((world) => {
      expect(partOf(world.ana, keys, look('ana', days(8)))).toMatchObject({
        state: 'over',
        mine: 'I did not call.',
        lapsed: false,
      })
    })
  })
  it('taken back, it opens to nobody, and whoever writes then is not told why', () => {
    given(flagged, ana, left('ana'), ben).then((world) => {
      expect(partOf(world.ben, keys, look('ben'))).toMatchObject({ state: 'waiting', theirs: null })
      expect(partOf(world.ana, keys, look('ana'))).toMatchObject({ state: 'over', theirs: null })
      expect(JSON.stringify(world.ana)).not.toContain('door')
    })
  })
  it('is written once, taken back by its author, and never once it is open', () => {
    given(flagged, ana).when('ana', part('Again')).refuses('already-so')
    given(flagged, ana).when('ben', { kind: 'leave-part', thread: keys }).refuses('not-now')
    given(flagged).when('ana', { kind: 'leave-part', thread: keys }).refuses('no-such-thread')
    given(flagged, ana, ben)
      .when('ana', { kind: 'leave-part', thread: keys })
      .refuses('already-opened')
    given(flagged, ana, left('ana'))
      .when('ana', { kind: 'leave-part', thread: keys })
      .refuses('already-so')
  })
  it('sent in the open by a modified app, it counts for nothing', () => {
    given(flagged, ana)
      .forges('ben', { kind: 'part-said', v: 1, audience: 'sealed', thread: keys, words: 'x' })
      .changesNothing({ plain: true })
  })
  it('is no longer offered to whoever says so, and tells nobody', () => {
    given(flagged, said('ana', { kind: 'set-part-offer', offered: false })).then((world) => {
      expect(isPartOffered(world.ana)).toBe(false)
      expect(isPartOffered(world.ben)).toBe(true)
      expect(world.ben.shared).toEqual(lived([...introduced, flagged]).ben.shared)
    })
  })
})
