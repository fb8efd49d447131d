/** Time never decides whether a word counts: clocks that are wrong, on a phone or on the relay, cost nobody a word. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { promise } from '../web/src/rooms/promises/words.ts'
import { flag } from '../web/src/rooms/ruptures/words.ts'
import { words } from '../web/src/words/en.ts'
import { eventually, fill, flagRupture, shows } from './support/road.ts'
import { openPair, press, reopen, type Pair, type Person } from './two.ts'

const hour = 3_600_000
let pair: Pair

beforeEach(async () => {
  pair = await openPair()
})
afterEach(() => pair.close())

/** A rupture shared by one; its own page, once it is there. */
async function name(person: Person, partner: string, line: string): Promise<string> {
  await person.go('/mend/new')
  await fill(person, flag.line, line)
  await press(person, flag.next)
  await person.page.getByText(flag.wishes.write).click()
  await press(person, words.app.shareWith(partner))
  await person.page.waitForURL((url) => /^\/mend\/(?!new)[^/]{9,}$/.test(url.pathname))
  return new URL(person.page.url()).pathname
}

async function reads(person: Person, place: string, line: string): Promise<void> {
  await person.go('/us')
  await person.go(place)
  await eventually(() => shows(person, line))
}

async function quiet(...people: readonly Person[]): Promise<void> {
  const { faults } = words.today.side
  for (const person of people) {
    await person.go('/')
    await eventually(async () => (await person.page.locator('h1').innerText()) !== '')
    for (const fault of Object.values(faults)) expect(await shows(person, fault)).toBe(false)
    expect(await shows(person, words.today.returned.title)).toBe(false)
  }
}

/** The tab is opened without a network, on a device whose clock is off by so much. */
async function wakeOffline(person: Person, offMs: number): Promise<Person> {
  await person.offline(true)
  await person.page.clock.setSystemTime(Date.now() + offMs)
  return reopen(person)
}

test('what was named offline on a phone two hours fast reaches both, and what comes after it', async () => {
  const { ben } = pair
  const ana = await wakeOffline(pair.ana, 2 * hour)
  const first = await name(ana, 'Ben', 'Written with a fast clock')
  await ana.offline(false)
  for (const person of [ben, ana]) await reads(person, first, 'Written with a fast clock')
  const second = await name(ben, 'Ana', 'And he answers')
  for (const person of [ana, ben]) await reads(person, second, 'And he answers')
  await ana.page.reload()
  await reads(ana, first, 'Written with a fast clock')
  await quiet(ana, ben)
})

test('a promise made offline on a phone two hours slow is on both screens, and due when it was meant', async () => {
  const thread = await flagRupture(pair)
  const { ben } = pair
  const ana = await wakeOffline(pair.ana, -2 * hour)
  await ana.go(`/mend/${thread}/promise`)
  await fill(ana, promise.make.label, 'call you at noon')
  await press(ana, words.app.shareWith('Ben'))
  await eventually(() => shows(ana, 'call you at noon'))
  await ana.offline(false)
  for (const person of [ben, ana]) await reads(person, `/mend/${thread}`, 'call you at noon')
  // Twenty minutes from when she wrote it, not two hours ago.
  for (const person of [ben, ana]) {
    await person.go(`/mend/${thread}`)
    await eventually(() => shows(person, 'call you at noon'))
    expect(await shows(person, promise.states.missed)).toBe(false)
    await expect
      .poll(() => person.page.locator('main').innerText())
      .toMatch(/By (today|tonight|tomorrow)/)
  }
  await quiet(ana, ben)
})

test('a relay that was a day ahead for one minute silences neither, and nobody reads of two histories', async () => {
  const { ana, ben, relay } = pair
  const jump = async (ms: number): Promise<void> => {
    await relay.stop()
    relay.passTime(ms)
    await relay.start()
  }
  await jump(26 * hour)
  const during = await name(ana, 'Ben', 'While it ran ahead')
  await reads(ben, during, 'While it ran ahead')
  await jump(-26 * hour)
  const after = await name(ana, 'Ben', 'When it was right again')
  for (const person of [ana, ben]) await reads(person, after, 'When it was right again')
  const answer = await name(ben, 'Ana', 'And he answers')
  for (const person of [ben, ana]) await reads(person, answer, 'And he answers')
  await quiet(ana, ben)
})

test('a clock that is set right while Mend is open silences nobody', async () => {
  const { ana, ben } = pair
  await ana.page.clock.setSystemTime(Date.now() + 24 * hour)
  const ahead = await name(ana, 'Ben', 'A day ahead')
  await reads(ben, ahead, 'A day ahead')
  await ana.page.clock.setSystemTime(Date.now())
  const right = await name(ana, 'Ben', 'Set right')
  await reads(ben, right, 'Set right')
  const answer = await name(ben, 'Ana', 'And he answers')
  await reads(ana, answer, 'And he answers')
  await quiet(ana, ben)
})

test('a wrong clock is told to its owner once, with what to do, and never to the other', async () => {
  const { ben } = pair
  const { clock } = words.today
  await pair.ana.page.clock.setSystemTime(Date.now() + 2 * hour)
  const ana = await reopen(pair.ana)
  await eventually(() => shows(ana, clock.ahead('2 hours')))
  await expect.poll(() => shows(ana, clock.todo)).toBe(true)
  await press(ana, clock.read)
  await ana.page.reload()
  await eventually(() => shows(ana, words.today.calm.title))
  expect(await shows(ana, clock.ahead('2 hours'))).toBe(false)
  await name(ana, 'Ben', 'Now')
  await ben.go('/')
  expect(await shows(ben, clock.safe)).toBe(false)
})
