/** A pairing outlives the page, the lock and a restart, on either side, at any moment. */
import { expect, test } from 'vitest'
import { parseDeviceFrame } from '@mend/wire/frames'
import { bytesToText } from '@mend/wire/bytes'
import type { Device } from '../../src/device.ts'
import { openShelf, type Shelf } from '../../src/log/log-memory.ts'
import {
  followPairings,
  invite,
  join,
  type Pairing,
  type Standing,
} from '../../src/pairing/pairing.ts'
import { openFakeRelay, type FakeRelay } from '../fake-relay.ts'
import { hearLog, open, text, until } from '../kit.ts'

const lock = { kind: 'passphrase', text: 'four slow brown bears' } as const

/** One person's device: closed and opened again, its pairings go on by themselves. */
async function openPerson(relay: FakeRelay, shelf: Shelf = openShelf(), begins = true) {
  const state = { device: await open({ shelf, relay }), seen: [] as readonly Standing[] }
  const follow = (): void => {
    state.seen = followPairings(state.device, (now) => (state.seen = now))
  }
  follow()
  if (begins) await state.device.begin()
  const view = () => state.seen[0]?.view ?? null
  return {
    shelf,
    device: () => state.device,
    standing: () => state.seen[0] ?? null,
    at: () => view()?.kind ?? null,
    words: () => {
      const now = view()
      return now?.kind === 'comparing' ? now.words.join(' ') : null
    },
    close: () => state.device.close(),
    reopen: async () => {
      state.device = await open({ shelf, relay })
      follow()
    },
  }
}

type Person = Awaited<ReturnType<typeof openPerson>>

async function made(person: Person, whom: 'partner' | 'device' = 'partner'): Promise<Pairing> {
  const invited = await invite(person.device(), whom)
  if (!invited.ok) throw new Error(`no invitation: ${invited.refusal.kind}`)
  return invited.value
}

async function joins(person: Person, link: string): Promise<Pairing> {
  const joined = await join(person.device(), link)
  if (!joined.ok) throw new Error(`not joined: ${joined.refusal.kind}`)
  return joined.value
}

const paired = (device: Device): boolean => device.status().couple === 'paired'

/** The rendezvous that devices made, with the time to live that they asked for. */
function meetingsAt(relay: FakeRelay) {
  const frames = relay.seen.map(parseDeviceFrame).flatMap((each) => (each.ok ? [each.value] : []))
  const made = frames.flatMap((frame) =>
    frame.kind === 'create' && frame.ttlSeconds > 0 ? [frame] : [],
  )
  return made.map(({ ttlSeconds, answer }) => {
    const id = bytesToText(answer.space)
    return { id, ttlSeconds, bodies: relay.spaces.get(id)?.bodies.length ?? 0 }
  })
}

async function two() {
  const relay = openFakeRelay(Date.now)
  const [ana, ben] = [await openPerson(relay), await openPerson(relay)]
  const link = (await made(ana)).fragment ?? ''
  await until(
    () => meetingsAt(relay).some(({ bodies }) => bodies > 0),
    'the invitation at the relay',
  )
  return { relay, ana, ben, link, close: () => Promise.all([ana.close(), ben.close()]) }
}

async function atTheWords() {
  const both = await two()
  const { ana, ben, link } = both
  await joins(ben, link)
  await until(() => ana.words() !== null && ben.words() !== null, 'the words')
  expect(ana.words()).toBe(ben.words())
  return { ...both, words: ana.words() }
}

const says = async (person: Person): Promise<void> => {
  const standing = person.standing()
  if (standing === null) throw new Error('nothing stands')
  const pairing =
    standing.side === 'invites' ? await made(person) : await joins(person, standing.link)
  await pairing.confirm()
}

async function becomeTwo({ ana, ben }: { ana: Person; ben: Person }): Promise<void> {
  await until(() => paired(ana.device()) && paired(ben.device()), 'a couple')
  const heard = hearLog(ben.device())
  await ana.device().append([{ audience: 'both', slot: null, bytes: text('we are two') }])
  await until(() => heard.words().includes('we are two'), 'a word')
}

test('an invitation lives for a day, and is the same one after a lock and a restart', async () => {
  const { relay, ana, ben, link, close } = await two()
  expect(meetingsAt(relay).map(({ ttlSeconds }) => ttlSeconds)).toEqual([86_400])
  await ana.device().setPassphrase(lock.text)
  await ana.device().lock()
  expect(ana.standing()).toBeNull()
  await ana.close()
  await ana.reopen()
  await joins(ben, link)
  await until(() => relay.spaces.size > 1 && ben.at() === 'waiting')
  await ana.device().unlock(lock)
  await until(() => ana.words() !== null, 'the partner is here')
  expect((await made(ana)).fragment).toBe(link)
  await until(() => ben.words() === ana.words(), 'the same words')
  await close()
})

test('the partner who opens it while its maker is away finds them later, without a word lost', async () => {
  const { relay, ana, ben, link, close } = await two()
  await ana.close()
  await joins(ben, link)
  await until(() => meetingsAt(relay).some(({ bodies }) => bodies > 1), 'the answer at the relay')
  await ben.close()
  await ana.reopen()
  await until(() => ana.words() !== null, 'the words, while the other is away')
  await ben.reopen()
  await until(() => ben.words() === ana.words(), 'the same words')
  await Promise.all([says(ana), says(ben)])
  await becomeTwo({ ana, ben })
  await close()
})

test('both go away at the four words and come back to the same', async () => {
  const { ana, ben, words, close } = await atTheWords()
  await close()
  await Promise.all([ana.reopen(), ben.reopen()])
  await until(() => ana.words() === words && ben.words() === words, 'the words')
  await says(ana)
  await ana.close()
  await ben.close()
  await ben.reopen()
  await until(() => ben.words() === words)
  await says(ben)
  await ana.reopen()
  await becomeTwo({ ana, ben })
  await until(() => ana.standing()?.view.kind !== 'comparing', 'nothing left to compare')
  await close()
})

test.each(['ana', 'ben'] as const)(
  'a page of %s’s that goes with the last yes hangs nobody',
  async (who) => {
    const both = await atTheWords()
    const other = who === 'ana' ? 'ben' : 'ana'
    await says(both[other])
    await says(both[who])
    await both[who].close()
    await both[who].reopen()
    await becomeTwo(both)
    // Nothing is kept of it once it has arrived.
    await until(() => both.ana.at() !== 'comparing' && both.ben.at() !== 'comparing')
    await both.close()
  },
)

test('what is written with the couple is there once, wherever the page goes', async () => {
  const both = await atTheWords()
  await says(both.ana)
  await says(both.ben)
  await until(() => paired(both.ana.device()) && paired(both.ben.device()))
  for (const person of [both.ana, both.ben]) {
    await person.close()
    await person.reopen()
  }
  await becomeTwo(both)
  for (const { device } of [both.ana, both.ben]) expect(device().status().faults).toEqual([])
  await both.close()
})

test('a link is good for one: who comes later reads so, and stops nobody', async () => {
  const { relay, ana, ben, link, words, close } = await atTheWords()
  const cy = await openPerson(relay)
  const late = await joins(cy, link)
  await until(() => late.view().kind === 'failed')
  expect(late.view()).toEqual({ kind: 'failed', why: 'used' })
  await late.cancel()
  await ben.close()
  await ben.reopen()
  await until(() => ana.words() === words && ben.words() === words)
  await Promise.all([says(ana), says(ben)])
  await becomeTwo({ ana, ben })
  await Promise.all([close(), cy.close()])
})

test('who stops it while the other is away is heard on their return, and the reason is the true one', async () => {
  const { ana, ben, close } = await atTheWords()
  await ben.close()
  await (await made(ana)).cancel()
  await until(() => ana.standing() === null)
  await new Promise((resolve) => setTimeout(resolve, 30))
  await ben.reopen()
  await until(() => ben.at() === 'failed')
  expect(ben.standing()?.view).toEqual({ kind: 'failed', why: 'cancelled' })
  const again = await made(ana)
  expect(again.view()).toEqual({ kind: 'waiting' })
  await close()
})

test('a day is over by the relay’s clock: whoever’s own is behind does not begin another', async () => {
  const clock = { ms: Date.now() }
  const relay = openFakeRelay(() => clock.ms)
  const ana = await openPerson(relay)
  await made(ana)
  await until(
    () => meetingsAt(relay).some(({ bodies }) => bodies > 0),
    'the invitation at the relay',
  )
  clock.ms += 25 * 3_600_000
  const spaces = relay.spaces as Map<string, unknown>
  for (const { id } of meetingsAt(relay)) spaces.delete(id)
  await ana.close()
  await ana.reopen()
  await until(() => ana.device().status().connection === 'online')
  await new Promise((resolve) => setTimeout(resolve, 60))
  expect(meetingsAt(relay)).toHaveLength(1)
  await ana.close()
})

test('whoever tries the link that they made leaves it as good as it was', async () => {
  const { ana, ben, link, close } = await two()
  const tried = await joins(ana, link)
  expect(tried.fragment).toBe(link)
  expect(ana.standing()?.side).toBe('invites')
  await joins(ben, link)
  await until(() => ana.words() !== null && ana.words() === ben.words(), 'the words')
  await close()
})

test('a relay that was emptied gets the invitation again', async () => {
  const { relay, ana, ben, link, close } = await two()
  const spaces = relay.spaces as Map<string, unknown>
  for (const { id } of meetingsAt(relay)) spaces.delete(id)
  relay.dropAll()
  await joins(ben, link)
  await until(() => ana.words() !== null && ana.words() === ben.words(), 'the words')
  await close()
})

test('a second tab sees the words that the first one came to, says yes, and has the couple', async () => {
  const { relay, ana, ben, link, close } = await two()
  const tab = await openPerson(relay, ana.shelf, false)
  await until(() => tab.standing()?.link === link, 'the invitation in the other tab')
  await joins(ben, link)
  await until(() => tab.words() !== null && tab.words() === ben.words(), 'the words')
  await says(tab)
  await says(ben)
  await becomeTwo({ ana, ben })
  await until(() => paired(tab.device()), 'the other tab')
  await Promise.all([close(), tab.close()])
})

test('a next device of mine goes on after a restart in the middle', async () => {
  const relay = openFakeRelay(Date.now)
  const [ana, tablet] = [await openPerson(relay), await openPerson(relay, openShelf(), false)]
  await until(() => ana.device().devices().length > 0)
  const link = (await made(ana, 'device')).fragment ?? ''
  await joins(tablet, link)
  await until(() => tablet.words() !== null)
  for (const person of [tablet, ana]) {
    await person.close()
    await person.reopen()
  }
  await until(() => ana.words() !== null && ana.words() === tablet.words())
  await (await made(ana, 'device')).confirm()
  await (await joins(tablet, link)).confirm()
  await until(() => tablet.device().status().me === ana.device().status().me, 'the device is in')
  await until(() => ana.device().devices().length === 2)
  await Promise.all([ana.close(), tablet.close()])
})
