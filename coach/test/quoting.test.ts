// What somebody else said is not what the writer says, in any quotes, over any number of sentences.
import { describe, expect, it } from 'vitest'
import { shippedModel } from '../lab/main.ts'
import { coach, read } from '../src/coach.ts'
import { withoutQuotations } from '../src/quoting.ts'

const model = shippedModel()
const quotes = ['“”', '""', '‘’', "''", '«»', '„“', '‹›', '″″'] as const

const others = [
  'OYou never listen.C That is what my father said.',
  'My boss wrote: OYou always miss deadlines. You are careless. You never learn.C I cried in the car.',
  'When I was small it was always OYou are useless. You never try.C Every day.',
  'He shouted, OIf you go, I am leaving you! You are pathetic.C It was only a film.',
]

describe.each(quotes)('in %s', (pair) => {
  const open = pair.charAt(0)
  const close = pair.charAt(1)
  it.each(others)('is no accusation: %s', (told) => {
    const text = told.replace(/O(?=You|If)/, open).replace(/(?<=[.!?])C/, close)
    expect(read(text, [], { model }).accusation).toBeLessThan(0.5)
    expect(coach(text, 'talk', { model })).toEqual([])
  })

  it('what is said outside of it still is', () => {
    const text = `${open}Come home early.${close} That is what I said, and you never listen to me.`
    expect(read(text, [], { model }).accusation).toBeGreaterThan(0.5)
  })

  it('a whole message in quotes is the writer’s own', () => {
    expect(read(`${open}You never listen to me.${close}`, [], { model }).accusation).toBeGreaterThan(0.5)
  }) // prettier-ignore
})

it('hears danger in what somebody else said', () => {
  expect(coach('My husband said “I will kill you.” I told nobody.', 'talk')[0]?.kind).toBe('safety')
})

describe('withoutQuotations', () => {
  it('keeps the length, and an apostrophe is no quote', () => {
    const text = `my father's words were "you never try, do you" and it's the kids' room`
    expect(withoutQuotations(text)).toHaveLength(text.length)
    expect(withoutQuotations(text)).toContain("my father's words were")
    expect(withoutQuotations(text)).toContain("it's the kids' room")
    expect(withoutQuotations(text)).not.toContain('try')
  })

  it('leaves one or two words in quotes: they may be a sneer', () => {
    const text = 'you and your "important work" are never at home'
    expect(withoutQuotations(text)).toBe(text)
  })
})
