// y-websocket as people run it, with its own persistence (LevelDB) on. Prints its port.
import http from 'node:http'
import { createRequire } from 'node:module'
import { WebSocketServer } from 'ws'

process.env.YPERSISTENCE = process.env.DATA_DIR
const { setupWSConnection } = createRequire(import.meta.url)('y-websocket/bin/utils')
const server = http.createServer()
const sockets = new WebSocketServer({ server, perMessageDeflate: false })
sockets.on('connection', setupWSConnection)
server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () =>
  console.log(`port ${server.address().port}`),
)
