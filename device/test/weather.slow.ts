/** Whole devices in bad weather: sockets, frames and tabs die from a printed seed. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openShelf } from '../src/log/log-memory.ts'
import type { Device } from '../src/device.ts'
import { openFakeRelay } from './fake-relay.ts'
import { hearLog, meet, open, text, until } from './kit.ts'

type Deed =
  | { readonly kind: 'say'; readonly who: number; readonly audience: 'me' | 'both' }
  | { readonly kind: 'seal'; readonly who: number; readonly slot: number }
  | { readonly kind: 'drop' }
  | { readonly kind: 'lose'; readonly frames: number }
  | { readonly kind: 'offline' | 'online' | 'restart'; readonly who: number }
  | { readonly kind: 'wait'; readonly ms: number }

const who = fc.nat(2)
const deeds: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('say' as const),
      who,
      audience: fc.constantFrom('me' as const, 'both' as const),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('seal' as const), who, slot: fc.nat(2) }) },
  fc.constant({ kind: 'drop' } as const),
  fc.record({ kind: fc.constant('lose' as const), frames: fc.integer({ min: 1, max: 3 }) }),
  fc.record({
    kind: fc.constantFrom('offline' as const, 'online' as const, 'restart' as const),
    who,
  }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.nat(30) }) },
)

test('whatever the weather, every device ends with the same words, each once, and no fault', async () => {
  await fc.assert(fc.asyncProperty(fc.array(deeds, { minLength: 15, maxLength: 40 }), weather), {
    numRuns: 12,
    endOnFailure: true,
  })
})

async function weather(all: readonly Deed[]): Promise<void> {
  const relay = openFakeRelay(Date.now)
  const shelves = [openShelf(), openShelf(), openShelf()]
  const lines = shelves.map(() => relay.transport())
  const openAt = (at: number): Promise<Device> => {
    const [shelf, transport] = [shelves[at], lines[at]]
    if (shelf === undefined || transport === undefined) throw new Error('three devices')
    return open({ shelf, transport })
  }
  const devices = await Promise.all([openAt(0), openAt(1), openAt(2)])
  const [phone, tablet, ben] = devices
  await phone.begin()
  await ben.begin()
  await meet(phone, ben, 'partner')
  await until(() => [phone, ben].every((each) => each.status().couple === 'paired'), 'a couple')
  await meet(phone, tablet, 'device')
  await until(() => tablet.status().couple === 'paired', 'the tablet')
  const said = { own: [] as string[], couple: [] as string[] }
  const slots = new Map<string, Set<string>>()
  for (const [at, deed] of all.entries()) {
    switch (deed.kind) {
      case 'say': {
        const word = `word ${at}`
        const kept = await devices[deed.who]?.append([
          { audience: deed.audience, slot: null, bytes: text(word) },
        ])
        expect(kept?.ok).toBe(true)
        if (deed.audience === 'both') said.couple.push(word)
        else if (deed.who !== 2) said.own.push(word)
        break
      }
      case 'seal': {
        const slot = `t/${deed.slot}`
        const partner = deed.who === 2 ? 'ben' : 'ana'
        const taken = slots.get(slot) ?? new Set()
        if (taken.has(partner)) break
        slots.set(slot, taken.add(partner))
        await devices[deed.who]?.append([
          { audience: 'sealed', slot, bytes: text(`${partner} in ${slot}`) },
        ])
        break
      }
      case 'drop':
        relay.dropAll()
        break
      case 'lose':
        relay.loseNext = deed.frames
        break
      case 'offline':
      case 'online':
        lines[deed.who]?.online(deed.kind === 'online')
        break
      case 'restart':
        await devices[deed.who]?.close()
        devices[deed.who] = await openAt(deed.who)
        break
      case 'wait':
        await new Promise((resolve) => setTimeout(resolve, deed.ms))
    }
  }
  relay.loseNext = 0
  for (const line of lines) line.online(true)
  const opened = [...slots].flatMap(([slot, by]) =>
    by.size < 2 ? [] : [`ana in ${slot}`, `ben in ${slot}`],
  )
  const wanted = [...said.couple, ...opened].toSorted()
  const logs = devices.map(hearLog)
  const spoken = (at: number, space: 'own' | 'couple'): readonly string[] =>
    logs[at]
      ?.acknowledged()
      .flatMap(({ space: where, content }) =>
        where === space && 'bytes' in content ? [new TextDecoder().decode(content.bytes)] : [],
      ) ?? []
  await until(
    () =>
      [0, 1, 2].every((at) => spoken(at, 'couple').length === wanted.length) &&
      devices.every((each) => each.status().pending === 0),
    'every word on every device',
    15_000,
  )
  for (const at of [0, 1, 2]) expect(spoken(at, 'couple').toSorted()).toEqual(wanted)
  expect(spoken(1, 'couple')).toEqual(spoken(0, 'couple'))
  expect(spoken(2, 'couple')).toEqual(spoken(0, 'couple'))
  await until(
    () => [0, 1].every((at) => spoken(at, 'own').length === said.own.length),
    'her own words',
    15_000,
  )
  expect(spoken(1, 'own')).toEqual(spoken(0, 'own'))
  expect(devices.flatMap((each) => each.status().faults)).toEqual([])
  await Promise.all(devices.map((each) => each.close()))
}
