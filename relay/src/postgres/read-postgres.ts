/** Reads of one turn of the loop go to Postgres as one statement: a hint wakes many sockets at once. */
import type { StoredBody } from '@mend/wire/frames'
import type { Postgres } from './postgres.ts'
import * as say from './sql-postgres.ts'
import { spaceBytes, type SpaceId, type Store } from '../store/store.ts'

type Wanted = {
  readonly space: SpaceId
  readonly after: number
  readonly most: { readonly entries: number; readonly bytes: number }
  readonly give: (entries: readonly StoredBody[]) => void
  readonly fail: (trouble: unknown) => void
}

const wantedAtOnce = 256

/** Reads for many sockets at once; each read resolves or rejects by itself. */
export function openReader(db: Pick<Postgres, 'ask'>): Pick<Store, 'readAfter'> {
  let wanted: Wanted[] = []

  const start = (): void => {
    const all = wanted
    wanted = []
    for (let from = 0; from < all.length; from += wantedAtOnce) {
      const some = all.slice(from, from + wantedAtOnce)
      readSome(db, some).catch((trouble: unknown) => {
        for (const { fail } of some) fail(trouble)
      })
    }
  }
  return {
    readAfter: (space, after, most) =>
      new Promise((give, fail) => {
        if (wanted.length === 0) setImmediate(start)
        wanted.push({ space, after, most, give, fail })
      }),
  }
}

async function readSome(db: Pick<Postgres, 'ask'>, some: readonly Wanted[]): Promise<void> {
  const { rows } = await db.ask(say.readAfter, [
    Buffer.concat(some.map(({ space }) => spaceBytes(space))),
    some.map((_, at) => at),
    some.map(({ after }) => after),
    some.map(({ most }) => most.entries),
  ])
  const found = some.map((): StoredBody[] => [])
  for (const row of rows) {
    if (!(row['body'] instanceof Uint8Array)) throw new TypeError('"body" expected bytes')
    found[Number(row['at'])]?.push({ sequence: Number(row['sequence']), body: row['body'] })
  }
  for (const [at, { most, give }] of some.entries()) give(upTo(found[at] ?? [], most.bytes))
}

function upTo(entries: readonly StoredBody[], bytes: number): readonly StoredBody[] {
  let sum = 0
  const over = entries.findIndex(({ body }) => (sum += body.length) > bytes)
  return over === -1 ? entries : entries.slice(0, Math.max(1, over))
}
