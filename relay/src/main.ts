/** The relay as a program: reads its settings once, picks its parts, runs until it is asked to stop. */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Hints } from './store/hints.ts'
import { stayLean } from './heap.ts'
import { openServer } from './http/server.ts'
import { adviceWords, isContactTaken, isSurelyProxied, metricsOf, quotaMb } from './operator.ts'
import { parseSettings, type Settings } from './settings.ts'
import type { Store } from './store/store.ts'
import { startErrorOf } from './start-errors.ts'

stayLean()
const settings = parseSettings(process.env)
if (settings.ok) await run(settings.value).catch(giveUp)
else {
  for (const { name, expected } of settings.refusals) console.error(`"${name}" ${expected}`)
  process.exitCode = 2
}

async function run(chosen: Settings): Promise<void> {
  const appDir = chosen.APP_DIR ?? path.resolve(import.meta.dirname, '../../web/dist')
  const server = await openServer({
    ...(await pickParts(chosen)),
    dataDir: chosen.DATA_DIR,
    port: chosen.PORT,
    host: chosen.HOST,
    appDir: existsSync(appDir) ? appDir : null,
    publicHosts: chosen.PUBLIC_HOST,
    trustProxy: chosen.TRUST_PROXY,
    ...metricsOf(chosen),
    joinSecret: chosen.JOIN_SECRET ?? null,
    tls: readTls(chosen),
    limits: {
      bytesInAll: quotaMb(chosen) * 1024 * 1024,
      bytesPerSpace: chosen.SPACE_QUOTA_MB * 1024 * 1024,
      socketsPerAddress: chosen.SOCKETS_PER_ADDRESS,
    },
    contact: chosen.PUSH_CONTACT,
    morePushHosts: chosen.PUSH_HOSTS,
    trouble: (where, trouble) => log('trouble', { where, kind: kindOf(trouble) }),
    advise: (advice) => log('advice', { what: adviceWords[advice] }),
  })
  if (isSurelyProxied(chosen)) log('advice', { what: adviceWords['proxy-not-trusted'] })
  if (!isContactTaken(chosen.PUSH_CONTACT))
    log('advice', { what: adviceWords['contact-not-taken'] })
  console.log(`data    ${chosen.DATABASE_URL === undefined ? chosen.DATA_DIR : 'PostgreSQL'}`)
  console.log(`Mend    ${server.url}`)
  let copying = Promise.resolve()
  process.on('SIGUSR2', () => {
    copying = copying.then(() => backUp(server, chosen.DATA_DIR))
  })
  let stopping: Promise<void> | null = null
  // A copy that was asked for is finished first; who asks twice to stop is not cut off in the middle of it.
  const stopOnce = (): void => void (stopping ??= copying.then(() => stop(server)))
  process.on('SIGTERM', stopOnce)
  process.once('SIGINT', stopOnce)
}

/** The one place where a database is chosen. */
async function pickParts(
  chosen: Settings,
): Promise<{ readonly store?: Store; readonly hints?: Hints }> {
  const url = chosen.DATABASE_URL
  if (url === undefined) return {}
  const [{ openPostgresStore }, { openPostgresHints }] = await Promise.all([
    import('./postgres/store-postgres.ts'),
    import('./postgres/hints-postgres.ts'),
  ])
  const node = randomBytes(6).toString('base64url')
  const store = await openPostgresStore({
    url,
    connections: chosen.DATABASE_CONNECTIONS,
    patienceMs: chosen.DATABASE_PATIENCE_MS,
  })
  return { store, hints: openPostgresHints({ url, node, sweepMs: chosen.SWEEP_MS }) }
}

/** What stops a start is said in one line; a fault of ours is thrown on, with its trace. */
function giveUp(trouble: unknown): void {
  const sentence = startErrorOf(trouble)
  if (sentence === null) throw trouble
  console.error(sentence)
  process.exitCode = 1
}

/** A copy beside the original, for the operator's own tools to carry away. */
async function backUp(
  server: { readonly backUp: (file: string) => Promise<boolean> },
  folder: string,
): Promise<void> {
  try {
    const done = await server.backUp(path.join(folder, 'backup', 'relay.sqlite'))
    log(done ? 'backed up' : 'no backup: the database is not embedded', {})
  } catch (trouble) {
    log('trouble', { where: 'backup', kind: kindOf(trouble) })
  }
}

async function stop(server: { readonly close: () => Promise<void> }): Promise<void> {
  log('draining', {})
  await server.close()
  log('closed', {})
}

function readTls(chosen: Settings): { readonly cert: Buffer; readonly key: Buffer } | null {
  const { TLS_CERT: cert, TLS_KEY: key } = chosen
  if (cert === undefined || key === undefined) return null
  return { cert: readNamed('TLS_CERT', cert), key: readNamed('TLS_KEY', key) }
}

function readNamed(name: 'TLS_CERT' | 'TLS_KEY', file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    throw Object.assign(new Error(`"${name}" cannot be read`), { code: name })
  }
}

/** One JSON line. Kinds and counts only: no id, no address, nothing that anyone sent. */
function log(event: string, fields: Readonly<Record<string, string | number>>): void {
  console.error(JSON.stringify({ at: new Date().toISOString(), event, ...fields }))
}

/** A trouble's class and code; its message could hold what must not be logged. */
function kindOf(trouble: unknown): string {
  if (!(trouble instanceof Error)) return typeof trouble
  const code = 'code' in trouble ? String(trouble.code) : ''
  return code === '' ? trouble.name : `${trouble.name} ${code}`
}
