/** The embedded store cut off at any moment: its files as they lie are opened again, and hold what they must. */
import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setImmediate as turn } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { schemaSteps } from '../../src/sqlite/schema-sqlite.ts'
import { openSqliteStore } from '../../src/sqlite/store-sqlite.ts'
import { toSpaceId, type SpaceId, type Store } from '../../src/store/store.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'mend-crash-'))
afterAll(() => rmSync(folder, { recursive: true }))

const members = { version: 1, keys: ['ab'.repeat(32)] }
const most = { entries: 10_000, bytes: 1e9 }
const aSpace = (): SpaceId => toSpaceId(randomBytes(16))
const of = (space: SpaceId, body: Uint8Array = randomBytes(256)) => ({
  space,
  key: randomBytes(16),
  since: 0,
  body,
})
const fileIn = (place: string): string => path.join(place, 'relay.sqlite')
const sequences = async (store: Store, space: SpaceId): Promise<readonly number[]> =>
  (await store.readAfter(space, 0, most)).map(({ sequence }) => sequence)
const upTo = (last: number, from = 1): readonly number[] =>
  Array.from({ length: last - from + 1 }, (_, at) => from + at)

/**
 * Copies the files at every turn until the work is done: what a power cut would leave, over and over.
 *
 * A turn in which nothing was written leaves what the one before it left, and is not copied again.
 */
async function cutOff(place: string, work: Promise<unknown>): Promise<readonly string[]> {
  const copies: string[] = []
  const state = { done: false }
  const ended = work.finally(() => void (state.done = true))
  const isDone = (): boolean => state.done
  let last: readonly Buffer[] = []
  do {
    const files = writtenIn(place)
    if (files.length !== last.length || files.some((file, at) => last[at]?.equals(file) !== true)) {
      const copy = `${place}-${copies.length}`
      cpSync(place, copy, { recursive: true })
      copies.push(copy)
      last = files
    }
    await turn()
  } while (!isDone())
  await ended
  return copies
}

/** The file and its journal; the third is memory that is shared while it is open, and made anew at every start. */
function writtenIn(place: string): readonly Buffer[] {
  const names = readdirSync(place).filter((name) => !name.endsWith('-shm'))
  return names.toSorted().map((name) => readFileSync(path.join(place, name)))
}

/** A couple that goes, and one that stays, their entries mixed; some of it written into the index, some not yet. */
async function twoCouples(name: string, manyRecent: number) {
  const place = path.join(folder, name)
  const store = openSqliteStore({ file: fileIn(place), manyRecent })
  const [goes, stays] = [aSpace(), aSpace()]
  for (const space of [goes, stays])
    await store.createSpace({ space, members, expiresMs: 0, madeDay: 0 })
  const canary = randomBytes(256)
  await store.appendBatch([of(goes, canary)])
  for (let count = 0; count < 3; count += 1) {
    await store.appendBatch(Array.from({ length: 500 }, () => [of(goes), of(stays)]).flat())
    // Only some of it is settled: what is under way now is as far as it comes.
    if (count === 1) await turn()
  }
  return { place, store, goes, stays, canary }
}

for (const manyRecent of [400, 100_000])
  test(`an erasure cut off anywhere is made good at the next start, and takes nothing of others (${manyRecent})`, async () => {
    const { place, store, goes, stays, canary } = await twoCouples(
      `erase-${manyRecent}`,
      manyRecent,
    )
    const copies = await cutOff(place, store.drop(goes, 0))
    await store.close()
    expect(copies.length).toBeGreaterThan(1)
    for (const copy of copies) {
      let again = openSqliteStore({ file: fileIn(copy), manyRecent })
      // The first copy may be of the moment before.
      if ((await again.readSpace(goes)) !== null) {
        expect(await sequences(again, goes)).toEqual(upTo(1_501))
        await again.drop(goes, 0)
      }
      // A couple that writes at once must not be given what is on its way out.
      await again.appendBatch(Array.from({ length: 50 }, () => of(stays)))
      await again.createSpace({ space: goes, members, expiresMs: 0, madeDay: 0 })
      expect(await sequences(again, goes)).toEqual([])
      expect(await again.appendBatch([of(goes)])).toMatchObject([{ sequence: 1 }])
      await again.close()
      again = openSqliteStore({ file: fileIn(copy), manyRecent })
      expect(await sequences(again, goes)).toEqual([1])
      expect(await sequences(again, stays)).toEqual(upTo(1_550))
      await again.close()
      const files = readdirSync(copy).map((file) => readFileSync(path.join(copy, file)))
      expect(files.some((file) => file.includes(canary))).toBe(false)
    }
  })

test('an erasure cut off is made good by a start alone, with nobody asking', async () => {
  const { place, store, goes, canary } = await twoCouples('alone', 100_000)
  const [, copy] = await cutOff(place, store.drop(goes, 0))
  await store.close()
  if (copy === undefined) throw new Error('it was over at once')
  const again = openSqliteStore({ file: fileIn(copy) })
  expect(await again.readSpace(goes)).toBeNull()
  await again.close()
  const files = readdirSync(copy).map((file) => readFileSync(path.join(copy, file)))
  expect(files.some((file) => file.includes(canary))).toBe(false)
  expect(files.some((file) => file.includes(Buffer.from(goes, 'hex')))).toBe(false)
})

for (const manyRecent of [400, 100_000])
  test(`a truncation cut off anywhere leaves a run without a gap (${manyRecent})`, async () => {
    const { place, store, goes, stays } = await twoCouples(`cut-${manyRecent}`, manyRecent)
    const copies = await cutOff(place, store.truncate(goes, 1_400))
    await store.close()
    expect(copies.length).toBeGreaterThan(1)
    for (const copy of copies) {
      const again = openSqliteStore({ file: fileIn(copy), manyRecent })
      const left = await sequences(again, goes)
      expect(left[0]).toBeLessThanOrEqual(1_401)
      expect(left).toEqual(upTo(1_501, left[0]))
      expect(await again.readSpace(goes)).toMatchObject({ head: 1_501, bytes: 256 * left.length })
      expect(await again.appendBatch([of(goes)])).toMatchObject([{ sequence: 1_502 }])
      expect(await sequences(again, stays)).toEqual(upTo(1_500))
      await again.close()
    }
  })

test('what is read while places are written down is whole, and so is what is found after a cut', async () => {
  const place = path.join(folder, 'settle')
  const store = openSqliteStore({ file: fileIn(place), manyRecent: 5_000 })
  const spaces = Array.from({ length: 60 }, aSpace)
  for (const space of spaces) await store.createSpace({ space, members, expiresMs: 0, madeDay: 0 })
  const batch = () => store.appendBatch(spaces.map((space) => of(space)))
  for (let count = 0; count < 83; count += 1) await batch()
  // The next one begins the writing down, which goes on for some turns.
  const heads: number[] = []
  const working = (async () => {
    for (let count = 84; count <= 90; count += 1) {
      await batch()
      for (const space of spaces) {
        expect(await sequences(store, space)).toEqual(upTo(count))
        expect((await store.readAfter(space, count - 1, most)).length).toBe(1)
      }
      heads.push(count)
      await turn()
    }
  })()
  const copies = await cutOff(place, working)
  expect(heads.at(-1)).toBe(90)
  await store.close()
  for (const copy of copies) {
    const again = openSqliteStore({ file: fileIn(copy), manyRecent: 5_000 })
    const seen = await Promise.all(spaces.map((space) => sequences(again, space)))
    for (const one of seen) expect(one).toEqual(upTo(seen[0]?.length ?? 0))
    expect(seen[0]?.length).toBeGreaterThanOrEqual(83)
    await again.close()
  }
})

test('a key that was pushed before a cut is found after it, in the index and before it', async () => {
  const place = path.join(folder, 'keys')
  const store = openSqliteStore({ file: fileIn(place), manyRecent: 50 })
  const space = aSpace()
  await store.createSpace({ space, members, expiresMs: 0, madeDay: 0 })
  const pushed = Array.from({ length: 120 }, () => of(space))
  for (const append of pushed) {
    await store.appendBatch([append])
    await turn()
  }
  const copies = await cutOff(place, turn())
  await store.close()
  const again = openSqliteStore({ file: fileIn(copies[0] ?? ''), manyRecent: 50 })
  const appended = await again.appendBatch(pushed)
  expect(appended.map((it) => it?.sequence)).toEqual(upTo(120))
  expect(appended.every((it) => it?.fresh === false)).toBe(true)
  await again.close()
})

test('two who erase at once take nothing from the space that is made anew', async () => {
  const { store, goes } = await twoCouples('both', 400)
  const first = store.drop(goes, 0)
  await turn()
  const second = store.drop(goes, 0)
  await store.createSpace({ space: goes, members, expiresMs: 0, madeDay: 0 })
  await store.appendBatch([of(goes), of(goes)])
  await Promise.all([first, second])
  expect(await sequences(store, goes)).toEqual([1, 2])
  await store.close()
})

describe('steps of the file', () => {
  /** A file as the first relay that was ever run left it, with what couples had written. */
  const firstShape = (file: string, spaces: readonly SpaceId[]): void => {
    const db = new DatabaseSync(file)
    db.exec(schemaSteps[0] ?? '')
    db.exec('PRAGMA user_version = 1')
    const space = db.prepare('INSERT INTO spaces VALUES (?, 1, ?, 0)')
    const entry = db.prepare(
      'INSERT INTO entries (space, sequence, key, total, body) VALUES (?, ?, ?, ?, ?)',
    )
    for (const id of spaces) space.run(Buffer.from(id, 'hex'), members.keys.join(' '))
    for (let sequence = 1; sequence <= 40; sequence += 1)
      for (const [at, id] of spaces.entries()) {
        const body = Buffer.alloc(256, `${at}:${sequence};`)
        entry.run(
          Buffer.from(id, 'hex'),
          sequence,
          Buffer.alloc(16, sequence),
          256 * sequence,
          body,
        )
      }
    db.prepare('INSERT INTO wakes VALUES (?, ?, 5, ?)').run(
      Buffer.from(spaces[0] ?? '', 'hex'),
      'm',
      's',
    )
    db.close()
  }

  test('a file of the first shape is moved on with all that it held', async () => {
    const place = mkdtempSync(path.join(folder, 'steps-'))
    const spaces = [aSpace(), aSpace(), aSpace()]
    firstShape(fileIn(place), spaces)
    for (const time of [1, 2]) {
      const store = openSqliteStore({ file: fileIn(place) })
      for (const [at, space] of spaces.entries()) {
        const log = await store.readAfter(space, 0, most)
        expect(log.map(({ sequence }) => sequence)).toEqual(upTo(39 + time))
        expect(Buffer.from(log[6]?.body ?? []).toString()).toContain(`${at}:7;`)
        const known = { space, key: Buffer.alloc(16, 9), since: 0, body: randomBytes(256) }
        expect(await store.appendBatch([known, of(space)])).toMatchObject([
          { sequence: 9, fresh: false },
          { sequence: 40 + time, fresh: true, bytes: 256 * (40 + time) },
        ])
      }
      await store.close()
    }
    const store = openSqliteStore({ file: fileIn(place) })
    expect(await store.takeDueWakes(5, 9)).toHaveLength(1)
    await store.close()
  })

  test('a file of a later shape is left alone', () => {
    const place = mkdtempSync(path.join(folder, 'later-'))
    const db = new DatabaseSync(fileIn(place))
    db.exec(`PRAGMA user_version = ${schemaSteps.length + 1}`)
    db.close()
    expect(() => openSqliteStore({ file: fileIn(place) })).toThrow('later version')
    const after = new DatabaseSync(fileIn(place))
    expect(after.prepare('PRAGMA user_version').get()).toEqual({
      user_version: schemaSteps.length + 1,
    })
    after.close()
  })
})
