/** The operator's command: it lists what nobody came back to, erases that when asked, and nothing else. */
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayOf } from '../src/session/admit.ts'
import { openSqliteStore } from '../src/sqlite/store-sqlite.ts'
import { toSpaceId, type SpaceId, type Store } from '../src/store/store.ts'

const home = mkdtempSync(path.join(tmpdir(), 'mend-untouched-'))
const program = path.resolve(import.meta.dirname, '../src/untouched/main.ts')
const today = dayOf(Date.now())
const spaces: Record<string, SpaceId> = {}
const file = path.join(home, 'relay.sqlite')

async function within<Value>(work: (store: Store) => Promise<Value>): Promise<Value> {
  const store = openSqliteStore({ file })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

function run(...words: readonly string[]) {
  const env = { PATH: process.env['PATH'] ?? '', DATA_DIR: home }
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    env,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const standing = (): Promise<readonly string[]> =>
  within(async (store) => {
    const found = await Promise.all(
      Object.entries(spaces).map(async ([name, space]) =>
        (await store.readSpace(space)) === null ? [] : [name],
      ),
    )
    return found.flat()
  })

beforeAll(() =>
  within(async (store) => {
    const make = async (name: string, madeDay: number): Promise<void> => {
      const space = toSpaceId(randomBytes(16))
      const members = { version: 1, keys: ['ab'.repeat(32)] }
      await store.createSpace({ space, members, expiresMs: 0, madeDay })
      await store.appendBatch([{ space, key: randomBytes(16), since: 0, body: randomBytes(256) }])
      spaces[name] = space
    }
    await make('left', today - 40)
    await make('left too', today - 40)
    await make('left lately', today - 20)
    await make('come back to', today - 40)
    await make('grown', today - 400)
    await make('from before', 0)
    const [back, grown] = [spaces['come back to'], spaces['grown']]
    if (back !== undefined) await store.touch(back, today - 40)
    if (grown !== undefined) await store.touch(grown, 0)
  }),
)
afterAll(() => rmSync(home, { recursive: true }))

test('it lists by the day, names no space, and takes nothing away', async () => {
  const { status, stdout } = run()
  expect(status).toBe(0)
  expect(stdout).toMatch(/^\d{4}-\d\d-\d\d {2}2\n2 spaces [^\n]+\n$/)
  for (const space of Object.values(spaces)) expect(stdout).not.toContain(space.slice(0, 6))
  expect(run('--days', '7').stdout).toContain('3 spaces')
  expect(await standing()).toHaveLength(6)
})

test('it erases those and no others', async () => {
  expect(run('--erase').stdout).toContain('2 spaces')
  expect(await standing()).toEqual(['left lately', 'come back to', 'grown', 'from before'])
  expect(run('--erase').stdout).toContain('0 spaces')
})

test('too few days, and words that it does not know, are refused before anything is opened', () => {
  for (const words of [['--days', '1'], ['--days', 'all'], ['--force']]) {
    const { status, stderr } = run(...words)
    expect(status).toBe(2)
    expect(stderr).toMatch(/^expected \[--days N\][^\n]+\n$/)
  }
})
