/** A hold on Postgres that survives what Postgres does not: lost hosts, hung connections, a new primary. */
import postgres from 'postgres'

/** A row by the names of its columns, not trusted yet. */
export type Row = Readonly<Record<string, unknown>>
/** The rows that were found, or how many were touched. */
export type Answer = { readonly rows: readonly Row[]; readonly count: number }
/** What may stand for a `$1`. */
export type Parameter = Uint8Array | string | number | readonly number[]

/** A statement and what stands for its `$1`, `$2`, …. */
export type Statement = readonly [statement: string, given: readonly Parameter[]]

/** The few things that the store asks of a database. */
export type Postgres = {
  /** Rejects when no answer came in time: then nothing is known of what the statement did. */
  readonly ask: (statement: string, given: readonly Parameter[]) => Promise<Answer>
  /** All of them in one transaction; how many they were. */
  readonly askAll: (statements: readonly Statement[]) => Promise<number>
  readonly transact: <Value>(work: (ask: Postgres['ask']) => Promise<Value>) => Promise<Value>
  readonly close: () => Promise<void>
}

/** The connections to one database. */
export type Sql = postgres.Sql

/** The code of what was not answered in time; nothing is known of what it did. */
export const databaseLate = 'DATABASE_LATE'

/** Where the database is, and how it is spoken to. */
export type Dialling = {
  readonly url: string
  /** What the database calls them in its lists. */
  readonly name: string
  readonly connections: number
  /** False for what may be lost: hints. */
  readonly durable?: boolean
}

/**
 * Connections to the one host of several that leads.
 *
 * `primary`, not `read-write`: this client takes a standby for one that writes, and would never leave it.
 */
export function dialPostgres({ url, name, connections, durable = true }: Dialling): Sql {
  return postgres(url, {
    max: connections,
    connect_timeout: 5,
    // Asked for by nobody who would hear it fail: a database that falls silent there would end the process.
    fetch_types: false,
    target_session_attrs: 'primary',
    backoff: (tries) => Math.min(1, 0.02 * 2 ** tries),
    onnotice: () => undefined,
    connection: {
      application_name: name,
      ...endUnheard,
      ...(durable ? {} : { synchronous_commit: 'off' }),
    },
  })
}

/** @param url - may name several hosts, `postgres://user@one:5432,two:5432/mend`: the one that leads is used */
export function openPostgres(options: {
  readonly url: string
  readonly connections: number
  readonly patienceMs: number
  /** False for what may be lost: hints. */
  readonly durable?: boolean
}): Postgres {
  const dial = (): Sql => dialPostgres({ ...options, name: 'mend-relay' })
  let sql = dial()

  /** A connection that hangs is not waited for: all are dialled anew, perhaps to another host. */
  const patiently = <Value>(work: (sql: Sql) => Promise<Value>): Promise<Value> => {
    const held = sql
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        if (sql === held) sql = dial()
        void held.end({ timeout: 0 }).catch(() => undefined)
        reject(Object.assign(new Error('no answer in time'), { code: databaseLate }))
      }, options.patienceMs)
      work(held)
        .then(resolve, reject)
        .finally(() => clearTimeout(timer))
    })
  }
  const transact: Postgres['transact'] = (work) =>
    patiently(
      (held) =>
        new Promise((resolve, reject) => {
          // Resolves only after the commit: `begin` is what says that it stands.
          let settle = (): void => reject(new TypeError('a transaction ended without its value'))
          const inside = async (within: postgres.TransactionSql): Promise<void> => {
            // Before the first lock: a round more, which only those pay who take turns.
            await run(within, endIdle, [String(options.patienceMs)])
            const value = await work((statement, given) => run(within, statement, given))
            settle = () => resolve(value)
          }
          held.begin(inside).then(() => settle(), reject)
        }),
    )
  return {
    ask: (statement, given) => patiently((held) => run(held, statement, given)),
    askAll: (statements) =>
      transact(async (ask) => {
        for (const [statement, given] of statements) await ask(statement, given)
        return statements.length
      }),
    transact,
    close: () => sql.end({ timeout: 2 }),
  }
}

/**
 * A host that vanishes says no goodbye, and what it had open would stand at the database for hours (idle), or for a quarter of
 * an hour (an answer on its way): the database is asked to end it within a minute of silence. Seconds, and milliseconds.
 */
const endUnheard = {
  tcp_keepalives_idle: 30,
  tcp_keepalives_interval: 10,
  tcp_keepalives_count: 3,
  tcp_user_timeout: 60_000,
}

/**
 * $1: milliseconds. A host that is cut off in the middle of a transaction would hold its locks until TCP gives up, for hours,
 * and whoever writes into the same spaces by another node would wait: the database ends what says nothing for so long.
 */
const endIdle = `SELECT set_config('idle_in_transaction_session_timeout', $1, true)`

async function run(
  sql: Pick<Sql, 'unsafe'>,
  statement: string,
  given: readonly Parameter[],
): Promise<Answer> {
  const rows = await sql.unsafe(statement, given.map(spell), { prepare: true })
  return { rows: [...rows], count: rows.count }
}

/** Arrays spelled out, so that one prepared statement serves every batch; bytes are the client's to spell. */
function spell(value: Parameter): string | number | Uint8Array {
  return value instanceof Array ? `{${value.join(',')}}` : value
}

/** The engine's own word for what went wrong (SQLSTATE), or null. */
export function stateOf(trouble: unknown): string | null {
  const code = trouble instanceof Error && 'code' in trouble ? trouble.code : null
  return typeof code === 'string' ? code : null
}
