/** Two partners, a device each: pairing, both writing, sealed words, leaving. */
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import type { RelayFrame } from '@mend/wire/frames'
import { openFakeRelay } from './fake-relay.ts'
import { hearLog, meet, open, openCouple, text, until, words } from './kit.ts'

const say = (line: string) => [{ audience: 'both', slot: null, bytes: text(line) }] as const
const sealed = (slot: string, line: string) =>
  [{ audience: 'sealed', slot, bytes: text(line) }] as const

test('after pairing each reads what the other wrote, in one order', async () => {
  const relay = openFakeRelay(Date.now)
  const { ana, ben } = await openCouple({ relay })
  const logs = [hearLog(ana), hearLog(ben)] as const
  await Promise.all([ana.append(say('from ana')), ben.append(say('from ben'))])
  await until(() => logs.every((log) => log.acknowledged().length === 2), 'both words on both')
  expect(logs[0].words('couple')).toEqual(logs[1].words('couple'))
  expect(
    logs[0]
      .acknowledged()
      .map(({ partner }) => partner)
      .toSorted(),
  ).toEqual([ana.status().me, ben.status().me].toSorted())
  expect(ana.status()).toMatchObject({ couple: 'paired', partner: ben.status().me, faults: [] })
  await Promise.all([ana.close(), ben.close()])
})

test('two who say yes at nearly the same moment are both in, whichever moment it is', async () => {
  const decrypt = crypto.subtle.decrypt.bind(crypto.subtle)
  const slow = vi.spyOn(crypto.subtle, 'decrypt').mockImplementation(async (...asked) => {
    await pause(15)
    return decrypt(...asked)
  })
  const pairWithin = async (ms: number): Promise<void> => {
    const relay = openFakeRelay(Date.now)
    const ana = await open({ transport: relay.transport() })
    const ben = await open({ transport: relay.transport() })
    for (const device of [ana, ben]) await device.begin()
    await meet(ana, ben, 'partner', async (first, second) => {
      const said = first.confirm()
      await pause(ms)
      await Promise.all([said, second.confirm()])
    })
    for (const device of [ana, ben]) await device.close()
  }
  try {
    await Promise.all([8, 14, 20, 26, 32, 38, 44].map(pairWithin))
  } finally {
    slow.mockRestore()
  }
})

test('sealed words open on both sides once both have written, and not before', async () => {
  const relay = openFakeRelay(Date.now)
  const { ana, ben } = await openCouple({ relay })
  const [hers, his] = [hearLog(ana), hearLog(ben)]
  await ana.append(sealed('t/feelings', 'sad'))
  await until(() => his.acknowledged().length === 1)
  expect(hers.words('couple')).toEqual(['[t/feelings: sad]'])
  expect(his.words('couple')).toEqual(['[t/feelings]'])
  await ben.append(sealed('t/feelings', 'afraid'))
  await until(() => [hers, his].every((log) => log.words('couple').length === 4), 'both to open')
  expect(hers.words('couple').toSorted()).toEqual([
    '[t/feelings: sad]',
    '[t/feelings]',
    'afraid',
    'sad',
  ])
  expect(his.words('couple').toSorted()).toEqual([
    '[t/feelings: afraid]',
    '[t/feelings]',
    'afraid',
    'sad',
  ])
  await Promise.all([ana.close(), ben.close()])
})

test('words that were withdrawn before the other wrote are never opened', async () => {
  const relay = openFakeRelay(Date.now)
  const { ana, ben } = await openCouple({ relay })
  const [hers, his] = [hearLog(ana), hearLog(ben)]
  await ana.append(sealed('t/feelings', 'sad'))
  expect((await ana.withdraw('t/feelings')).ok).toBe(true)
  await until(() => his.acknowledged().length === 1 && ana.status().pending === 0)
  await ben.append(sealed('t/feelings', 'afraid'))
  await ben.append(say('after'))
  await until(() => hers.words('couple').includes('after') && his.words('couple').includes('after'))
  expect(his.words('couple')).not.toContain('sad')
  expect(hers.words('couple')).not.toContain('afraid')
  await Promise.all([ana.close(), ben.close()])
})

test('words that are taken back before they left never leave; once they are at the relay, nothing is changed', async () => {
  const relay = openFakeRelay(Date.now)
  const { ana, ben } = await openCouple({ relay })
  const [hers, his] = [hearLog(ana), hearLog(ben)]
  const without = (event: Uint8Array) => (words(event).includes('marigold') ? text('–') : null)
  await until(() => ana.status().connection === 'online' && ben.status().connection === 'online')
  await ana.append(say('marigold first'))
  await until(() => ana.status().pending === 0)
  relay.down = true
  relay.dropAll()
  await ana.append(say('marigold second'))
  await ana.append(say('something else'))
  expect((await ana.recall(without)).ok).toBe(true)
  relay.down = false
  const acknowledged = (log: typeof his) =>
    log.acknowledged().filter(({ space }) => space === 'couple').length
  await until(() => [hers, his].every((log) => acknowledged(log) >= 3))
  for (const log of [hers, his]) {
    expect(acknowledged(log)).toBe(3)
    expect(log.words('couple')).toEqual(['marigold first', '–', 'something else'])
  }
  // Its number was used once: what comes after is believed.
  await ana.append(say('and on'))
  await until(() => his.words('couple').includes('and on'))
  expect(ben.status().faults).toEqual([])
  await Promise.all([ana.close(), ben.close()])
})

test('a live message reaches the other, and neither log nor relay keeps it', async () => {
  const relay = openFakeRelay(Date.now)
  const { ana, ben, shelves } = await openCouple({ relay })
  const heard: string[] = []
  ben.live.on((message) => heard.push(words(message.bytes)))
  await until(() => ana.status().connection === 'online' && ben.status().connection === 'online')
  const stored = () =>
    [...relay.spaces.values()].reduce((sum, { bodies }) => sum + bodies.length, 0)
  const before = stored()
  await until(() => {
    void ana.live.send(text('slower'))
    return heard.length > 0
  })
  expect(heard[0]).toBe('slower')
  expect(stored()).toBe(before)
  expect(shelves.ben.everything().some((bytes) => words(bytes).includes('slower'))).toBe(false)
  await Promise.all([ana.close(), ben.close()])
})

test('what the joining side writes before the first entry has come goes out when it comes', async () => {
  const relay = openFakeRelay(Date.now)
  const lines = [relay.transport(), relay.transport()] as const
  const [ana, ben] = [await open({ transport: lines[0] }), await open({ transport: lines[1] })]
  await ana.begin()
  await ben.begin()
  const held: RelayFrame[] = []
  let holds = true
  relay.tamper = (frame) => {
    const first = holds && ben.status().couple === 'joining' && frame.kind === 'entry'
    if (first) held.push(frame)
    return first ? [] : [frame]
  }
  await meet(ana, ben, 'partner')
  expect((await ben.append(say('early'))).ok).toBe(true)
  await new Promise((resolve) => setTimeout(resolve, 40))
  holds = false
  relay.dropAll()
  const hers = hearLog(ana)
  await until(() => hers.words().includes('early'), 'the early word')
  await Promise.all([ana.close(), ben.close()])
})
