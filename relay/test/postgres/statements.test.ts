/** What is said to Postgres, read word by word: nothing that keeps a distributed engine out. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import * as say from '../../src/postgres/sql-postgres.ts'

const statements = Object.values(say).flatMap((said) =>
  typeof said === 'string' ? [said] : said.flat(),
)
const src = path.resolve(import.meta.dirname, '../../src')

const forbidden: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['advisory locks', /pg_(try_)?advisory|ADVISORY/i],
  ['triggers', /\bTRIGGER\b/i],
  [
    'serial columns',
    /\b(SMALL|BIG)?SERIAL\b|GENERATED\s.*AS IDENTITY|\bSEQUENCE\s+\w+\s+(START|INCREMENT)/i,
  ],
  ['LISTEN or NOTIFY', /\b(LISTEN|NOTIFY|pg_notify)\b/i],
  ['table locks', /\bLOCK\s+TABLE\b/i],
  ['temporary tables', /\bTEMP(ORARY)?\b/i],
  ['foreign keys', /\bREFERENCES\b/i],
]

describe('no statement uses', () => {
  for (const [what, pattern] of forbidden)
    test(what, () => expect(statements.filter((it) => pattern.test(it))).toEqual([]))
})

test('the test would see them', () => {
  const bad = ['SELECT pg_advisory_lock(1)', 'CREATE TRIGGER t', 'id BIGSERIAL', 'LISTEN mend']
  for (const statement of bad)
    expect(forbidden.some(([, pattern]) => pattern.test(statement))).toBe(true)
})

test('every table that grows with couples has the space first in its key', () => {
  const tables = statements.filter((it) => /^CREATE TABLE (spaces|entries|wakes)/.test(it.trim()))
  expect(tables).toHaveLength(3)
  for (const table of tables)
    expect(table).toMatch(/space bytea PRIMARY KEY|PRIMARY KEY \(space[,)]/)
})

test('no file but the hints speaks of LISTEN, and only one dials Postgres', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  const saying = (said: RegExp): readonly string[] =>
    files.filter((file) => said.test(readFileSync(path.join(src, file), 'utf8'))).sort()
  expect(saying(/\.listen\(channel|pg_notify/)).toEqual(['postgres/hints-postgres.ts'])
  expect(saying(/from 'postgres'/)).toEqual(['postgres/postgres.ts'])
})
