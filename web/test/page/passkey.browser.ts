/** The device's own lock (a passkey) opens Mend, and nothing else of this device does. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventually, headed, shows } from '../../../test/support/road.ts'
import { openPair, type Pair, press, toLock } from '../../../test/two.ts'
import { onboarding } from '../../src/words/en/onboarding.ts'
import { settings } from '../../src/words/en/settings.ts'
import { words } from '../../src/words/en.ts'

let pair: Pair
let present: (is: boolean) => Promise<unknown>
const { lock } = words.leaving
const home = words.today.alone.title('Ana')

beforeAll(async () => {
  pair = await openPair({ paired: false })
  const { ana } = pair
  const keys = await ana.context.newCDPSession(ana.page)
  await keys.send('WebAuthn.enable')
  const { authenticatorId } = await keys.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  present = (isUserVerified) =>
    keys.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified })
})
afterAll(() => pair.close())

test('a finger or a face is enough: it locks, and opens again', async () => {
  const { ana } = pair
  await toLock(ana)
  await press(ana, onboarding.lock.passkey)
  await headed(ana, home)
  await ana.page.reload()
  await headed(ana, lock.title)
  await press(ana, lock.passkey)
  await headed(ana, home)
})

test('the lock can be taken away again', async () => {
  const { ana } = pair
  await ana.go('/settings')
  await press(ana, settings.lock.remove)
  const question = ana.page.locator('dialog', { hasText: lock.again })
  await question.waitFor()
  expect(await shows(ana, settings.lock.off)).toBe(false)
  await press(ana, lock.passkey)
  await eventually(() => shows(ana, settings.lock.off))
  expect(await question.count()).toBe(0)
  await ana.go('/')
  await ana.page.reload()
  await headed(ana, home)
})

test('somebody else’s finger opens nothing, and the lock says so calmly', async () => {
  const { ana } = pair
  await toLock(ana)
  await press(ana, onboarding.lock.passkey)
  await headed(ana, home)
  await present(false)
  await ana.page.reload()
  await headed(ana, lock.title)
  await press(ana, lock.passkey)
  await eventually(() => shows(ana, lock.unavailable))
  await expect.poll(() => ana.page.locator('h1').innerText()).toBe(lock.title)
})
