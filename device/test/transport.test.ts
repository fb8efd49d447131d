/** Dialling again: later each time, never in step, never at once. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openClock } from '../src/clock.ts'
import { backoffMs, openWebSocketTransport } from '../src/transport-websocket.ts'

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

test('the relay’s clock is read from the quickest exchange', () => {
  const clock = { now: 1_000 }
  const relay = openClock(() => clock.now)
  clock.now = 1_400
  relay.heard(1_000, 9_000) // a slow one: 400 ms
  clock.now = 2_000
  relay.heard(1_980, 10_000) // a quick one: 20 ms
  clock.now = 3_000
  relay.heard(2_000, 10_700)
  expect(relay.relayNow()).toBe(3_000 + 8_010)
})

test('a reader goes by the later of both clocks, so that a relay can only make it milder', () => {
  const relay = openClock(() => 5_000)
  relay.heard(5_000, 1_000)
  expect(relay.relayNow()).toBe(1_000)
  expect(relay.readerNow()).toBe(5_000)
})
