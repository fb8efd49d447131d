/** A relay that died under two devices that both wrote: sat by each engine that a relay keeps its entries in. */
import { afterEach, describe, expect, test } from 'vitest'
import type { Device } from '@mend/device/device'
import { hearLog, meet, open, text, until, type HeardLog } from '../device/test/kit.ts'
import { openShelf, type Shelf } from '../device/src/log/log-memory.ts'
import { openWebSocketTransport } from '../device/src/sync/transport-websocket.ts'

/** A relay at one address, which is stopped, and started over what it has, over a copy of that, or over nothing. */
export type Mortal = {
  readonly url: () => string
  readonly stop: () => Promise<void>
  readonly start: (over?: 'itself' | 'copy' | 'empty') => Promise<void>
  /** Keeps a copy of all it has now; it is stopped and started for that. */
  readonly copy: () => Promise<void>
}

export type OpenRelay = (closing: Closing) => Promise<Mortal>
export type Closing = (() => Promise<unknown>)[]

const closing: Closing = []

async function openPerson(url: string, shelf: Shelf): Promise<Device> {
  const device = await open({
    shelf,
    transport: openWebSocketTransport({ url, chance: () => 0.1 }),
  })
  closing.push(() => device.close())
  return device
}

const say = (line: string) => [{ audience: 'both', slot: null, bytes: text(line) }] as const
const online = (...all: readonly Device[]) =>
  until(() => all.every((each) => each.status().connection === 'online'), 'all online', 20_000)
const both = (logs: readonly HeardLog[], many: number, what: string) =>
  until(() => logs.every((log) => log.acknowledged().length === many), what, 30_000)
const faults = (...all: readonly Device[]) =>
  all.flatMap((each) => each.status().faults.map(({ kind }) => kind))

async function openTwo(openRelay: OpenRelay) {
  const relay = await openRelay(closing)
  const shelves = { ana: openShelf(), ben: openShelf() }
  const ana = await openPerson(relay.url(), shelves.ana)
  const ben = await openPerson(relay.url(), shelves.ben)
  await ana.begin()
  await ben.begin()
  await meet(ana, ben, 'partner')
  await until(() => [ana, ben].every((each) => each.status().couple === 'paired'), 'a couple')
  const logs = [hearLog(ana), hearLog(ben)] as const
  await ana.append(say('one'))
  await both(logs, 1, 'one')
  return { relay, shelves, ana, ben, logs }
}

/** The exam of an engine. */
export function describeDying(engine: string, openRelay: OpenRelay): void {
  afterEach(async () => {
    for (const close of closing.splice(0).toReversed()) await close()
  })

  describe(`a relay on ${engine} that died`, () => {
    test('an older copy under two devices that both wrote: what it lost is back in its place, and both go on', async () => {
      const { relay, ana, ben, logs } = await openTwo(openRelay)
      await relay.copy()
      await online(ana, ben)
      await ana.append(say('two'))
      await both(logs, 2, 'two')
      await ben.append(say('three'))
      await both(logs, 3, 'three')
      await relay.stop()
      await Promise.all([ana.append(say('from ana')), ben.append(say('from ben'))])
      await relay.start('copy')
      await both(logs, 5, 'all five')
      await ana.append(say('and on'))
      await both(logs, 6, 'and on')
      expect(logs[0].words().slice(0, 3)).toEqual(['one', 'two', 'three'])
      expect(logs[0].words()).toEqual(logs[1].words())
      expect(faults(ana, ben)).toEqual([])
    })

    test('an empty relay in its place is filled again, in order, and both go on', async () => {
      const { relay, ana, ben, logs } = await openTwo(openRelay)
      await ben.append(say('two'))
      await both(logs, 2, 'two')
      await relay.stop()
      await Promise.all([ana.append(say('from ana')), ben.append(say('from ben'))])
      await relay.start('empty')
      await both(logs, 4, 'all four')
      await ben.append(say('and on'))
      await both(logs, 5, 'and on')
      expect(logs[0].words().slice(0, 2)).toEqual(['one', 'two'])
      expect(logs[0].words()).toEqual(logs[1].words())
      expect(faults(ana, ben)).toEqual([])
    })

    test('where somebody who lacked the last words is first at the older copy, they go behind, in their order, and nothing is lost', async () => {
      const { relay, shelves, ana, ben, logs } = await openTwo(openRelay)
      await relay.copy()
      await online(ana, ben)
      await ben.close()
      for (const line of ['two', 'three', 'four']) {
        const many = logs[0].acknowledged().length
        await ana.append(say(line))
        await until(() => logs[0].acknowledged().length === many + 1, line)
      }
      await ana.close()
      await relay.stop()
      await relay.start('copy')
      const ben2 = await openPerson(relay.url(), shelves.ben)
      const his = hearLog(ben2)
      await ben2.append(say('ben was first'))
      await until(() => his.acknowledged().length === 2, 'his word')
      const ana2 = await openPerson(relay.url(), shelves.ana)
      const hers = hearLog(ana2)
      await ana2.append(say('and on'))
      await both([hers, his], 6, 'all six')
      expect(his.words()).toEqual(['one', 'ben was first', 'two', 'three', 'four', 'and on'])
      expect(hers.words()).toEqual(his.words())
      expect(faults(ana2, ben2)).toEqual([])
    })
  })
}
