/** A device that came in: each of mine knows how and when, whatever date the newcomer claims. */
import { expect, test } from 'vitest'
import type { Device } from '../src/device.ts'
import { openFakeRelay } from './fake-relay.ts'
import { meet, open, phraseOf, until } from './kit.ts'

const day = 86_400_000
const start = Date.UTC(2027, 2, 1)

const mine = (device: Device) =>
  Object.fromEntries(
    device.devices().map(({ id, came }) => [id === device.status().device ? 'here' : id, came]),
  )

test('a device let in by a link is dated on both, and the first one is told apart from it', async () => {
  const clock = { now: start }
  const now = () => clock.now
  const relay = openFakeRelay(now)
  const ana = await open({ relay, now, steady: now })
  await ana.begin()
  await until(() => ana.devices().length === 1, 'her own space')
  clock.now += 3 * day
  const tablet = await open({ relay, now, steady: now })
  await meet(ana, tablet, 'device')
  await until(() => [ana, tablet].every((each) => each.devices().length === 2), 'both to know both')
  const [phone, desk] = [ana.status().device ?? '', tablet.status().device ?? '']
  expect(mine(ana)).toEqual({
    here: { how: 'first', atMs: start },
    [desk]: { how: 'link', atMs: start + 3 * day },
  })
  expect(mine(tablet)).toEqual({
    here: { how: 'link', atMs: start + 3 * day },
    [phone]: { how: 'first', atMs: start },
  })
  await Promise.all([ana.close(), tablet.close()])
})

test.each([-400 * day, 0, 400 * day])(
  'who comes back with the twelve words, under a clock %i ms off, is dated by when my device heard of it',
  async (offMs) => {
    const now = () => start
    const relay = openFakeRelay(now)
    const ana = await open({ relay, now, steady: now })
    await ana.begin()
    const phrase = await phraseOf(ana)
    await until(() => ana.devices().length === 1, 'her own space')
    const thief = await open({ relay, now: () => start + offMs })
    expect((await thief.recover(phrase)).ok).toBe(true)
    await until(() => ana.devices().length === 2, 'her to know')
    const [came] = ana.devices().flatMap(({ here, came }) => (here ? [] : [came]))
    expect(came?.how).toBe('words')
    expect(Math.abs((came?.atMs ?? 0) - start)).toBeLessThan(day)
    await Promise.all([ana.close(), thief.close()])
  },
)
