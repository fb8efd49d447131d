/** Addresses: counted while they are here, never kept, one household as one. */
import { EventEmitter } from 'node:events'
import type { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { openAddresses } from '../../src/session/addresses.ts'
import { defaultLimits } from '../../src/session/admit.ts'
import { countIn } from '../../src/http/listener.ts'

function open(limits = {}) {
  const clock = { nowMs: 0 }
  let drawn = 0
  const addresses = openAddresses({
    limits: { ...defaultLimits, ...limits },
    now: () => clock.nowMs,
    random: (bytes) => new Uint8Array(bytes).fill((drawn += 1)),
  })
  const name = (address: string, handedOn = false) => addresses.nameOf({ address, handedOn })
  return { clock, addresses, name }
}

const thrice = (work: () => boolean): readonly boolean[] => [work(), work(), work()]

test('an address may have so many open of each kind, and one that is closed makes room', () => {
  const few = { socketsPerAddress: 2, answersPerAddress: 2, connectionsPerAddress: 2 }
  const { addresses, name } = open(few)
  const ana = name('203.0.113.7')
  for (const what of ['sockets', 'answers', 'connections'] as const) {
    expect(thrice(() => addresses.opened(ana, what))).toEqual([true, true, false])
    addresses.closed(ana, what)
    expect(addresses.opened(ana, what)).toBe(true)
  }
  expect(addresses.opened(name('203.0.113.8'), 'sockets')).toBe(true)
})

test('an address that uses up a flow waits, whatever it closes and opens meanwhile', () => {
  const slow = { perSecond: 1, burst: 2 }
  const { addresses, clock, name } = open({
    dial: slow,
    create: slow,
    ask: slow,
    addressBytes: slow,
  })
  const ana = name('203.0.113.7')
  for (const flow of ['dial', 'create', 'ask', 'bytes'] as const) {
    clock.nowMs = 0
    expect(thrice(() => addresses.spend(ana, flow))).toEqual([true, true, false])
    addresses.opened(ana, 'sockets')
    addresses.closed(ana, 'sockets')
    addresses.tick()
    expect(addresses.spend(ana, flow)).toBe(false)
    clock.nowMs = 1_000
    expect(addresses.spend(ana, flow)).toBe(true)
  }
})

test('what does not fit into a flow takes nothing from it', () => {
  const { addresses, name } = open({ addressBytes: { perSecond: 1, burst: 100 } })
  const ana = name('203.0.113.7')
  expect(addresses.spend(ana, 'bytes', 101)).toBe(false)
  expect(addresses.spend(ana, 'bytes', 100)).toBe(true)
})

test('a household with IPv6 is one address, its neighbour another', () => {
  const { name } = open()
  const one = name('2001:db8:1:2::1')
  expect(name('2001:db8:1:2:ffff::9')).toBe(one)
  expect(name('2001:db8:1:3::1')).not.toBe(one)
  expect(name('::ffff:203.0.113.7')).toBe(name('203.0.113.7'))
})

test('this machine is not limited; what a proxy on it hands on is', () => {
  const { addresses, name } = open({ socketsPerAddress: 0 })
  for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) {
    expect(addresses.opened(name(address), 'sockets')).toBe(true)
    expect(addresses.opened(name(address, true), 'sockets')).toBe(false)
  }
})

test('what an address is called is no address, and another thing the next day', () => {
  const { addresses, clock, name } = open()
  const today = name('203.0.113.7')
  expect(today).not.toContain('203')
  clock.nowMs = 86_400_000
  addresses.tick()
  expect(name('203.0.113.7')).not.toBe(today)
})

test('an address at rest is forgotten when its flows are full again, and after a day in any case', () => {
  const { addresses, clock, name } = open({ create: { perSecond: 1 / 1e6, burst: 2 } })
  const ana = name('203.0.113.7')
  addresses.spend(ana, 'ask')
  addresses.spend(ana, 'create')
  clock.nowMs = 86_399_000
  addresses.tick()
  // Still known: of two spaces in eleven days one is used up.
  expect(addresses.spend(ana, 'create')).toBe(true)
  expect(addresses.spend(ana, 'create')).toBe(false)
  clock.nowMs = 86_400_000
  addresses.tick()
  expect(addresses.spend(ana, 'create')).toBe(true)
})

test('too many connections from one address are hung up on, before they ask for anything', () => {
  const { addresses } = open({ connectionsPerAddress: 2 })
  const count = countIn(addresses)
  const dial = () => {
    const events = new EventEmitter()
    const socket = Object.assign(events, {
      remoteAddress: '203.0.113.7',
      isCut: false,
      destroy: () => void (socket.isCut = true),
    })
    count(socket as unknown as Socket)
    return socket
  }
  const [first, second, third] = [dial(), dial(), dial()]
  expect([first, second, third].map((it) => it.isCut)).toEqual([false, false, true])
  first.emit('close')
  expect(dial().isCut).toBe(false)
})
