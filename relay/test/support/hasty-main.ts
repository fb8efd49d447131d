/** The relay as a program whose index is at the heels of every append: what is rare elsewhere happens all the time. */
import path from 'node:path'
import { openServer } from '../../src/http/server.ts'
import { openSqliteStore } from '../../src/sqlite/store-sqlite.ts'

const dataDir = process.env['DATA_DIR'] ?? ''
const store = openSqliteStore({ file: path.join(dataDir, 'relay.sqlite'), manyRecent: 20 })
const server = await openServer({ dataDir, port: Number(process.env['PORT']), store })
console.log(server.url)
process.once('SIGTERM', () => void server.close())
