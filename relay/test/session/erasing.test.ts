/** Erasing: what two share is not one's to take away at once; what was one's alone is; and nobody takes the place of it. */
import { beforeEach, expect, test } from 'vitest'
import { goodbyes } from '@mend/wire/frames'
import {
  aBody,
  aSpace,
  askToCreate,
  create,
  enter,
  memberList,
  newIdentity,
  pullAll,
  push,
  told,
  type Identity,
} from '../support/caller.ts'
import { relayEach } from '../support/opened.ts'

const hourMs = 3_600_000
const ana = newIdentity()
const ben = newIdentity()
const mallory = newIdentity()
const { clock, open } = relayEach()
let url: string
beforeEach(async () => {
  url = (await open()).relayUrl
})

async function couple() {
  const space = aSpace()
  const anas = await create(url, { space, identity: ana, listed: [ana, ben] })
  const bens = await enter(url, { space, identity: ben })
  await push(anas, aBody())
  return { space, anas, bens }
}

/** What the relay answers to who wants to make a space. */
const making = async (space: Uint8Array, identity: Identity): Promise<string | null> =>
  told(await askToCreate(url, { space, identity }))

test('a couple’s space stands for 72 hours after one asked; all are told, at once and when they come in', async () => {
  const { space, anas, bens } = await couple()
  bens.send({ kind: 'erase' })
  const { timeMs } = await anas.next('erasing')
  expect((await bens.next('erasing')).timeMs).toBe(timeMs)
  expect(Math.abs(timeMs - Date.now() - 72 * hourMs)).toBeLessThan(60_000)
  const again = await enter(url, { space, identity: ana })
  expect((await again.next('erasing')).timeMs).toBe(timeMs)
  expect(await pullAll(again)).toHaveLength(1)
  expect(await push(again, aBody())).toBe(2)
  clock.aheadMs = 72 * hourMs - 20_000
  const late = await enter(url, { space, identity: ana })
  expect(await pullAll(late)).toHaveLength(2)
  clock.aheadMs = 72 * hourMs + 20_000
  expect((await late.next('goodbye')).code).toBe(goodbyes.erased)
  await expect(enter(url, { space, identity: ana })).rejects.toThrow('refuse')
})

test('who asks again waits no longer, and any member may keep it', async () => {
  const first = await couple()
  const { space } = first
  first.bens.send({ kind: 'erase' })
  const { timeMs } = await first.bens.next('erasing')
  clock.aheadMs = hourMs
  // Dialled anew: to a clock that has jumped, whoever was there before seems gone.
  const anas = await enter(url, { space, identity: ana })
  const bens = await enter(url, { space, identity: ben })
  for (const one of [anas, bens]) expect((await one.next('erasing')).timeMs).toBe(timeMs)
  bens.send({ kind: 'erase' })
  for (const one of [anas, bens]) expect((await one.next('erasing')).timeMs).toBe(timeMs)
  anas.send({ kind: 'keep' })
  for (const one of [anas, bens]) expect((await one.next('erasing')).timeMs).toBe(0)
  clock.aheadMs = 80 * hourMs
  await new Promise((resolve) => setTimeout(resolve, 2_200))
  const still = await enter(url, { space, identity: ben })
  expect(await pullAll(still)).toHaveLength(1)
  expect(still.frames.some(({ kind }) => kind === 'erasing')).toBe(false)
})

test('a partner taken off the list first is not taken off the disk with it', async () => {
  const { space, anas, bens } = await couple()
  const alone = memberList(space, 2, [ben], { identity: ben, index: 1 })
  bens.send({ kind: 'members', members: alone })
  expect((await anas.next('goodbye')).code).toBe(goodbyes.removed)
  await bens.next('members')
  bens.send({ kind: 'erase' })
  expect((await bens.next('erasing')).timeMs).toBeGreaterThan(Date.now() + 71 * hourMs)
})

test('what has had one key from the first, or a time to live, goes at once', async () => {
  const own = await create(url, { space: aSpace(), identity: ana })
  own.send({ kind: 'erase' })
  expect((await own.next('goodbye')).code).toBe(goodbyes.erased)
  const pairing = { space: aSpace(), identity: ana, listed: [ana, ben], ttlSeconds: 600 }
  const meeting = await create(url, pairing)
  meeting.send({ kind: 'erase' })
  expect((await meeting.next('goodbye')).code).toBe(goodbyes.erased)
})

test('nobody makes an erased space anew for thirty days, its members neither', async () => {
  const space = aSpace()
  const own = await create(url, { space, identity: ana })
  own.send({ kind: 'erase' })
  await own.next('goodbye')
  expect(await making(space, mallory)).toBe('erasedSpace')
  expect(await making(space, ana)).toBe('erasedSpace')
  clock.aheadMs = 29 * 24 * hourMs
  expect(await making(space, mallory)).toBe('erasedSpace')
  clock.aheadMs = 31 * 24 * hourMs
  expect(await making(space, mallory)).toBe('welcome')
})
