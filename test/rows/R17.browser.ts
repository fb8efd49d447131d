/** R17: an answer that is curious or reassuring is one press away, in words and with a goal that both agreed on. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listening } from '../../web/src/rooms/listenings/words.ts'
import { palette } from '../../web/src/rooms/palette/words.ts'
import { floor } from '../../web/src/rooms/talks/words/floor.ts'
import { canPress, fill, flagRupture, headed, shows } from '../support/road.ts'
import { across, begun, shareWith, stopped } from '../support/talk.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

const { moves, page, usual } = palette
let pair: Pair

beforeAll(async () => {
  pair = await openPair()
})
afterAll(() => pair.close())

/** Ana offers a goal, Ben says yes to it: in force on both. */
async function agreeOn(goal: string, from: Person, to: Person): Promise<void> {
  for (const person of [from, to]) {
    await person.go('/talk/words')
    await headed(person, page.title)
  }
  await press(from, (await canPress(from, page.begin)) ? page.begin : page.edit)
  await fill(from, page.goal, goal)
  await press(from, shareWith(to.name))
  await to.page.locator('[data-palette=offered]').getByText(goal).waitFor()
  expect(await canPress(from, page.agree)).toBe(false)
  await press(to, page.agree)
  for (const person of [from, to]) {
    await person.page.locator('[data-palette=agreed]').getByText(goal).waitFor()
  }
}

const open = ({ page: screen }: Person) => screen.getByText(moves.open, { exact: true }).click()

test('R17 · in an answer, reassurance says the goal that both agreed on; a new goal is in the next one, on both', async () => {
  const { ana, ben } = pair
  const place = `/mend/${await flagRupture(pair)}/listening`
  await ana.go(place)
  await fill(ana, listening.begin.field, 'When the plan changed I felt small.')
  await press(ana, shareWith('Ben'))
  await ben.go(place)
  await fill(ben, listening.listener.field, 'Nobody asked you, and it hurt.')
  await press(ben, listening.listener.give('Ana'))
  await headed(ana, listening.speaker.answerTitle('Ben'))
  await press(ana, listening.speaker.gotIt)
  await headed(ben, listening.listener.replyTitle('Ana'))
  await open(ben)
  expect(await canPress(ben, moves.names.reassure)).toBe(false)
  await expect.poll(() => canPress(ben, moves.names.question)).toBe(true)

  await agreeOn('evenings we look forward to', ana, ben)
  await ben.go(place)
  const field = ben.page.getByLabel(listening.listener.replyField, { exact: true })
  await field.fill('I see.')
  await open(ben)
  await press(ben, moves.names.reassure)
  await expect
    .poll(() => field.inputValue())
    .toBe(`I see. ${usual.reassure} evenings we look forward to.`)
  expect(await shows(ana, 'I see.')).toBe(false)
  await press(ben, shareWith('Ana'))
  await headed(ben, listening.done.title)

  await agreeOn('a home with room for both', ben, ana)
  const { starter, other } = await begun(pair)
  await across(starter, other)
  await press(starter, floor.speak.pass(other.name))
  await headed(other, floor.speak.title)
  await reassures(other)
  await press(other, shareWith(starter.name))
  await headed(starter, floor.listen.title)
  await fill(starter, floor.listen.label, 'It is about us.')
  await press(starter, floor.listen.give(other.name))
  await press(other, floor.confirm.gotIt)
  await press(other, floor.speak.passFree)
  await press(starter, floor.free.take)
  await reassures(starter)
  await stopped(starter)
})

async function reassures(person: Person): Promise<void> {
  await open(person)
  await press(person, moves.names.reassure)
  await expect
    .poll(() => person.page.getByLabel(floor.speak.label).inputValue())
    .toBe(`${usual.reassure} a home with room for both.`)
}

test('R17 · the phrases are the couple’s own to change, and hold when both have said yes', async () => {
  const { ana, ben } = pair
  await ana.go('/talk/words')
  await headed(ana, page.title)
  await press(ana, page.edit)
  await ana.page.getByText(page.phrases, { exact: true }).click()
  await fill(ana, page.fields.question, 'How did it land with you?')
  await press(ana, shareWith('Ben'))
  const asks = async () => {
    const { starter, other } = await begun(pair)
    await across(starter, other)
    await press(other, floor.question.head)
    await open(other)
    await press(other, moves.names.question)
    const words = await other.page.getByLabel(floor.question.label).inputValue()
    await fill(other, floor.question.label, '')
    await stopped(starter)
    return words
  }
  await expect.poll(() => asks()).toBe(usual.question)
  await ben.go('/talk/words')
  await press(ben, page.agree)
  await expect.poll(() => shows(ben, page.now)).toBe(true)
  await expect.poll(() => asks()).toBe('How did it land with you?')
})
