/**
 * For the operator: which spaces has nobody come back to since the day they were made, and, where asked, their erasure.
 *
 *     node relay/src/untouched/main.ts [--days 30] [--erase]
 *
 * Reads `DATA_DIR` or `DATABASE_URL` as the relay does. The embedded database is for one process: stop the relay first.
 * Privacy: it prints days and how many, and no space.
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { dayOf } from '../session/admit.ts'
import { parseSettings, type Settings } from '../settings.ts'
import type { Store, Untouched } from '../store/store.ts'
import { startErrorOf } from '../start-errors.ts'

const atOnce = 1_000
const leastDays = 7

const asked = readWords()
const settings = parseSettings(process.env)
if (asked === null) {
  console.error(`expected [--days N] [--erase], with at least ${leastDays} days`)
  process.exitCode = 2
} else if (settings.ok) await run(settings.value, asked).catch(giveUp)
else {
  for (const { name, expected } of settings.refusals) console.error(`"${name}" ${expected}`)
  process.exitCode = 2
}

type Asked = { readonly days: number; readonly erase: boolean }

function readWords(): Asked | null {
  try {
    const options = { days: { type: 'string' }, erase: { type: 'boolean' } } as const
    const { values } = parseArgs({ options })
    const days = Number(values.days ?? '30')
    const erase = values.erase ?? false
    return Number.isInteger(days) && days >= leastDays ? { days, erase } : null
  } catch {
    return null
  }
}

async function run(chosen: Settings, { days, erase }: Asked): Promise<void> {
  const store = await openStore(chosen)
  const today = dayOf(Date.now())
  try {
    const found = await count(store, today - days, erase)
    for (const [day, many] of found) console.log(`${dateOf(day)}  ${many}`)
    const sum = [...found.values()].reduce((all, many) => all + many, 0)
    const what = `that nobody has come back to since they were made, ${days} days ago or more`
    console.log(`${sum} spaces ${what}${erase ? ': erased' : ''}`)
  } finally {
    await store.close()
  }
}

/** By the day they were made. What is erased is not found again; what is only counted is read from where the last round ended. */
async function count(
  store: Store,
  beforeDay: number,
  erase: boolean,
): Promise<ReadonlyMap<number, number>> {
  const found = new Map<number, number>()
  const add = ({ madeDay }: Untouched): void =>
    void found.set(madeDay, (found.get(madeDay) ?? 0) + 1)
  if (!erase) {
    for (const one of await store.untouched(beforeDay, Number.MAX_SAFE_INTEGER)) add(one)
    return found
  }
  for (;;) {
    const some = await store.untouched(beforeDay, atOnce)
    for (const one of some) {
      await store.drop(one.space, 0)
      add(one)
    }
    if (some.length < atOnce) return found
  }
}

async function openStore(chosen: Settings): Promise<Store> {
  if (chosen.DATABASE_URL === undefined) {
    const { openSqliteStore } = await import('../sqlite/store-sqlite.ts')
    return openSqliteStore({ file: path.join(chosen.DATA_DIR, 'relay.sqlite') })
  }
  const { openPostgresStore } = await import('../postgres/store-postgres.ts')
  return openPostgresStore({ url: chosen.DATABASE_URL, connections: 2 })
}

function dateOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

function giveUp(trouble: unknown): void {
  const sentence = startErrorOf(trouble)
  if (sentence === null) throw trouble
  console.error(sentence)
  process.exitCode = 1
}
