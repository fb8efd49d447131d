/** What a relay or a modified client can do wrong: told apart, named, survived. */
import { paddedLength, type RelayFrame } from '@mend/wire/frames'
import { expect, test } from 'vitest'
import type { FakeRelay } from './fake-relay.ts'
import { until } from './kit.ts'
import { changedAt, flipped, kinds, openBroken, say, sealAs, unlockedOf } from './modified.ts'
import { owner } from '../src/space/unlocked.ts'

const stored = (relay: FakeRelay, space: string): readonly Uint8Array[] =>
  relay.spaces.get(space)?.bodies ?? []

test('an envelope with one bit changed is tampered; what its author says next is a gap; Ana still writes', async () => {
  const { relay, ana, ben, hers, space, close } = await openBroken()
  const at = stored(relay, space).length + 1
  relay.tamper = (frame, id) => (id === space ? changedAt(frame, at, flipped) : [frame])
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
  const device = owner(unlockedOf(ana).identity()).device
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

test('no date is a fault: an hour ago, in nine years, and 1970 are heard like any other, and so is what follows', async () => {
  const { relay, ana, ben, hers, his, space, close } = await openBroken()
  const dates = [Date.now() - 3_600_000, Date.now() + 9 * 365 * 86_400_000, 0, 2 ** 48 - 1]
  for (const [at, time] of dates.entries()) {
    const word = `word ${at}`
    relay.insert(space, await sealAs(ben, { time, words: word }))
    await until(() => [hers, his].every((log) => log.words().includes(word)), word)
  }
  const before = hers.acknowledged().length
  await ana.append(say('and I answer'))
  const isThere = (): boolean => hers.acknowledged().length > before
  await until(() => his.words().includes('and I answer') && isThere(), 'hers')
  const dated = hers.acknowledged().at(-1)?.at ?? 0
  expect(Math.abs(dated - Date.now())).toBeLessThan(10_000)
  expect([...kinds(ana), ...kinds(ben)]).toEqual([])
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

test('a relay that forgets what it had is given it back, in its place, and that is said', async () => {
  const { relay, ana, ben, hers, his, space, close } = await openBroken()
  const before = stored(relay, space).map((body) => body.join())
  relay.spaces.get(space)?.bodies.pop()
  relay.spaces.get(space)?.sequenceByKey.clear()
  relay.dropAll()
  await until(() => stored(relay, space).length === before.length, 'the relay to have it again')
  await ben.append(say('second'))
  await until(() => [hers, his].every((log) => log.words().includes('second')), 'both to go on')
  expect(
    stored(relay, space)
      .slice(0, before.length)
      .map((body) => body.join()),
  ).toEqual(before)
  expect([...kinds(ana), ...kinds(ben)]).toEqual([])
  expect(ana.status().gaveBack ?? ben.status().gaveBack).toMatchObject({ count: 1, moved: false })
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
  const other = new Uint8Array(256).fill(9)
  relay.tamper = (frame, id) => (id === space ? changedAt(frame, at, () => other) : [frame])
  await ben.append(say('swallowed'))
  await until(() => kinds(ben).includes('forked'), 'ben to notice')
  expect(ben.status().pending).toBe(1)
  await ana.append(say('still here'))
  await until(() => hers.acknowledged().length === 2)
  await close()
})

test('a relay that changes the order of what both have read is found out, and neither loses a word of it', async () => {
  const { relay, ana, ben, hers, his, space, close } = await openBroken()
  await ana.append(say('a question'))
  await until(() => his.words().includes('a question'), 'the question')
  await ben.append(say('an answer'))
  await until(() => hers.words().includes('an answer'), 'the answer')
  const held = relay.spaces.get(space)
  const [question, reply] = held?.bodies.slice(-2) ?? []
  if (held === undefined || question === undefined || reply === undefined) throw new Error('none')
  // It puts the answer first, and remembers neither by its key.
  held.bodies.splice(-2, 2, reply, question)
  held.sequenceByKey.clear()
  relay.dropAll()
  await until(() => [ana, ben].every((each) => kinds(each).includes('forked')), 'both to be told')
  for (const log of [hers, his]) expect(log.words()).toEqual(['first', 'a question', 'an answer'])
  await close()
})
