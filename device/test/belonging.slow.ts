/** Who belongs: a second device, one removed, a recovery from twelve words, and leaving. */
import { expect, test } from 'vitest'
import { bytesToText } from '@mend/wire/bytes'
import type { Device } from '../src/device.ts'
import { internalsOf } from '../src/internals.ts'
import type { Unlocked } from '../src/space/unlocked.ts'
import { openFakeRelay } from './fake-relay.ts'
import { hearLog, meet, open, openCouple, phraseOf, text, until } from './kit.ts'

const say = (line: string) => [{ audience: 'both', slot: null, bytes: text(line) }] as const
const note = (line: string) => [{ audience: 'me', slot: null, bytes: text(line) }] as const
const sealed = (slot: string, line: string) =>
  [{ audience: 'sealed', slot, bytes: text(line) }] as const

test('a second device of mine reads both logs from the start, and opens my sealed words', async () => {
  const relay = openFakeRelay(Date.now)
  const { ana, ben } = await openCouple({ relay })
  await ana.append([...note('private'), ...say('shared'), ...sealed('t/f', 'sad')])
  await until(() => ana.status().pending === 0, 'all sent')
  const tablet = await open({ relay })
  expect(tablet.status().phase).toBe('new')
  await meet(ana, tablet, 'device')
  const log = hearLog(tablet)
  await until(() => log.words().includes('[t/f: sad]'), 'my own sealed words')
  expect(log.words('own')).toEqual(['private'])
  expect(log.words('couple')).toEqual(['shared', '[t/f: sad]'])
  expect(tablet.status()).toMatchObject({ me: ana.status().me, couple: 'paired', faults: [] })
  await tablet.append(say('from the tablet'))
  const his = hearLog(ben)
  await until(() => his.words('couple').includes('from the tablet'), 'the tablet to be believed')
  expect(his.acknowledged().at(-1)?.partner).toBe(ana.status().me)
  await Promise.all([ana.close(), ben.close(), tablet.close()])
})

test('a removed device reads nothing that follows, in neither space', async () => {
  const relay = openFakeRelay(Date.now)
  const { ana, ben } = await openCouple({ relay })
  const tablet = await open({ relay })
  await meet(ana, tablet, 'device')
  const log = hearLog(tablet)
  await ana.append([...note('before'), ...say('before too')])
  await until(() => log.words().length === 2, 'the tablet to follow')
  await until(() => ana.devices().filter(({ mine }) => mine).length === 2, 'both known')
  expect((await ana.removeDevice(tablet.status().device ?? '')).ok).toBe(true)
  await until(() => tablet.status().keptOut, 'the tablet to be told')
  await until(() => ben.devices().some(({ removed }) => removed), 'ben to know')
  await ana.append([...note('after'), ...say('after too')])
  await ben.append(say('from ben'))
  const hers = hearLog(ana)
  await until(() => hers.words().includes('from ben') && ana.status().pending === 0, 'the rest')
  expect(log.words().toSorted()).toEqual(['before', 'before too'])
  expect(ana.status().faults).toEqual([])
  await Promise.all([ana.close(), ben.close(), tablet.close()])
})

test('twelve words on an empty device bring back both logs, and the partner goes on with it', async () => {
  const relay = openFakeRelay(Date.now)
  const { ana, ben } = await openCouple({ relay })
  const phrase = await phraseOf(ana)
  expect(phrase.split(' ')).toHaveLength(12)
  await ana.append([...note('private'), ...say('shared'), ...sealed('t/f', 'sad')])
  await until(() => ana.status().pending === 0)
  const me = ana.status().me
  await ana.close()
  const fresh = await open({ relay })
  expect(
    (await fresh.recover('twelve words that are none of ours at all here so no no no')).ok,
  ).toBe(false)
  expect((await fresh.recover(phrase)).ok).toBe(true)
  const log = hearLog(fresh)
  await until(() => log.words('couple').includes('[t/f: sad]'), 'all of it')
  expect(log.words('own')).toEqual(['private'])
  expect(fresh.status()).toMatchObject({ me, couple: 'paired', faults: [] })
  await fresh.append(say('back'))
  const his = hearLog(ben)
  await until(() => his.words('couple').includes('back'), 'ben to hear it')
  await ben.append(say('welcome back'))
  await until(() => log.words('couple').includes('welcome back'), 'the answer')
  await Promise.all([fresh.close(), ben.close()])
})

test('recovering what the relay never had leaves the device as empty as before', async () => {
  const relay = openFakeRelay(Date.now)
  const fresh = await open({ relay })
  const phrase =
    'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about'
  expect(await fresh.recover(phrase)).toMatchObject({ ok: false, refusal: { kind: 'not-found' } })
  expect(fresh.status()).toMatchObject({ phase: 'new', me: null })
  expect((await fresh.begin()).ok).toBe(true)
  await fresh.append(note('a new start'))
  await until(() => fresh.status().pending === 0)
  expect(fresh.status().faults).toEqual([])
  await fresh.close()
})

test('leaving works alone and offline; what the other writes then is sealed against the leaver', async () => {
  // A day that truly passes, for the relay and for both devices: a clock that only jumps is put right again.
  const clock = { now: Date.now() }
  const now = (): number => clock.now
  const relay = openFakeRelay(now)
  const { ana, ben, lines } = await openCouple({ relay, now, steady: now })
  const [hers, his] = [hearLog(ana), hearLog(ben)]
  await ana.append(say('before'))
  await until(() => his.words('couple').includes('before') && ana.status().pending === 0)
  lines.ana.online(false)
  await ana.append(say('never sent'))
  expect((await ana.leave({ noticeHours: 24, copy: 'keep' })).ok).toBe(true)
  await until(() => ana.status().couple === 'closed', 'closed at once for the leaver')
  expect(await ana.append(say('no'))).toMatchObject({ ok: false, refusal: { kind: 'alone' } })
  await ben.append(say('still there?'))
  await until(() => ben.status().pending === 0)
  lines.ana.online(true)
  await until(
    () =>
      [...relay.spaces.values()].some(
        ({ members }) => members.keys.length === 2 && members.version > 1,
      ),
    'the list to shrink',
  )
  // It was Ben's device that said so: it has the farewell, and keeps it until the hour.
  const gone = () => ben.devices().filter(({ removed }) => removed)
  expect([ben.status().couple, gone().length]).toEqual(['paired', 0])
  expect(hers.words('couple')).toEqual(['before'])
  expect(his.words('couple')).toEqual(['before', 'still there?'])
  clock.now += 25 * 3_600_000
  await until(() => ben.status().couple === 'closed', 'the hour to be noticed')
  expect(gone()).toHaveLength(1)
  await Promise.all([ana.close(), ben.close()])
})

test('what someone asks the relay to erase is kept by who has not left, on a socket that stands and on the next', async () => {
  const relay = openFakeRelay(Date.now)
  const { ana, ben } = await openCouple({ relay })
  await ana.append([...note('mine'), ...say('ours')])
  await until(() => ana.status().pending === 0)
  const spaces = [...relay.spaces.values()].filter(({ members }) => members.keys.length > 1)
  expect(spaces.length).toBeGreaterThanOrEqual(3)
  for (const space of spaces) space.erasesMs = Date.now() + 72 * 3_600_000
  relay.dropAll()
  await until(() => spaces.every(({ erasesMs }) => erasesMs === 0), 'all to be kept')
  expect([ana, ben].map((each) => each.status().couple)).toEqual(['paired', 'paired'])
  await Promise.all([ana.close(), ben.close()])
})

test('when both have left, the last asks for it to be erased, and no device of theirs keeps it', async () => {
  const relay = openFakeRelay(Date.now)
  const { ana, ben } = await openCouple({ relay })
  const line = relay.transport()
  const tablet = await open({ transport: line })
  await meet(ana, tablet, 'device')
  await ana.append(say('ours'))
  await until(() => ana.status().pending === 0 && tablet.status().couple === 'paired')
  const id = bytesToText(unlockedOf(ana).record('couple')?.space.id ?? new Uint8Array(0))
  const space = relay.spaces.get(id)
  line.online(false)
  expect((await ben.leave({ noticeHours: 0, copy: 'keep' })).ok).toBe(true)
  await until(() => ana.status().couple === 'closed', 'ana to hear of it')
  expect((await ana.leave({ noticeHours: 0, copy: 'keep' })).ok).toBe(true)
  await until(() => (space?.erasesMs ?? 0) > 0, 'the last to ask')
  await until(() => unlockedOf(ana).record('couple')?.over === true, 'ana to be done')
  line.online(true)
  await until(() => tablet.status().couple === 'closed', 'the tablet to hear of it')
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(space?.erasesMs).toBeGreaterThan(0)
  await Promise.all([ana.close(), ben.close(), tablet.close()])
})

function unlockedOf(device: Device): Unlocked {
  const unlocked = internalsOf(device).unlocked()
  if (unlocked === null) throw new TypeError('expected a house')
  return unlocked
}
