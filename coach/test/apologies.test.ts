// A sound apology need not be complete, nor say sorry; one part, a flaw, or a tale is none.
import { describe, expect, it } from 'vitest'
import { shippedModel } from '../lab/main.ts'
import { read } from '../src/coach.ts'

describe.each([['with weights', shippedModel()], ['by rules alone', null]] as const)('%s', (_, model) => {
  const sound = (text: string) => read(text, [], { model })['apology.sound']

  it.each([
    'I forgot your concert. You stood outside by yourself. From now on every date of yours is in my calendar.',
    'I shouted at you. The course starts on Monday.',
    "I broke your lamp. I'm having it mended.",
    'I lied about the rent. What do you need from me?',
    'I am sorry that I shouted.',
  ])('is sound: %s', (text) => {
    expect(sound(text)).toBeGreaterThan(0.5)
  })

  it.each([
    'I forgot the milk.',
    'I broke my arm when I was nine.',
    'I forgot your concert. You should have told me twice.',
    'We walked to the lake. You looked happy. From now on we go every week.',
    "I'm sorry that I shouted, but you pushed me.",
    'Sorry.',
  ])('is not: %s', (text) => {
    expect(sound(text)).toBeLessThan(0.5)
  })
}) // prettier-ignore

it('says nothing of parts where nobody apologises', () => {
  const reading = read('From now on I will call every day. How can I help?')
  expect(reading['apology.change']).toBeLessThan(0.5)
  expect(reading['apology.repair']).toBeLessThan(0.5)
})
