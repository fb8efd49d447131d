/** R26: one concrete step at a time, agreed by both, whatever happens offline. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { step } from '../../web/src/rooms/steps/words.ts'
import { flagRupture, headed, shows } from '../support/road.ts'
import { writeStep } from '../support/mend.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

let pair: Pair
let thread: string

beforeEach(async () => {
  pair = await openPair()
  thread = await flagRupture(pair)
})
afterEach(() => pair.close())

const count = ({ page }: Person, kind: 'active' | 'proposed') =>
  page.locator(`[data-step="${kind}"]`).count()

async function bothAt(place: string): Promise<void> {
  for (const person of [pair.ana, pair.ben]) {
    await person.go(place)
    await headed(person, step.title)
  }
}

test('R26 · a second step asks whether to keep the first or to offer this in its place', async () => {
  const { ana, ben } = pair
  await writeStep(ana, thread, 'Ben', 'phones in the hall')
  await headed(ana, step.title)
  await ben.go(`/mend/${thread}/step`)
  await headed(ben, step.title)
  expect(await count(ben, 'active')).toBe(0)
  await press(ben, step.agree)
  await expect.poll(() => count(ben, 'active')).toBe(1)

  await writeStep(ben, thread, 'Ana', 'a walk after dinner')
  await ben.page.getByRole('dialog', { name: step.exists.title }).waitFor()
  await press(ben, step.exists.keep)
  await bothAt(`/mend/${thread}/step`)
  for (const person of [ana, ben]) {
    await expect.poll(() => count(person, 'active')).toBe(1)
    expect(await count(person, 'proposed')).toBe(0)
  }

  await writeStep(ben, thread, 'Ana', 'a walk after dinner')
  await press(ben, step.exists.replace)
  await bothAt(`/mend/${thread}/step`)
  for (const person of [ana, ben]) {
    await expect.poll(() => count(person, 'active')).toBe(1)
    await expect.poll(() => count(person, 'proposed')).toBe(1)
  }
  await press(ana, step.agree)
  for (const person of [ana, ben]) {
    await expect.poll(() => count(person, 'proposed')).toBe(0)
    await expect.poll(() => count(person, 'active')).toBe(1)
    await expect
      .poll(() => person.page.locator('[data-step="active"]').innerText())
      .toContain('a walk')
  }
})

test('R26 · two steps added offline at once: one stands, the other’s words come back', async () => {
  const { ana, ben } = pair
  await Promise.all([ana.offline(true), ben.offline(true)])
  await writeStep(ana, thread, 'Ben', 'phones in the hall')
  await writeStep(ben, thread, 'Ana', 'a walk after dinner')
  await bothAt(`/mend/${thread}/step`)
  for (const person of [ana, ben]) await expect.poll(() => count(person, 'proposed')).toBe(1)

  await ana.offline(false)
  await ben.go(`/mend/${thread}/step`)
  await ben.offline(false)
  const offered = ({ page }: Person) => page.locator('[data-step="proposed"]').innerText()
  const told = (person: Person) => shows(person, step.exists.title)
  await expect.poll(async () => (await told(ana)) !== (await told(ben))).toBe(true)
  for (const person of [ana, ben]) {
    await expect.poll(() => count(person, 'proposed')).toBe(1)
    expect(await count(person, 'active')).toBe(0)
  }
  expect(await offered(ana)).toContain((await told(ana)) ? 'a walk' : 'phones')
  expect(await offered(ben)).toContain((await told(ben)) ? 'phones' : 'a walk')
  const loser = (await shows(ana, step.exists.title)) ? ana : ben
  await press(loser, step.exists.keep)
  await press(loser, step.agree)
  for (const person of [ana, ben]) {
    await expect.poll(() => count(person, 'active')).toBe(1)
    await expect.poll(() => count(person, 'proposed')).toBe(0)
  }
})
