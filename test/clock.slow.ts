/** Whatever clocks do, on both devices and the relay: every word is there, both fold alike, and what is due is due. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Couple,
  decide,
  due,
  emptyCouple,
  fold,
  type Instant,
  judge,
  type PartnerId,
  type ThreadId,
} from '@mend/domain/couple'
import type { Device, LogEntry } from '@mend/device/device'
import { openShelf } from '../device/src/log/log-memory.ts'
import { openFakeRelay } from '../device/test/fake-relay.ts'
import { meet, open, until } from '../device/test/kit.ts'
import { shiftPayload, toEntry, toPayload } from '../web/src/flow/payloads.ts'

const hour = 3_600_000
const year = 365 * 24 * hour
const minute = 60_000
type Name = 'ana' | 'ben'
const names = ['ana', 'ben'] as const

type Deed =
  | { readonly kind: 'flag' | 'promise' | 'pause'; readonly who: Name }
  | { readonly kind: 'clock'; readonly who: Name | 'relay'; readonly off: number }
  | { readonly kind: 'offline' | 'online' | 'restart'; readonly who: Name }

const who = fc.constantFrom(...names)
const off = fc.oneof(
  fc.integer({ min: -5 * year, max: 5 * year }),
  fc.constantFrom(0, 2 * hour, -2 * hour, 26 * hour, -13 * hour, 21 * 24 * hour),
)
const deeds: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('flag' as const, 'promise' as const, 'pause' as const),
      who,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('clock' as const),
      who: fc.constantFrom('ana' as const, 'ben' as const, 'relay' as const),
      off,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('offline' as const, 'online' as const, 'restart' as const),
      who,
    }),
  },
)

test('any history of clocks that are wrong by years, that jump, and that come back right', async () => {
  await fc.assert(fc.asyncProperty(fc.array(deeds, { minLength: 8, maxLength: 24 }), history), {
    ...{ seed: 11, numRuns: 12, endOnFailure: true },
  })
})

async function history(all: readonly Deed[]): Promise<void> {
  const wrong = { ana: 0, ben: 0, relay: 0 }
  const relay = openFakeRelay(() => Date.now() + wrong.relay)
  const lines = { ana: relay.transport(), ben: relay.transport() }
  const shelves = { ana: openShelf(), ben: openShelf() }
  const openAs = (name: Name): Promise<Device> =>
    open({
      ...{ shelf: shelves[name], transport: lines[name], shiftMoments: shiftPayload },
      now: () => Date.now() + wrong[name],
    })
  const devices = { ana: await openAs('ana'), ben: await openAs('ben') }
  await devices.ana.begin()
  await devices.ben.begin()
  await meet(devices.ana, devices.ben, 'partner')
  const both = () => names.map((name) => devices[name])
  await until(() => both().every((each) => each.status().couple === 'paired'), 'a couple')
  const logs = { ana: listenTo(devices.ana), ben: listenTo(devices.ben) }
  const said: string[] = []
  const say = async (name: Name, command: Parameters<typeof decide>[1]): Promise<boolean> => {
    const me = (devices[name].status().me ?? '') as PartnerId
    const now = devices[name].now() as Instant
    const decided = decide(logs[name].couple(), command, { me, now })
    if (!decided.ok) return false
    const kept = await devices[name].append(decided.value.map(toPayload))
    expect(kept.ok).toBe(true)
    return true
  }
  const restart = async (name: Name): Promise<void> => {
    await devices[name].close()
    devices[name] = await openAs(name)
    logs[name] = listenTo(devices[name])
    await until(() => logs[name].ready(), 'the log')
  }
  const settled = (): Promise<void> =>
    until(
      () =>
        both().every(
          (each) => each.status().pending === 0 && each.status().connection === 'online',
        ) && said.every((thread) => names.every((name) => logs[name].has(thread))),
      `every word of ${said.join()}`,
      20_000,
    )
  await say('ana', { kind: 'introduce', name: 'Ana', hue: 20 })
  await say('ben', { kind: 'introduce', name: 'Ben', hue: 200 })
  await settled()
  await until(
    () => names.every((name) => logs[name].couple().shared.partners.known.length === 2),
    'names',
  )

  for (const [index, deed] of all.entries()) {
    const thread = `w${index}` as ThreadId
    switch (deed.kind) {
      case 'flag':
      case 'promise':
      case 'pause': {
        const at = devices[deed.who].now()
        const command = {
          flag: {
            kind: 'flag-rupture',
            thread,
            title: 'Keys',
            happenedAt: at as Instant,
            wish: 'talk',
          },
          promise: {
            kind: 'make-promise',
            thread,
            about: null,
            what: 'I call',
            due: (at + 20 * minute) as Instant,
          },
          pause: {
            kind: 'call-timeout',
            thread,
            about: thread,
            returnAt: (at + 30 * minute) as Instant,
          },
        }[deed.kind] as Parameters<typeof decide>[1]
        if (await say(deed.who, command)) said.push(thread)
        break
      }
      case 'clock':
        wrong[deed.who] = deed.off
        if (deed.who === 'relay') relay.dropAll()
        break
      case 'offline':
      case 'online':
        lines[deed.who].online(deed.kind === 'online')
        break
      case 'restart':
        await restart(deed.who)
    }
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  Object.assign(wrong, { ana: 0, ben: 0, relay: 0 })
  for (const name of names) lines[name].online(true)
  relay.dropAll()
  await settled()
  for (const name of names) {
    await until(() => Math.abs(devices[name].now() - Date.now()) < 5_000, 'a right clock', 20_000)
  }
  // Honest from here on: what each says next arrives, by the right time, and comes due.
  const now = Date.now()
  for (const name of names) {
    const last = `last-${name}` as ThreadId
    const what = { kind: 'make-promise', thread: last, about: null, what: 'I call' } as const
    expect(await say(name, { ...what, due: (now + 20 * minute) as Instant }), name).toBe(true)
    said.push(last)
    await settled()
  }
  const [hers, his] = [logs.ana.couple(), logs.ben.couple()]
  expect(JSON.stringify(his.shared)).toBe(JSON.stringify(hers.shared))
  const later = { me: (devices.ana.status().me ?? '') as PartnerId, now: (now + hour) as Instant }
  const dueThen = due(hers, later).map((item) => item.thread as string)
  expect(dueThen).toEqual(expect.arrayContaining(['last-ana', 'last-ben']))
  expect(logs.ana.refused()).toEqual([])
  expect(logs.ben.refused()).toEqual([])
  expect(both().flatMap((each) => each.status().faults)).toEqual([])
  await Promise.all(both().map((each) => each.close()))
}

/** The couple as its screens would have it, and what its fold did not take. */
function listenTo(device: Device) {
  const state = { entries: [] as LogEntry[], pending: [] as readonly LogEntry[], ready: false }
  device.onLog(({ reset, entries, pending }) => {
    state.entries = [...(reset ? [] : state.entries), ...entries]
    Object.assign(state, { pending, ready: true })
  })
  const shared = () => state.entries.filter(({ space }) => space === 'couple').map(toEntry)
  const couple = (): Couple =>
    [...shared(), ...state.pending.filter(({ space }) => space === 'couple').map(toEntry)].reduce(
      fold,
      emptyCouple,
    )
  return {
    couple,
    ready: () => state.ready,
    has: (thread: string) =>
      shared().some(({ event }) => 'thread' in event && event.thread === thread),
    /** What the fold did not take, and why: nothing, for no reason of time. */
    refused: (): readonly string[] => {
      let before = emptyCouple
      return shared().flatMap((entry) => {
        const judged = judge(before, entry)
        if (judged.ok) before = judged.value
        return judged.ok ? [] : [`${entry.event.kind}: ${judged.refusal.kind}`]
      })
    },
  }
}
