/** A link is looked behind before anybody is asked for a name: free, used, gone, or out of reach. */
import { expect, test } from 'vitest'
import { invite, join, look } from '../../src/pairing/pairing.ts'
import { openFakeRelay } from '../fake-relay.ts'
import { open, until } from '../kit.ts'

async function invited() {
  const relay = openFakeRelay(Date.now)
  const ana = await open({ relay })
  const ben = await open({ relay })
  await ana.begin()
  const made = await invite(ana, 'partner')
  if (!made.ok) throw new Error('no invitation')
  return { relay, ana, ben, made: made.value, link: `Come: ${made.value.fragment ?? ''}.` }
}

test('a link that waits is open, on a device on which nobody lives yet, and stays open', async () => {
  const { ana, ben, link, relay } = await invited()
  expect(await look(ben, link)).toBe('open')
  expect(await look(ben, link)).toBe('open')
  expect(ben.status().phase).toBe('new')
  const [space] = [...relay.spaces.values()].filter(({ members }) => members.keys.length === 1)
  expect(space?.bodies.length).toBeGreaterThan(0)
  await Promise.all([ana.close(), ben.close()])
})

test('a link that somebody has joined by is used', async () => {
  const { ana, ben, relay, made, link } = await invited()
  const cy = await open({ relay })
  const joined = await join(cy, link)
  if (!joined.ok) throw new Error('not joined')
  await until(() => made.view().kind === 'comparing', 'words')
  expect(await look(ben, link)).toBe('used')
  await Promise.all([ana, ben, cy].map((each) => each.close()))
})

test('a link that was stopped, one that nobody has made, and what is none are gone', async () => {
  const { ana, ben, made, link } = await invited()
  expect(await look(ben, link)).toBe('open')
  await made.cancel()
  expect(await look(ben, link)).toBe('gone')
  expect(await look(ben, 'pair=AQE' + 'A'.repeat(43))).toBe('gone')
  expect(await look(ben, 'hello')).toBe('gone')
  await Promise.all([ana.close(), ben.close()])
})

test('without a relay nothing is known of a link', async () => {
  const device = await open({})
  expect(await look(device, 'pair=AQE' + 'A'.repeat(43))).toBe('unreachable')
  await device.close()
})
