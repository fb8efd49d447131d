// automerge-repo's sync server: a Repo with its WebSocket server and its folder of files. Prints its port.
import http from 'node:http'
import { Repo } from '@automerge/automerge-repo'
import { WebSocketServerAdapter } from '@automerge/automerge-repo-network-websocket'
import { NodeFSStorageAdapter } from '@automerge/automerge-repo-storage-nodefs'
import { WebSocketServer } from 'ws'

const server = http.createServer()
const sockets = new WebSocketServer({ server, perMessageDeflate: false })
new Repo({
  network: [new WebSocketServerAdapter(sockets)],
  storage: new NodeFSStorageAdapter(process.env.DATA_DIR),
  peerId: 'sync-server',
  sharePolicy: async () => false,
})
server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () =>
  console.log(`port ${server.address().port}`),
)
