// The coach says little, says a thing once, and one hard sentence is heard among gentle ones.
import { describe, expect, it } from 'vitest'
import { shippedModel } from '../lab/main.ts'
import { coach, moments, read, reflected, rules } from '../src/coach.ts'

const model = shippedModel()

describe('the coach', () => {
  const hard =
    'You never listen to me. You are so selfish. It is all your fault. Shut up. Everyone says you are a narcissist.'

  it('speaks twice at most, however much there is to say', () => {
    for (const moment of ['talk', 'impact', 'reply'] as const)
      expect(coach(hard, moment, { model })).toHaveLength(2)
  })

  it('never says one thing twice at once', () => {
    const twice = 'You never listen to me. You never call me. You never help me.'
    expect(coach(twice, 'talk', { model }).map(({ rule }) => rule)).toEqual(['criticism.you-never'])
    for (const moment of moments) {
      const said = coach(hard, moment, { model }).map(({ says }) => says)
      expect(new Set(said).size).toBe(said.length)
    }
  })
})

describe('a single sentence', () => {
  const gentle = 'Thank you for the soup. I loved our walk. The children slept well. I miss you. '.repeat(4)

  it.each([
    ['accusation', 'You never listen to a word I say.'],
    ['contempt', 'You are a pathetic idiot.'],
  ] as const)('of %s is heard among many gentle ones', (signal, words) => {
    const alone = read(words, [], { model })[signal]
    expect(read(gentle + words, [], { model })[signal]).toBeCloseTo(alone, 5)
    expect(read(gentle + words, [], { model })[signal]).toBeGreaterThan(0.5)
    expect(read(gentle, [], { model })[signal]).toBeLessThan(0.5)
  })
}) // prettier-ignore

describe('a copy', () => {
  it('needs four words: three say nothing about copying, four do', () => {
    expect(reflected('I felt alone at dinner', 'felt alone at').copied).toBe(0)
    expect(reflected('I felt alone at dinner', 'felt alone at dinner').copied).toBe(1)
  })
})

describe('every rule', () => {
  it('has a title of its own, short enough for a heading', () => {
    const titles = rules.map(({ title }) => title)
    expect(new Set(titles).size).toBe(rules.length)
    for (const title of titles) expect(title.length).toBeLessThanOrEqual(40)
  })

  it('explains itself in one sentence, and speaks of nobody as “the other”', () => {
    for (const { says, why, signal } of rules) {
      expect(`${says} ${why}`).not.toMatch(/the other\b/)
      if (signal !== 'safety') expect(why.match(/[.!?](?: |$)/g)).toHaveLength(1)
    }
  })

  it('leaves no gap but one kind in what it offers', () => {
    for (const { instead } of rules)
      for (const words of instead) expect(words.replaceAll('___', '')).not.toMatch(/…|\.\.|_|\(/)
  })
})

describe('fear and danger', () => {
  it.each([
    "If you leave me I'll kill myself.",
    'You said you would hit me if I leave, and I am scared of you.',
    "I'm afraid you'll hurt the kids. If you do this again I'm leaving.",
  ])('come first and alone: %s', (draft) => {
    expect(coach(draft, 'talk', { model }).map(({ kind }) => kind)).toEqual(['safety'])
  })
})

describe('a boundary', () => {
  it.each([
    'If you shout, I will leave the room and come back at eight.',
    'If you keep drinking tonight, I will sleep at my sister’s and call you in the morning.',
    'I need us to stop here. I will be back in an hour.',
  ])('is no threat: %s', (draft) => {
    expect(coach(draft, 'boundary', { model })).toEqual([])
    expect(read(draft, [], { model }).accusation).toBeLessThan(0.5)
  })
})
