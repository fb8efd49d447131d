// The limit: a bare `ws` server that gives every message back and keeps nothing. Prints its port.
import http from 'node:http'
import { WebSocketServer } from 'ws'

const server = http.createServer()
const sockets = new WebSocketServer({ server, perMessageDeflate: false })
sockets.on('connection', (socket) => {
  socket.on('message', (data) => socket.send(data))
})
server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () =>
  console.log(`port ${server.address().port}`),
)
