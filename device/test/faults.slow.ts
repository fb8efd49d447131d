/** What a relay or a modified client can do wrong: told apart, named, survived. */
import { bytesToText } from '@mend/wire/bytes'
import { paddedLength, type RelayFrame } from '@mend/wire/frames'
import { expect, test } from 'vitest'
import type { Device } from '../src/device.ts'
import { owner, type House } from '../src/house.ts'
import { insideOf } from '../src/inside.ts'
import { sealEntry } from '../src/seal.ts'
import { openFakeRelay, type FakeRelay } from './fake-relay.ts'
import { hearLog, openCouple, text, until } from './kit.ts'

const say = (line: string) => [{ audience: 'both', slot: null, bytes: text(line) }] as const

async function openBroken() {
  const relay = openFakeRelay(Date.now)
  const both = await openCouple({ relay })
  const [hers, his] = [hearLog(both.ana), hearLog(both.ben)]
  await both.ben.append(say('first'))
  await until(
    () => hers.words().includes('first') && his.acknowledged().length === 1,
    'the first word',
  )
  const space = bytesToText(houseOf(both.ana).record('couple')?.space.id ?? new Uint8Array(0))
  const close = () => Promise.all([both.ana.close(), both.ben.close()])
  return { relay, ...both, hers, his, space, close }
}

function houseOf(device: Device): House {
  const house = insideOf(device).house()
  if (house === null) throw new Error('the device is locked')
  return house
}

const kinds = (device: Device): readonly string[] => device.status().faults.map(({ kind }) => kind)

/** What a modified client of Ben's could seal. */
async function sealAs(
  ben: Device,
  how: { device?: Uint8Array; counter?: number; time?: number; words: string },
) {
  const house = houseOf(ben)
  const space = house.record('couple')?.space
  const identity = owner(house.identity())
  const epochKey = space?.epochKeys[space.epoch]
  const member = space?.members[bytesToText(identity.device)]
  if (space === undefined || epochKey === undefined || member === undefined)
    throw new Error('no couple')
  const sealer = {
    space: space.id,
    epoch: space.epoch,
    epochKey,
    sign: await house.sign(),
    random: house.random,
    ring: house.ring,
  }
  return sealEntry(sealer, {
    kind: 'event',
    device: how.device ?? identity.device,
    counter: how.counter ?? member.counter + 1,
    previous: member.hash,
    seen: { sequence: space.head, hash: space.history },
    time: how.time ?? Date.now(),
    body: text(how.words),
  })
}

const stored = (relay: FakeRelay, space: string): readonly Uint8Array[] =>
  relay.spaces.get(space)?.bodies ?? []

test('an envelope with one bit changed is tampered; what its author says next is a gap; Ana still writes', async () => {
  const { relay, ana, ben, hers, space, close } = await openBroken()
  const at = stored(relay, space).length + 1
  relay.tamper = (frame, id) => {
    if (id !== space || frame.kind !== 'entry' || frame.sequence !== at) return [frame]
    const body = Uint8Array.from(frame.body)
    body[40] = (body[40] ?? 0) ^ 1
    return [{ ...frame, body }]
  }
  await ben.append(say('changed on the way'))
  await until(() => kinds(ana).includes('tampered'), 'the fault')
  await ben.append(say('next'))
  await until(() => kinds(ana).includes('gap'), 'the gap')
  expect(hers.words()).toEqual(['first'])
  await ana.append(say('still here'))
  await until(() => hers.acknowledged().length === 2)
  await close()
})

test('the same envelope twice is replayed, and told once', async () => {
  const { relay, ana, ben, hers, his, space, close } = await openBroken()
  relay.insert(space, stored(relay, space).at(-1) ?? new Uint8Array(0))
  await until(() => kinds(ana).includes('replayed') && kinds(ben).includes('replayed'), 'the fault')
  await ben.append(say('second'))
  await until(() => hers.words().includes('second'))
  expect([hers.words(), his.words()]).toEqual([
    ['first', 'second'],
    ['first', 'second'],
  ])
  expect(kinds(ana)).toEqual(['replayed'])
  await close()
})

test('an envelope in the name of another device is forged', async () => {
  const { relay, ana, ben, hers, space, close } = await openBroken()
  const device = owner(houseOf(ana).identity()).device
  relay.insert(space, await sealAs(ben, { device, counter: 2, words: 'ana says so' }))
  await until(() => kinds(ana).includes('forged') && kinds(ben).includes('forged'), 'the fault')
  expect(hers.words()).toEqual(['first'])
  await ana.append(say('I did not'))
  await until(() => hers.acknowledged().length === 2, 'ana to go on')
  await close()
})

test('an envelope that was cut short is truncated', async () => {
  const { relay, ana, space, close } = await openBroken()
  relay.insert(space, (stored(relay, space).at(-1) ?? new Uint8Array(0)).slice(0, 200))
  await until(() => kinds(ana).includes('truncated'), 'the fault')
  await close()
})

test('bytes of another format, or under an epoch that never was, are not ours', async () => {
  const { relay, ana, ben, hers, space, close } = await openBroken()
  const noise = new Uint8Array(paddedLength(300)).fill(9)
  relay.insert(space, noise)
  const stranger = Uint8Array.from(stored(relay, space).at(-2) ?? new Uint8Array(0))
  stranger[4] = 77
  relay.insert(space, stranger)
  await until(() => kinds(ana).filter((kind) => kind === 'not-ours').length === 2, 'both')
  await ben.append(say('second'))
  await until(() => hers.words().includes('second'), 'the log to go on')
  await close()
})

test('a date before what its author had seen, or far ahead of the reader, is untimely', async () => {
  const { relay, ana, ben, hers, space, close } = await openBroken()
  relay.insert(space, await sealAs(ben, { time: Date.now() - 3_600_000, words: 'an hour ago' }))
  await until(() => kinds(ana).length === 1, 'the past')
  await until(() => kinds(ben).length === 1, 'ben to see it too')
  relay.insert(space, await sealAs(ben, { time: Date.now() + 3_600_000, words: 'in an hour' }))
  await until(() => kinds(ana).length === 2, 'the future')
  expect(kinds(ana)).toEqual(['untimely', 'untimely'])
  await until(() => kinds(ben).length === 2)
  relay.insert(space, await sealAs(ben, { words: 'now' }))
  await until(() => hers.words().includes('now'), 'the author to be believed again')
  await close()
})

test('a relay that leaves an entry out and counts on is found out by the gap', async () => {
  const { relay, ana, ben, hers, space, close } = await openBroken()
  const from = stored(relay, space).length + 1
  relay.tamper = (frame, id) => (id === space ? without(frame, from) : [frame])
  await ben.append(say('hidden'))
  await until(() => stored(relay, space).length === from, 'the relay to have it')
  await ben.append(say('shown'))
  await until(() => kinds(ana).includes('gap') && kinds(ben).includes('gap'), 'both to notice')
  expect(hers.words()).toEqual(['first'])
  await close()
})

// To everyone: the entry at `from` never was, and what follows is one lower.
function without(frame: RelayFrame, from: number): readonly RelayFrame[] {
  if (frame.kind === 'entry') {
    if (frame.sequence < from) return [frame]
    return frame.sequence === from ? [] : [{ ...frame, sequence: frame.sequence - 1 }]
  }
  if (frame.kind === 'caughtUp' || frame.kind === 'welcome')
    return [{ ...frame, head: frame.head >= from ? frame.head - 1 : frame.head }]
  if (frame.kind !== 'entries') return [frame]
  const entries = frame.entries.flatMap((entry) => {
    if (entry.sequence < from) return [entry]
    return entry.sequence === from ? [] : [{ ...entry, sequence: entry.sequence - 1 }]
  })
  return [{ ...frame, entries }]
}

test('a relay that forgets what it had is truncated, and the log survives here', async () => {
  const { relay, ana, hers, space, close } = await openBroken()
  relay.spaces.get(space)?.bodies.pop()
  relay.dropAll()
  await until(() => kinds(ana).includes('truncated'), 'the fault')
  expect(hers.words()).toEqual(['first'])
  await close()
})

test('a relay that shows two of us two histories is found out by the next word', async () => {
  const { relay, ana, ben, space, close } = await openBroken()
  const at = stored(relay, space).length + 1
  const other = await sealAs(ben, { words: 'for ana only' })
  let told = 0
  relay.tamper = (frame, id) => {
    if (id !== space || frame.kind !== 'entry' || frame.sequence !== at) return [frame]
    told += 1
    // The author hears its own entry; the other device hears another one in its place.
    return told === 1 ? [frame] : [{ ...frame, body: other }]
  }
  await ben.append(say('for ben only'))
  await until(() => told >= 2, 'both told')
  await ben.append(say('next'))
  await until(() => kinds(ana).includes('forked') || kinds(ben).includes('forked'), 'the fork')
  await close()
})

test('a relay that takes a word and never shows it is found out by its author', async () => {
  const { relay, ana, ben, hers, space, close } = await openBroken()
  const at = stored(relay, space).length + 1
  relay.tamper = (frame, id) => {
    if (id !== space || frame.kind !== 'entry' || frame.sequence !== at) return [frame]
    return [{ ...frame, body: new Uint8Array(256).fill(9) }]
  }
  await ben.append(say('swallowed'))
  await until(() => kinds(ben).includes('forked'), 'ben to notice')
  expect(ben.status().pending).toBe(1)
  await ana.append(say('still here'))
  await until(() => hers.acknowledged().length === 2)
  await close()
})
