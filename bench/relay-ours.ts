/** Our relay with every check on and every flow wide open, for one address that plays a city. Prints its port. */
import { stayLean } from '../relay/src/heap.ts'
import { openServer } from '../relay/src/http/server.ts'
import { openPostgresHints } from '../relay/src/postgres/hints-postgres.ts'
import { openPostgresStore } from '../relay/src/postgres/store-postgres.ts'

stayLean()
const wide = { perSecond: 1e9, burst: 1e9 }
const url = process.env['DATABASE_URL']
const server = await openServer({
  ...(url === undefined
    ? {}
    : {
        store: await openPostgresStore({ url }),
        hints: openPostgresHints({ url, node: String(process.pid) }),
      }),
  dataDir: process.env['DATA_DIR'] ?? '',
  port: 0,
  limits: { push: wide, pushBytes: wide, frames: wide, bytesPerSpace: 1e12 },
  trouble: (where, trouble) => console.error(where, trouble),
})
console.log(`port ${server.port}`)
process.once('SIGTERM', () => void server.close())
