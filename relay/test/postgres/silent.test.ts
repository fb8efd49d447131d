/** A database that lets a node in and then says nothing more: the node is told that nothing is known, and lives on. */
import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { databaseLate, openPostgres, stateOf } from '../../src/postgres/postgres.ts'

/** A message of Postgres: its letter, its length, and what it holds. */
function message(letter: string, ...parts: readonly (string | Uint8Array)[]): Buffer {
  const held = Buffer.concat(parts.map((part) => Buffer.from(part)))
  const head = Buffer.alloc(5)
  head.write(letter)
  head.writeUInt32BE(held.length + 4, 1)
  return Buffer.concat([head, held])
}

const letIn = Buffer.concat([
  message('R', new Uint8Array(4)),
  message('S', 'in_hot_standby\0off\0'),
  message('S', 'default_transaction_read_only\0off\0'),
  message('Z', 'I'),
])

test('what hangs right after a node was let in is late, and no fault that ends the process', async () => {
  const sockets: Socket[] = []
  const server = createServer((socket) => {
    sockets.push(socket)
    socket.once('data', () => socket.write(letIn))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const unhandled: unknown[] = []
  const note = (trouble: unknown): void => void unhandled.push(trouble)
  process.on('unhandledRejection', note)
  const url = `postgres://mend@127.0.0.1:${port}/mend`
  const db = openPostgres({ url, connections: 1, patienceMs: 200 })
  try {
    const trouble: unknown = await db.ask('SELECT 1', []).catch((reason: unknown) => reason)
    expect(stateOf(trouble)).toBe(databaseLate)
    // It would come when the connections that hang are given up, a turn later.
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(unhandled).toEqual([])
  } finally {
    process.off('unhandledRejection', note)
    await db.close()
    for (const socket of sockets) socket.destroy()
    server.close()
  }
})
