/** The embedded store: the common exam, and what only a file of one's own can promise. */
import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openSqliteStore } from '../../src/sqlite/store-sqlite.ts'
import { StoreFull, toSpaceId } from '../../src/store/store.ts'
import { storeSuite } from '../store/store.suite.ts'
import { chance } from '../support/steady.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'mend-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true }))

storeSuite('sqlite', () => {
  const store = openSqliteStore({ file: path.join(folder, 'exam', 'relay.sqlite') })
  return Promise.resolve({ store, close: store.close })
})

storeSuite('sqlite, with its index at its heels', () => {
  const store = openSqliteStore({ file: path.join(folder, 'heels', 'relay.sqlite'), manyRecent: 3 })
  return Promise.resolve({ store, close: store.close })
})

const members = { version: 1, keys: ['ab'.repeat(32)] }
const of = (space: ReturnType<typeof toSpaceId>, body: Uint8Array) => ({
  space,
  key: randomBytes(16),
  since: 0,
  body,
})

const onDisk = (place: string, sought: Buffer): boolean =>
  readdirSync(place).some((name) => readFileSync(path.join(place, name)).includes(sought))

test('erased and truncated bodies are on the disk no more', async () => {
  const place = path.join(folder, 'erase')
  const store = openSqliteStore({ file: path.join(place, 'relay.sqlite') })
  const [gone, cut, stays] = [randomBytes(16), randomBytes(16), randomBytes(16)].map(toSpaceId)
  if (gone === undefined || cut === undefined || stays === undefined) throw new Error('three')
  const bodies = {
    gone: randomBytes(512),
    long: randomBytes(90_112),
    cut: randomBytes(512),
    stays: randomBytes(512),
  }
  for (const space of [gone, cut, stays])
    await store.createSpace({ space, members, expiresMs: 0, madeDay: 0 })
  await store.appendBatch([
    of(gone, bodies.gone),
    of(gone, bodies.long),
    of(cut, bodies.cut),
    of(cut, randomBytes(256)),
    of(stays, bodies.stays),
  ])
  const pieces = [bodies.gone, bodies.long.subarray(50_000, 50_064), bodies.cut]
  for (const piece of pieces) expect(onDisk(place, piece.subarray(0, 64))).toBe(true)
  await store.drop(gone, 0)
  await store.truncate(cut, 1)
  for (const piece of pieces) expect(onDisk(place, piece.subarray(0, 64))).toBe(false)
  expect(onDisk(place, Buffer.from(gone, 'hex'))).toBe(false)
  expect(onDisk(place, bodies.stays)).toBe(true)
  await store.close()
})

test('what is pushed while a long history is read does not wait for its end', async () => {
  const store = openSqliteStore({ file: path.join(folder, 'long', 'relay.sqlite') })
  const [long, other] = [toSpaceId(randomBytes(16)), toSpaceId(randomBytes(16))]
  for (const space of [long, other])
    await store.createSpace({ space, members, expiresMs: 0, madeDay: 0 })
  await store.appendBatch(Array.from({ length: 500 }, () => of(long, randomBytes(256))))
  const done: string[] = []
  const read = store.readAfter(long, 0, { entries: 500, bytes: 1e6 })
  const pushed = store.appendBatch([of(other, randomBytes(256)), of(long, randomBytes(256))])
  await Promise.all([
    read.then((entries) => done.push(`${entries.length} read`)),
    pushed.then(() => done.push('pushed')),
  ])
  expect(done).toEqual(['pushed', '500 read'])
  await store.close()
})

test('a full disk is told apart, keeps what it had, and goes on when there is room', async () => {
  const place = path.join(folder, 'full')
  const file = path.join(place, 'relay.sqlite')
  const small = openSqliteStore({ file, maxBytes: 400_000 })
  const [space, spare] = [toSpaceId(randomBytes(16)), toSpaceId(randomBytes(16))]
  for (const made of [space, spare])
    await small.createSpace({ space: made, members, expiresMs: 0, madeDay: 0 })
  await small.appendBatch([of(spare, randomBytes(200_704))])
  const fill = async (): Promise<number> => {
    for (let count = 0; ; count += 1) {
      try {
        await small.appendBatch([of(space, randomBytes(8192)), of(space, randomBytes(8192))])
      } catch (trouble) {
        expect(trouble).toBeInstanceOf(StoreFull)
        return 2 * count
      }
    }
  }
  const kept = await fill()
  expect((await small.readSpace(space))?.head).toBe(kept)
  await small.drop(spare, 0)
  expect(await small.appendBatch([of(space, randomBytes(8192))])).toMatchObject([
    { sequence: kept + 1 },
  ])
  await small.close()
})

test('a second process cannot open the same file', () => {
  const file = path.join(folder, 'twice', 'relay.sqlite')
  const first = openSqliteStore({ file })
  expect(() => openSqliteStore({ file })).toThrow()
  return first.close()
})

test('whatever was written down when it ended, it finds every entry again', async () => {
  const random = chance(17)
  const place = path.join(folder, 'again')
  const spaces = Array.from({ length: 5 }, () => toSpaceId(randomBytes(16)))
  const said = new Map(spaces.map((space) => [space, [] as string[]]))
  const most = { entries: 10_000, bytes: 1e9 }
  let at = path.join(place, '0')
  let store = openSqliteStore({ file: path.join(at, 'relay.sqlite'), manyRecent: 20 })
  for (const space of spaces) await store.createSpace({ space, members, expiresMs: 0, madeDay: 0 })
  for (let round = 1; round <= 12; round += 1) {
    for (let batches = Math.ceil(random() * 8); batches > 0; batches -= 1) {
      const batch = Array.from({ length: Math.ceil(random() * 9) }, () => {
        const space = spaces[Math.floor(random() * spaces.length)]
        if (space === undefined) throw new Error('no space')
        return of(space, randomBytes(256))
      })
      await store.appendBatch(batch)
      for (const { space, body } of batch) said.get(space)?.push(Buffer.from(body).toString('hex'))
    }
    // What a power cut leaves: the files as they are at this moment, perhaps in the middle of writing places down.
    const next = path.join(place, String(round))
    cpSync(at, next, { recursive: true })
    await store.close()
    at = next
    store = openSqliteStore({ file: path.join(at, 'relay.sqlite'), manyRecent: 20 })
    for (const [space, bodies] of said) {
      const log = await store.readAfter(space, 0, most)
      expect(log.map(({ sequence }) => sequence)).toEqual(bodies.map((_, index) => index + 1))
      expect(log.map(({ body }) => Buffer.from(body).toString('hex'))).toEqual(bodies)
      expect((await store.readSpace(space))?.head ?? 0).toBe(bodies.length)
    }
  }
  await store.close()
})

test('a space made anew while the old one goes does not lose what is pushed into it', async () => {
  const file = path.join(folder, 'anew', 'relay.sqlite')
  const store = openSqliteStore({ file, manyRecent: 10 })
  const space = toSpaceId(randomBytes(16))
  await store.createSpace({ space, members, expiresMs: 0, madeDay: 0 })
  for (let count = 0; count < 4; count += 1)
    await store.appendBatch(Array.from({ length: 1_000 }, () => of(space, randomBytes(256))))
  const gone = store.drop(space, 0)
  const made = store.createSpace({ space, members, expiresMs: 0, madeDay: 0 })
  expect(await made).toBe('made')
  expect(await store.appendBatch([of(space, randomBytes(256))])).toMatchObject([{ sequence: 1 }])
  await gone
  expect(await store.readAfter(space, 0, { entries: 10, bytes: 1e6 })).toHaveLength(1)
  await store.close()
})
