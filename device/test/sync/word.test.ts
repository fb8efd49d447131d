/** What a relay says without a signature: a state of the connection, asked about again, and never the end of anything. */
import { goodbyes, refusals, type RelayFrame } from '@mend/wire/frames'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Device } from '../../src/device.ts'
import { hearLog, open, until } from '../kit.ts'
import { changedAt, flipped, kinds, openBroken, say } from '../modified.ts'

let couple: Awaited<ReturnType<typeof openBroken>>
let ana: Device
beforeAll(async () => {
  couple = await openBroken()
  ana = couple.ana
})
afterEach(() => {
  couple.relay.tamper = (frame) => [frame]
})
afterAll(() => Promise.all([ana.close(), couple.ben.close()]))

const refuse = (kind: 'notMember' | 'unknownSpace'): RelayFrame => ({
  kind: 'refuse',
  code: refusals[kind].code,
  key: new Uint8Array(16),
})

/** Each thing that a relay may say to keep someone out, in place of which frame. */
const said: readonly (readonly [string, RelayFrame['kind'], RelayFrame])[] = [
  ['goodbye, removed', 'caughtUp', { kind: 'goodbye', code: goodbyes.removed }],
  ['goodbye, erased', 'caughtUp', { kind: 'goodbye', code: goodbyes.erased }],
  ['goodbye, removed, as a greeting', 'challenge', { kind: 'goodbye', code: goodbyes.removed }],
  ['not a member', 'welcome', refuse('notMember')],
  ['no such space', 'welcome', refuse('unknownSpace')],
]

let talks = 0
async function stillTalk() {
  const { ben, his } = couple
  const hers = hearLog(ana)
  talks += 1
  const [asked, answered] = [`still here ${talks}`, `so am I ${talks}`]
  await ana.append(say(asked))
  await until(() => his.words().includes(asked), 'ben to hear her')
  await ben.append(say(answered))
  await until(() => hers.words().includes(answered), 'ana to hear him')
  hers.stop()
}

test.each(said)(
  '"%s" keeps out until it is said no more, and ends nothing',
  async (word, at, frame) => {
    const { relay, his, shelves, lines } = couple
    relay.tamper = (each) => (each.kind === at ? [frame] : [each])
    relay.dropAll()
    await until(() => ana.status().keptOut, 'ana to be kept out')
    expect(ana.status()).toMatchObject({ couple: 'paired', faults: [] })
    expect((await ana.append(say(`meanwhile, ${word}`))).ok).toBe(true)
    await ana.close()
    ana = await open({ shelf: shelves.ana, transport: lines.ana })
    await until(() => ana.status().keptOut, 'ana to be kept out after a restart')
    relay.tamper = (each) => [each]
    await until(() => !ana.status().keptOut, 'ana to be let in')
    await until(() => his.words().includes(`meanwhile, ${word}`), 'what waited to be sent')
    await stillTalk()
    expect(ana.status()).toMatchObject({ couple: 'paired', faults: [], pending: 0 })
  },
)

test('a list without her for a moment leaves her in the couple', async () => {
  const { relay, ben, space } = couple
  const held = relay.spaces.get(space)
  if (held === undefined) throw new Error('no space')
  const { version, keys } = held.members
  held.members = { version: version + 1, keys: [] }
  relay.dropAll()
  await until(() => ana.status().keptOut && ben.status().keptOut, 'both to be kept out')
  held.members = { version: version + 2, keys }
  await until(() => !ana.status().keptOut && !ben.status().keptOut, 'both to be let in')
  await stillTalk()
})

test('one bit that flips once on the way to her changes nothing for either', async () => {
  const { relay, ben, space } = couple
  const hers = hearLog(ana)
  const at = (relay.spaces.get(space)?.bodies.length ?? 0) + 1
  let flips = 0
  relay.tamper = (frame, id) => {
    if (id !== space || frame.kind !== 'entry' || frame.sequence !== at) return [frame]
    flips += 1
    return changedAt(frame, at, flipped)
  }
  await ben.append(say('one'))
  await until(() => hers.words().includes('one'), 'ana to read it after all')
  expect(flips).toBeGreaterThan(0)
  await ben.append(say('two'))
  await until(() => hers.words().includes('two'), 'what he said next')
  await stillTalk()
  expect([...kinds(ana), ...kinds(ben)]).toEqual([])
  expect(hers.words('couple').slice(-4, -2)).toEqual(['one', 'two'])
})

/** Ana is away while Ben says these; what she pulls then, delivery by delivery, goes through `change`. */
async function pulledThrough(
  pair: Awaited<ReturnType<typeof openBroken>>,
  said: readonly string[],
  change: (delivery: number, frame: RelayFrame, from: number) => readonly RelayFrame[],
) {
  const { relay, ben, space, lines } = pair
  const hers = hearLog(pair.ana)
  const there = (): number => relay.spaces.get(space)?.bodies.length ?? 0
  const from = there() + 1
  lines.ana.online(false)
  for (const line of said) await ben.append(say(line))
  await until(() => there() === from - 1 + said.length, 'all of it to be there')
  let deliveries = 0
  relay.tamper = (frame, id) => {
    if (id !== space || frame.kind !== 'entries' || frame.entries.length === 0) return [frame]
    deliveries += 1
    return change(deliveries, frame, from)
  }
  lines.ana.online(true)
  return { hers, deliveries: () => deliveries }
}

test('a second bit that flips elsewhere while the first is asked for again is asked for again too', async () => {
  const said = ['seven', 'eight', 'nine', 'ten']
  const before = kinds(ana).length
  const { hers, deliveries } = await pulledThrough(
    { ...couple, ana },
    said,
    (delivery, frame, from) =>
      delivery < said.length ? changedAt(frame, from + delivery - 1, flipped) : [frame],
  )
  await until(() => said.every((line) => hers.words().includes(line)), 'all of it after all')
  expect(deliveries()).toBe(said.length)
  expect(kinds(ana)).toHaveLength(before)
})

test('what is changed each time it comes is named once, and asked for no third time', async () => {
  const { relay, ben, space } = couple
  const at = (relay.spaces.get(space)?.bodies.length ?? 0) + 1
  relay.tamper = (frame, id) => (id === space ? changedAt(frame, at, flipped) : [frame])
  await ben.append(say('changed'))
  await until(() => kinds(ana).length > 0, 'the fault')
  relay.dropAll()
  await ana.append(say('still here'))
  await until(() => ana.status().pending === 0, 'her words to go out')
  expect(kinds(ana)).toEqual(['tampered'])
})

test('what is changed in another way each time stands at the third, and is not asked for for ever', async () => {
  const fresh = await openBroken()
  const { hers, deliveries } = await pulledThrough(fresh, ['changing'], (delivery, frame, from) =>
    changedAt(frame, from, (body) => body.map((byte, at) => (at === 40 ? byte ^ delivery : byte))),
  )
  await until(() => kinds(fresh.ana).length > 0, 'the fault')
  expect([kinds(fresh.ana), deliveries()]).toEqual([['tampered'], 3])
  expect(hers.words()).not.toContain('changing')
  await fresh.close()
})
