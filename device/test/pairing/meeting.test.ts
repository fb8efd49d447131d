/** Pairing word by word, with a machine in the middle that cannot make the words the same. */
import { expect, test } from 'vitest'
import {
  cancelMessage,
  confirmWords,
  hearMessage,
  newMeeting,
  sealShare,
  sharedMessage,
  type Meeting,
} from '../../src/pairing/meeting.ts'
import { platformRandom } from '../../src/keys/primitives.ts'
import { newLink, type Link } from '../../src/pairing/link.ts'
import {
  newOwn,
  openMessage,
  rendezvousOf,
  sealMessage,
  type Message,
} from '../../src/pairing/transcript.ts'
import { words } from '../kit.ts'

const link = newLink('partner', platformRandom)

/** A rendezvous in memory: everyone hears everything, as `change` passes it on. */
async function speak(
  sides: Meeting[],
  said: readonly Message[],
  change: (message: Message, to: Meeting) => Message | null = (message) => message,
): Promise<void> {
  const queue = [...said]
  for (let message = queue.shift(); message !== undefined; message = queue.shift()) {
    for (const [at, side] of sides.entries()) {
      const heard = change(message, side)
      if (heard === null) continue
      const met = await hearMessage(side, heard)
      sides[at] = met.meeting
      queue.push(...met.say)
    }
  }
}

const open = async (by: Link = link) => {
  const invites = await newMeeting('invites', by, newOwn(platformRandom))
  const joins = await newMeeting('joins', by, newOwn(platformRandom))
  return { sides: [invites.meeting, joins.meeting], say: invites.say }
}

const wordsOf = (meeting: Meeting | undefined): string =>
  meeting?.stage.kind === 'comparing' ? meeting.stage.words.join(' ') : `(${meeting?.stage.kind})`

test('both sides read the same four words', async () => {
  const { sides, say } = await open()
  await speak(sides, say)
  expect(wordsOf(sides[0]).split(' ')).toHaveLength(4)
  expect(wordsOf(sides[0])).toBe(wordsOf(sides[1]))
})

test('what is shared after both confirmed opens on the other side, and only there', async () => {
  const { sides, say } = await open()
  await speak(sides, say)
  const [invites, joins] = sides.map(confirmWords)
  if (invites === undefined || joins === undefined) throw new Error('two sides')
  const sealed = await sealShare(invites, new TextEncoder().encode('me'), platformRandom)
  const shared = sharedMessage(invites, sealed ?? new Uint8Array(0))
  const met = await hearMessage(joins, shared)
  const { stage } = met.meeting
  expect(stage.kind === 'comparing' && stage.theirs !== null && words(stage.theirs)).toBe('me')
  const stranger = await open()
  await speak(stranger.sides, stranger.say)
  const wrong = await hearMessage(stranger.sides[1] ?? joins, shared)
  expect(wrong.meeting.stage).toEqual({ kind: 'failed', why: 'tampered' })
})

test('nothing is shared before I confirmed', async () => {
  const { sides, say } = await open()
  await speak(sides, say)
  for (const side of sides)
    expect(await sealShare(side, new Uint8Array(9), platformRandom)).toBeNull()
})

test('a machine in the middle that knows the link makes the words differ', async () => {
  for (let round = 0; round < 8; round += 1) {
    const { sides, say } = await open()
    const towardsAna = await newMeeting('joins', link, newOwn(platformRandom))
    const towardsBen = await newMeeting('invites', link, newOwn(platformRandom))
    const ana = [sides[0], towardsAna.meeting].filter((side) => side !== undefined)
    const ben = [sides[1], towardsBen.meeting].filter((side) => side !== undefined)
    await speak(ana, say)
    await speak(ben, towardsBen.say)
    expect(wordsOf(ana[0])).toBe(wordsOf(ana[1]))
    expect(wordsOf(ben[0])).toBe(wordsOf(ben[1]))
    expect(wordsOf(ana[0])).not.toBe(wordsOf(ben[0]))
  }
})

test('a hello that is not the one committed to is tampered', async () => {
  const { sides, say } = await open()
  const other = await open()
  await speak(other.sides, other.say)
  await speak(sides, say, (message, to) => {
    const bytes = Uint8Array.from(message.bytes)
    if (message.kind === 'hello' && message.side === 'invites' && to.side === 'joins')
      bytes[40] = (bytes[40] ?? 0) ^ 1
    return { ...message, bytes }
  })
  expect(sides[1]?.stage).toEqual({ kind: 'failed', why: 'tampered' })
})

test('whoever opened the link too late stops nobody by going away again', async () => {
  const { sides, say } = await open()
  await speak(sides, say)
  const late = await newMeeting('joins', link, newOwn(platformRandom))
  await speak(sides, [await cancelMessage(late.meeting)])
  expect(wordsOf(sides[0])).toBe(wordsOf(sides[1]))
  const [invites, joins] = sides
  if (invites === undefined || joins === undefined) throw new Error('two sides')
  await speak(sides, [await cancelMessage(joins)])
  expect(sides[0]?.stage).toEqual({ kind: 'failed', why: 'cancelled' })
})

test('the same side again, and everything heard again, come to the same words', async () => {
  const own = newOwn(platformRandom)
  const first = await newMeeting('invites', link, own)
  const joins = await newMeeting('joins', link, newOwn(platformRandom))
  const sides = [first.meeting, joins.meeting]
  const heard: Message[] = []
  await speak(sides, first.say, (message, to) => {
    if (to.side === 'joins') heard.push(message)
    return message
  })
  const again = await newMeeting('invites', link, own)
  const back = [again.meeting, sides[1] ?? joins.meeting]
  await speak(back, [...heard, ...again.say])
  expect(wordsOf(back[0])).toBe(wordsOf(sides[0]))
  expect(wordsOf(back[1])).toBe(wordsOf(sides[0]))
})

test('a link that someone else has joined by is used', async () => {
  const { sides, say } = await open()
  const late = await newMeeting('joins', link, newOwn(platformRandom))
  const all = [...sides, late.meeting]
  await speak(all, say)
  expect(all.map(wordsOf)).toEqual([wordsOf(all[0]), wordsOf(all[0]), '(failed)'])
  expect(all[2]?.stage).toEqual({ kind: 'failed', why: 'used' })
})

test('the rendezvous tells nobody without the secret what was said, nor how long it was', async () => {
  const { seal, space } = await rendezvousOf(link)
  const other = await rendezvousOf(newLink('partner', platformRandom))
  expect(other.space).not.toEqual(space)
  const sizes = new Set<number>()
  for (const length of [0, 32, 65, 200]) {
    const message = { side: 'joins', kind: 'hello', bytes: new Uint8Array(length) } as const
    const body = await sealMessage(seal, message, platformRandom)
    sizes.add(body.length)
    expect(await openMessage(seal, body)).toEqual(message)
    expect(await openMessage(other.seal, body)).toBeNull()
  }
  expect([...sizes]).toEqual([256])
})
