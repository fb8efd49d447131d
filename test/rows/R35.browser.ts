/** R35: values open only together and nobody settles a difference; a goal needs two and rests by one; a menu is one tap away. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listening } from '../../web/src/rooms/listenings/words.ts'
import { palette } from '../../web/src/rooms/palette/words.ts'
import { signal } from '../../web/src/rooms/signals/words.ts'
import { values } from '../../web/src/rooms/values/words.ts'
import { sealed } from '../../web/src/words/en/sealed.ts'
import { words } from '../../web/src/words/en.ts'
import { canPress, eventually, fill, flagRupture, headed, shows } from '../support/road.ts'
import { pairRests } from '../support/rest.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

const { goals, menu, names, opened, order } = values
let pair: Pair
beforeEach(async () => {
  pair = await openPair()
})
afterEach(() => pair.close())

async function puts(person: Person, partner: string, chosen: readonly string[], fear: string) {
  await person.go('/values/order')
  await headed(person, order.title)
  for (const each of chosen) await press(person, each)
  await fill(person, order.fear, fear)
  await press(person, sealed.save(partner))
}

const field = ({ page }: Person, label: string) => page.getByLabel(label, { exact: true })
const part = ({ page }: Person, name: string) => page.locator(`[data-values="${name}"]`)

test('R35 · values open only after both; a difference has a way to live with it, and nothing to settle', async () => {
  const { ana, ben } = pair
  await puts(ana, 'Ben', [names.honesty, names.rest], 'That we drift.')
  await headed(ana, order.yours)
  await pairRests(pair)
  await ben.go('/values')
  await eventually(() => shows(ben, values.page.orderTheirs('Ana')))
  expect(await ben.storage()).not.toContain('drift')
  await puts(ben, 'Ana', [names.rest, names.play], '')
  for (const person of [ana, ben]) {
    await headed(person, opened.title)
    expect(await part(person, 'both').innerText()).toContain(names.rest)
    const differ = await part(person, 'differ').innerText()
    expect(differ).toContain(names.honesty)
    expect(differ).toContain(names.play)
    expect(await shows(person, 'esolve')).toBe(false)
  }
  expect(await shows(ben, 'That we drift.')).toBe(true)

  const play = part(ana, 'differ').locator('details', { hasText: names.play })
  await play.locator('summary').click()
  await fill(ana, opened.live(names.play), 'Ben plays on Fridays, I read.')
  await play.getByRole('button', { name: words.app.shareWith('Ben') }).click()
  await part(ben, 'differ').locator('summary', { hasText: names.play }).click()
  await ben.page.getByText('Ben plays on Fridays, I read.').waitFor()
  // Lines of one's own are all that is offered there.
  const buttons = await part(ben, 'differ').getByRole('button').allInnerTexts()
  expect(new Set(buttons)).toEqual(new Set([words.app.shareWith('Ana')]))

  // Whoever comes from the page of values may begin again as well, and sees that it is written.
  await ana.go('/values')
  await ana.page.getByRole('link', { name: values.page.order }).click()
  await press(ana, opened.again)
  await press(ana, names.kindness)
  await press(ana, sealed.save('Ben'))
  await headed(ana, order.yours)
})

test('R35 · one un-signs a goal: the words for hard moments lose it on both, and it is said that it rests', async () => {
  const { ana, ben } = pair
  await ana.go('/values/goals')
  await headed(ana, goals.title)
  await fill(ana, goals.field, 'Evenings we look forward to')
  await press(ana, words.app.shareWith('Ben'))
  await eventually(() => shows(ana, goals.waits('Ben')))
  await ben.go('/')
  await eventually(() => shows(ben, 'Ana suggests a goal'))
  await ben.go('/values/goals')
  await press(ben, goals.sign)
  for (const person of [ana, ben]) await eventually(() => shows(person, goals.signed))

  // Each is in the middle of an answer, and has the goal in reach.
  const first = await flagRupture(pair)
  await toAnswer(ana, ben, first)
  await toAnswer(ben, ana, await flagRupture(pair, 'Thursday evening'))
  await ben.go(`/mend/${first}/listening`)
  const offered = (person: Person) => canPress(person, palette.moves.names.reassure)
  for (const person of [ana, ben]) {
    await person.page.getByText(palette.moves.open, { exact: true }).click()
    await eventually(() => offered(person))
  }

  // Either lets it rest, here from another tab of his: it is gone from both while they write.
  const tab = await pair.ben.context.newPage()
  await tab.goto(`${ben.origin}/values/goals`)
  await tab.getByRole('button', { name: goals.rest, exact: true }).click()
  for (const person of [ana, ben]) await eventually(async () => !(await offered(person)))
  await ana.go('/values/goals')
  await eventually(() => shows(ana, goals.rests))
  expect(await ana.page.locator('[data-goal="rests"]').innerText()).toContain('Evenings we look')
})

/** What one said is heard, and the other may answer. */
async function toAnswer(speaker: Person, listener: Person, rupture: string): Promise<void> {
  const place = `/mend/${rupture}/listening`
  await speaker.go(place)
  await fill(speaker, listening.begin.field, 'When the plan changed I felt small.')
  await press(speaker, words.app.shareWith(listener.name))
  await listener.go(place)
  await fill(listener, listening.listener.field, 'Nobody asked you, and it hurt.')
  await press(listener, listening.listener.give(speaker.name))
  await headed(speaker, listening.speaker.answerTitle(listener.name))
  await press(speaker, listening.speaker.gotIt)
  await headed(listener, listening.listener.replyTitle(speaker.name))
}

test('R35 · Ben’s menu is one tap from his signal', async () => {
  const { ana, ben } = pair
  await ben.go('/values/menu')
  await headed(ben, menu.title)
  await ben.page.getByText(menu.moods.sad, { exact: true }).click()
  await fill(ben, menu.first, 'Sit beside me')
  await fill(ben, menu.notThis, 'Advice')
  await ben.page.getByText(menu.lengths['20'], { exact: true }).click()
  await ben.page.getByText(menu.helps.quiet, { exact: true }).click()
  await press(ben, words.app.shareWith('Ana'))
  await eventually(() => shows(ben, menu.saved('Ana')))
  // What is shared stays in its field, to be changed.
  await eventually(async () => (await field(ben, menu.first).inputValue()) === 'Sit beside me')
  await ben.go('/signals/send/comfort')
  await press(ben, signal.send.press('Ana'))
  await ana.go('/signals')
  await ana.page.locator('[data-signal="theirs"]').waitFor()
  await ana.page.getByRole('link', { name: values.page.theirMenu('Ben') }).click()
  await headed(ana, menu.titleTheirs('Ben'))
  const read = await ana.page.locator('[data-menu="sad"]').innerText()
  for (const each of [
    'Sit beside me',
    'Advice',
    menu.lengths['20'],
    menu.helpsTheirs.quiet('Ben'),
  ]) {
    expect(read).toContain(each)
  }
})
