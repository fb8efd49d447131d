/** Group commit: what comes in while the disk is busy goes down together, and is answered together. */
import type { Append, Appended, Store } from './store.ts'

/** One append and whom to tell. */
export type Waiting<Author> = { readonly append: Append; readonly author: Author }

/** What became of a batch: each with what the store said, or all of it failed. */
export type Outcome<Author> =
  | {
      readonly ok: true
      readonly done: readonly (Waiting<Author> & { appended: Appended | null })[]
    }
  | { readonly ok: false; readonly failed: readonly Waiting<Author>[]; readonly trouble: unknown }

/** Gathers appends while the disk is busy. */
export type Committer<Author> = {
  readonly add: (waiting: Waiting<Author>) => void
  /** Resolves when nothing is on its way to the disk any more. */
  readonly idle: () => Promise<void>
}

const mostEntries = 2_048
const mostBytes = 8 * 1024 * 1024

/**
 * One batch is on its way at a time, so that entries of a space become durable in the order in which they came.
 *
 * @param after - told of each batch, once it is on disk or has failed
 */
export function openCommitter<Author>(
  store: Pick<Store, 'appendBatch'>,
  after: (outcome: Outcome<Author>) => void,
): Committer<Author> {
  let waiting: Waiting<Author>[] = []
  let busy: Promise<void> | null = null

  const start = (): void => {
    busy ??= new Promise<void>((resolve) => setImmediate(resolve)).then(run)
  }
  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      const length = batchLength(waiting)
      const batch = waiting.slice(0, length)
      waiting = waiting.slice(length)
      after(await commit(store, batch))
      // One turn of the loop reads the sockets: what they brought is the next batch.
      if (waiting.length === 0) break
    }
    busy = null
    if (waiting.length > 0) start()
  }
  return {
    add: (next) => {
      waiting.push(next)
      start()
    },
    idle: async () => {
      while (busy !== null) await busy
    },
  }
}

async function commit<Author>(
  store: Pick<Store, 'appendBatch'>,
  batch: readonly Waiting<Author>[],
): Promise<Outcome<Author>> {
  try {
    const appended = await store.appendBatch(batch.map(({ append }) => append))
    return { ok: true, done: batch.map((one, at) => ({ ...one, appended: appended[at] ?? null })) }
  } catch (trouble) {
    return { ok: false, failed: batch, trouble }
  }
}

function batchLength(waiting: readonly Waiting<unknown>[]): number {
  let bytes = 0
  const full = waiting.findIndex(({ append }) => (bytes += append.body.length) > mostBytes)
  const length = full === -1 ? waiting.length : Math.max(1, full)
  return Math.min(length, mostEntries)
}
