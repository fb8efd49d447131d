/** Who waits for whom, and what shows that somebody has heard: the rule of sealed words that are kept back. */
import { expect, test } from 'vitest'
import {
  keptBack,
  keptBackFrom,
  patienceMs,
  waitsForTheirs,
  withHearing,
  withSecond,
} from '../../src/space/kept-back.ts'
import type { Slot } from '../../src/space/slots.ts'
import { emptySpace, type Space } from '../../src/space/space.ts'

const shut: Slot = { commits: { ana: 1, ben: 2 }, withdrawn: [], opened: [] }
const unanswered: Slot = { ...shut, opened: ['ana'], openedAt: { ana: { sequence: 3, at: 0 } } }
const spaceWith = (slots: Space['slots']): Space => ({
  ...emptySpace('couple', new Uint8Array(16), ['ana', 'ben']),
  slots,
})

test('two who each owe the other an opening that they cannot give do not wait for each other', () => {
  const space = spaceWith({ one: unanswered, two: shut })
  expect(waitsForTheirs(space, shut, 'ana', false)).toBe(true)
  expect(waitsForTheirs(space, shut, 'ana', true)).toBe(false)
  expect(waitsForTheirs(withSecond(space, 'ana'), shut, 'ana', false)).toBe(false)
  expect(waitsForTheirs(space, shut, 'ben', false)).toBe(false)
})

test('an app that denies having heard is taken to have heard what was there ten minutes ago', () => {
  const space = spaceWith({ one: unanswered })
  const heard = (seen: number, now: number) =>
    withHearing(space, 'ben', { seen, now }).slots['one']?.heard
  expect(heard(3, 1)).toEqual({ ben: 1 })
  expect(heard(2, 599_999)).toBeUndefined()
  expect(heard(2, 600_000)).toEqual({ ben: 600_000 })
  expect(withHearing(space, 'ana', { seen: 9, now: 1e9 })).toBe(space)
})

test('whoever has left is accused of nothing', () => {
  const record = {
    root: new Uint8Array(0),
    receive: new Uint8Array(0),
    transport: new Uint8Array(0),
  }
  const partner = { record: { ...record, signature: new Uint8Array(0) }, noticeAt: null }
  const space = spaceWith({ one: { ...unanswered, heard: { ben: 0 } } })
  const here = { ...space, partners: { ben: partner } }
  const gone = { ...space, partners: { ben: { ...partner, noticeAt: 9e12 } } }
  expect(keptBack(here, 'ana', patienceMs)).toEqual([
    { space: 'couple', sequence: 2, kind: 'kept-back' },
  ])
  expect(keptBack(here, 'ana', patienceMs - 1)).toEqual([])
  expect(keptBackFrom(here, 'ana')).toEqual([patienceMs])
  expect(keptBackFrom(here, 'ben')).toEqual([])
  expect(keptBack(gone, 'ana', patienceMs)).toEqual([])
})
