/** Tries at the lock: one at a time, waits that no clock of the device makes longer or shorter, and a right one never wrong. */
import { afterEach, expect, test, vi } from 'vitest'
import { openShelf, type Shelf } from '../../src/log/log-memory.ts'
import type { Log } from '../../src/log/log.ts'
import { makeVault, unlockVault, watchWait, type VaultParts } from '../../src/log/vault.ts'
import { platformRandom } from '../../src/keys/primitives.ts'
import type { Outcome } from '../../src/port.ts'

const cost = { memoryKiB: 64, passes: 1 }
const minute = 60_000
const day = 24 * 3_600_000

afterEach(() => {
  vi.doUnmock('hash-wasm')
})

/** Time as it is: the wall can be set, what is steady cannot, and the relay's may be out of reach. */
function openTime() {
  const time = { wall: 1_800_000_000_000, steady: 0, relay: null as number | null }
  return {
    time,
    pass: (ms: number) => {
      time.wall += ms
      time.steady += ms
      if (time.relay !== null) time.relay += ms
    },
  }
}

type Time = ReturnType<typeof openTime>['time']

const tab = (shelf: Shelf, time: Time, log: Log = shelf.open()): VaultParts => ({
  log,
  now: () => time.wall,
  steady: () => time.steady,
  relayNow: () => Promise.resolve(time.relay),
  random: platformRandom,
  cost,
})

async function locked(text = 'right one') {
  const shelf = openShelf()
  const { time, pass } = openTime()
  const parts = tab(shelf, time)
  const vault = await makeVault(parts)
  await vault.setPassphrase(text)
  return { shelf, time, pass, parts, vault }
}

const say = (parts: VaultParts, text: string) => unlockVault(parts, { kind: 'passphrase', text })
const kindOf = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.refusal.kind)

async function wrong(parts: VaultParts, times: number): Promise<void> {
  for (let at = 0; at < times; at += 1) await say(parts, `wrong ${at}`)
}

test('of sixty tries at once five are made', async () => {
  const { shelf, time } = await locked()
  const tabs = Array.from({ length: 6 }, () => tab(shelf, time))
  const tries = Array.from({ length: 60 }, (_, at) => tabs[at % 6] ?? tab(shelf, time))
  const said = await Promise.all(tries.map((parts, at) => say(parts, `guess ${at}`)))
  expect(said.filter((each) => kindOf(each) === 'wrong-secret')).toHaveLength(5)
  expect(said.filter((each) => kindOf(each) === 'too-many-tries')).toHaveLength(55)
})

test.each([0, 1, 3, 8])(
  'a passphrase that is changed while another tab unlocks stays changed: %i ms apart',
  async (ms) => {
    const { shelf, time, vault } = await locked('the old one')
    const racing = say(tab(shelf, time), 'the old one')
    await new Promise((resolve) => setTimeout(resolve, ms))
    const changing = vault.setPassphrase('the new one')
    await new Promise((resolve) => setTimeout(resolve, ms))
    await Promise.all([racing, changing, say(tab(shelf, time), 'the old one')])
    expect(kindOf(await say(tab(shelf, time), 'the old one'))).toBe('wrong-secret')
    expect(kindOf(await say(tab(shelf, time), 'the new one'))).toBe('ok')
  },
)

test('each wait is twice the one before, up to a day, while the app stays open', async () => {
  const { parts, pass, time } = await locked()
  await wrong(parts, 5)
  for (const length of [30_000, minute, 2 * minute, 4 * minute]) {
    expect(await say(parts, 'right one')).toMatchObject({
      refusal: { kind: 'too-many-tries', untilMs: time.wall + length },
    })
    pass(length - 1)
    expect(kindOf(await say(parts, 'right one'))).toBe('too-many-tries')
    pass(1)
    expect(kindOf(await say(parts, 'wrong'))).toBe('wrong-secret')
  }
  for (let at = 0; at < 12; at += 1) {
    pass(day)
    expect(kindOf(await say(parts, 'wrong'))).toBe('wrong-secret')
  }
  expect(await say(parts, 'right one')).toMatchObject({ refusal: { untilMs: time.wall + day } })
  pass(day)
  expect(kindOf(await say(parts, 'right one'))).toBe('ok')
})

test.each([
  ['ahead by an hour', 3_600_000],
  ['ahead by 400 days', 400 * day],
  ['back by a year', -365 * day],
])('a clock that is set %s neither skips a wait nor makes one longer', async (_, byMs) => {
  const { shelf, parts, time, pass } = await locked()
  await wrong(parts, 5)
  time.wall += byMs
  expect(await say(parts, 'right one')).toMatchObject({
    refusal: { kind: 'too-many-tries', untilMs: time.wall + 30_000 },
  })
  const reopened = tab(shelf, time)
  expect(await say(reopened, 'right one')).toMatchObject({
    refusal: { kind: 'too-many-tries', untilMs: time.wall + 30_000 },
  })
  time.wall -= byMs
  pass(30_000)
  expect(kindOf(await say(reopened, 'right one'))).toBe('ok')
})

test('a wait goes on while the app is closed, by the relay’s clock and no other', async () => {
  const { shelf, parts, time } = await locked()
  time.relay = 5 * day
  await wrong(parts, 5)
  time.wall += day
  expect(kindOf(await say(tab(shelf, time), 'right one'))).toBe('too-many-tries')
  time.relay += 29_999
  expect(kindOf(await say(tab(shelf, time), 'right one'))).toBe('too-many-tries')
  time.relay += 1
  expect(kindOf(await say(tab(shelf, time), 'right one'))).toBe('ok')
})

test('a relay whose clock goes back makes no wait longer than it is', async () => {
  const { parts, time, pass } = await locked()
  time.relay = 5 * day
  await wrong(parts, 5)
  time.relay = 0
  expect(await say(parts, 'right one')).toMatchObject({ refusal: { untilMs: time.wall + 30_000 } })
  pass(30_000)
  expect(kindOf(await say(parts, 'right one'))).toBe('ok')
})

test('a wait is watched from the start of the app, and an earlier one does not count for it', async () => {
  const { shelf, parts, time, pass } = await locked()
  await wrong(parts, 5)
  const later = tab(shelf, time)
  await watchWait(later)
  pass(30_000)
  expect(kindOf(await say(later, 'right one'))).toBe('ok')
  await wrong(later, 5)
  expect(kindOf(await say(later, 'right one'))).toBe('too-many-tries')
})

test('two tabs do not make a wait pass twice as fast', async () => {
  const { shelf, parts, time, pass } = await locked()
  const other = tab(shelf, time)
  await wrong(parts, 5)
  await watchWait(other)
  pass(15_000)
  expect(kindOf(await say(parts, 'right one'))).toBe('too-many-tries')
  expect(kindOf(await say(other, 'right one'))).toBe('too-many-tries')
  pass(14_999)
  expect(kindOf(await say(other, 'right one'))).toBe('too-many-tries')
})

test('a wait of an older app, whose end lay 400 days ahead, is at most as long as it is', async () => {
  const { shelf, time, pass } = await locked()
  const log = shelf.open()
  const kept = JSON.parse(
    new TextDecoder().decode((await log.read('records', 'vault')) ?? new Uint8Array(0)),
  ) as object
  const { methods, naming } = kept as { readonly methods: unknown; readonly naming: unknown }
  const older = { methods, naming, failed: 5, untilMs: time.wall + 400 * day }
  const value = new TextEncoder().encode(JSON.stringify(older))
  await log.write([{ kind: 'put', table: 'records', key: 'vault', value }])
  const parts = tab(shelf, time)
  expect(kindOf(await say(parts, 'right one'))).toBe('too-many-tries')
  pass(30_000)
  expect(kindOf(await say(parts, 'right one'))).toBe('ok')
})

test('a right one that was cut off, or that the browser could not try, is not a wrong one', async () => {
  const { shelf, time } = await locked()
  const log = shelf.open()
  const dying = {
    ...log,
    // The page is gone once the try is written down.
    write: async (changes: Parameters<Log['write']>[0]) => {
      await log.write(changes)
      throw new Error('the page is gone')
    },
  }
  for (let at = 0; at < 5; at += 1)
    await expect(say(tab(shelf, time, dying), 'right one')).rejects.toThrow('gone')
  vi.doMock('hash-wasm', () => {
    throw new Error('no WebAssembly')
  })
  for (let at = 0; at < 3; at += 1)
    await expect(say(tab(shelf, time), 'right one')).rejects.toThrow()
  vi.doUnmock('hash-wasm')
  await wrong(tab(shelf, time), 4)
  expect(kindOf(await say(tab(shelf, time), 'right one'))).toBe('ok')
})

test('tries that are cut off again and again come to a wait', async () => {
  const { shelf, time } = await locked()
  const log = shelf.open()
  const cutting = {
    ...log,
    write: async (changes: Parameters<Log['write']>[0]) => {
      await log.write(changes)
      throw new Error('gone')
    },
  }
  const said: string[] = []
  for (let at = 0; at < 14; at += 1)
    said.push(await say(tab(shelf, time, cutting), `guess ${at}`).then(kindOf, () => 'cut'))
  expect(said.slice(0, 11)).toEqual(Array.from({ length: 11 }, () => 'cut'))
  expect(said.at(-1)).toBe('too-many-tries')
})

test('a space that a keyboard put before or behind it does not matter', async () => {
  const { shelf, time, parts } = await locked(' four slow bears ')
  expect(kindOf(await say(parts, 'four slow bears'))).toBe('ok')
  expect(kindOf(await say(tab(shelf, time), 'four slow bears '))).toBe('ok')
  expect(kindOf(await say(parts, 'four  slow bears'))).toBe('wrong-secret')
})
