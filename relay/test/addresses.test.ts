/** Addresses: counted while they are here, never kept, one household as one. */
import { expect, test } from 'vitest'
import { openAddresses } from '../src/addresses.ts'
import { defaultLimits } from '../src/admit.ts'

function open(limits = {}) {
  const clock = { nowMs: 0 }
  let drawn = 0
  const addresses = openAddresses({
    limits: { ...defaultLimits, ...limits },
    now: () => clock.nowMs,
    random: (bytes) => new Uint8Array(bytes).fill((drawn += 1)),
  })
  return { clock, addresses }
}

test('an address may have so many sockets, and one that leaves makes room', () => {
  const { addresses } = open({ socketsPerAddress: 2 })
  const name = addresses.nameOf('203.0.113.7')
  expect([1, 2, 3].map(() => addresses.arrived(name))).toEqual([true, true, false])
  addresses.left(name)
  expect(addresses.arrived(name)).toBe(true)
})

test('an address that dials too fast waits', () => {
  const { addresses, clock } = open({ dial: { perSecond: 1, burst: 2 } })
  const name = addresses.nameOf('203.0.113.7')
  expect([1, 2, 3].map(() => addresses.arrived(name))).toEqual([true, true, false])
  clock.nowMs = 1_000
  expect(addresses.arrived(name)).toBe(true)
})

test('a household with IPv6 is one address, its neighbour another', () => {
  const { addresses } = open()
  const one = addresses.nameOf('2001:db8:1:2::1')
  expect(addresses.nameOf('2001:db8:1:2:ffff::9')).toBe(one)
  expect(addresses.nameOf('2001:db8:1:3::1')).not.toBe(one)
  expect(addresses.nameOf('::ffff:203.0.113.7')).toBe(addresses.nameOf('203.0.113.7'))
})

test('this machine is not limited', () => {
  const { addresses } = open({ socketsPerAddress: 0 })
  for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1'])
    expect(addresses.arrived(addresses.nameOf(address))).toBe(true)
})

test('what an address is called is no address, and another thing the next day', () => {
  const { addresses, clock } = open()
  const today = addresses.nameOf('203.0.113.7')
  expect(today).not.toContain('203')
  clock.nowMs = 86_400_000
  addresses.tick()
  expect(addresses.nameOf('203.0.113.7')).not.toBe(today)
})
