// However it is typed, it is read the same: score for score, word for word of advice, and pointed at where it stands.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedModel } from '../lab/main.ts'
import { coach, read } from '../src/coach.ts'
import { spelt } from '../src/spelling.ts'
import { strange } from './strange.ts'

const model = shippedModel()

fc.configureGlobal({ numRuns: 40 })

/** One text typed in another way. */
type Typing = readonly [name: string, typed: (text: string) => string]

const inWords = (sign: string) => (text: string) => text.replace(/([a-z])([a-z])/gi, `$1${sign}$2`)
const typings: readonly Typing[] = [
  ['zero width spaces inside words', inWords('\u200b')],
  ['zero width joiners inside words', inWords('\u200d')],
  ['soft hyphens inside words', inWords('\u00ad')],
  ['a byte order mark in front', (text) => `\ufeff${text}`],
  ['spaces and lines around it', (text) => `\n  ${text} \n`],
  ['curly apostrophes', (text) => text.replaceAll("'", '’')],
  ['primes', (text) => text.replaceAll("'", '′')],
  ['backticks', (text) => text.replaceAll("'", '`')],
  ['no apostrophes', (text) => text.replaceAll("'", '')],
  ['“u” for “you”', (text) => text.replace(/\byou\b/gi, 'u').replace(/\byour\b/gi, 'ur')],
  ['capitals', (text) => text.toUpperCase()],
  ['small letters', (text) => text.toLowerCase()],
  ['two spaces', (text) => text.replaceAll(' ', '  ')],
  ['hard spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['tabs', (text) => text.replaceAll(' ', '\t')],
  ['broken lines', (text) => text.toLowerCase().replace(/ ([a-z]+ [a-z]+[.!?]?)$/, '\n$1')],
]

const drafts = [
  "You don't care about me.",
  'You never listen to your mother.',
  "Why can't you just call me?",
  "I'm sorry if I upset you.",
  "It's your fault that we didn't come.",
  "You're so selfish, and I wasn't late.",
  "If you don't stop, I'm leaving you.",
  "I need you, and I'd love a walk.",
]

describe.each(typings)('%s', (_, typed) => {
  it.each(drafts)('change nothing in “%s”', (draft) => {
    const told = typed(draft)
    expect(read(told, [], { model })).toEqual(read(draft, [], { model }))
    for (const moment of ['talk', 'repair'] as const) {
      const advised = coach(draft, moment, { model })
      const again = coach(told, moment, { model })
      expect(again.map(({ rule }) => rule)).toEqual(advised.map(({ rule }) => rule))
      expect(again.flatMap(({ instead }) => instead).join().toLowerCase()).toBe(
        advised.flatMap(({ instead }) => instead).join().toLowerCase(),
      )
    }
  }) // prettier-ignore
})

it('points at the words as they were typed', () => {
  const draft = 'Hi.\nU\u200b never\u00ad  listen 2 me.'
  const [advice] = coach(draft, 'talk', { model })
  expect(draft.slice(advice?.from, advice?.to)).toBe('U\u200b never\u00ad  listen 2 me')
})

describe('spelt', () => {
  it('keeps lines that were meant, and joins those that were only broken', () => {
    expect(spelt('You never\nlisten to me').text).toBe('you never listen to me'.replace('y', 'Y'))
    expect(spelt('Milk.\nbread').text).toBe('Milk.\nbread')
    expect(spelt('Milk\nBread').text).toBe('Milk\nBread')
    expect(spelt('milk\n\nbread').text).toBe('milk\nbread')
  })

  it('leaves words alone that only look short', () => {
    for (const text of ['Our id cards', 'see you at U-Bahn 4', 'ill', 'its tail', 'the u-turn'])
      expect(spelt(text).text.toLowerCase()).toContain(text.slice(-4).toLowerCase())
    expect(spelt('we are ill').text).toBe('we are ill')
  })

  it('gives places inside the draft, in order, for any text', () => {
    fc.assert(
      fc.property(strange, fc.nat(90), fc.nat(90), (draft, one, other) => {
        const { text, place } = spelt(draft)
        const [from, to] = [one, other].map((at) => Math.min(at, text.length)).toSorted((a, b) => a - b) as [number, number] // prettier-ignore
        const span = place({ from, to })
        expect(span.from).toBeGreaterThanOrEqual(0)
        expect(span.to).toBeLessThanOrEqual(draft.length)
        expect(span.to).toBeGreaterThanOrEqual(span.from)
        if (to > from && /\S/.test(text.slice(from, to))) expect(span.to).toBeGreaterThan(span.from)
      }),
    )
  })
})
