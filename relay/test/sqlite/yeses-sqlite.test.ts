/** Quiet yeses in the file: what an older file held is there after the step, and only what may is not waited for. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import { schemaSteps } from '../../src/sqlite/schema-sqlite.ts'
import { atLeisure, atOnce, row } from '../../src/sqlite/sqlite.ts'
import { openSqliteStore } from '../../src/sqlite/store-sqlite.ts'
import { spaceBytes, toSpaceId } from '../../src/store/store.ts'
import { keptPlaces } from '../../src/store/yes-bytes.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'mend-yeses-'))
afterAll(() => rmSync(folder, { recursive: true }))

const round = 2_900
const members = ['aa'.repeat(32), 'bb'.repeat(32)] as const
const aMatch = () => ({
  ...{ round, tag: randomBytes(16) },
  signatures: [randomBytes(64), randomBytes(64)] as const,
})
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

test('a file with the tables before is moved on: batches, matches, and who has learned them', async () => {
  const file = path.join(folder, 'older.sqlite')
  const couples = [0, 1, 2].map(() => ({
    space: toSpaceId(randomBytes(16)),
    places: [randomBytes(640), randomBytes(640)],
    matches: [aMatch(), aMatch()],
  }))
  const db = new DatabaseSync(file)
  for (const step of schemaSteps.slice(0, 5)) db.exec(step)
  db.exec('PRAGMA user_version = 5')
  for (const { space, places, matches } of couples) {
    const id = spaceBytes(space)
    db.prepare('INSERT INTO spaces (space, version, keys, expires) VALUES (?, 1, ?, 0)').run(id, '')
    for (const [side, said] of places.entries())
      db.prepare('INSERT INTO yes_batches VALUES (?, ?, ?, ?, ?)').run(
        ...[id, side, round, Buffer.from(members[side === 0 ? 0 : 1], 'hex'), said],
      )
    // The second is learned by side 0 already.
    for (const [at, { tag, signatures }] of matches.entries())
      db.prepare('INSERT INTO yes_matches VALUES (?, ?, ?, ?, ?, ?)').run(
        ...[id, round, tag, ...signatures, at],
      )
  }
  db.close()
  const store = openSqliteStore({ file })
  for (const { space, places, matches } of couples)
    for (const side of [0, 1] as const) {
      const batch = { space, side, round, member: members[side], learned: [] }
      const [found] = await store.yeses.put([{ ...batch, places: randomBytes(536) }])
      if (found === undefined || found === null || found === 'foreign') throw new Error('not put')
      // Side 1 finds what side 0 has just put; side 0 what the older relay kept.
      if (side === 0) {
        const theirs = places[1] ?? randomBytes(0)
        expect(found.theirs?.member).toBe(members[1])
        expect(hex(found.theirs?.places ?? theirs)).toBe(hex(keptPlaces({ places: theirs })))
      }
      const standing = side === 0 ? matches.slice(0, 1) : matches
      const told = found.standing.map(({ tag, signatures }) => [tag, ...signatures].map(hex).join())
      expect(told.toSorted()).toEqual(
        standing.map(({ tag, signatures }) => [tag, ...signatures].map(hex).join()).toSorted(),
      )
    }
  await store.yeses.forget(round + 2)
  await store.close()
  const after = new DatabaseSync(file)
  for (const table of ['yes_index', 'yes_said', 'yes_met'])
    expect(after.prepare(`SELECT count(*) AS many FROM ${table}`).get()).toEqual({ many: 0 })
  after.close()
  // Deleted is overwritten, here as everywhere in the file.
  const left = readFileSync(file)
  const said = couples.flatMap(({ matches }) => matches.map(({ tag }) => tag))
  expect(said.filter((tag) => left.includes(tag))).toEqual([])
})

test('only what is done at leisure is not waited for, also after it failed', () => {
  const db = new DatabaseSync(path.join(folder, 'leisure.sqlite'))
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
  const waits = () => row(db.prepare('PRAGMA synchronous').get())['synchronous']
  const [normal, full] = [1, 2]
  expect([atLeisure(db, waits), waits(), atOnce(db, waits)]).toEqual([normal, full, full])
  const fails = (): never => {
    throw new Error('no')
  }
  expect(() => atLeisure(db, fails)).toThrow('no')
  expect(atOnce(db, waits)).toBe(full)
  db.close()
})
