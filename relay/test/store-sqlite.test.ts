/** The embedded store: the common exam, and what only a file of one's own can promise. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openSqliteStore } from '../src/store-sqlite.ts'
import { StoreFull, toSpaceId } from '../src/store.ts'
import { storeSuite } from './store.suite.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'mend-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true }))

storeSuite('sqlite', () => {
  const store = openSqliteStore({ file: path.join(folder, 'exam', 'relay.sqlite') })
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
  for (const space of [gone, cut, stays]) await store.createSpace({ space, members, expiresMs: 0 })
  await store.appendBatch([
    of(gone, bodies.gone),
    of(gone, bodies.long),
    of(cut, bodies.cut),
    of(cut, randomBytes(256)),
    of(stays, bodies.stays),
  ])
  const pieces = [bodies.gone, bodies.long.subarray(50_000, 50_064), bodies.cut]
  for (const piece of pieces) expect(onDisk(place, piece.subarray(0, 64))).toBe(true)
  await store.drop(gone)
  await store.truncate(cut, 1)
  for (const piece of pieces) expect(onDisk(place, piece.subarray(0, 64))).toBe(false)
  expect(onDisk(place, Buffer.from(gone, 'hex'))).toBe(false)
  expect(onDisk(place, bodies.stays)).toBe(true)
  await store.close()
})

test('a full disk is told apart, keeps what it had, and goes on when there is room', async () => {
  const place = path.join(folder, 'full')
  const file = path.join(place, 'relay.sqlite')
  const small = openSqliteStore({ file, maxBytes: 400_000 })
  const [space, spare] = [toSpaceId(randomBytes(16)), toSpaceId(randomBytes(16))]
  for (const made of [space, spare]) await small.createSpace({ space: made, members, expiresMs: 0 })
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
  await small.drop(spare)
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
}, 20_000)
