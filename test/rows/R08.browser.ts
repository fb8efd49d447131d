/** R8: the listener says back what was heard, and the speaker alone opens the reply. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { coached } from '../../web/src/words/en/coached.ts'
import { listening } from '../../web/src/rooms/listenings/words.ts'
import { words } from '../../web/src/words/en.ts'
import { countFrames } from '../support/frames.ts'
import { forge, forgedIt } from '../support/forge.ts'
import { canPress, eventually, fill, flagRupture, headed, shows } from '../support/road.ts'
import { openPair, type Pair, press } from '../two.ts'

const { speaker, listener, begin } = listening
const said = 'When the plan changed again I felt small. I need to know that I am asked first.'
let pair: Pair
let place: `/mend/${string}/listening`

beforeAll(async () => {
  pair = await openPair()
})
afterAll(() => pair.close())

async function tell(line: string): Promise<void> {
  const { ana, ben } = pair
  place = `/mend/${await flagRupture(pair, line)}/listening`
  await ana.go(place)
  await fill(ana, begin.field, said)
  await press(ana, words.app.shareWith('Ben'))
  await headed(ana, speaker.waitTitle)
  await ben.go(place)
  await headed(ben, listener.title)
}

async function reflect(text: string): Promise<void> {
  const { ana, ben } = pair
  await fill(ben, listener.field, text)
  await press(ben, listener.give('Ana'))
  await headed(ben, listener.waitTitle)
  await headed(ana, speaker.answerTitle('Ben'))
}

const heard = () => pair.ben.page.getByLabel(listener.field, { exact: true }).inputValue()

const replyBox = () => pair.ben.page.getByLabel(listener.replyField, { exact: true }).count()

test('R8 · almost, once more, got it: only then is there a place to answer', async () => {
  const { ana, ben } = pair
  await tell('Tuesday evening')
  expect(await replyBox()).toBe(0)
  await reflect('The plan moved and it made you feel unimportant.')
  expect(await replyBox()).toBe(0)

  await press(ana, speaker.almost)
  await fill(ana, speaker.missing, 'That I want to be asked.')
  await press(ana, speaker.sendAlmost('Ben'))
  await headed(ben, listener.again)
  await expect.poll(() => shows(ben, 'That I want to be asked.')).toBe(true)
  expect(await replyBox()).toBe(0)

  await reflect('You felt small, and you would like a question before plans move.')
  await press(ana, speaker.gotIt)
  await headed(ben, listener.replyTitle('Ana'))
  await expect.poll(() => replyBox()).toBe(1)
  await fill(ben, listener.replyField, 'That makes sense to me.')
  await press(ben, words.app.shareWith('Ana'))
  await Promise.all([headed(ana, listening.done.title), headed(ben, listening.done.title)])
  await expect.poll(() => shows(ana, 'That makes sense to me.')).toBe(true)
})

test('R8 · words pasted back are asked for in one’s own', async () => {
  const { ben } = pair
  await tell('Wednesday')
  await fill(ben, listener.field, `So, ${said}`)
  await expect.poll(() => shows(ben, listener.parroted)).toBe(true)
  expect(await canPress(ben, listener.give('Ana'))).toBe(false)
  await fill(ben, listener.field, 'It hurt that nobody asked you.')
  await expect.poll(() => canPress(ben, listener.give('Ana'))).toBe(true)
})

test('R8 · before sending, the listener sees what came back of the words and what did not yet', async () => {
  const { ana, ben } = pair
  await tell('Thursday morning')
  const helper = ben.page.getByRole('status').filter({ hasText: listening.heard.back })
  const notYet = ben.page.getByRole('status').filter({ hasText: listening.heard.notYet })
  expect(await helper.count()).toBe(0)
  const sent = await countFrames(ben)
  await fill(ben, listener.field, 'It sounds like you felt small')
  await helper.waitFor()
  await expect.poll(() => helper.getByText('small', { exact: true }).count()).toBe(1)
  await expect.poll(() => notYet.textContent()).toContain('plan changed')
  await fill(ben, listener.field, 'You felt small when the plan changed, and you need to be asked.')
  await expect.poll(() => helper.getByText('plan changed', { exact: true }).count()).toBe(1)
  await ben.page.waitForTimeout(500)
  expect(sent()).toBe(0)
  expect(await shows(ana, listening.heard.back)).toBe(false)

  // Advice in the place of hearing: one line, why and another way behind a tap, and silence for good when told.
  await fill(ben, listener.field, 'You should just talk to me earlier.')
  const advice = ben.page.locator('.advice')
  await expect.poll(() => advice.count()).toBe(1)
  await press(ben, coached.more)
  await expect.poll(() => advice.getByRole('button', { name: coached.notThis }).count()).toBe(1)
  await press(ben, coached.notThis)
  await expect.poll(() => advice.count()).toBe(0)
  // Time for the disk.
  await ben.page.waitForTimeout(500)
  await ben.page.reload()
  await headed(ben, listener.title)
  await fill(ben, listener.field, 'You should just talk to me sooner.')
  await ben.page.waitForTimeout(300)
  expect(await advice.count()).toBe(0)
})

test('R8 · after three times "not yet", a voice, a pause or a room is offered', async () => {
  const { ana, ben } = pair
  await tell('Thursday')
  for (const round of ['one', 'two', 'three']) {
    expect(await shows(ben, listening.other.title)).toBe(false)
    await reflect(`A try, number ${round}: you were hurt.`)
    await press(ana, speaker.notYet)
    await press(ana, speaker.sendNotYet('Ben'))
    await headed(ben, listener.again)
  }
  await expect.poll(() => shows(ben, listening.other.title)).toBe(true)
  await press(ben, listening.other['in-person'])
  await Promise.all([headed(ben, listening.left.title), headed(ana, listening.left.title)])
})

test('R8 · an unlock forged by the listener’s own client opens nothing on either side', async () => {
  const { ana, ben } = pair
  await tell('Friday')
  await reflect('You felt small.')
  await press(ana, speaker.notYet)
  await press(ana, speaker.sendNotYet('Ben'))
  await headed(ben, listener.again)

  // Ben's client says "Got it" in Ana's place.
  await forge(ben, 'reflection-sent', {
    kind: 'reflection-answered',
    verdict: 'got-it',
    missing: '',
  })
  await fill(ben, listener.field, 'You felt small and unasked.')
  await press(ben, listener.give('Ana'))
  await eventually(async () => (await forgedIt(ben)) && (await heard()) === '')
  // And, as if it had counted, sends a reply at once.
  await forge(ben, 'reflection-sent', { kind: 'reply-sent', words: 'forged reply' })
  await fill(ben, listener.field, 'You felt small and unasked.')
  await press(ben, listener.give('Ana'))
  await eventually(async () => (await forgedIt(ben)) && (await heard()) === '')

  // An honest reflection after both arrives, so they have arrived too, and changed nothing.
  await reflect('You felt small, and unasked.')
  expect(await shows(ana, 'forged reply')).toBe(false)
  await expect.poll(() => canPress(ana, speaker.gotIt)).toBe(true)
  expect(await replyBox()).toBe(0)
})
