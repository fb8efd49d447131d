/** One card as a link: it opens once, is gone then, and its sender hears of a thank you and of nothing else. */
import { expect, test } from 'vitest'
import { cardFrom, lookForThanks, openCard, sendCard, thankFor } from '../src/bridge/card.ts'
import { openFakeRelay } from './fake-relay.ts'
import { open } from './kit.ts'

const words = 'I miss being close to you.'

async function sent() {
  const relay = openFakeRelay(Date.now)
  const ana = await open({ relay })
  const cy = await open({ relay })
  await ana.begin()
  const made = await sendCard(ana, { from: 'Ana', words })
  if (!made.ok) throw new Error('no card')
  const spaces = () => [...relay.spaces].filter(([, { dies }]) => dies)
  return {
    relay,
    ana,
    cy,
    spaces,
    ...made.value,
    close: () => Promise.all([ana.close(), cy.close()]),
  }
}

test('it opens once, for somebody who lives nowhere, and is off the relay then', async () => {
  const { cy, ana, fragment, thanks, spaces, close } = await sent()
  expect(cardFrom(`https://mend.example/card#${fragment}`)).toBe('Ana')
  expect(spaces()).toHaveLength(2)
  expect(await openCard(cy, fragment)).toEqual({ kind: 'open', words })
  expect(cy.status().phase).toBe('new')
  await expect.poll(() => spaces().length).toBe(1)
  expect(await openCard(cy, fragment)).toEqual({ kind: 'gone' })
  expect(await openCard(ana, fragment)).toEqual({ kind: 'gone' })
  expect(await lookForThanks(ana, thanks)).toBe('nothing')
  await close()
})

test('of two who open it in the same moment one reads it', async () => {
  const { cy, ana, fragment, close } = await sent()
  const both = await Promise.all([openCard(cy, fragment), openCard(ana, fragment)])
  expect(both.map(({ kind }) => kind).toSorted()).toEqual(['gone', 'open'])
  await close()
})

test('whoever heard no answer in time asks again and reads it: nobody else was there', async () => {
  const { cy, ana, fragment, relay, close } = await sent()
  // The relay has the claim, and nothing that it says of it arrives.
  relay.tamper = (frame, spaceId) =>
    (relay.spaces.get(spaceId)?.bodies.length ?? 0) > 1 ? [] : [frame]
  expect(await openCard(cy, fragment, 400)).toEqual({ kind: 'unreachable' })
  relay.tamper = (frame) => [frame]
  expect(await openCard(ana, fragment)).toEqual({ kind: 'gone' })
  expect(await openCard(cy, fragment)).toEqual({ kind: 'open', words })
  await close()
})

test('its sender hears a thank you, and cannot tell opened from unopened', async () => {
  const { cy, ana, fragment, thanks, close } = await sent()
  expect(await lookForThanks(ana, thanks)).toBe('nothing')
  await openCard(cy, fragment)
  expect(await lookForThanks(ana, thanks)).toBe('nothing')
  expect(await thankFor(cy, fragment)).toBe(true)
  expect(await lookForThanks(ana, thanks)).toBe('thanked')
  await close()
})

test('the relay holds no word of it, and what is no link opens nothing', async () => {
  const { cy, spaces, close } = await sent()
  for (const [, { bodies }] of spaces())
    for (const body of bodies) expect(Buffer.from(body).includes(words)).toBe(false)
  expect(await openCard(cy, 'card=hello')).toEqual({ kind: 'gone' })
  await close()
})
