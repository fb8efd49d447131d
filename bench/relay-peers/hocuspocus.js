// Hocuspocus as people run it, with SQLite behind it (its Database extension over node:sqlite). Prints its port.
// As it is, it passes an update on and saves the document some seconds later. With DURABLE=yes it is made to do what ours
// does: each update is a row on the disk before anybody gets it.
import http from 'node:http'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Database } from '@hocuspocus/extension-database'
import { Hocuspocus } from '@hocuspocus/server'
import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding'
import { WebSocketServer } from 'ws'
import { mergeUpdates } from 'yjs'

const db = new DatabaseSync(path.join(process.env.DATA_DIR, 'documents.sqlite'))
db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
db.exec('CREATE TABLE documents (name TEXT PRIMARY KEY, data BLOB)')
db.exec('CREATE TABLE updates (id INTEGER PRIMARY KEY, name TEXT, data BLOB)')
const read = db.prepare('SELECT data FROM documents WHERE name = ?')
const write = db.prepare('INSERT OR REPLACE INTO documents VALUES (?, ?)')
const since = db.prepare('SELECT data FROM updates WHERE name = ? ORDER BY id')
const keep = db.prepare('INSERT INTO updates (name, data) VALUES (?, ?)')
const forget = db.prepare('DELETE FROM updates WHERE name = ?')

/** The document's update in a message, or null: sync messages are of type 0, updates of kind 2 (kind 1 answers a question). */
function updateIn(message) {
  const decoder = createDecoder(message)
  readVarString(decoder)
  if (readVarUint(decoder) !== 0 || readVarUint(decoder) === 0) return null
  return readVarUint8Array(decoder)
}
// With every update in a row, the whole document may wait: saving it often would only cost this peer its speed.
const keepFirst = {
  debounce: 60_000,
  maxDebounce: 600_000,
  beforeHandleMessage: async ({ documentName, update }) => {
    const content = updateIn(update)
    if (content !== null) keep.run(documentName, content)
  },
}
const hocuspocus = new Hocuspocus({
  quiet: true,
  ...(process.env.DURABLE === 'yes' ? keepFirst : {}),
  extensions: [
    new Database({
      fetch: async ({ documentName }) => {
        const found = [read.get(documentName), ...since.all(documentName)].filter(Boolean)
        return found.length === 0 ? null : mergeUpdates(found.map(({ data }) => data))
      },
      store: async ({ documentName, state }) => {
        write.run(documentName, state)
        forget.run(documentName)
      },
    }),
  ],
})
const server = http.createServer()
const sockets = new WebSocketServer({ server, perMessageDeflate: false })
sockets.on('connection', (socket, request) => hocuspocus.handleConnection(socket, request))
server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () =>
  console.log(`port ${server.address().port}`),
)
