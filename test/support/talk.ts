/** Ways into a talk for tests: every step is pressed on the real screens of both. */
import { expect } from 'vitest'
import { talk } from '../../web/src/rooms/talks/words/talk.ts'
import { floor } from '../../web/src/rooms/talks/words/floor.ts'
import { letter } from '../../web/src/rooms/talks/words/letter.ts'
import { papers } from '../../web/src/rooms/talks/words/papers.ts'
import { timeout } from '../../web/src/rooms/timeouts/words.ts'
import { words } from '../../web/src/words/en.ts'
import { canPress, eventually, fill, headed } from './road.ts'
import { type Pair, type Person, press } from '../two.ts'
import { today as pauseToday } from '../../web/src/rooms/timeouts/today.ts'

export const topic = 'How plans change on weekdays'
export const shareWith = (name: string): string => words.app.shareWith(name)

/** How a talk is asked for; a letter asks nothing. */
export type Mode = Exclude<keyof typeof talk.home.modes, 'letter'>

/** Ana asks, Ben says now; both are on the page of the talk. Returns its place. */
export async function asked(pair: Pair, mode: Mode = 'live'): Promise<string> {
  const { ana, ben } = pair
  await ana.go('/talk')
  await ana.page.getByText(talk.home.modes[mode], { exact: true }).click()
  await press(ana, talk.home.ask('Ben'))
  await headed(ana, talk.asked.mine('Ben'))
  const place = new URL(ana.page.url()).pathname
  await ben.go('/talk')
  await press(ben, talk.home.go)
  await headed(ben, talk.asked.title('Ana'))
  await press(ben, talk.asked.now)
  await headed(ana, talk.setUp.title)
  return place
}

export async function readied({ ana, ben }: Pair): Promise<void> {
  await press(ana, talk.setUp.ready)
  await press(ben, talk.setUp.ready)
  await headed(ana, talk.issue.title)
  await headed(ben, talk.issue.title)
}

export async function worded({ ana, ben }: Pair, topicWords = topic): Promise<void> {
  await fill(ana, talk.issue.field, topicWords)
  await press(ana, shareWith('Ben'))
  await headed(ben, talk.issue.theirs('Ana'))
  await press(ben, talk.issue.yes)
  await headed(ana, talk.charter.title)
  await headed(ben, talk.charter.title)
}

/** Both sign where they have not, and it begins. Returns who starts. */
export async function signed({ ana, ben }: Pair): Promise<Person> {
  for (const person of [ana, ben]) {
    await person.page.locator('[data-mine]').waitFor()
    if (await canPress(person, talk.charter.sign)) await press(person, talk.charter.sign)
  }
  await press(ana, talk.charter.begin)
  for (const person of [ana, ben]) {
    const opening = () => person.page.getByRole('heading', { level: 1 }).innerText()
    await eventually(async () => (await opening()) !== talk.charter.title)
  }
  return (await canPress(ana, floor.speak.give('Ben'))) ? ana : ben
}

/** Writes the first letter, and sends it. Returns its place. */
export async function writes(
  person: Person,
  other: string,
  about: string,
  words = sample,
): Promise<string> {
  await person.go('/talk')
  await person.page.getByText(talk.home.modes.letter, { exact: true }).click()
  await press(person, talk.home.write)
  await headed(person, letter.first.title(other))
  await fill(person, letter.first.subject, about)
  await fill(person, letter.field, words)
  await press(person, shareWith(other))
  await headed(person, floor.confirm.waits(other))
  return new URL(person.page.url()).pathname
}

/** A talk with an open floor. */
export async function begun(
  pair: Pair,
  mode: Mode = 'live',
): Promise<{ readonly place: string; readonly starter: Person; readonly other: Person }> {
  const place = await asked(pair, mode)
  await readied(pair)
  await worded(pair)
  const starter = await signed(pair)
  return { place, starter, other: starter === pair.ana ? pair.ben : pair.ana }
}

export const sample = 'When the plan changed again I felt small.'
export const given = 'It left you out, and your evening seemed to count less.'

export async function shares(speaker: Person, listener: Person, said = sample): Promise<void> {
  await fill(speaker, floor.speak.label, said)
  await press(speaker, shareWith(listener.name))
  await headed(listener, floor.listen.title)
}

export async function givesBack(listener: Person, speaker: Person, back = given): Promise<void> {
  await fill(listener, floor.listen.label, back)
  await press(listener, floor.listen.give(speaker.name))
  await headed(speaker, floor.confirm.title(listener.name))
}

/** One piece, all the way to "Got it". */
export async function across(speaker: Person, listener: Person, said = sample): Promise<void> {
  await shares(speaker, listener, said)
  await givesBack(listener, speaker)
  await press(speaker, floor.confirm.gotIt)
  await headed(listener, floor.listen.got(speaker.name))
}

/** Each has had one piece, and the floor is free. */
export async function bothSpoke(speaker: Person, listener: Person): Promise<void> {
  await across(speaker, listener)
  await press(speaker, floor.speak.pass(listener.name))
  await headed(listener, floor.speak.title)
  await across(listener, speaker, 'I was under pressure and forgot to ask you.')
  await press(listener, floor.speak.passFree)
  await headed(speaker, floor.free.title)
  await headed(listener, floor.free.title)
}

const onward = {
  floor: floor.free.on,
  cards: papers.cards.next,
  needs: papers.needs.next,
  summary: papers.summary.next,
  step: papers.step.next,
}
export type Leaving = keyof typeof onward

/** Both are ready to leave a step; they arrive at the next. */
export async function onFrom({ ana, ben }: Pair, from: Leaving, title: string): Promise<void> {
  for (const person of [ana, ben]) await press(person, onward[from])
  for (const person of [ana, ben]) await headed(person, title)
}

/** From an open floor to a later step, with nothing said: both simply go on. */
export async function walkTo(
  pair: Pair,
  to: 'cards' | 'needs' | 'summary' | 'step' | 'closing',
): Promise<void> {
  const { ana, ben } = pair
  for (const first of [ana, ben]) {
    const second = first === ana ? ben : ana
    if (!(await canPress(first, floor.speak.give(second.name)))) continue
    await press(first, floor.speak.give(second.name))
    await headed(second, floor.speak.title)
    await press(second, floor.speak.passFree)
    break
  }
  const titles = {
    cards: papers.cards.title,
    needs: papers.needs.title,
    summary: papers.summary.title,
    step: papers.step.title,
    closing: talk.closing.title,
  }
  await headed(ana, floor.free.title)
  await onFrom(pair, 'floor', titles.cards)
  for (const [from, next] of [
    ['cards', 'needs'],
    ['needs', 'summary'],
    ['summary', 'step'],
    ['step', 'closing'],
  ] as const) {
    if (from === to || to === 'cards') return
    await onFrom(pair, from, titles[next])
    if (next === to) return
  }
}

/** The talk is stopped, wherever it is, so that another may begin. */
export async function stopped(person: Person): Promise<void> {
  if (!(await canPress(person, talk.bar.stop))) return
  await press(person, talk.bar.stop)
  await press(person, talk.stopping.now)
  await headed(person, talk.over.left.title)
}

/** An hour on, both go from Today to the pause that rests, and say that they are back. */
export async function comeBackFromPause({ ana, ben, passTime }: Pair): Promise<void> {
  await passTime(61 * 60_000)
  for (const person of [ana, ben]) {
    await person.go('/')
    await press(person, pauseToday.action)
    await press(person, timeout.page.iAmBack)
  }
}

/** One of a few slips of paper, by its words. */
export async function chooses({ page }: Person, slip: string): Promise<void> {
  await page.locator('label.chip').filter({ hasText: slip }).first().click()
}

/** Whatever a test left behind: no talk is open any more, and both are online. */
export async function cleared({ ana, ben }: Pair): Promise<void> {
  for (const person of [ana, ben]) await person.offline(false)
  await expect.poll(() => hasNone(ana).catch(() => false)).toBe(true)
  await ben.go('/talk')
  await ben.page.getByRole('button', { name: talk.home.ask('Ana') }).waitFor()
}

/** Stops the talk that is on, if there is one; what the other stopped a moment ago may arrive in between. */
async function hasNone(person: Person): Promise<boolean> {
  await person.go('/talk')
  await headed(person, talk.home.title)
  if (!(await canPress(person, talk.home.go))) return true
  const button = (name: string) => person.page.getByRole('button', { name, exact: true })
  await button(talk.home.go).click({ timeout: 2_000 })
  await button(talk.bar.stop).click({ timeout: 5_000 })
  await button(talk.stopping.now).click({ timeout: 5_000 })
  await headed(person, talk.over.left.title)
  return false
}
