// Hocuspocus as people run it, with SQLite behind it (its Database extension over node:sqlite). Prints its port.
import http from 'node:http'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Database } from '@hocuspocus/extension-database'
import { Hocuspocus } from '@hocuspocus/server'
import { WebSocketServer } from 'ws'

const db = new DatabaseSync(path.join(process.env.DATA_DIR, 'documents.sqlite'))
db.exec('PRAGMA journal_mode = WAL; CREATE TABLE documents (name TEXT PRIMARY KEY, data BLOB)')
const read = db.prepare('SELECT data FROM documents WHERE name = ?')
const write = db.prepare('INSERT OR REPLACE INTO documents VALUES (?, ?)')
const hocuspocus = new Hocuspocus({
  quiet: true,
  extensions: [
    new Database({
      fetch: async ({ documentName }) => read.get(documentName)?.data ?? null,
      store: async ({ documentName, state }) => void write.run(documentName, state),
    }),
  ],
})
const server = http.createServer()
const sockets = new WebSocketServer({ server, perMessageDeflate: false })
sockets.on('connection', (socket, request) => hocuspocus.handleConnection(socket, request))
server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () =>
  console.log(`port ${server.address().port}`),
)
