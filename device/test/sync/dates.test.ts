/** What an entry is dated by, whatever the clocks do: its author's corrected clock, never later than both allow. */
import { expect, test } from 'vitest'
import type { Device } from '../../src/device.ts'
import { internalsOf } from '../../src/internals.ts'
import { openShelf } from '../../src/log/log-memory.ts'
import { openFakeRelay } from '../fake-relay.ts'
import { hearLog, meet, open, text, until, words, type HeardLog } from '../kit.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const year = 365 * day
type Name = 'ana' | 'ben'

/** A moment in an event, as the domain's would be shifted: "dinner@1800000000000". */
const at = (line: string, moment: number) => `${line}@${moment}`
const momentIn = (said: string): number => Number(said.split('@')[1])
const shiftMoments = (event: Uint8Array, byMs: number): Uint8Array => {
  const said = words(event)
  return said.includes('@') ? text(at(said.split('@')[0] ?? '', momentIn(said) + byMs)) : text(said)
}

/** Ana and Ben, and three clocks that can be wrong: `wrong` is by how much each shows too late a time. */
async function world(off: Partial<Record<Name | 'relay', number>> = {}) {
  const wrong = { ana: 0, ben: 0, relay: 0, ...off }
  const relay = openFakeRelay(() => Date.now() + wrong.relay)
  const lines = { ana: relay.transport(), ben: relay.transport() }
  const shelves = { ana: openShelf(), ben: openShelf() }
  const openAs = (name: Name): Promise<Device> =>
    open({
      ...{ shelf: shelves[name], transport: lines[name], shiftMoments },
      now: () => Date.now() + wrong[name],
    })
  const devices = { ana: await openAs('ana'), ben: await openAs('ben') }
  await devices.ana.begin()
  await devices.ben.begin()
  await meet(devices.ana, devices.ben, 'partner')
  const both = (): readonly Device[] => [devices.ana, devices.ben]
  await until(() => both().every((each) => each.status().couple === 'paired'), 'a couple')
  const logs: Record<Name, HeardLog> = { ana: hearLog(devices.ana), ben: hearLog(devices.ben) }
  const say = async (name: Name, line: string): Promise<void> => {
    const said = await devices[name].append([{ audience: 'both', slot: null, bytes: text(line) }])
    expect(said.ok).toBe(true)
  }
  const arrives = (line: string): Promise<void> =>
    until(
      () =>
        Object.values(logs).every((log) => found(log, line) !== undefined) &&
        both().every((each) => each.status().pending === 0),
      line,
    )
  const restart = async (name: Name): Promise<void> => {
    await devices[name].close()
    devices[name] = await openAs(name)
    logs[name] = hearLog(devices[name])
  }
  const close = async (): Promise<void> => {
    expect(both().flatMap((each) => each.status().faults)).toEqual([])
    await Promise.all(both().map((each) => each.close()))
  }
  /** As Ben has it. */
  const heard = (line: string) => found(logs.ben, line) ?? { said: '', at: 0 }
  return { devices, lines, relay, wrong, say, arrives, heard, restart, close, logs }
}

function found(log: HeardLog, line: string) {
  const all = log.acknowledged().map(({ content, at: when }) => {
    return { said: content.kind === 'event' ? words(content.bytes) : '', at: when }
  })
  return all.find(({ said }) => said.startsWith(line))
}

const isNow = (moment: number): boolean => Math.abs(moment - Date.now()) < 30_000

test.each<[string, Partial<Record<Name | 'relay', number>>]>([
  ['a relay that is a day ahead', { relay: day }],
  ['a relay that is five years ahead', { relay: 5 * year }],
  ['a phone that is two hours ahead', { ana: 2 * hour }],
  ['a phone that is two hours behind', { ana: -2 * hour }],
  ['a phone that is five years ahead', { ana: 5 * year }],
  ['a phone whose battery died', { ana: -20 * year }],
])('%s dates nothing wrong', async (_, off) => {
  const { say, arrives, heard, close } = await world(off)
  await say('ana', 'now')
  await arrives('now')
  expect(isNow(heard('now').at)).toBe(true)
  await close()
})

test.each([2 * hour, -2 * hour, 3 * day, 5 * year])(
  'what was written offline, %i ms off, is corrected as it goes out: the date and the moments alike',
  async (off) => {
    const { say, arrives, heard, restart, lines, wrong, close } = await world()
    lines.ana.online(false)
    wrong.ana = off
    await restart('ana')
    await say('ana', at('in twenty minutes', Date.now() + off + 20 * minute))
    lines.ana.online(true)
    await arrives('in twenty minutes')
    expect(isNow(heard('in').at)).toBe(true)
    expect(isNow(momentIn(heard('in').said) - 20 * minute)).toBe(true)
    await close()
  },
)

test('what was written offline under a right clock keeps its own date, however late it goes out', async () => {
  const { say, arrives, heard, restart, lines, wrong, relay, close } = await world()
  lines.ana.online(false)
  await restart('ana')
  const written = Date.now()
  await say('ana', at('dinner', written + hour))
  Object.assign(wrong, { ana: 21 * day, ben: 21 * day, relay: 21 * day })
  relay.dropAll()
  lines.ana.online(true)
  await arrives('dinner')
  expect(Math.abs(heard('dinner').at - written)).toBeLessThan(5_000)
  expect(momentIn(heard('dinner').said)).toBe(written + hour)
  await close()
})

test('a clock that jumps while Mend is open dates nothing wrong, before, in between, or after', async () => {
  const { say, arrives, heard, wrong, close } = await world()
  for (const [index, off] of [day, -3 * hour, 5 * year, 0].entries()) {
    wrong.ana = off
    await say('ana', `jump ${index}`)
    await arrives(`jump ${index}`)
    expect(isNow(heard(`jump ${index}`).at), `${off}`).toBe(true)
  }
  await close()
})

test('one relay clock that was wrong for a minute poisons no date after it', async () => {
  for (const lie of [10 * minute, 26 * hour, -26 * hour, 9 * year]) {
    const { say, arrives, heard, wrong, relay, devices, close } = await world()
    wrong.relay = lie
    relay.dropAll()
    await until(() => devices.ana.status().connection === 'connecting')
    await until(() => devices.ana.status().connection === 'online')
    await say('ana', 'meanwhile')
    await say('ben', 'too')
    await arrives('meanwhile')
    await arrives('too')
    wrong.relay = 0
    relay.dropAll()
    await until(() => devices.ana.status().connection === 'connecting')
    await until(() => devices.ana.status().connection === 'online')
    await say('ana', 'afterwards')
    await arrives('afterwards')
    expect(isNow(heard('afterwards').at), `${lie}`).toBe(true)
    await say('ben', 'and he')
    await arrives('and he')
    expect(isNow(heard('and he').at), `${lie}`).toBe(true)
    await close()
  }
})

test('a wrong own clock is told to its owner alone; a relay that lies by years makes nobody’s clock wrong', async () => {
  const { devices, wrong, relay, close } = await world({ ana: 2 * hour })
  await until(() => devices.ana.status().clockAheadMs !== null, 'Ana to be told')
  expect(Math.abs((devices.ana.status().clockAheadMs ?? 0) - 2 * hour)).toBeLessThan(1_000)
  expect(devices.ben.status().clockAheadMs).toBe(null)
  wrong.ana = 0
  relay.dropAll()
  await until(() => devices.ana.status().clockAheadMs === null, 'it to be right again')
  wrong.relay = 5 * year
  relay.dropAll()
  await until(() => devices.ben.status().connection === 'connecting')
  await until(() => devices.ben.status().connection === 'online')
  expect(devices.ben.status().clockAheadMs).toBe(null)
  await close()
})

test('what a clock dated later than now, and was set right while Mend was closed, is held to now, moments alike', async () => {
  const { say, arrives, heard, restart, lines, wrong, close } = await world()
  lines.ana.online(false)
  wrong.ana = 2 * hour
  await restart('ana')
  await say('ana', at('in twenty minutes', Date.now() + 2 * hour + 20 * minute))
  wrong.ana = 0
  await restart('ana')
  lines.ana.online(true)
  await arrives('in twenty minutes')
  expect(isNow(heard('in').at)).toBe(true)
  expect(isNow(momentIn(heard('in').said) - 20 * minute)).toBe(true)
  await close()
})

test('what I say is dated after what I have read, and not after what claims to be later than now', async () => {
  const { say, arrives, heard, lines, restart, wrong, close } = await world()
  lines.ana.online(false)
  await restart('ana')
  await say('ana', 'hers')
  await new Promise((resolve) => setTimeout(resolve, 20))
  await say('ben', 'his')
  await until(() => heard('his').at > 0, 'his to be there')
  lines.ana.online(true)
  await arrives('hers')
  expect(heard('hers').at).toBeGreaterThanOrEqual(heard('his').at)
  expect(wrong.ana).toBe(0)
  await close()
})

test('a farewell that was dated years ahead keeps the other waiting for the longest notice, not for years', async () => {
  const { devices, lines, wrong, restart, close } = await world()
  lines.ana.online(false)
  wrong.ana = 5 * year
  await restart('ana')
  expect((await devices.ana.leave({ noticeHours: 1, copy: 'keep' })).ok).toBe(true)
  lines.ana.online(true)
  const notices = () => {
    const partners = internalsOf(devices.ben).unlocked()?.record('couple')?.space.partners ?? {}
    return Object.values(partners).flatMap(({ noticeAt }) => noticeAt ?? [])
  }
  await until(() => notices().length === 1, 'Ben’s device to hear of it')
  expect((notices()[0] ?? 0) - Date.now()).toBeLessThanOrEqual(72 * hour)
  await close()
})
