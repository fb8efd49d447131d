/** What two do at once, or on one phone, or after a pause: one outcome on both, and nobody's words lost. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { step } from '../web/src/rooms/steps/words.ts'
import { talk } from '../web/src/rooms/talks/words/talk.ts'
import { floor } from '../web/src/rooms/talks/words/floor.ts'
import { papers } from '../web/src/rooms/talks/words/papers.ts'
import { words } from '../web/src/words/en.ts'
import { rupture } from '../web/src/words/en/rupture.ts'
import { canPress, eventually, fill, flagRupture, headed, shows } from './support/road.ts'
import {
  begun,
  cleared,
  bothSpoke,
  given,
  givesBack,
  readied,
  sample,
  shareWith,
  signed,
  stopped,
  topic,
  walkTo,
} from './support/talk.ts'
import { pairRests } from './support/rest.ts'
import { openPair, type Pair, type Person, press } from './two.ts'
import { today as talkToday } from '../web/src/rooms/talks/today.ts'

const minute = 60_000
let pair: Pair

beforeAll(async () => {
  pair = await openPair()
})
afterEach(() => cleared(pair))
afterAll(() => pair.close())

const both = () => [pair.ana, pair.ben] as const
const apart = async (act: (person: Person) => Promise<void>) => {
  for (const person of both()) await person.offline(true)
  for (const person of both()) await act(person)
  for (const person of both()) await person.offline(false)
}

test('both take the free floor while apart, and one has said a piece already: one has it, and the words come back', async () => {
  const { starter, other } = await begun(pair)
  await bothSpoke(starter, other)
  await apart(async (person) => {
    await press(person, floor.free.take)
    await headed(person, floor.speak.title)
    await fill(person, floor.speak.label, `${person.name} had more to say.`)
    await press(person, words.app.shareWith(person.name === 'Ana' ? 'Ben' : 'Ana'))
  })
  const listens = ({ page }: Person) =>
    page.getByRole('heading', { name: floor.listen.title }).isVisible()
  await eventually(async () => (await listens(pair.ana)) !== (await listens(pair.ben)))
  const loser = (await listens(pair.ana)) ? pair.ana : pair.ben
  const winner = loser === pair.ana ? pair.ben : pair.ana
  await expect.poll(() => shows(winner, floor.confirm.waits(loser.name))).toBe(true)
  await expect.poll(() => shows(loser, `${winner.name} had more to say.`)).toBe(true)
  expect(await shows(winner, `${loser.name} had more to say.`)).toBe(false)
  await loser.page.getByText(words.today.returned.title).waitFor()
  await expect.poll(() => shows(loser, `${loser.name} had more to say.`)).toBe(true)
  await press(loser, words.today.returned.back)
  // When it is their turn again, the words are in the field.
  await givesBack(loser, winner)
  await press(winner, floor.confirm.gotIt)
  await press(winner, floor.speak.pass(loser.name))
  await headed(loser, floor.speak.title)
  await expect
    .poll(() => loser.page.getByLabel(floor.speak.label).inputValue())
    .toBe(`${loser.name} had more to say.`)
  await stopped(winner)
})

test('both offer a step while apart: one lies there, and the other comes back to its author', async () => {
  await begun(pair)
  await walkTo(pair, 'step')
  await apart(async (person) => {
    await fill(person, step.form.what, `what ${person.name} would try`)
    await fill(person, step.form.cue, 'we come home')
    await person.page.locator('fieldset .chips button').first().click()
    await press(person, words.app.shareWith(person.name === 'Ana' ? 'Ben' : 'Ana'))
  })
  await eventually(async () => {
    const [hers, his] = await Promise.all(both().map((person) => canPress(person, step.agree)))
    return hers !== his
  })
  const proposer = (await canPress(pair.ana, step.agree)) ? pair.ben : pair.ana
  const other = proposer === pair.ana ? pair.ben : pair.ana
  await expect.poll(() => shows(other, `what ${proposer.name} would try`)).toBe(true)
  await press(other, step.agree)
  for (const person of both()) {
    await person.page.getByText(papers.step.agreed).waitFor()
    await expect
      .poll(() => person.page.locator('main').innerText())
      .toContain(`what ${proposer.name} would try`)
  }
  await other.page.getByText(words.today.returned.title).waitFor()
  await expect.poll(() => shows(other, `what ${other.name} would try`)).toBe(true)
  await stopped(other)
})

test('a pause stops both, stops the clock, and leads back to the same place with the same words', async () => {
  const { starter, other } = await begun(pair)
  await fill(starter, floor.speak.label, 'Half a piece')
  await press(other, words.app.pause)
  await other.page.getByRole('button', { name: /^Pause until/ }).click()
  for (const person of both()) {
    await person.page.getByRole('button', { name: talk.rest.back }).waitFor()
    expect(await person.page.locator('textarea').count()).toBe(0)
    expect(await canPress(person, talk.rest.back)).toBe(false)
  }
  await pair.passTime(31 * minute)
  for (const person of both()) await press(person, talk.rest.back)
  await headed(starter, floor.speak.title)
  await expect
    .poll(() => starter.page.getByLabel(floor.speak.label).inputValue())
    .toBe('Half a piece')
  const left = (await starter.page.locator('.time-left').innerText()).trim()
  expect(left).toMatch(/^(29|30):/)
  await stopped(starter)
})

test('one phone for two: it speaks for both only after the other said so on their own', async () => {
  const { ana, ben } = pair
  await ana.go('/talk')
  await ana.page.getByText(talk.home.modes['one-phone'], { exact: true }).click()
  await press(ana, talk.home.ask('Ben'))
  await headed(ana, talk.asked.mine('Ben'))
  expect(await canPress(ana, talk.phone.pass('Ben'))).toBe(false)
  await ben.go('/talk')
  await press(ben, talk.home.go)
  await ben.page.getByText(talk.asked.modes['one-phone']('Ana')).waitFor()
  await press(ben, talk.asked.now)
  await headed(ben, talk.phone.elsewhere('Ana'))

  const passTo = async (name: string) => {
    await press(ana, talk.phone.pass(name))
    await headed(ana, talk.phone.hand(name))
    expect(await shows(ana, sample)).toBe(false)
    await press(ana, talk.phone.have(name))
  }
  await press(ana, talk.setUp.ready)
  await passTo('Ben')
  await press(ana, talk.setUp.ready)
  await fill(ana, talk.issue.field, topic)
  await press(ana, shareWith('Ana'))
  await passTo('Ana')
  await press(ana, talk.issue.yes)
  await press(ana, talk.charter.begin)
  // Whoever starts speaks, then hands the phone on.
  const first = (await canPress(ana, floor.speak.give('Ben'))) ? 'Ana' : 'Ben'
  const second = first === 'Ana' ? 'Ben' : 'Ana'
  if (first === 'Ben') {
    await passTo('Ben')
  }
  await fill(ana, floor.speak.label, sample)
  await press(ana, shareWith(second))
  await passTo(second)
  await headed(ana, floor.listen.title)
  await fill(ana, floor.listen.label, given)
  await press(ana, floor.listen.give(first))
  await passTo(first)
  await press(ana, floor.confirm.gotIt)
  await headed(ana, floor.speak.again)
  // The other phone follows, and can stop it.
  await press(ben, talk.bar.stop)
  await press(ben, talk.stopping.now)
  await headed(ana, talk.over.left.title)
  await ben.page.getByText(talk.over.said).click()
  await expect.poll(() => shows(ben, sample)).toBe(true)
})

test('begun live, it goes on by letter, and live again', async () => {
  const { starter, other } = await begun(pair)
  await press(other, talk.bar.letter)
  for (const person of both()) {
    await expect.poll(() => person.page.locator('.time-left').count()).toBe(0)
  }
  await pair.passTime(26 * 60 * minute)
  await headed(starter, floor.speak.title)
  await press(starter, talk.bar.live)
  await press(other, talk.bar.take)
  for (const person of both()) {
    await expect
      .poll(async () => (await person.page.locator('.time-left').innerText()).trim())
      .toMatch(/^(29|30):/)
  }
  await stopped(starter)
})

test('asked from the page of something that hurt, the talk is about that, and its step is that one’s', async () => {
  const { ana, ben } = pair
  const older = await flagRupture(pair, 'The call in the garden')
  await flagRupture(pair, 'The late train')
  await ana.go(`/mend/${older}`)
  await ana.page.getByText(rupture.ways, { exact: true }).click()
  await ana.page.getByRole('link', { name: talk.onPage.way }).click()
  await press(ana, talk.home.ask('Ben'))
  await ben.go('/')
  await headed(ben, talk.asked.title('Ana'))
  await press(ben, talkToday.asked.action)
  await press(ben, talk.asked.now)
  await readied(pair)
  await expect.poll(() => shows(ana, 'The call in the garden')).toBe(true)
  expect(await shows(ana, 'The late train')).toBe(false)
  await fill(ana, talk.issue.field, 'The call')
  await press(ana, shareWith('Ben'))
  await press(ben, talk.issue.yes)
  await headed(ana, talk.charter.title)
  await signed(pair)
  await walkTo(pair, 'step')
  await fill(ana, step.form.what, 'a word before a call')
  await fill(ana, step.form.cue, 'the phone rings')
  await ana.page.locator('fieldset .chips button').first().click()
  await press(ana, shareWith('Ben'))
  await press(ben, step.agree)
  await stopped(ana)
  await ben.go(`/mend/${older}/step`)
  await ben.page.locator('[data-step=active]').getByText('a word before a call').waitFor()
})

test('a whole turn by keyboard alone, and a screen reader is told whose turn it is', async () => {
  const { starter, other } = await begun(pair)
  const reads = ({ page }: Person) =>
    page.evaluate(() => document.activeElement?.textContent.trim() ?? '')
  const told = ({ page }: Person) => page.locator('[aria-live=polite].unseen').innerText()
  await write(starter, floor.speak.label, sample)
  await key(starter, words.app.shareWith(other.name))
  await expect.poll(() => reads(other)).toBe(floor.listen.title)
  await expect.poll(() => told(other)).toContain(floor.announce.reflect(starter.name))
  await write(other, floor.listen.label, given)
  await key(other, floor.listen.give(starter.name))
  await expect.poll(() => reads(starter)).toBe(floor.confirm.title(other.name))
  await expect.poll(() => told(starter)).toContain(floor.announce.hear(other.name))
  await key(starter, floor.confirm.gotIt)
  await expect.poll(() => reads(starter)).toBe(floor.speak.again)
  await key(starter, floor.speak.pass(other.name))
  await expect.poll(() => told(other)).toContain(floor.announce.speak)
  await key(other, talk.bar.stop)
  await key(other, talk.stopping.now)
  await headed(starter, talk.over.left.title)
})

/** Goes there by Tab, as one who uses no pointer, and presses Enter. */
async function key(person: Person, name: string): Promise<void> {
  await tabTo(person, (focused) => focused === name)
  await person.page.keyboard.press('Enter')
}

async function write(person: Person, label: string, text: string): Promise<void> {
  await tabTo(person, (_, labelled) => labelled === label)
  await person.page.keyboard.type(text)
}

async function tabTo(
  { page }: Person,
  isIt: (text: string, label: string) => boolean,
): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    await page.keyboard.press('Tab')
    const [text, label] = await page.evaluate(() => {
      const at = document.activeElement
      const labelled = at instanceof HTMLTextAreaElement ? at.labels[0]?.textContent : ''
      return [at?.textContent.trim() ?? '', labelled ?? ''] as const
    })
    if (isIt(text, label)) return
  }
  throw new Error('the keyboard does not get there')
}

test('stopped in one press, it can be taken back for ten seconds, and until then nobody hears of it', async () => {
  const { starter, other } = await begun(pair)
  await press(starter, talk.bar.stop)
  await headed(starter, talk.stopping.title)
  await pairRests(pair)
  await headed(other, floor.listen.waits(starter.name))
  await press(starter, talk.stopping.undo)
  await headed(starter, floor.speak.title)
  await press(starter, talk.bar.stop)
  await headed(starter, talk.stopping.title)
  await pair.passTime(11_000)
  await headed(starter, talk.over.left.title)
  await headed(other, talk.over.left.title)
})

test('whoever stops and goes elsewhere at once has stopped', async () => {
  const { starter, other } = await begun(pair)
  await press(starter, talk.bar.stop)
  await headed(starter, talk.stopping.title)
  await starter.go('/steady')
  await headed(other, talk.over.left.title)
})
