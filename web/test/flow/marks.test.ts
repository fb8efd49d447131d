import { describe, expect, it } from 'vitest'
import type { Device } from '@mend/device/device'
import type { ThreadId } from '@mend/domain/couple'
import { openMarks, type Returned } from '../../src/flow/marks.ts'

/** Settings in memory, each write whole; `states` is what a crash after each of them would leave. */
function openSettings() {
  let rows: ReadonlyMap<string, Uint8Array> = new Map()
  const states: ReadonlyMap<string, Uint8Array>[] = []
  const disk = { full: false }
  const putAll: Device['settings']['putAll'] = async (changes) => {
    await Promise.resolve()
    if (disk.full) return { ok: false, refusal: { kind: 'disk', retry: 'later', untilMs: null } }
    const next = new Map(rows)
    for (const [name, bytes] of changes) {
      if (bytes === null) next.delete(name)
      else next.set(name, bytes)
    }
    rows = next
    states.push(next)
    return { ok: true, value: null }
  }
  const settings: Device['settings'] = {
    get: (name) => Promise.resolve(rows.get(name) ?? null),
    all: () => Promise.resolve(rows),
    put: (name, bytes) => putAll(new Map([[name, bytes]])),
    putAll,
  }
  return {
    settings,
    states,
    disk,
    crashTo: (state: ReadonlyMap<string, Uint8Array>) => (rows = state),
  }
}

const lost = (id: string, words: string): Returned => ({
  id,
  event: {
    kind: 'share-said',
    v: 1,
    audience: 'both',
    thread: 't2' as ThreadId,
    about: 't1' as ThreadId,
    words,
  },
})
const sorted = (all: readonly Returned[]) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1))

describe('words that lost', () => {
  it('are there again at the next opening, and at every one until they are let go', async () => {
    const device = openSettings()
    const first = await openMarks(device)
    await first.write({ own: 0, couple: 7 }, [lost('a', 'I was cold.'), lost('b', 'ごめんね')])
    const second = await openMarks(device)
    expect(second.read()).toEqual({ own: 0, couple: 7 })
    expect(sorted(second.lost)).toEqual([lost('a', 'I was cold.'), lost('b', 'ごめんね')])
    expect(await second.letGo('a')).toBe(true)
    await second.write({ own: 0, couple: 8 }, [])
    expect((await openMarks(device)).lost).toEqual([lost('b', 'ごめんね')])
  })

  it('are never behind a mark without being there, wherever a crash falls', async () => {
    const device = openSettings()
    const marks = await openMarks(device)
    await marks.write({ own: 0, couple: 6 }, [])
    await marks.write({ own: 0, couple: 7 }, [lost('a', 'I was cold.')])
    await marks.write({ own: 0, couple: 9 }, [])
    expect(device.states.length).toBeGreaterThan(1)
    for (const state of device.states) {
      device.crashTo(state)
      const after = await openMarks(device)
      expect(after.lost.length > 0).toBe((after.read()?.couple ?? 0) >= 7)
    }
  })

  it('go to the disk with the next mark when the disk was full, and only then count as kept', async () => {
    const device = openSettings()
    const marks = await openMarks(device)
    device.disk.full = true
    expect(await marks.write({ own: 0, couple: 7 }, [lost('a', 'I was cold.')])).toBe(false)
    expect((await openMarks(device)).read()).toBe(null)
    device.disk.full = false
    expect(await marks.write({ own: 0, couple: 7 }, [])).toBe(true)
    expect((await openMarks(device)).lost).toEqual([lost('a', 'I was cold.')])
  })

  it('stay when another tab, which knows nothing of them, moves its mark', async () => {
    const device = openSettings()
    const [here, stale] = [await openMarks(device), await openMarks(device)]
    await here.write({ own: 0, couple: 7 }, [lost('a', 'I was cold.')])
    await stale.write({ own: 0, couple: 5 }, [])
    expect((await openMarks(device)).lost).toEqual([lost('a', 'I was cold.')])
  })

  it('that a newer app kept stay on the disk, unread', async () => {
    const device = openSettings()
    const newer = new TextEncoder().encode('{"kind":"said-anew","v":9}')
    await device.settings.put('flow.lost z', newer)
    const marks = await openMarks(device)
    await marks.write({ own: 1, couple: 1 }, [])
    expect(marks.lost).toEqual([])
    expect(await device.settings.get('flow.lost z')).toEqual(newer)
  })
})
