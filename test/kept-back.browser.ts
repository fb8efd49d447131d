/** Sealed words and a partner whose app was modified: what Ana reads of it, on the round and on Today. */
import { encodeCommit } from '@mend/wire/body'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { internalsOf } from '../device/src/internals.ts'
import { addOutgoing, newOutgoing } from '../device/src/space/outbox.ts'
import { feelings } from '../web/src/rooms/feelings/words.ts'
import { words } from '../web/src/words/en.ts'
import { openModifiedPair, until, type Modified, type ModifiedPair } from './support/modified.ts'
import { eventually, fill, headed, shows } from './support/road.ts'
import { press } from './two.ts'

let pair: ModifiedPair
beforeAll(async () => {
  pair = await openModifiedPair()
})
afterAll(() => pair.close())

const ago = () => Date.now() - 60_000

/** Ben begins a matter and invites to a round of naming in it. @returns the place of the round */
async function invites(ben: Modified, name: string): Promise<`/mend/${string}`> {
  const head = { v: 1, audience: 'both' }
  const flagged = { kind: 'rupture-flagged', ...head, thread: name, title: name, wish: 'talk' }
  await ben.say({ ...flagged, happenedAt: ago() })
  await ben.say({ kind: 'feelings-invited', ...head, thread: `round-${name}`, about: name })
  return `/mend/${name}/feelings`
}

/** Words that nobody can ever open, under Ben's true signature. */
async function commitsToNoise({ device }: Modified, slot: string): Promise<void> {
  const unlocked = internalsOf(device).unlocked()
  if (unlocked === null) throw new Error('the modified device is locked')
  const noise = (length: number) => crypto.getRandomValues(new Uint8Array(length))
  const body = encodeCommit({
    ...{ slot: new TextEncoder().encode(slot), commitment: noise(32) },
    ...{ nonce: noise(12), sealed: noise(272) },
  })
  const outgoing = newOutgoing({ kind: 'commit', body, at: Date.now() })
  await unlocked.log.write([await addOutgoing(unlocked.vault, 'couple', outgoing)])
  unlocked.log.tell({ kind: 'outbox' })
}

const opened = ({ heard }: Modified): number =>
  heard().filter(
    ({ content, partner }) => content.kind === 'opened' && partner === pair.ben.partner,
  ).length

async function named(place: `/mend/${string}`, word: string) {
  const { ana } = pair
  await ana.go(place)
  await press(ana, word)
  await press(ana, feelings.next)
  await fill(ana, feelings.more, `${word}, all evening`)
  await press(ana, feelings.sealWith('Ben'))
  await headed(ana, feelings.title.sealed)
}

test('what is kept back is said after ten minutes, and from then on his opens first', async () => {
  const { ana, ben } = pair
  const first = await invites(ben, 'matter-one')
  await named(first, 'sad')
  await commitsToNoise(ben, 'round-matter-one/feelings')
  await headed(ana, feelings.title.opening)
  await until(() => opened(ben) === 1)
  await ben.say({ kind: 'rupture-acknowledged', v: 1, audience: 'both', thread: 'matter-one' })
  expect(await shows(ana, feelings.openingNote)).toBe(true)

  await pair.passTime(11 * 60_000)
  await eventually(() => shows(ana, words.app.openLate('Ben')))
  await ana.go('/')
  await eventually(() => shows(ana, words.today.side.keptBack('Ben')))

  const second = await invites(ben, 'matter-two')
  await named(second, 'afraid')
  await commitsToNoise(ben, 'round-matter-two/feelings')
  await headed(ana, feelings.title.opening)
  await ben.say({ kind: 'feelings-left', v: 1, audience: 'both', thread: 'round-matter-two' })
  await headed(ana, feelings.title.notThisTime)
  expect(await shows(ana, feelings.unsent)).toBe(true)
  expect(opened(ben)).toBe(1)
})

test('what he took back after mine was open does not say that mine stayed closed', async () => {
  const { ana, ben } = pair
  await ben.say({ kind: 'feelings-left', v: 1, audience: 'both', thread: 'round-matter-one' })
  await ana.go('/mend/matter-one/feelings')
  await headed(ana, feelings.title.notThisTime)
  expect(await shows(ana, feelings.given('Ben'))).toBe(true)
  expect(await shows(ana, feelings.unsent)).toBe(false)
  expect(await shows(ana, words.app.onlyYou.never)).toBe(false)
})
