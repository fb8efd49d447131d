/** R2: what a camera would have recorded, with a hint that never blocks, and only the chosen words leave. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { account } from '../../web/src/rooms/accounts/words.ts'
import { measured, rules } from '@mend/coach/coach'
import { coached } from '../../web/src/words/en/coached.ts'
import { settings } from '../../web/src/words/en/settings.ts'
import { words } from '../../web/src/words/en.ts'
import { countFrames } from '../support/frames.ts'
import { pairRests, written } from '../support/rest.ts'
import { canPress, fill, flagRupture, headed, shows } from '../support/road.ts'
import { follow } from '../support/mend.ts'
import { openPair, type Pair, press } from '../two.ts'

const share = words.app.shareWith('Ben')
let pair: Pair
let thread: string

beforeAll(async () => {
  pair = await openPair()
})
beforeEach(async () => {
  thread = await flagRupture(pair)
})
afterAll(() => pair.close())

test('R2 · a hint appears, Share stays, nothing is sent before it, and only the chosen version arrives', async () => {
  const { ana, ben, relay } = pair
  await ana.go(`/mend/${thread}/account`)
  await headed(ana, account.title)
  await pairRests(pair)
  const asked = ana.requests.length
  const disk = relay.disk().length
  const sent = await countFrames(ana)
  await fill(ana, account.camera, 'You never listen.')
  await expect.poll(() => ana.page.locator('.advice').count()).toBe(1)
  await expect.poll(() => canPress(ana, share)).toBe(true)

  await fill(ana, account.camera, 'I was speaking and you looked at your phone.')
  await expect.poll(() => ana.page.locator('.advice').count()).toBe(0)
  await fill(ana, account.did, 'I felt small.')
  await ana.page.waitForTimeout(500)
  expect(ana.requests.length).toBe(asked)
  expect(relay.disk().length).toBe(disk)
  expect(sent()).toBe(0)

  await press(ana, share)
  await expect.poll(sent).toBeGreaterThan(0)
  await ben.go(`/mend/${thread}`)
  await follow(ben, 'What happened, as Ana saw it')
  await headed(ben, account.read.title('Ana'))
  await expect.poll(() => shows(ben, 'I was speaking and you looked at your phone.')).toBe(true)
  expect(await ben.page.content()).not.toContain('You never listen')
})

test('R2 · an alternative can be taken over and put back; a rule can be told to keep quiet', async () => {
  const { ana } = pair
  await ana.go(`/mend/${thread}/account`)
  const camera = ana.page.getByLabel(account.camera, { exact: true })
  await fill(ana, account.camera, 'You never listen.')
  await press(ana, coached.more)
  await ana.page
    .getByRole('button', { name: /^Use “/ })
    .first()
    .click()
  await expect.poll(() => camera.inputValue()).not.toBe('You never listen.')
  await press(ana, coached.putBack)
  await expect.poll(() => camera.inputValue()).toBe('You never listen.')
  await press(ana, coached.more)
  await press(ana, coached.notThis)
  await expect.poll(() => ana.page.locator('.advice').count()).toBe(0)
  await expect.poll(() => camera.inputValue()).toBe('You never listen.')
})

test('R2 · what the coach knows says its rules, sources and errors, and can turn it off and on', async () => {
  const { ana } = pair
  await ana.go('/settings/coach')
  await headed(ana, settings.coach.knowsTitle)
  await ana.page.getByText(settings.coach.wrong, { exact: true }).click()
  await expect.poll(() => shows(ana, settings.coach.blameHeard(measured.blameHeard))).toBe(true)
  await expect.poll(() => shows(ana, settings.coach.missing)).toBe(true)
  const [rule] = rules
  if (rule === undefined) throw new Error('no rules')
  await ana.page.getByText(rule.title, { exact: true }).click()
  await expect.poll(() => shows(ana, rule.says)).toBe(true)
  await expect.poll(() => shows(ana, rule.source)).toBe(true)

  await ana.page.getByRole('switch', { name: settings.coach.on }).click()
  await ana.go(`/mend/${thread}/account`)
  await fill(ana, account.camera, 'Your dinner is cold, you idiot.')
  expect(await ana.page.locator('.advice').count()).toBe(0)
  await ana.go('/settings/coach')
  await ana.page.getByRole('switch', { name: settings.coach.on }).click()
  await ana.go(`/mend/${thread}/account`)
  await expect.poll(() => ana.page.locator('.advice').count()).toBe(1)
})

test('R2 · at most two lines, spoken politely, and the words stay where they are', async () => {
  const { ana } = pair
  await ana.go(`/mend/${thread}/account`)
  const camera = ana.page.getByLabel(account.camera, { exact: true })
  await fill(ana, account.camera, 'Hello. Hello. Hello.')
  const before = await camera.boundingBox()
  await fill(ana, account.camera, 'You idiot. You always interrupt me. Grow up. It is your fault.')
  await expect.poll(() => ana.page.locator('.advice').count()).toBe(2)
  const lines = ana.page.getByRole('group', { name: coached.label }).first()
  await expect.poll(() => lines.locator('.advice').count()).toBe(2)
  expect(await camera.boundingBox()).toEqual(before)
  await fill(ana, account.camera, 'You idiot, and you hit me.')
  await expect.poll(() => ana.page.locator('.advice').count()).toBe(1)
  await expect
    .poll(() => ana.page.locator('.advice').getByRole('link', { name: coached.help }).count())
    .toBe(1)
})

test('R2 · the draft survives Back and a closed tab, on this device only', async () => {
  const { ana, ben } = pair
  await ana.go(`/mend/${thread}/account`)
  await written(ana, () => fill(ana, account.camera, 'heron-draft at six'))
  await ana.page.goBack()
  await ana.page.reload()
  await ana.go(`/mend/${thread}/account`)
  const camera = ana.page.getByLabel(account.camera, { exact: true })
  await expect.poll(() => camera.inputValue()).toBe('heron-draft at six')
  expect(await ben.storage()).not.toContain('heron-draft')
  expect(pair.relay.disk()).not.toContain('heron-draft')
})
