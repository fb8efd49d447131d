// The door of the coach: what a person may rely on whatever they type.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coach, moments, openMemory, read, rules, signals } from '../src/coach.ts'
import { strange } from './strange.ts'

const anyMoment = fc.constantFrom(...moments)

fc.configureGlobal({ numRuns: 40 })

describe('coach', () => {
  it('gives at most two pieces of advice, with spans inside the draft, for any text', () => {
    fc.assert(
      fc.property(strange, anyMoment, (draft, moment) => {
        const advice = coach(draft, moment)
        expect(advice.length).toBeLessThanOrEqual(2)
        for (const { from, to, instead } of advice) {
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(draft.length)
          expect(instead.length).toBeLessThanOrEqual(3)
        }
      }),
    )
  })

  it('says two things at once where it has more to say, and no third', () => {
    const draft =
      'You never listen to me. You are an idiot. You only do it to hurt me. I am sorry if you felt hurt.'
    const first = coach(draft, 'repair')
    expect(first).toHaveLength(2)
    const silenced = new Set(first.map(({ rule }) => rule))
    expect(coach(draft, 'repair', { silenced }).length).toBeGreaterThan(0)
  })

  it('says the same about the same words, with a memory or without', () => {
    const memory = openMemory()
    fc.assert(
      fc.property(strange, anyMoment, (draft, moment) => {
        expect(coach(draft, moment, { memory })).toEqual(coach(draft, moment))
        expect(read(draft, [], { memory })).toEqual(read(draft))
      }),
    )
  })

  it('points at the words it speaks of', () => {
    const draft = 'Hi love. You never listen to me. See you at six.'
    const [advice] = coach(draft, 'talk')
    expect(advice?.rule).toBe('criticism.you-never')
    expect(draft.slice(advice?.from, advice?.to)).toBe('You never listen to me')
  })

  it('keeps the words of the writer in what it offers instead', () => {
    const [advice] = coach('You never ask about my day.', 'impact')
    expect(advice?.instead.some((words) => words.includes('ask about my day'))).toBe(true)
  })

  it('is silent about a rule that was silenced', () => {
    const silenced = new Set(['criticism.you-never'])
    expect(coach('You never listen.', 'talk', { silenced })).toEqual([])
  })

  it('is silent where the words are for nobody else', () => {
    expect(coach('You never listen, you idiot.', 'scratch')).toEqual([])
  })

  it('speaks of safety first and of style not at all', () => {
    const advice = coach('You never listen, and you hit me last night.', 'talk')
    expect(advice.map(({ kind }) => kind)).toEqual(['safety'])
  })

  it('hears danger even in the scratch pad, and even when silenced', () => {
    const silenced = new Set(rules.map(({ id }) => id))
    expect(coach('I want to die.', 'scratch', { silenced })[0]?.kind).toBe('safety')
  })

  it('leaves a plain need alone in every moment', () => {
    for (const moment of moments)
      expect(coach('I need some quiet with you tonight.', moment)).toEqual([])
  })
})

describe('read', () => {
  it('scores every signal between 0 and 1 for any text and any turns before', () => {
    fc.assert(
      fc.property(strange, strange, (text, said) => {
        const reading = read(text, [{ by: 'partner', text: said }])
        expect(Object.keys(reading).toSorted()).toEqual([...signals].toSorted())
        for (const score of Object.values(reading)) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('takes a disguised accusation for one, and a need for none', () => {
    expect(read("I feel like you don't care about me.").accusation).toBeGreaterThan(0.5)
    expect(read('I feel sad when we eat apart, and I miss you.').accusation).toBeLessThan(0.5)
  })

  it('takes back what "but" takes back', () => {
    const whole =
      'I am sorry I shouted at you. It must have scared you. Next time I will leave the room first.'
    expect(read(whole)['apology.sound']).toBeGreaterThan(0.5)
    expect(read('I am sorry I shouted, but you made me.')['apology.sound']).toBeLessThan(0.5)
  })

  it('hears what was said before in a reflection', () => {
    const before = [
      { by: 'partner' as const, text: 'My boss ignored me all week and I felt so small.' },
    ]
    const back = read(
      'It sounds like being ignored by your boss made you feel small.',
      before,
    ).reflection
    expect(back).toBeGreaterThan(read('You should look for another job.', before).reflection)
  })
})

describe('rules', () => {
  it('have ids of their own, each once', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  })
})
