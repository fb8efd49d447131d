/** R35: once a year a page that both sign again or leave: one yes is told to nobody, and silence shows nothing. */
import { afterEach, expect, test } from 'vitest'
import { page } from '../../web/src/rooms/values/page-words.ts'
import { today } from '../../web/src/rooms/values/today.ts'
import { values } from '../../web/src/rooms/values/words.ts'
import { afternoon } from '../support/asks.ts'
import { type AskKind, fiveCases, sizesIn, whatAnaHas } from '../support/five-cases.ts'
import { pairRests } from '../support/rest.ts'
import { canPress, eventually, headed, shows } from '../support/road.ts'
import { atPage, readsSigned, signsGoal, signsPage, yearMs } from '../support/year-page.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

const goal = 'Evenings we look forward to'
const dayMs = 86_400_000
let pair: Pair | null = null
afterEach(async () => {
  await pair?.close()
  pair = null
})

async function aYearOn(): Promise<Pair> {
  pair = await openPair({ startAt: afternoon, timezone: 'UTC' })
  await signsGoal(pair, goal)
  await pair.passTime(yearMs)
  return pair
}

test('R35 · nothing is signed before a year has passed; then both sign the same page, and both read so', async () => {
  pair = await openPair({ startAt: afternoon, timezone: 'UTC' })
  const { ana, ben } = pair
  await atPage(ana)
  await eventually(() => shows(ana, page.empty))
  await signsGoal(pair, goal)
  for (const person of [ana, ben]) {
    await atPage(person)
    await eventually(() => shows(person, goal))
    expect(await shows(person, page.ask)).toBe(false)
    await person.go('/us')
  }
  await pair.passTime(yearMs)
  for (const person of [ana, ben]) {
    await person.go('/')
    await headed(person, today.page.title)
  }
  await signsPage(ana, 'Ben')
  await atPage(ben)
  await eventually(() => canPress(ben, page.sign))
  expect(await shows(ben, page.mine('Ana'))).toBe(false)
  await signsPage(ben, 'Ana')
  await readsSigned(pair)
  for (const person of [ana, ben]) {
    expect(await person.page.locator('[data-page="words"]').innerText()).toContain(goal)
    expect(await person.page.locator('[data-page="ask"]').count()).toBe(0)
  }
  const read = await Promise.all([ana, ben].map((each) => each.page.locator('main').innerText()))
  expect(read[0]).toBe(read[1])

  // Either still lets a goal rest: the page says that it has changed.
  await ben.go('/values/goals')
  await press(ben, values.goals.rest)
  await ana.go('/values/page')
  await eventually(() => shows(ana, page.empty))
})

test('R35 · a yes is to the page that was read: once a goal is added, it is asked for anew', async () => {
  const { ana, ben } = await aYearOn()
  await signsPage(ana, 'Ben')
  await signsGoal({ ana, ben }, 'A walk each week')
  await atPage(ana)
  await eventually(() => canPress(ana, page.sign))
  await signsPage(ben, 'Ana')
  for (const person of [ana, ben, ana]) await atPage(person)
  for (const person of [ana, ben])
    expect(await person.page.locator('[data-page="signed"]').count()).toBe(0)
})

test('R35 · left, or taken back, is told to nobody, and can be changed while the weeks last', async () => {
  const { ana, ben } = await aYearOn()
  await atPage(ana)
  await press(ana, page.leave)
  await eventually(() => shows(ana, page.left('Ben')))
  await ana.go('/')
  await eventually(async () => !(await shows(ana, today.page.title)))
  await ana.go('/values/page')
  await press(ana, page.after)
  await eventually(() => shows(ana, page.mine('Ben')))
  await press(ana, page.undo)
  await eventually(async () => !(await shows(ana, page.mine('Ben'))))
  await signsPage(ben, 'Ana')
  for (const person of [ana, ben, ana]) await atPage(person)
  for (const person of [ana, ben])
    expect(await person.page.locator('[data-page="signed"]').count()).toBe(0)

  await pair?.passTime(29 * dayMs)
  for (const person of [ana, ben]) {
    await atPage(person)
    await eventually(() => shows(person, goal))
    expect(await person.page.locator('[data-page="ask"]').count()).toBe(0)
    expect(await shows(person, page.left(person === ana ? 'Ben' : 'Ana'))).toBe(false)
  }
})

/** As an ask: Ana signs, and what Ben does or does not do about it shows her nothing. */
const signAlone: AskKind = {
  before: async (both) => {
    await signsGoal(both, goal)
    for (const person of [both.ana, both.ben]) await person.go('/us')
    await both.passTime(yearMs)
  },
  ask: (ana) => signsPage(ana, 'Ben'),
  meets: { at: '/values/page', title: page.title },
  leave: async (ben) => {
    await press(ben, page.leave)
    await eventually(() => shows(ben, page.left('Ana')))
  },
  places: ['/values', '/values/page', '/values/goals'],
  standsMs: 28 * dayMs,
}

test('R35 · H1 · silence signs nothing and shows nothing: left, unseen, offline or let be, Ana’s screens are the same', async () => {
  // Not what is stored: in the weeks that pass each device turns the key of the space, whoever is there first.
  const [first, ...others] = (
    await Promise.all(fiveCases.map((how) => whatAnaHas(how, [signAlone], afternoon)))
  ).map(({ screens }) => screens)
  expect(first?.[0]?.['/values/page']).toContain(page.mine('Ben'))
  expect(first?.[1]?.['/values/page']).not.toContain('data-page="ask"')
  for (const other of others) expect(other).toEqual(first)
})

/** How long each row of both logs on this device is. */
async function logsOf(person: Person): Promise<readonly (readonly number[] | undefined)[]> {
  const sizes = await sizesIn(person)
  return [sizes['mend/own'], sizes['mend/couple']]
}

test('R35 · H1 · Ben reads it and leaves it: no log has a row more; signing, and taking that back, write as much', async () => {
  const both = await aYearOn()
  const { ana, ben } = both
  const rows = async () => {
    await pairRests(both)
    return Promise.all([ana, ben].map(logsOf))
  }
  await signsPage(ana, 'Ben')
  await atPage(ben)
  await eventually(() => canPress(ben, page.sign))
  const before = await rows()
  await press(ben, page.leave)
  await eventually(() => shows(ben, page.left('Ana')))
  expect(await rows()).toEqual(before)

  const [own = []] = before[0] ?? []
  await press(ana, page.undo)
  await eventually(async () => !(await shows(ana, page.mine('Ben'))))
  const [taken = []] = (await rows())[0] ?? []
  await press(ana, page.sign)
  await eventually(() => shows(ana, page.mine('Ben')))
  const [again = []] = (await rows())[0] ?? []
  expect(taken.length).toBeGreaterThan(own.length)
  expect(again.length - taken.length).toBe(taken.length - own.length)
})
