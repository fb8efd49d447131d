/** R49: an old wound: nobody opens the door alone, each step has its place, and a week lies between two sittings. */
import { afterEach, expect, test } from 'vitest'
import { boundaries } from '../../web/src/rooms/boundaries/words.ts'
import { today } from '../../web/src/rooms/wounds/today.ts'
import { wounds } from '../../web/src/rooms/wounds/words.ts'
import { drawLine } from '../support/lines.ts'
import { openModifiedPair } from '../support/modified.ts'
import { pairRests } from '../support/rest.ts'
import { canPress, eventually, fill, headed, shows } from '../support/road.ts'
import { atWounds, namesWound, opensDoor, says, sitsDown, wishes } from '../support/wounds.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

const { door, hidden, name, open, steps, stop, wound } = wounds
const topic = boundaries.topics.family
const line = 'The summer nobody talks about'
const startAt = new Date('2030-03-05T14:00:00Z')
const [minuteMs, dayMs] = [60_000, 86_400_000]

let close = (): Promise<void> => Promise.resolve()
afterEach(() => close())

async function pairOf(): Promise<Pair> {
  const pair = await openPair({ startAt, timezone: 'UTC' })
  close = pair.close
  return pair
}

const mainOf = ({ page }: Person): Promise<string> => page.locator('main').innerText()

test('R49 · one yes shows nothing to Ben and opens nothing; what helps stands first on the page', async () => {
  const pair = await pairOf()
  const { ana, ben } = pair
  await atWounds(ben)
  await eventually(() => shows(ben, door.ask))
  const read = await mainOf(ben)
  for (const first of [wounds.help.note, door.note, door.ask]) expect(read).toContain(first)
  expect(read.indexOf(wounds.help.note)).toBeLessThan(read.indexOf(door.note))
  await pairRests(pair)
  const stored = async () =>
    (await ben.storage()).split('\n').filter((row) => row.startsWith('== '))
  const before = await stored()

  await wishes(ana)
  for (const person of [ana, ben, ana]) await atWounds(person)
  await pairRests(pair)
  expect(await mainOf(ben)).toBe(read)
  expect(await stored()).toEqual(before)
  for (const person of [ana, ben]) {
    expect(await person.page.locator('[data-wound]').count()).toBe(0)
    await person.go('/wounds/name')
    await eventually(async () => (await person.page.getByLabel(name.line).count()) === 0)
  }
})

test('R49 · a modified app that names a wound alone, or says that both said yes, changes nothing', async () => {
  const { ana, ben, close: end } = await openModifiedPair({ startAt })
  close = end
  await wishes(ana)
  const head = { v: 1, audience: 'both' }
  const round = Math.floor((startAt.getTime() - 4 * dayMs) / (7 * dayMs))
  const question = 'wound/door'
  await ben.say({ ...head, kind: 'yes-matched', thread: 'couple', question, round })
  await ben.say({ ...head, kind: 'wound-named', thread: 'forged', words: line, topic: null })
  await ben.say({ ...head, kind: 'wound-sat', thread: 'forged' })
  // What he says after that is read: so all of it was.
  const subject = { what: 'topic', topic: 'money' }
  const terms = { reach: 'not', welcome: 'Ask me tomorrow.', line: 'Not at night.' }
  await ben.say({ ...head, kind: 'boundary-spoken', thread: 'line', subject, ...terms })
  await ana.go('/boundaries')
  await eventually(() => shows(ana, boundaries.topics.money))
  await atWounds(ana)
  await eventually(() => shows(ana, door.wished))
  expect(await shows(ana, line)).toBe(false)
  expect(await ana.page.locator('[data-wound]').count()).toBe(0)
  await ana.go('/')
  for (const { title } of [today.opened, today.named])
    expect(await shows(ana, title('Ben'))).toBe(false)
})

test('R49 · both say yes: it opens for both; a sitting goes step by step, and the next is a week later', async () => {
  const pair = await pairOf()
  const { ana, ben } = pair
  await wishes(ana)
  await wishes(ben)
  await atWounds(ana)
  await ana.go('/')
  await ben.go('/')
  // It travels within five minutes.
  await pair.passTime(6 * minuteMs)
  await headed(ben, today.opened.title('Ana'))
  for (const person of [ana, ben]) await atWounds(person)
  await eventually(() => shows(ana, open.both('Ben')))
  await eventually(() => shows(ben, open.both('Ana')))
  await ana.go('/')
  await eventually(async () => !(await shows(ana, today.opened.title('Ben'))))

  await namesWound(pair, line, topic)
  for (const person of [ana, ben]) await eventually(() => shows(person, line))
  expect(await shows(ben, open.name)).toBe(false)

  await sitsDown(pair)
  expect(await ben.page.locator('[data-step] textarea').count()).toBe(0)
  await ana.go('/')
  await headed(ana, today.turn.title)
  await ana.go('/wounds')
  await says(ana, steps.feel.label, 'I still feel left alone', 'Ben')
  for (const person of [ana, ben]) await headed(person, steps.understand.title)
  expect(await shows(ana, wounds.waits('Ben'))).toBe(true)
  await says(ben, steps.understand.label('Ana'), 'You waited for me', 'Ana')
  for (const person of [ana, ben]) await headed(person, steps.confirm.title)
  expect(await canPress(ben, steps.confirm.yes)).toBe(false)

  // There is more: back to Ben, and no fact before a yes.
  await fill(ana, steps.confirm.label, 'I was afraid to ask')
  await press(ana, steps.confirm.more)
  for (const person of [ana, ben]) await headed(person, steps.understand.title)
  await eventually(() => shows(ben, 'I was afraid to ask'))
  for (const person of [ana, ben])
    expect(await person.page.getByLabel(steps.recall.label).count()).toBe(0)
  await says(ben, steps.understand.label('Ana'), 'You waited, and did not dare to ask', 'Ana')
  await headed(ana, steps.confirm.title)
  await press(ana, steps.confirm.yes)

  for (const person of [ana, ben]) await headed(person, steps.recall.title)
  await says(ana, steps.recall.label, 'It was a Monday', 'Ben')
  await eventually(() => shows(ben, 'It was a Monday'))
  await press(ben, steps.recall.skip)
  for (const person of [ana, ben]) await headed(person, steps.need.title)
  expect(await ben.page.locator('[data-step] textarea').count()).toBe(0)
  await says(ana, steps.need.label, 'Ask me, now and then', 'Ben')

  // Over: the words stay, and no sitting can begin on either before a week has passed.
  for (const person of [ana, ben]) {
    await headed(person, wounds.title)
    await eventually(() => shows(person, 'Ask me, now and then'))
  }
  await pair.passTime(6 * dayMs)
  for (const person of [ana, ben]) {
    await atWounds(person)
    await person.page.locator('[data-wound="rests"]').waitFor()
    expect(await canPress(person, wound.begin)).toBe(false)
  }
  await pair.passTime(dayMs)
  for (const person of [ana, ben]) await eventually(() => canPress(person, wound.begin))
  await press(ben, wound.begin)
  for (const person of [ana, ben]) await headed(person, steps.feel.title)

  // Either stops, and either lets it rest; nobody is named for it.
  await ben.page.locator('summary', { hasText: stop.head }).click()
  await press(ben, stop.today)
  for (const person of [ana, ben]) await headed(person, wounds.title)
  await press(ben, stop.rest)
  for (const person of [ana, ben]) {
    await eventually(async () => (await person.page.locator('[data-wound]').count()) === 0)
    expect(await shows(person, line)).toBe(false)
    expect(await shows(person, door.ask)).toBe(true)
  }
})

test('R49 · a line that only Ben knows of hides the words on his screen alone; he may look, or let it rest', async () => {
  const pair = await pairOf()
  const { ana, ben } = pair
  const words = { topic: 'family', welcome: 'Ask about today.', line: 'Not that.' } as const
  await drawLine(ben, 'Ana', 'silent', words)
  await opensDoor(pair)
  await ben.go('/wounds/name')
  await headed(ben, name.title)
  expect(await ben.page.getByText(topic, { exact: true }).count()).toBe(0)
  await namesWound(pair, line, topic)
  await eventually(() => shows(ben, hidden.note))
  expect(await shows(ben, line)).toBe(false)
  expect(await shows(ana, line)).toBe(true)
  await ben.go('/')
  await pairRests(pair)
  expect(await shows(ben, today.named.title('Ana'))).toBe(false)

  await ben.go('/wounds')
  const before = await mainOf(ana)
  await press(ben, hidden.look)
  await eventually(() => shows(ben, line))
  await pairRests(pair)
  expect(await mainOf(ana)).toBe(before)
  expect(await ana.storage()).not.toContain('Not that.')
})
