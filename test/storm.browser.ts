/** The whole road in bad weather: at every step a cable, a tab or the relay goes, and nothing is lost. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { account } from '../web/src/rooms/accounts/words.ts'
import { flag } from '../web/src/rooms/ruptures/words.ts'
import { mend } from '../web/src/words/en/mend.ts'
import { promise } from '../web/src/rooms/promises/words.ts'
import { repair } from '../web/src/rooms/repairs/words.ts'
import { rupture } from '../web/src/words/en/rupture.ts'
import { words } from '../web/src/words/en.ts'
import { written } from './support/rest.ts'
import { fill, headed, shows } from './support/road.ts'
import { follow, soon } from './support/mend.ts'
import { openPair, press, reopen, type Pair, type Person } from './two.ts'

const line = 'The evening of the storm'
const { parts, look, page } = repair
let pair: Pair
let { ana, ben }: { ana: Person; ben: Person } = {} as Pair

beforeAll(async () => {
  pair = await openPair({ relay: 'process' })
  ;({ ana, ben } = pair)
})
afterAll(() => pair.close())

/** Comes true, however long the way back to the relay takes. */
const arrives = (is: () => Promise<boolean>) => expect.poll(is).toBe(true)

/** The relay dies without a word while `act` happens, and comes back. */
async function whileRelayIsDead(act: () => Promise<void>): Promise<void> {
  await pair.relay.stop()
  await act()
  await pair.relay.start()
}

test('named, told, repaired, received and kept, with something failing at every step', async () => {
  const { relay } = pair
  await ana.go('/mend/new')
  await fill(ana, flag.line, line)
  await press(ana, flag.next)
  await written(ana, () => ana.page.getByText(flag.wishes.talk).click())
  ana = await reopen(ana, '/mend/new/wish')
  await whileRelayIsDead(async () => {
    await press(ana, words.app.shareWith('Ben'))
    await headed(ana, line)
  })
  const thread = new URL(ana.page.url()).pathname.split('/')[2] ?? ''
  await ben.go(`/mend/${thread}`)
  await headed(ben, line)

  await ben.offline(true)
  await press(ben, rupture.acknowledge)
  await arrives(() => shows(ben, mend.states.acknowledged))
  ben = await reopen(ben, `/mend/${thread}`)
  await ben.offline(false)
  await arrives(() => shows(ana, mend.states.acknowledged))

  await ana.go(`/mend/${thread}/account`)
  await fill(ana, account.camera, 'The rain was loud and nobody spoke.')
  await written(ana, () => fill(ana, account.did, 'I felt far away.'))
  ana = await reopen(ana, `/mend/${thread}/account`)
  await ana.offline(true)
  await press(ana, words.app.shareWith('Ben'))
  await headed(ana, line)
  ana = await reopen(ana, `/mend/${thread}`)
  await ana.offline(false)
  await arrives(() => shows(ben, 'The rain was loud'))

  await ben.go(`/mend/${thread}/repair/impact`)
  await fill(ben, parts.impact.label, 'left you in the rain')
  await follow(ben, parts.impact.next)
  await fill(ben, parts.concrete.label, 'bring the umbrella')
  await written(ben, () => soon(ben))
  ben = await reopen(ben, `/mend/${thread}/repair/change`)
  await fill(ben, parts.change.cue, 'clouds come up')
  await fill(ben, parts.change.act, 'ask where you are')
  await follow(ben, parts.change.next)
  await whileRelayIsDead(async () => {
    await press(ben, look.share('Ana'))
    await headed(ben, line)
    ben = await reopen(ben, `/mend/${thread}`)
  })
  await arrives(() => shows(ana, repair.onPage.read('Ben')))

  await follow(ana, repair.onPage.read('Ben'))
  await headed(ana, page.theirs('Ben'))
  await press(ana, page.answers.received)
  await relay.stop()
  await relay.start()
  await arrives(() => shows(ana, page.received.theirs))
  await follow(ana, page.toPromise)
  await headed(ana, promise.title.theirs('Ben'))
  await ana.offline(true)
  await press(ana, promise.kept)
  await arrives(() => shows(ana, promise.now.theirs.kept()))
  const place = new URL(ana.page.url()).pathname
  ana = await reopen(ana, place)
  await ana.offline(false)
  await ben.go(place)
  await arrives(() => shows(ben, promise.now.mine.kept('Ana')))

  const road = ({ page: shown }: Person) =>
    shown.getByRole('list', { name: rupture.said }).getByRole('listitem').count()
  for (const person of [ana, ben]) {
    await person.go(`/mend/${thread}`)
    await headed(person, line)
    expect(await road(person)).toBe(3)
    expect(await shows(person, words.today.returned.title)).toBe(false)
    expect(person.complaints).toEqual([])
  }
})
