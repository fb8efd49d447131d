/** The referee of quiet yeses: tells both sides what both said, nobody anything else, and refuses by number. */
import { randomBytes } from 'node:crypto'
import { encodeFrame } from '@mend/wire/frames'
import { yesRound, type YesMatch } from '@mend/wire/yes'
import { expect, test } from 'vitest'
import { batchOf, type Batched } from '../support/batches.ts'
import {
  aBody,
  aSpace,
  create,
  enter,
  newIdentity,
  push,
  refusal,
  type Caller,
} from '../support/caller.ts'
import { relayForAll } from '../support/opened.ts'

const wide = { perSecond: 1e6, burst: 1e6 }
const relay = relayForAll({ limits: { batches: wide, batchMs: 20 } })
const round = yesRound(Date.now())

async function aCouple() {
  const { relayUrl } = relay.server()
  const space = aSpace()
  const [ana, ben] = [newIdentity(), newIdentity()]
  const hers = await create(relayUrl, { space, identity: ana, listed: [ana, ben] })
  const his = await enter(relayUrl, { space, identity: ben })
  const say = async (
    by: 'ana' | 'ben',
    what: Partial<Batched> = {},
  ): Promise<readonly YesMatch[]> => {
    const [caller, identity, side] =
      by === 'ana' ? ([hers, ana, 0] as const) : ([his, ben, 1] as const)
    caller.send({ kind: 'quiet', batch: batchOf(identity, { space, side, ...what }) })
    return (await caller.next('matches')).matches
  }
  const close = (): void => [hers, his].forEach((caller: Caller) => caller.drop())
  return { space, ana, ben, hers, his, say, close }
}

const has = (matches: readonly YesMatch[], tag: Uint8Array): boolean =>
  matches.some((match) => Buffer.from(match.tag).equals(tag))

test('what both said is told to both, to each with the other’s signature; a second look brings it again', async () => {
  const { say, close } = await aCouple()
  const tag = randomBytes(16)
  expect(has(await say('ana', { yeses: [tag] }), tag)).toBe(false)
  const told = await say('ben', { yeses: [randomBytes(16), tag] })
  expect(has(told, tag)).toBe(true)
  expect(has(await say('ana', { yeses: [tag] }), tag)).toBe(true)
  close()
})

test('what only one said is told to nobody, and every answer has the same size', async () => {
  const { say, close } = await aCouple()
  const [hers, his] = [randomBytes(16), randomBytes(16)]
  const answers = [
    await say('ana', { yeses: [hers] }),
    await say('ben', { yeses: [his] }),
    await say('ana', { yeses: [hers] }),
  ]
  for (const matches of answers) {
    expect([hers, his].map((tag) => has(matches, tag))).toEqual([false, false])
    expect(encodeFrame({ kind: 'matches', matches })).toHaveLength(337)
  }
  close()
})

test('a modified app that says yes with no signature learns nothing, whichever comes first', async () => {
  const { say, close } = await aCouple()
  const tag = randomBytes(16)
  await say('ana', { yeses: [tag] })
  expect(has(await say('ben', { yeses: [tag], unsigned: true }), tag)).toBe(false)
  expect(has(await say('ana', { yeses: [tag] }), tag)).toBe(false)
  close()
})

test('one that says yes, takes the answer and says no at once cannot keep it from her', async () => {
  const { say, close } = await aCouple()
  const tag = randomBytes(16)
  await say('ana', { yeses: [tag] })
  expect(has(await say('ben', { yeses: [tag] }), tag)).toBe(true)
  await say('ben')
  // Her next batch does not even have to say it again.
  expect(has(await say('ana'), tag)).toBe(true)
  close()
})

test('tags that end alike are told apart, and each still meets its own', async () => {
  const { say, close } = await aCouple()
  const end = randomBytes(3)
  const [hers, his, shared] = [0, 1, 2].map(() => Buffer.concat([randomBytes(13), end]))
  if (hers === undefined || his === undefined || shared === undefined) throw new Error('three')
  await say('ana', { yeses: [hers] })
  const none = await say('ben', { yeses: [his] })
  expect([hers, his].map((tag) => has(none, tag))).toEqual([false, false])
  await say('ana', { yeses: [hers, shared] })
  const told = await say('ben', { yeses: [his, shared] })
  expect([hers, his, shared].map((tag) => has(told, tag))).toEqual([false, false, true])
  const heard = await say('ana', { yeses: [hers, shared] })
  expect([hers, his, shared].map((tag) => has(heard, tag))).toEqual([false, false, true])
  close()
})

test('a match goes once both have learned it', async () => {
  const { say, close } = await aCouple()
  const tag = randomBytes(16)
  await say('ana', { yeses: [tag] })
  await say('ben', { yeses: [tag] })
  expect(has(await say('ana', { learned: [tag] }), tag)).toBe(false)
  expect(has(await say('ben'), tag)).toBe(true)
  expect(has(await say('ben', { learned: [tag] }), tag)).toBe(false)
  expect(has(await say('ana'), tag)).toBe(false)
  close()
})

test('four matches of a couple are kept; a fifth is told to nobody until one is learned', async () => {
  const { say, close } = await aCouple()
  const tags = Array.from({ length: 5 }, () => randomBytes(16))
  await say('ana', { yeses: tags })
  const his = await say('ben', { yeses: tags })
  const hers = await say('ana', { yeses: tags })
  const told = tags.filter((tag) => has(his, tag))
  expect(told).toHaveLength(4)
  expect(tags.filter((tag) => has(hers, tag))).toEqual(told)
  await say('ana', { yeses: tags, learned: told })
  await say('ben', { yeses: tags, learned: told })
  const [fifth] = tags.filter((tag) => !told.includes(tag))
  const last = await say('ana', { yeses: [fifth ?? randomBytes(16)] })
  expect(has(last, fifth ?? randomBytes(16))).toBe(true)
  close()
})

test('another week’s yes meets none of this week’s', async () => {
  const { hers, ana, space, close } = await aCouple()
  for (const far of [round - 2, round + 2, 0, 0xffff_ffff]) {
    hers.send({ kind: 'quiet', batch: batchOf(ana, { space, side: 0, round: far }) })
    expect(await refusal(hers)).toBe('farRound')
  }
  close()
})

test('a member who speaks for the other side is refused, and what stands there stays', async () => {
  const { hers, ana, space, say, close } = await aCouple()
  const tag = randomBytes(16)
  await say('ana', { yeses: [tag] })
  hers.send({ kind: 'quiet', batch: batchOf(ana, { space, side: 1, yeses: [tag] }) })
  expect(await refusal(hers)).toBe('badBatch')
  expect(has(await say('ben', { yeses: [tag] }), tag)).toBe(true)
  close()
})

test('a batch of the wrong size ends its socket, and nobody else’s', async () => {
  const { hers, his, ana, space, close } = await aCouple()
  const whole = encodeFrame({ kind: 'quiet', batch: batchOf(ana, { space, side: 0 }) })
  hers.sendBytes(whole.slice(1))
  hers.sendBytes(whole.slice(0, -1))
  await hers.closed
  expect(await push(his, aBody())).toBe(1)
  close()
})
