/** Live messages: heard once, in order, while they are fresh, and by nobody but the two. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { internalsOf } from '../../src/internals.ts'
import { openLive, sealLive, type Heard } from '../../src/space/live.ts'
import { openFakeRelay } from '../fake-relay.ts'
import { openCouple, text, words } from '../kit.ts'

let couple: Awaited<ReturnType<typeof openCouple>>
beforeAll(async () => {
  couple = await openCouple({ relay: openFakeRelay(Date.now) })
})
afterAll(() => Promise.all([couple.ana.close(), couple.ben.close()]))

const inside = (who: 'ana' | 'ben') => {
  const unlocked = internalsOf(couple[who]).unlocked()
  if (unlocked === null) throw new Error('locked')
  return unlocked
}
const at = Date.now()

/** Ana says it; @returns what Ben makes of it at a moment, given what he has heard. */
async function said(line: string, time: number, counter: number) {
  const body = await sealLive(inside('ana'), text(line), time, counter)
  if (body === null) throw new Error('not sealed')
  return (now: number, heard: Heard) => openLive(inside('ben'), body, now, heard)
}

test('it is heard, in the name of who said it', async () => {
  const heard = await (await said('softer', at, 1))(at, new Map())
  expect(heard).toMatchObject({ partner: couple.ana.status().me, mine: false, at })
  expect(words(heard?.bytes ?? new Uint8Array(0))).toBe('softer')
})

test('it is heard once: a relay that repeats it, or an older one after a newer, is not heard', async () => {
  const [first, second, later] = await Promise.all([
    said('first', at, 1),
    said('second', at, 2),
    said('later', at + 5, 1),
  ])
  const known: Heard = new Map()
  expect(await first(at, known)).not.toBeNull()
  expect(await first(at, known)).toBeNull()
  expect(await second(at, known)).not.toBeNull()
  expect(await first(at, known)).toBeNull()
  expect(await later(at, known)).not.toBeNull()
  expect(await second(at, known)).toBeNull()
})

test('what is older than a minute, or from more than a minute ahead, is not heard', async () => {
  const line = await said('slower', at, 1)
  expect(await line(at + 60_000, new Map())).not.toBeNull()
  expect(await line(at + 60_001, new Map())).toBeNull()
  expect(await line(at - 60_000, new Map())).not.toBeNull()
  expect(await line(at - 60_001, new Map())).toBeNull()
})

test('what is too long for a whisper is not sealed', async () => {
  expect(await sealLive(inside('ana'), new Uint8Array(700), at, 1)).not.toBeNull()
  expect(await sealLive(inside('ana'), new Uint8Array(701), at, 1)).toBeNull()
})
