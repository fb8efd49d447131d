// y-websocket as people run it, with its own persistence (LevelDB) on. Prints its port.
// As it is, it passes an update on and hands it to LevelDB, which does not ask the disk. With DURABLE=yes it is made to do
// what ours does: each update is stored, with `sync`, before anybody gets it.
import http from 'node:http'
import { createRequire } from 'node:module'
import { createDecoder, readVarUint, readVarUint8Array } from 'lib0/decoding'
import { WebSocketServer } from 'ws'

const require = createRequire(import.meta.url)
const durable = process.env.DURABLE === 'yes'
if (!durable) process.env.YPERSISTENCE = process.env.DATA_DIR
const { setupWSConnection, setPersistence } = require('y-websocket/bin/utils')
const keep = durable ? openKeeper() : null

/** Stores an update durably; y-leveldb does the rest as ever. */
function openKeeper() {
  const { applyUpdate, encodeStateAsUpdate } = require('yjs')
  const { LeveldbPersistence } = require('y-leveldb')
  const { Level } = require('level')
  class SyncLevel extends Level {
    put(key, value, options) {
      return super.put(key, value, { ...options, sync: true })
    }
  }
  const store = new LeveldbPersistence(process.env.DATA_DIR, { Level: SyncLevel })
  setPersistence({
    provider: store,
    bindState: async (name, doc) =>
      applyUpdate(doc, encodeStateAsUpdate(await store.getYDoc(name))),
    writeState: async () => {},
  })
  return (name, update) => store.storeUpdate(name, update)
}

/** The document's update in a message, or null: sync messages are of type 0, questions of kind 0. */
function updateIn(message) {
  const decoder = createDecoder(message)
  if (readVarUint(decoder) !== 0 || readVarUint(decoder) === 0) return null
  return readVarUint8Array(decoder)
}

/** A socket whose listener hears of an update when it is stored. */
function keepFirst(socket, name) {
  const on = socket.on.bind(socket)
  let last = Promise.resolve()
  socket.on = (event, listener) => {
    if (event !== 'message') return on(event, listener)
    return on(event, (message) => {
      const update = updateIn(new Uint8Array(message))
      if (update !== null) last = keep(name, update)
      last = last.then(() => listener(message))
    })
  }
}
const server = http.createServer()
const sockets = new WebSocketServer({ server, perMessageDeflate: false })
sockets.on('connection', (socket, request) => {
  if (durable) keepFirst(socket, request.url.slice(1))
  setupWSConnection(socket, request)
})
server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () =>
  console.log(`port ${server.address().port}`),
)
