/** Dialling again: later each time, never in step, never at once. */
import net from 'node:net'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { backoffMs, openWebSocketTransport } from '../../src/sync/transport-websocket.ts'

test('a wait is never under 50 ms nor over a minute, and may be twice as long after each failure', () => {
  fc.assert(
    fc.property(
      fc.nat(40),
      fc.double({ min: 0, max: 0.999999, noNaN: true }),
      (failures, chance) => {
        const wait = backoffMs(failures, chance)
        expect(wait).toBeGreaterThanOrEqual(50)
        expect(wait).toBeLessThan(60_000)
      },
    ),
  )
  expect([0, 1, 2, 3].map((failures) => backoffMs(failures, 0.999))).toEqual([249, 499, 999, 1998])
})

test('the host that is signed is the one that is dialled, with its port unless it is the usual one', () => {
  const hostOf = (url: string): string => openWebSocketTransport({ url }).host
  expect(hostOf('https://relay.example')).toBe('relay.example')
  expect(hostOf('https://Relay.example:443/app')).toBe('relay.example')
  expect(hostOf('http://localhost:8787')).toBe('localhost:8787')
})

test('somebody who comes back while a dial hangs waits no minute once it fails', async () => {
  const dialled: net.Socket[] = []
  // It takes a call and says nothing, as a relay behind a stuck proxy does.
  const server = net.createServer((socket) => {
    socket.on('error', () => undefined).once('data', () => dialled.push(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as net.AddressInfo
  let back = (): void => undefined
  let chance = 0
  const connection = openWebSocketTransport({
    url: `http://127.0.0.1:${port}`,
    chance: () => chance,
    returns: (call) => {
      back = call
      return () => undefined
    },
  }).open({
    opened: () => undefined,
    heard: () => undefined,
    quiet: () => undefined,
    closed: () => undefined,
  })
  await expect.poll(() => dialled.length).toBe(1)
  connection.again('later')
  await expect.poll(() => dialled.length).toBe(2)
  chance = 0.999
  const pauses = vi.spyOn(globalThis, 'setTimeout')
  back()
  dialled[1]?.destroy()
  await expect.poll(() => dialled.length).toBe(3)
  connection.close()
  for (const socket of dialled) socket.destroy()
  server.close()
  expect(pauses.mock.calls.map(([, ms]) => ms)).toContain(249)
})
