/** A device back from an older copy of its storage, as from a backup of a phone: it goes on behind what it had said since. */
import { parseDeviceFrame, refusals } from '@mend/wire/frames'
import { expect, test } from 'vitest'
import type { Device } from '../src/device.ts'
import type { Shelf } from '../src/log/log-memory.ts'
import { openFakeRelay, type FakeRelay } from './fake-relay.ts'
import { hearLog, open, openCouple, until } from './kit.ts'
import { coupleOf, kinds, openBroken, say, sealAs } from './modified.ts'

async function openOlder(meanwhile: (ana: Device) => Promise<unknown> = () => Promise.resolve()) {
  const relay = openFakeRelay(Date.now)
  const { ana, ben, shelves, lines } = await openCouple({ relay })
  const his = hearLog(ben)
  await ana.append(say('one'))
  await until(() => his.words().includes('one'), 'one')
  await until(() => ana.status().pending === 0, 'nothing to wait')
  lines.ana.online(false)
  await meanwhile(ana)
  const older = shelves.ana.copy()
  lines.ana.online(true)
  for (const line of ['two', 'three']) {
    await ana.append(say(line))
    await until(() => his.words().includes(line), line)
  }
  await until(() => ana.status().pending === 0, 'nothing to wait')
  await ana.close()
  const back = (shelf: Shelf = older) => open({ shelf, transport: relay.transport() })
  return { relay, ben, his, older, back, lines }
}

test('it writes while offline, and then online: every word is heard once, behind those said since the copy', async () => {
  const { relay, ben, his, back } = await openOlder()
  relay.down = true
  const ana = await back()
  const hers = hearLog(ana)
  await ana.append(say('after the copy'))
  await ana.append(say('and another'))
  relay.down = false
  await until(() => his.words().includes('and another'), 'both words')
  await until(() => ana.status().pending === 0, 'nothing to wait')
  expect(his.words()).toEqual(['one', 'two', 'three', 'after the copy', 'and another'])
  await ana.append(say('online'))
  await until(() => his.words().includes('online'), 'online')
  expect(hers.words()).toEqual(his.words())
  const ids = hers.entries().map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect([...kinds(ana), ...kinds(ben)]).toEqual([])
  await Promise.all([ana.close(), ben.close()])
})

test('what waited when the copy was made and was sent since is not said a second time', async () => {
  const { ben, his, back } = await openOlder(async (ana) => {
    await ana.append(say('waiting'))
    await ana.append(say('waiting, too'))
  })
  const ana = await back()
  const hers = hearLog(ana)
  await ana.append(say('new'))
  await until(() => his.words().includes('new'), 'the new word')
  await until(() => ana.status().pending === 0, 'nothing to wait')
  expect(his.words()).toEqual(['one', 'waiting', 'waiting, too', 'two', 'three', 'new'])
  expect(hers.words()).toEqual(his.words())
  expect([...kinds(ana), ...kinds(ben)]).toEqual([])
  await Promise.all([ana.close(), ben.close()])
})

test('what was sealed in the copy, under a number that another word has by now, is sealed anew', async () => {
  const { relay, ben, his, older, back } = await openOlder()
  // It is sealed and never taken: the relay hears nothing from this socket on.
  relay.down = true
  const mute = await back()
  await mute.append(say('sealed in vain'))
  relay.tamper = (frame) => (frame.kind === 'welcome' || frame.kind === 'caughtUp' ? [] : [frame])
  relay.down = false
  await mute.close()
  relay.tamper = (frame) => [frame]
  const ana = await back(older)
  await until(() => his.words().includes('sealed in vain'), 'it all the same')
  await until(() => ana.status().pending === 0, 'nothing to wait')
  expect(his.words()).toEqual(['one', 'two', 'three', 'sealed in vain'])
  expect([...kinds(ana), ...kinds(ben)]).toEqual([])
  await Promise.all([ana.close(), ben.close()])
})

test('an entry of hers that nobody believed has used its number: what she says next is heard all the same', async () => {
  const { relay, ana, ben, hers, his, space, close } = await openBroken()
  const after = { ...coupleOf(ana), history: new Uint8Array(32).fill(7) }
  relay.insert(space, await sealAs(ana, { after, words: 'hangs on nothing' }))
  await until(() => [ana, ben].every((each) => kinds(each).includes('forked')), 'the fault')
  relay.dropAll()
  await ana.append(say('and next'))
  await until(() => his.words().includes('and next'), 'ben to hear it')
  expect(hers.words()).toEqual(['first', 'and next'])
  expect([...kinds(ana), ...kinds(ben)]).toEqual(['forked', 'forked'])
  await close()
})

const batchesSeen = (relay: FakeRelay) =>
  relay.seen.filter((bytes) => {
    const frame = parseDeviceFrame(bytes)
    return frame.ok && frame.value.kind === 'quiet'
  })

test('a relay that is older than quiet yeses still carries every word: it is told of none any more', async () => {
  const relay = openFakeRelay(Date.now)
  relay.knowsYeses = false
  const { ana, ben } = await openCouple({ relay })
  const his = hearLog(ben)
  // Each new socket of a couple brings a batch.
  relay.dropAll()
  for (const line of ['one', 'two', 'three']) {
    await ana.append(say(line))
    await until(() => his.words().includes(line), line)
  }
  await until(() => ana.status().pending === 0, 'nothing to wait')
  // Two from each: what it does not know ends its socket, and would end every other one too.
  expect(batchesSeen(relay)).toHaveLength(4)
  expect([...kinds(ana), ...kinds(ben)]).toEqual([])
  await Promise.all([ana.close(), ben.close()])
})

test('one that refuses a batch has read it, and is sent the next', async () => {
  const relay = openFakeRelay(Date.now)
  const { ana, ben } = await openCouple({ relay })
  const refused = { kind: 'refuse', code: refusals.farRound.code, key: new Uint8Array(16) } as const
  let answered = 0
  relay.tamper = (frame) => {
    if (frame.kind !== 'matches') return [frame]
    answered++
    return [refused]
  }
  for (const sent of [2, 4, 6, 8]) {
    relay.dropAll()
    await until(() => batchesSeen(relay).length >= sent, `${sent} batches`)
    // A socket that ends before its answer has come is one without an answer.
    await until(() => answered >= batchesSeen(relay).length, 'an answer to each')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await Promise.all([ana.close(), ben.close()])
})
