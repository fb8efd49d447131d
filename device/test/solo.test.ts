/** A partner alone: without a relay, then with one. */
import { expect, test } from 'vitest'
import { openShelf } from '../src/log/log-memory.ts'
import { openFakeRelay } from './fake-relay.ts'
import { hearLog, open, text, until } from './kit.ts'

test('what one writes alone, with no relay at all, is there after a restart', async () => {
  const shelf = openShelf()
  const before = await open({ shelf, relay: null })
  expect(before.status().phase).toBe('new')
  expect((await before.begin()).ok).toBe(true)
  expect((await before.append([{ audience: 'me', slot: null, bytes: text('a thought') }])).ok).toBe(
    true,
  )
  await before.close()
  const after = await open({ shelf, relay: null })
  const log = hearLog(after)
  await until(() => log.words().length === 1)
  expect(log.words()).toEqual(['a thought'])
  expect(log.entries()[0]?.sequence).toBe(null)
  await after.close()
})

test('a draft leaves the disk with what became of it, or both stay as they were', async () => {
  const shelf = openShelf()
  const device = await open({ shelf, relay: null })
  await device.begin()
  await device.drafts.put('scratch', text('something loud'))
  const words = [{ audience: 'me', slot: null, bytes: text('what I need') }] as const
  shelf.failNext()
  expect((await device.append(words, ['scratch'])).ok).toBe(false)
  expect((await device.drafts.all()).size).toBe(1)
  expect(device.status().pending).toBe(0)
  expect((await device.append(words, ['scratch'])).ok).toBe(true)
  expect((await device.drafts.all()).size).toBe(0)
  expect(device.status().pending).toBe(1)
  await device.close()
})

test('what waited is sent when a relay appears, keeps its id, and is pending no more', async () => {
  const shelf = openShelf()
  const relay = openFakeRelay(Date.now)
  const alone = await open({ shelf, relay: null })
  await alone.begin()
  for (const word of ['one', 'two', 'three'])
    await alone.append([{ audience: 'me', slot: null, bytes: text(word) }])
  const before = hearLog(alone)
  await until(() => before.words().length === 3)
  const ids = before.entries().map(({ id }) => id)
  await alone.close()
  const online = await open({ shelf, relay })
  const log = hearLog(online)
  await until(
    () => log.entries().every(({ sequence }) => sequence !== null) && log.words().length === 3,
  )
  expect(log.words()).toEqual(['one', 'two', 'three'])
  expect(log.entries().map(({ id }) => id)).toEqual(ids)
  expect(online.status()).toMatchObject({ pending: 0, connection: 'online', faults: [] })
  await online.close()
})

test('a picture of ten years, sixteen megabytes, is kept and read again in a moment', async () => {
  const shelf = openShelf()
  const device = await open({ shelf })
  await device.begin()
  expect(await device.snapshot.get()).toBeNull()
  const bytes = new Uint8Array(16 * 1024 * 1024).map((_, at) => at % 251)
  // Work, not waiting, is counted: what else the machine does is not ours.
  const begun = process.cpuUsage()
  const put = await device.snapshot.put({ covers: { own: 3, couple: 100_000 }, bytes })
  const kept = await device.snapshot.get()
  const spent = process.cpuUsage(begun)
  expect((spent.user + spent.system) / 1_000).toBeLessThan(1_500)
  expect(put.ok).toBe(true)
  expect(kept?.covers).toEqual({ own: 3, couple: 100_000 })
  expect(Buffer.from(kept?.bytes ?? []).equals(bytes)).toBe(true)
  await device.close()
})
