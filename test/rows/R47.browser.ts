/** R47: what was shared can rest, its owner is asked a day later, and "used against me" shows Ben an ordinary hurt. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aftercare } from '../../web/src/rooms/disclosures/aftercare-words.ts'
import { today } from '../../web/src/rooms/disclosures/today.ts'
import { disclosure } from '../../web/src/rooms/disclosures/words.ts'
import { ladder } from '../../web/src/rooms/ladder/words/page.ts'
import { words } from '../../web/src/words/en.ts'
import { forge, forgedIt } from '../support/forge.ts'
import { pairRests } from '../support/rest.ts'
import { eventually, fill, headed, shows } from '../support/road.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

let pair: Pair
beforeEach(async () => {
  pair = await openPair()
})
afterEach(() => pair.close())

const { page, write, list } = disclosure
const { rest, still, used, ways } = aftercare
const secret = 'I am afraid of growing old alone'
const hourMs = 3_600_000

/** Ana lets Ben see a fear; both have it open. @returns its place */
async function shared(): Promise<string> {
  const { ana, ben } = pair
  await ana.go('/disclosures/new')
  await ana.page.getByText(disclosure.feelings.fear, { exact: true }).click()
  await fill(ana, write.label, secret)
  await press(ana, words.app.shareWith('Ben'))
  await headed(ana, list.title)
  await ana.page.locator('a.item', { hasText: secret }).click()
  await headed(ana, page.mine)
  await ben.go('/')
  await headed(ben, today.shared('Ana'))
  await press(ben, today.action)
  await headed(ben, page.theirs('Ana'))
  return new URL(ana.page.url()).pathname
}

const { levels, names } = ladder

/** Wishes for the second level, once; a yes travels with the next connection. */
async function wishDeeper(person: Person): Promise<void> {
  await person.page.goto(`${person.origin}/ladder/levels`)
  await headed(person, levels.title)
  const wish = person.page.getByRole('button', { name: levels.wish(names[2]), exact: true })
  if ((await wish.count()) > 0) {
    await wish.click()
    await eventually(() => shows(person, levels.wished(names[2])))
  }
  await pairRests(pair)
}

const atLevel = async (person: Person, level: string): Promise<void> => {
  await person.go('/ladder/levels')
  await headed(person, levels.title)
  await item(person, level).filter({ hasText: levels.now }).waitFor()
}

const item = ({ page: at }: Person, title: string) => at.locator('.item', { hasText: title })

async function letRest(ana: Person): Promise<void> {
  await item(ana, ways.rest).click()
  await ana.page.getByText(rest.limit('Ben')).waitFor()
  await press(ana, ways.rest)
  await headed(ana, rest.done)
}

test('R47 · let rest, it is on no screen of Ben’s; his app’s forged unfolding is refused; Ana brings it back', async () => {
  const { ana, ben } = pair
  const place = await shared()
  await letRest(ana)
  // Where he has it open, too.
  await headed(ben, rest.theirs('Ana'))
  for (const each of ['/', '/grow', '/disclosures', '/us', '/talk', '/mend', place]) {
    await ben.go(each)
    await ben.page.locator('h1').waitFor()
    expect(await shows(ben, secret)).toBe(false)
  }
  await ana.go('/disclosures')
  await headed(ana, list.title)
  expect(await shows(ana, secret)).toBe(false)

  await ben.go('/disclosures/new')
  await ben.page.getByText(disclosure.feelings.hope, { exact: true }).click()
  await fill(ben, write.label, 'That we laugh more')
  await forge(ben, 'disclosure-shared', {
    kind: 'disclosure-unrested',
    thread: place.split('/').at(-1),
  })
  await press(ben, words.app.shareWith('Ana'))
  await eventually(() => forgedIt(ben))
  await pairRests(pair)
  for (const person of [ana, ben]) {
    await person.go('/us')
    await person.go('/disclosures')
    await headed(person, list.title)
    expect(await shows(person, secret)).toBe(false)
  }
  await ana.go(place)
  await headed(ana, rest.done)
  await press(ana, rest.wake)
  await headed(ana, page.mine)
  await ben.go(place)
  await headed(ben, page.theirs('Ana'))
  expect(await shows(ben, secret)).toBe(true)
})

test('R47 · “used against me”: Ben sees an ordinary hurt and nothing of the card, which Ana alone reads', async () => {
  const { ana, ben } = pair
  const place = await shared()
  await item(ana, ways.used).click()
  await headed(ana, used.title)
  await fill(ana, used.line('Ben'), 'What you said on Saturday')
  await press(ana, words.app.shareWith('Ben'))
  await headed(ana, used.marked)
  expect(await shows(ana, used.again)).toBe(true)
  await ana.page.getByRole('link', { name: used.hurt }).click()
  await headed(ana, 'What you said on Saturday')
  const thread = new URL(ana.page.url()).pathname
  expect(await shows(ana, used.onPage)).toBe(true)

  await ben.go(thread)
  await headed(ben, 'What you said on Saturday')
  const hints = [used.onPage, used.marked, used.again, used.title, ways.used]
  for (const each of [thread, '/', '/mend', '/grow', '/disclosures', place, `${place}/used`]) {
    await ben.go(each)
    await ben.page.locator('h1').waitFor()
    const text = await ben.page.locator('body').innerText()
    expect(hints.filter((hint) => text.includes(hint))).toEqual([])
  }
})

test('R47 · “used against me” brings the questions back one level, for both, and says no word of why to Ben', async () => {
  const { ana, ben } = pair
  const place = await shared()
  for (const person of [ana, ben, ana, ben]) await wishDeeper(person)
  for (const person of [ana, ben]) await atLevel(person, names[2])
  await ana.go(`${place}/used`)
  await headed(ana, used.title)
  expect(await shows(ana, used.lighter('Ben'))).toBe(true)
  await press(ana, used.own)
  await headed(ana, used.marked)
  for (const person of [ana, ben]) await atLevel(person, names[1])
  for (const each of ['/', '/ladder', '/ladder/levels']) {
    await ben.go(each)
    await ben.page.locator('h1').waitFor()
    expect(await shows(ben, used.lighter('Ben'))).toBe(false)
  }
})

test('R47 · a day later Ana alone is asked whether it is still all right, until she says so', async () => {
  const { ana, ben } = pair
  const place = await shared()
  await ana.go('/')
  expect(await shows(ana, today.still)).toBe(false)
  await pair.passTime(25 * hourMs)
  await ana.go('/us')
  await ana.go('/')
  await eventually(() => shows(ana, today.still))
  await ana.go(place)
  await ana.page.locator('[data-still]').waitFor()
  await press(ana, still.yes)
  await eventually(() => shows(ana, still.thanks))
  await ana.go('/us')
  await ana.go('/')
  await ana.page.locator('h1').waitFor()
  expect(await shows(ana, today.still)).toBe(false)
  for (const each of ['/', place]) {
    await ben.go(each)
    await ben.page.locator('h1').waitFor()
    expect(await shows(ben, still.title)).toBe(false)
  }
})
