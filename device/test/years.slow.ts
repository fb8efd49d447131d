/** A couple over time: keys that turn, tabs that come and go, a second beginning. */
import { bytesToText } from '@mend/wire/bytes'
import { encodeRelease } from '@mend/wire/body'
import { expect, test } from 'vitest'
import type { Device, LogNews } from '../src/device.ts'
import { owner, type Unlocked } from '../src/space/unlocked.ts'
import { internalsOf } from '../src/internals.ts'
import { addOutgoing, newOutgoing } from '../src/space/outbox.ts'
import { openFakeRelay } from './fake-relay.ts'
import { hearLog, meet, open, openCouple, text, until } from './kit.ts'

const say = (line: string) => [{ audience: 'both', slot: null, bytes: text(line) }] as const
const note = (line: string) => [{ audience: 'me', slot: null, bytes: text(line) }] as const
const sealed = (slot: string, line: string) =>
  [{ audience: 'sealed', slot, bytes: text(line) }] as const

function unlockedOf(device: Device): Unlocked {
  const unlocked = internalsOf(device).unlocked()
  if (unlocked === null) throw new Error('the device is locked')
  return unlocked
}

const epochOf = (device: Device): number => unlockedOf(device).record('couple')?.space.epoch ?? 0

test('after a month the key turns by itself, and both read on', async () => {
  const clock = { now: Date.now() }
  const relay = openFakeRelay(() => clock.now)
  const { ana, ben } = await openCouple({ relay, now: () => clock.now })
  await ana.append(say('in spring'))
  const [hers, his] = [hearLog(ana), hearLog(ben)]
  await until(() => his.words().includes('in spring'))
  expect([epochOf(ana), epochOf(ben)]).toEqual([1, 1])
  clock.now += 32 * 24 * 3_600_000
  relay.dropAll()
  await until(() => epochOf(ana) > 1 && epochOf(ana) === epochOf(ben), 'the turn')
  await ben.append(say('in summer'))
  await until(() => hers.words().includes('in summer'), 'the word after it')
  expect([...ana.status().faults, ...ben.status().faults]).toEqual([])
  await Promise.all([ana.close(), ben.close()])
})

test('two devices of mine that each remove another at once: both are gone in the end', async () => {
  const relay = openFakeRelay(Date.now)
  const { ana, ben, lines } = await openCouple({ relay })
  const others: Device[] = []
  const transports = [relay.transport(), relay.transport(), relay.transport()]
  for (const transport of transports) {
    const other = await open({ transport })
    await meet(ana, other, 'device')
    others.push(other)
  }
  const [tablet, lost, stolen] = others
  if (tablet === undefined || lost === undefined || stolen === undefined)
    throw new Error('three devices')
  await until(
    () => tablet.devices().filter(({ mine }) => mine).length === 4,
    'all known to the tablet',
  )
  const ids = [lost.status().device ?? '', stolen.status().device ?? '']
  lines.ana.online(false)
  transports[0]?.online(false)
  await ana.removeDevice(ids[0] ?? '')
  await tablet.removeDevice(ids[1] ?? '')
  lines.ana.online(true)
  transports[0]?.online(true)
  const gone = (device: Device): number =>
    device.devices().filter(({ id, removed }) => ids.includes(id) && removed).length
  await until(
    () => [ana, tablet, ben].every((device) => gone(device) === 2),
    'both gone everywhere',
    120_000,
  )
  await until(() => [ana, tablet].every((device) => device.status().pending === 0))
  const [his, hers] = [hearLog(ben), hearLog(tablet)]
  await ana.append([...say('after'), ...note('mine')])
  await until(
    () => his.words().includes('after') && hers.words().includes('mine'),
    'those who stayed',
  )
  expect([ana, tablet, ben].flatMap((device) => device.status().faults)).toEqual([])
  await Promise.all([ana, ben, ...others].map((device) => device.close()))
})

test('when the tab that talks is closed, another one sends what waits', async () => {
  const relay = openFakeRelay(Date.now)
  const { ana, ben, shelves } = await openCouple({ relay })
  const tab = await open({ shelf: shelves.ana, relay })
  const his = hearLog(ben)
  await tab.append(say('from the second tab'))
  await until(() => his.words().includes('from the second tab'), 'the first tab to send it')
  const live: string[] = []
  ben.live.on(({ bytes }) => live.push(new TextDecoder().decode(bytes)))
  await tab.live.send(text('softer'))
  await until(() => live.includes('softer'), 'a live word through the other tab')
  await ana.close()
  await tab.append(say('alone now'))
  await until(() => his.words().includes('alone now'), 'the second tab to talk')
  expect(ben.status().faults).toEqual([])
  await Promise.all([tab.close(), ben.close()])
})

test('a snapshot and what came after it are all that is read', async () => {
  const relay = openFakeRelay(Date.now)
  const { ana, ben, shelves } = await openCouple({ relay })
  for (const line of ['one', 'two']) await ana.append(say(line))
  await until(() => ana.status().pending === 0)
  const seen = hearLog(ana)
  await until(() => seen.acknowledged().length === 2)
  const covers = { own: 0, couple: seen.acknowledged().at(-1)?.sequence ?? 0 }
  expect((await ana.snapshot.put({ covers, bytes: text('{"folded":2}') })).ok).toBe(true)
  await ana.append(say('three'))
  await until(() => ana.status().pending === 0)
  await ana.close()
  const again = await open({ shelf: shelves.ana, relay: null })
  const kept = await again.snapshot.get()
  expect(kept?.covers).toEqual(covers)
  const news: LogNews[] = []
  again.onLog((each) => news.push(each), kept?.covers)
  await until(() => news.length > 0)
  expect(news[0]?.reset).toBe(true)
  expect(
    news[0]?.entries.map(
      ({ content }) => content.kind === 'event' && new TextDecoder().decode(content.bytes),
    ),
  ).toEqual(['three'])
  await Promise.all([again.close(), ben.close()])
})

test('two who parted can pair again, and nothing of before is in the new space', async () => {
  const relay = openFakeRelay(Date.now)
  const { ana, ben } = await openCouple({ relay })
  await ana.append([...say('before'), ...note('kept')])
  const old = unlockedOf(ana).record('couple')?.space.id ?? new Uint8Array(0)
  await until(() => ana.status().pending === 0)
  const picture = { covers: { own: 1, couple: 2 }, bytes: text('{"folded":"before"}') }
  for (const each of [ana, ben]) await each.snapshot.put(picture)
  expect((await ana.leave({ noticeHours: 0, copy: 'remove' })).ok).toBe(true)
  await until(
    () => ana.status().couple === 'closed' && ben.status().couple === 'closed',
    'both closed',
  )
  await until(() => unlockedOf(ana).record('couple')?.over === true, 'the farewell to be said')
  expect([await ana.snapshot.get(), await ben.snapshot.get()]).toEqual([null, picture])
  await meet(ben, ana, 'partner')
  await until(() => [ana, ben].every((each) => each.status().couple === 'paired'), 'a couple again')
  expect(unlockedOf(ana).record('couple')?.space.id).not.toEqual(old)
  expect(await ben.snapshot.get()).toBeNull()
  await ben.append(say('anew'))
  const [hers, his] = [hearLog(ana), hearLog(ben)]
  await until(
    () => hers.words().includes('anew') && his.acknowledged().length > 0,
    'the first word',
  )
  expect(hers.words('couple')).toEqual(['anew'])
  expect(his.words('couple')).toEqual(['anew'])
  expect(hers.words('own')).toEqual(['kept'])
  await Promise.all([ana.close(), ben.close()])
})

test('a client that releases early, or another key than it committed to, opens nothing', async () => {
  const relay = openFakeRelay(Date.now)
  const { ana, ben } = await openCouple({ relay })
  const [hers, his] = [hearLog(ana), hearLog(ben)]
  await ben.append(sealed('t/f', 'his words'))
  await until(() => ben.status().pending === 0 && hers.acknowledged().length === 1)
  const unlocked = unlockedOf(ben)
  const commitSequence = his.acknowledged()[0]?.sequence ?? 0
  const cheat = async (key: Uint8Array): Promise<void> => {
    const body = encodeRelease({ slot: text('t/f'), commitSequence, key })
    const outgoing = newOutgoing({ kind: 'release', body, at: Date.now() })
    await unlocked.log.write([await addOutgoing(unlocked.vault, 'couple', outgoing)])
    await ben.append(say('and on'))
  }
  await cheat(unlocked.random(32))
  await until(() => hers.words().includes('and on'), 'ana to have passed it by')
  expect(hers.words()).toEqual(['[t/f]', 'and on'])
  await ana.append(sealed('t/f', 'her words'))
  await until(
    () => hers.words().includes('his words') && his.words().includes('her words'),
    'both to open',
  )
  await cheat(unlocked.random(32))
  await until(() => hers.words().filter((line) => line === 'and on').length === 2)
  expect(hers.words().filter((line) => line === 'his words')).toHaveLength(1)
  expect(bytesToText(owner(unlocked.identity()).device)).toBe(ben.status().device)
  await Promise.all([ana.close(), ben.close()])
})
