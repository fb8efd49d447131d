// What is offered instead: whole, kind, of the writer's own facts, or not made.
import { describe, expect, it } from 'vitest'
import { shippedModel } from '../../lab/main.ts'
import { coach, openMemory, type Moment } from '../../src/coach.ts'
import { isWhole } from '../../src/instead/offer.ts'
import { gap } from '../../src/instead/reword.ts'
import { faultsOf, offersIn } from './offers.ts'

const model = shippedModel()
const offered = (draft: string, moment: Moment = 'talk') =>
  coach(draft, moment, { model })[0]?.instead ?? []

describe('an offer', () => {
  it('never hands the insult back, and keeps what happened', () => {
    const draft = 'You always stare at your phone like a selfish child when I talk.'
    expect(offered(draft)[0]).toBe(`When you stare at your phone when I talk, I feel ${gap}.`)
    expect(offered(draft).join(' ')).not.toMatch(/selfish|child|say when|…/)
  })

  it.each([
    ['You never listen to me.', 'I would love it if you would listen to me.'],
    ['YOU NEVER HELP WITH THE DISHES', 'I would love it if you would help with the dishes.'],
    ['you didnt even ask how my exam went', 'I would have liked you to ask how my exam went.'],
    ['You have never once thanked Anna.', 'I would have liked you to thank Anna.'],
    ["Why can't you just call me?", 'I would love it if you would call me.'],
    ['All you do is watch TV.', `When you watch TV, I feel ${gap}.`],
    ['You forgot the milk, you idiot.', 'You forgot the milk.'],
    ['You treat me like a servant.', `When ${gap}, I felt ${gap}.`], // nothing in it was seen
    ["I feel that you don't respect me.", 'I want to feel respected.'],
    [
      'I cook every night, and you never help.',
      'I cook every night, and I would love it if you would help.',
    ],
    [
      "You're always checking your phone, and I am tired.",
      `When you are checking your phone, I feel ${gap}. I am tired.`,
    ],
  ])('of “%s” is “%s”', (draft, words) => {
    expect(offered(draft)).toContain(words)
  })

  it.each([
    ["I'm sorry I yelled, but you pushed me.", "I'm sorry I yelled."],
    ["I'm sorry if I upset you.", "I'm sorry that I upset you."],
  ])('of an apology “%s” is “%s”', (draft, words) => {
    expect(offered(draft, 'repair')).toContain(words)
  })

  it.each([
    ['You never squibble with the kids.'], //  a verb that nobody knows how to bend
    ['You never touch me since August.'], //   "would love it if you would … since" is no sentence
    ['You are hopeless with the mortgage.'], // the mortgage would be lost
    ["You always shout at the children because you're your mother's son."],
  ])('is not made of “%s”', (draft) => {
    expect(offered(draft)).toEqual([])
  })

  it('is left out where two of it would stand in one sentence', () => {
    expect(offered('When I come home, you never ask about my day.')).toEqual([
      'When I come home, I would love it if you would ask about my day.',
    ])
  })

  it('stands for the whole sentence, and leaves the others as they are', () => {
    const draft = 'Hi love. You never listen to me! See you at six.'
    const [advice] = coach(draft, 'talk', { model })
    const { from, to } = advice?.stretch ?? { from: 0, to: 0 }
    expect(draft.slice(from, to)).toBe('You never listen to me!')
    expect(draft.slice(0, from) + String(advice?.instead[0]) + draft.slice(to)).toBe(
      'Hi love. I would love it if you would listen to me. See you at six.',
    )
  })

  it('comes at most twice, and the same with a memory and without', () => {
    const memory = openMemory()
    for (const moment of ['talk', 'reflection', 'talk', 'repair'] as const) {
      const draft = 'At least you still have a job, and you never listen.'
      const remembered = coach(draft, moment, { model, memory })
      expect(remembered).toEqual(coach(draft, moment, { model }))
      for (const { instead } of remembered) expect(instead.length).toBeLessThanOrEqual(2)
    }
  })

  it('is made anew once the weights are there', () => {
    const memory = openMemory()
    const draft = 'You never listen to me.'
    coach(draft, 'talk', { memory })
    expect(coach(draft, 'talk', { memory, model })).toEqual(coach(draft, 'talk', { model }))
  })

  it('is sound for drafts put together from parts', () => {
    const offers = offersIn(250, 7, model)
    expect(offers.length).toBeGreaterThan(60)
    expect(faultsOf(offers, model)).toEqual([])
  })
})

describe('isWhole', () => {
  it.each(['When you call, I feel ___.', 'I am here. Call me!', 'What got in the way?'])('lets pass: %s', (words) => {
    expect(isWhole(words)).toBe(true)
  }) // prettier-ignore

  it.each(['when you call, I feel ___.', 'When you call, i feel ___.', 'When  you call.', 'I feel …', 'I feel...', 'I feel (say when).', 'I feel', 'I feel , sad.', 'I I feel.', 'When I come, when you call, I feel ___.', 'I feel. so sad.', 'You act like a child.', 'I feel __.'])('stops: %s', (words) => {
    expect(isWhole(words)).toBe(false)
  }) // prettier-ignore
})
