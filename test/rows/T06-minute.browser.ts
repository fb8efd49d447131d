/** T6: one minute with an unlocked phone: whatever would last longer asks for the lock again. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { onboarding } from '../../web/src/words/en/onboarding.ts'
import { settings } from '../../web/src/words/en/settings.ts'
import { words } from '../../web/src/words/en.ts'
import { canPress, eventually, fill, headed, shows } from '../support/road.ts'
import { openPair, type Pair, type Person, press, toLock } from '../two.ts'

const passphrase = 'four good plain words'
const { lock } = words.leaving
let pair: Pair

beforeEach(async () => {
  pair = await openPair({ paired: false })
})
afterEach(() => pair.close())

async function protect(person: Person): Promise<void> {
  await toLock(person)
  await fill(person, onboarding.lock.choose, passphrase)
  await press(person, onboarding.lock.set)
  await headed(person, words.today.alone.title(person.name))
}

type Act = {
  readonly at: string
  /** What the one who holds the phone presses; nothing where the screen itself is the act. */
  readonly tries: (person: Person) => Promise<void>
  readonly happened: (person: Person) => Promise<boolean>
}

const nothing = () => Promise.resolve()
const count = ({ page }: Person, what: string) => page.locator(what).count()

// In this order: the last of them takes the lock away.
const acts: Readonly<Record<string, Act>> = {
  'the twelve words': {
    at: '/start/phrase',
    tries: nothing,
    happened: async (person) => (await count(person, '.phrase li')) === 12,
  },
  'a next device': {
    at: '/invite/device',
    tries: nothing,
    happened: async (person) => (await count(person, '.code svg')) === 1,
  },
  'a copy of everything': {
    at: '/settings/recovery',
    tries: (person) => press(person, settings.recovery.backupMake),
    happened: (person) => shows(person, settings.recovery.backupDone),
  },
  'another passphrase': {
    at: '/start/lock',
    tries: async (person) => {
      await fill(person, onboarding.lock.choose, passphrase)
      await press(person, onboarding.lock.set)
    },
    happened: async (person) =>
      (await person.page.locator('h1').innerText()) !== onboarding.lock.title,
  },
  'no lock any more': {
    at: '/settings',
    tries: (person) => press(person, settings.lock.remove),
    happened: (person) => shows(person, settings.lock.off),
  },
}

test('T6 · words, devices, copies and the lock itself ask for the lock again, each of them, each time', async () => {
  const { ana } = pair
  await protect(ana)
  for (const [what, act] of Object.entries(acts)) {
    await ana.go(act.at)
    await act.tries(ana)
    const question = ana.page.locator('dialog', { hasText: lock.again })
    await question.waitFor()
    expect(await act.happened(ana), what).toBe(false)
    await question.getByLabel(lock.passphrase).fill('something else')
    await press(ana, lock.goOn)
    await eventually(() => shows(ana, lock.wrong))
    expect(await act.happened(ana), what).toBe(false)
    await question.getByLabel(lock.passphrase).fill(passphrase)
    await eventually(() => canPress(ana, lock.goOn))
    await press(ana, lock.goOn)
    await expect.poll(() => act.happened(ana), { message: what, timeout: 60_000 }).toBe(true)
    expect(await question.count(), what).toBe(0)
  }
  // Without a lock nothing asks, and the screens say so.
  await ana.go('/settings/devices')
  await eventually(() => shows(ana, lock.none))
  expect(ana.complaints).toEqual([])
})

test('T6 · removing a device and leaving ask for the lock, and a closed question changes nothing', async () => {
  const { ana } = pair
  await ana.go('/settings/leaving')
  const { leaving } = settings
  expect(await shows(ana, leaving.go)).toBe(false)
  await pair.close()
  pair = await openPair()
  const { ana: paired, ben } = pair
  await toLock(paired)
  await fill(paired, onboarding.lock.choose, passphrase)
  await press(paired, onboarding.lock.set)
  await headed(paired, settings.title)
  await paired.go('/settings/leaving')
  await press(paired, leaving.go)
  await press(paired, leaving.yes)
  const question = paired.page.locator('dialog', { hasText: lock.again }).last()
  await question.waitFor()
  await question.getByRole('button', { name: words.app.cancel }).last().click()
  await paired.page.waitForTimeout(1_000)
  expect(await shows(paired, leaving.done)).toBe(false)
  await ben.go('/')
  expect(await shows(ben, words.today.closed.title)).toBe(false)
  await press(paired, leaving.yes)
  await paired.page.locator('dialog').last().getByLabel(lock.passphrase).fill(passphrase)
  await press(paired, lock.goOn)
  await eventually(() => shows(paired, leaving.done))
  expect(paired.complaints).toEqual([])
})
