/** Boxes for a day: open with their key, on its day, and never again once it was thrown away (H4). */
import { expect, test } from 'vitest'
import { boxForDay, openDayKeys } from '../../src/keys/day-keys.ts'
import type { PrivateStore } from '../../src/port.ts'

function openStore(): PrivateStore & { readonly rows: Map<string, Uint8Array> } {
  const rows = new Map<string, Uint8Array>()
  const putAll: PrivateStore['putAll'] = (changes) => {
    for (const [name, bytes] of changes) {
      if (bytes === null) rows.delete(name)
      else rows.set(name, bytes)
    }
    return Promise.resolve({ ok: true, value: null })
  }
  return {
    rows,
    putAll,
    get: (name) => Promise.resolve(rows.get(name) ?? null),
    all: () => Promise.resolve(new Map(rows)),
    put: (name, bytes) => putAll(new Map([[name, bytes]])),
  }
}

const told = '{"load":9}'

async function laid() {
  const store = openStore()
  await store.put('another', new Uint8Array(1))
  const keys = openDayKeys(store)
  const made = await keys.lay('set', 100, 3)
  if (!made.ok) throw new Error('not laid')
  const [first = '', second = ''] = made.value
  return { store, keys, first, second }
}

test('H4: what is boxed for a day opens with the key of that day and set, and with no other', async () => {
  const { keys, first, second } = await laid()
  const box = await boxForDay(second, { set: 'set', day: 101 }, told)
  expect(await keys.open({ set: 'set', day: 101 }, box)).toBe(told)
  for (const place of [
    { set: 'set', day: 100 },
    { set: 'set', day: 102 },
    { set: 'other', day: 101 },
  ]) {
    expect(await keys.open(place, box)).toBeNull()
  }
  expect(first).not.toBe(second)
})

test('H4: once its key is thrown away, no row of the device opens it, as often as one asks', async () => {
  const { store, keys, second } = await laid()
  const place = { set: 'set', day: 101 }
  const box = await boxForDay(second, place, told)
  await keys.discard(({ day }) => day <= 101)
  expect(await keys.kept()).toEqual([{ set: 'set', day: 102 }])
  expect([...store.rows.keys()]).toEqual(['another', 'day-keys/102/set'])
  expect(await keys.open(place, box)).toBeNull()
  // Whatever seed is left, under whatever name: it is not that one.
  for (const seed of [...store.rows.values()]) {
    await store.put('day-keys/101/set', seed)
    expect(await keys.open(place, box)).toBeNull()
  }
})

test('a box tells nothing by its length, and what is no box or no key is answered quietly', async () => {
  const { keys, first } = await laid()
  const place = { set: 'set', day: 100 }
  const lengths = await Promise.all(
    ['', 'x'.repeat(640)].map(async (text) => (await boxForDay(first, place, text)).length),
  )
  expect(new Set(lengths).size).toBe(1)
  await expect(boxForDay(first, place, 'x'.repeat(641))).rejects.toThrow('too long')
  await expect(boxForDay('AAAA', place, told)).rejects.toThrow()
  for (const box of ['', 'AAAA', '!', 'A'.repeat(900)]) {
    expect(await keys.open(place, box)).toBeNull()
  }
})
