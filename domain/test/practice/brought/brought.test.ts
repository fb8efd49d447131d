/** What brought us back: only what both marked is ever on the list, and only after three repairs (R53). */

import { describe, expect, it } from 'vitest'
import {
  type BlindTag,
  broughtOf,
  broughtOffers,
  marksOf,
  tagsSent,
} from '../../../src/practice/brought/brought.ts'
import { given, id, type Name, noon, said, type Said, thread } from '../../stories.ts'

const tagOf = (word: string): BlindTag => word.padEnd(22, '_') as BlindTag
const padded = (by: Name, words: readonly string[]): readonly BlindTag[] => [
  ...words.map(tagOf),
  ...Array.from({ length: tagsSent - words.length }, (_, n) => tagOf(`${by}-${n}`)),
]

const mended = (name: string): readonly Said[] => [
  said('ana', {
    kind: 'flag-rupture',
    thread: thread(name),
    title: name,
    happenedAt: noon,
    wish: 'talk',
  }),
  said('ana', { kind: 'feel-repaired', thread: thread(name) }),
  said('ben', { kind: 'feel-repaired', thread: thread(name) }),
]

const marks = (by: Name, name: string, ...words: readonly string[]): readonly Said[] => [
  said(by, {
    kind: 'keep-what-brought',
    thread: thread(name),
    marks: words.map((each) => ({ what: 'own', words: each, tag: tagOf(each) })),
  }),
  said(by, { kind: 'mark-what-brought', thread: thread(name), tags: padded(by, words) }),
]

const ana = { me: id('ana') }
const ben = { me: id('ben') }
const three = [...mended('one'), ...mended('two'), ...mended('three')]

describe('what brought us back', () => {
  it('R53: is what both marked; of what only one marked the other knows no word', () => {
    given(...three, ...marks('ana', 'one', 'walk', 'tea'), ...marks('ben', 'one', 'walk')).then(
      (world) => {
        expect(broughtOf(world.ana, ana).map(({ words }) => words)).toEqual(['walk'])
        expect(broughtOf(world.ben, ben).map(({ words }) => words)).toEqual(['walk'])
        expect(world.ana.shared).toEqual(world.ben.shared)
        expect(JSON.stringify(world.ben)).not.toContain('"tea"')
      },
    )
  })
  it('is empty before three repairs', () => {
    const two = [...mended('one'), ...mended('two')]
    given(...two, ...marks('ana', 'one', 'walk'), ...marks('ben', 'one', 'walk')).then((world) => {
      expect(broughtOf(world.ana, ana)).toEqual([])
    })
  })
  it('offers three at most, the newest first, each once', () => {
    const both = (name: string, ...words: readonly string[]) => [
      ...marks('ana', name, ...words),
      ...marks('ben', name, ...words),
    ]
    given(
      ...three,
      ...both('one', 'old', 'walk'),
      ...both('two', 'new', 'Walk'),
      ...both('three', 'newest'),
    ).then((world) => {
      expect(broughtOffers(world.ana, ana).map(({ words }) => words)).toEqual([
        'newest',
        'new',
        'Walk',
      ])
      expect(broughtOf(world.ben, ben).find(({ words }) => words === 'Walk')?.from).toHaveLength(2)
    })
  })
  it('loses for both what one no longer marks', () => {
    given(
      ...three,
      ...marks('ana', 'one', 'walk'),
      ...marks('ben', 'one', 'walk'),
      ...marks('ben', 'one'),
    ).then((world) => {
      expect(broughtOf(world.ana, ana)).toEqual([])
      expect(broughtOf(world.ben, ben)).toEqual([])
      expect(marksOf(world.ana, thread('one'), ana)).toMatchObject({ sent: true })
    })
  })
  it('is marked only of what is mended, with just so many tags, none of them twice', () => {
    const open = mended('one').slice(0, 1)
    const mark = (tags: readonly BlindTag[]) =>
      ({ kind: 'mark-what-brought', thread: thread('one'), tags }) as const
    given(...open)
      .when('ben', mark(padded('ben', ['walk'])))
      .refuses('not-now')
    given()
      .when('ben', mark(padded('ben', ['walk'])))
      .refuses('no-such-thread')
    given(...mended('one'))
      .when('ben', mark(padded('ben', []).slice(1)))
      .refuses('field')
    const twice = Array.from({ length: tagsSent }, () => tagOf('walk'))
    given(...mended('one'))
      .when('ben', mark(twice))
      .refuses('field')
    given(...open)
      .forges('ben', {
        kind: 'brought-marked',
        v: 1,
        audience: 'both',
        thread: thread('one'),
        tags: padded('ben', ['walk']),
      })
      .changesNothing()
  })
  it('counts as a word of nobody on the road: the other sees no mark that I was there', () => {
    given(...mended('one')).then((before) => {
      given(...mended('one'), ...marks('ana', 'one', 'walk')).then((after) => {
        expect(after.ben.shared.ruptures).toEqual(before.ben.shared.ruptures)
      })
    })
  })
})
