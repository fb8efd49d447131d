// Plain text keeps its length, sentences cover what was typed.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf, toPlain, wordsOf } from '../src/text.ts'
import { strange } from './strange.ts'

fc.configureGlobal({ numRuns: 40 })

describe('toPlain', () => {
  it('is as long as what was typed, unit for unit', () => {
    fc.assert(
      fc.property(strange, (text) => {
        expect(toPlain(text)).toHaveLength(text.length)
      }),
    )
    expect(toPlain('İSTANBUL')).toHaveLength('İSTANBUL'.length)
  })

  it('reads curly and straight quotes alike', () => {
    expect(toPlain('You’re “fine”')).toBe('you\'re "fine"')
  })
})

describe('sentencesOf', () => {
  it('finds sentences where they stand', () => {
    const text = ' You left. I waited!\nWhy?'
    expect(sentencesOf(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      'You left.',
      'I waited!',
      'Why?',
    ])
  })

  it('does not end a sentence after "Dr."', () => {
    expect(sentencesOf('Dr. Sam called. He was kind.')).toHaveLength(2)
  })

  it('lets a sentence without end take a breath, so that a keystroke stays cheap', () => {
    const pieces = sentencesOf('and then you said, '.repeat(100))
    expect(Math.max(...pieces.map(({ from, to }) => to - from))).toBeLessThanOrEqual(280)
  })

  it('never gives an empty one, and keeps their order', () => {
    fc.assert(
      fc.property(strange, (text) => {
        let last = 0
        for (const { from, to } of sentencesOf(text)) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThan(from)
          last = to
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('wordsOf', () => {
  it('keeps contractions whole', () => {
    expect(wordsOf("you don't care").map(({ word }) => word)).toEqual(['you', "don't", 'care'])
  })
})
