/** A hurt from the first line to the end, on two phones: whose turn it is, what waits, and what comes back to whom. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { account } from '../web/src/rooms/accounts/words.ts'
import { brought } from '../web/src/rooms/brought/words.ts'
import { turn as toHear } from '../web/src/rooms/listenings/turn.ts'
import { listening } from '../web/src/rooms/listenings/words.ts'
import { today as promiseToday } from '../web/src/rooms/promises/today.ts'
import { turn as toKeep } from '../web/src/rooms/promises/turn.ts'
import { promise } from '../web/src/rooms/promises/words.ts'
import { repair } from '../web/src/rooms/repairs/words.ts'
import { words } from '../web/src/words/en.ts'
import { mend } from '../web/src/words/en/mend.ts'
import { mended } from '../web/src/words/en/mended.ts'
import { rupture } from '../web/src/words/en/rupture.ts'
import { follow, offerRepair } from './support/mend.ts'
import { canPress, eventually, fill, flagRupture, headed, shows } from './support/road.ts'
import { openPair, type Pair, type Person, press } from './two.ts'

let pair: Pair
let thread: string

beforeAll(async () => {
  pair = await openPair()
  thread = await flagRupture(pair, 'Saturday dinner')
})
afterAll(() => pair.close())

const turnOf = ({ page }: Person) => page.getByRole('status', { name: rupture.turn }).innerText()
const steps = ({ page }: Person) => page.locator('.foot .primary').count()
const marks = ({ page }: Person) => page.locator('.tabs .dot').count()

/** From Today, whether it opens with it or lists it. */
async function turnsTo(person: Person, title: string, action: string): Promise<void> {
  await eventually(() => shows(person, title))
  const opens = (await person.page.locator('h1').innerText()) === title
  if (opens) await press(person, action)
  else await person.page.getByRole('link', { name: title }).click()
}

test('one has a step, the other reads what they wait for, all the way', async () => {
  const { ana, ben } = pair
  await ben.go(`/mend/${thread}`)
  await press(ben, rupture.acknowledge)
  // To hear comes next, and no repair is asked for.
  await expect.poll(() => turnOf(ben)).toContain('Ana’s turn')
  expect(await steps(ben)).toBe(0)
  await ana.go(`/mend/${thread}`)
  await follow(ana, account.onPage.way)
  await fill(ana, account.camera, 'The phone lay beside your plate.')
  await fill(ana, account.did, 'I felt alone at the table.')
  await press(ana, words.app.shareWith('Ben'))
  await headed(ana, 'Saturday dinner')
  await expect.poll(() => turnOf(ana)).toContain(toHear.reflect.waiting('Ben'))
  expect(await steps(ana)).toBe(0)

  await expect.poll(() => turnOf(ben)).toContain(toHear.reflect.title('Ana'))
  await follow(ben, toHear.reflect.step('Ana'))
  await fill(ben, listening.listener.field, 'You sat there by yourself and it hurt you.')
  await press(ben, listening.listener.give('Ana'))
  await ana.page.getByRole('link', { name: toHear.answer.step }).click()
  await press(ana, listening.speaker.gotIt)
  await ben.go(`/mend/${thread}`)
  await expect.poll(() => turnOf(ben)).toContain(toHear.reply.title('Ana'))
})

test('what came is marked on the tab and the row until it was seen, on this device only', async () => {
  const { ana, ben } = pair
  await ana.go('/mend')
  await eventually(async () => (await marks(ana)) === 0)
  const sent = ana.requests.length
  await ben.go(`/mend/${thread}/account`)
  await fill(ben, account.camera, 'My phone rang twice.')
  await fill(ben, account.did, 'I was afraid about the job.')
  await press(ben, words.app.shareWith('Ana'))
  await eventually(async () => (await marks(ana)) === 1)
  expect(await ana.page.locator('.item .dot').count()).toBe(1)
  expect(await shows(ana, words.app.isNew.trim())).toBe(true)
  await ana.page.getByRole('link', { name: 'Saturday dinner' }).click()
  await headed(ana, 'Saturday dinner')
  await ana.go('/mend')
  await eventually(async () => (await marks(ana)) === 0)
  expect(ana.requests.length).toBe(sent)
  await ana.page.reload()
  await headed(ana, mend.title)
  await eventually(async () => (await marks(ana)) === 0)
})

test('what was begun and not sent stands on Today and Mend; Back goes where its word says', async () => {
  const { ana } = pair
  const begun = 'The plates were still on the table'
  await ana.go(`/mend/${thread}/account`)
  await fill(ana, account.camera, begun)
  for (const place of ['/mend', '/']) {
    await ana.go(place)
    const row = ana.page.getByRole('link', { name: words.today.drafts.draft(begun) })
    await row.waitFor()
    if (place === '/') await row.click()
  }
  await headed(ana, account.title)
  const field = ana.page.getByLabel(account.camera, { exact: true })
  expect(await field.inputValue()).toBe(begun)
  // It was come to from Today, and the word on the way back is the hurt.
  await ana.page.locator('.bar-back').click()
  await headed(ana, 'Saturday dinner')
  expect(new URL(ana.page.url()).pathname).toBe(`/mend/${thread}`)
  await ana.go(`/mend/${thread}/account`)
  await fill(ana, account.camera, '')
})

test('what my partner says never takes the page from under a field: a strip says so', async () => {
  const { ana, ben } = pair
  const other = await flagRupture(pair, 'The long drive')
  await ana.go(`/mend/${other}/listening`)
  await fill(ana, listening.begin.field, 'I was not asked')
  await ben.go(`/mend/${other}/listening`)
  await fill(ben, listening.begin.field, 'The road was closed.')
  await press(ben, words.app.shareWith('Ana'))
  await ana.page.getByText(words.app.hasSaid('Ben')).waitFor()
  const field = ana.page.getByLabel(listening.begin.field, { exact: true })
  expect(await field.inputValue()).toBe('I was not asked')
  expect(await field.evaluate((at) => at === document.activeElement)).toBe(true)
  await press(ana, words.app.readIt)
  await ana.page.getByText('The road was closed.').waitFor()
  // What was written is still there, for afterwards.
  await ana.go(`/mend/${other}`)
  expect(await ana.storage()).not.toContain('I was not asked')
})

test('"something is missing" is worded, and undone before it goes; then it is taken with a line', async () => {
  const { ana, ben } = pair
  const { answers } = repair.page
  const made = await offerRepair(ben, thread, 'Ana')
  await ana.go(`/mend/${thread}/repairs/${made}`)
  await press(ana, answers.missing)
  await ana.page.getByText(answers.parts.impact, { exact: true }).click()
  await fill(ana, answers.words, 'You left out the waiting.')
  await press(ana, answers.back)
  await ben.page.waitForTimeout(500)
  expect(await shows(ben, 'You left out the waiting.')).toBe(false)
  expect(await shows(ben, repair.page.tapped('Ana'))).toBe(false)
  await press(ana, answers.received)
  await fill(ana, answers.thank('Ben'), 'That helps me.')
  await press(ana, answers.send('Ben'))
  await ben.page.getByText('That helps me.').waitFor()
})

test('"I did it" asks Ana, and a kept promise comes back to Ben as a card with room for a line', async () => {
  const { ana, ben } = pair
  await ben.go(`/mend/${thread}`)
  await press(ben, toKeep.keep.step('Ana'))
  await expect.poll(() => turnOf(ben)).toContain(toKeep.say.did)
  await ana.go('/')
  await turnsTo(ana, promiseToday.saidDone.title('Ben'), promiseToday.saidDone.action)
  await press(ana, promise.kept)
  await ben.go('/')
  await turnsTo(ben, promiseToday.kept.title('Ana'), promiseToday.kept.action)
  await headed(ben, promise.card.title('Ana'))
  await fill(ben, promise.card.line('Ana'), 'I loved hearing all of it.')
  await press(ben, promise.card.send('Ana'))
  await ana.page.getByText('I loved hearing all of it.').waitFor()
  await ben.go('/')
  await eventually(async () => !(await shows(ben, promiseToday.kept.title('Ana'))))
})

test('both say that it is mended: one quiet page, a line of thanks, and what helped stays mine', async () => {
  const { ana, ben } = pair
  for (const person of [ana, ben]) {
    await person.go(`/mend/${thread}`)
    await press(person, rupture.mended)
  }
  for (const person of [ana, ben]) await person.page.getByText(mended.title).waitFor()
  await fill(ana, mended.thank('Ben'), 'Thank you for staying with it.')
  await press(ana, mended.send('Ben'))
  await ben.page.getByText('Thank you for staying with it.').waitFor()
  await ana.page.getByText(mended.helpers.walk, { exact: true }).click()
  const box = ({ page }: Pick<Person, 'page'>) =>
    page.getByLabel(mended.helpers.walk, { exact: true })
  // Another tab of hers reads it from the disk, once it is there.
  const tab = await ana.context.newPage()
  await tab.goto(ana.page.url())
  await eventually(() => box({ page: tab }).isChecked())
  expect(await box(ben).isChecked()).toBe(false)

  // It is asked once: who marks it for both begins with what they kept, and nothing of it is Ben's before it is saved.
  await ana.page.getByRole('link', { name: brought.way }).click()
  await headed(ana, brought.mark.title)
  expect(await ana.page.getByLabel(brought.walk, { exact: true }).isChecked()).toBe(true)
  expect(await canPress(ana, brought.mark.save)).toBe(true)
})
