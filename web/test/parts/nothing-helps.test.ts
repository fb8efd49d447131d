/** Words that say that nothing helps are known, and words near them are left alone. */
import { expect, test } from 'vitest'
import { saysNothingHelps } from '../../src/parts/said/says-nothing-helps.ts'

test.each([
  'Nothing helps any more.',
  'We’ve tried everything',
  'It’s hopeless with us.',
  'Es hilft alles nichts.',
  'Nothing we do changes.',
])('R45: “%s” leads to help from outside', (words) => {
  expect(saysNothingHelps(words)).toBe(true)
})

test.each([
  'A walk helps, and nothing else is needed.',
  'We tried the new place.',
  'There is nothing I would change.',
  'Nichts ist schöner als Sonntag.',
])('R45: “%s” does not', (words) => {
  expect(saysNothingHelps(words)).toBe(false)
})
