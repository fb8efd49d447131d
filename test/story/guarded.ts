/** The lock, the quick way out, no network, a newer version, and the help that only the writer sees. */
import { account } from '../../web/src/rooms/accounts/words.ts'
import { coached } from '../../web/src/words/en/coached.ts'
import { needs } from '../../web/src/rooms/needs/words.ts'
import { onboarding } from '../../web/src/words/en/onboarding.ts'
import { settings } from '../../web/src/words/en/settings.ts'
import { words } from '../../web/src/words/en.ts'
import type { Chapter, Look } from '../story.ts'
import { fill, flagRupture, headed } from '../support/road.ts'
import { type Pair, press, toLock } from '../two.ts'

const { away, lock } = words.leaving
const passphrase = 'four good plain words'

export const guardedStory: Chapter = async (pair, look) => {
  await locked(pair, look)
  await leaving(pair, look)
  await offline(pair, look)
  await helped(pair, look)
  await newer(pair, look)
  await roomless(pair, look)
}

async function locked({ ana }: Pair, look: Look): Promise<void> {
  await toLock(ana)
  await fill(ana, onboarding.lock.choose, passphrase)
  await press(ana, onboarding.lock.set)
  await headed(ana, settings.title)
  await ana.page.getByText(settings.lock.on).scrollIntoViewIfNeeded()
  await look('settings', ana)
  await press(ana, settings.lock.now)
  await headed(ana, lock.title)
  await look('locked', ana)
  await fill(ana, lock.passphrase, 'another one')
  await press(ana, lock.open)
  await ana.page.getByText(lock.wrong).waitFor()
  await look('locked-wrong', ana)
  await fill(ana, lock.passphrase, passphrase)
  await press(ana, lock.open)
  await headed(ana, settings.title)
}

async function leaving({ ana }: Pair, look: Look): Promise<void> {
  await ana.go('/')
  await ana.page.locator('h1').waitFor()
  for (let times = 0; times < 2; times++) await ana.page.keyboard.press('Shift')
  await ana.page.locator('.leave-dots').waitFor()
  await look('leaving', ana)
  // The other site, without leaving this machine.
  await ana.context.route('https://www.bbc.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
  )
  await press(ana, words.app.hide)
  await ana.page.waitForURL('https://www.bbc.com/**')
  await ana.page.goBack()
  await ana.page.getByText(away.title).waitFor()
  await look('away', ana)
  await press(ana, away.open)
  await headed(ana, lock.title)
  await fill(ana, lock.passphrase, passphrase)
  await press(ana, lock.open)
  // Back led to the page before, as it does elsewhere.
  await headed(ana, settings.title)
  await press(ana, settings.lock.remove)
  const question = ana.page.locator('dialog', { hasText: lock.again })
  await question.waitFor()
  await look('again', ana)
  await question.getByLabel(lock.passphrase).fill(passphrase)
  await press(ana, lock.goOn)
  await ana.page.getByText(settings.lock.off).waitFor()
}

async function offline({ ana }: Pair, look: Look): Promise<void> {
  await ana.go('/')
  await ana.offline(true)
  await ana.page.getByText(words.today.side.offline).first().waitFor()
  await look('offline', ana)
  await ana.go('/needs')
  await press(ana, needs.chips[1] ?? '')
  await fill(ana, needs.when, 'I come home late')
  await press(ana, words.app.shareWith('Ben'))
  await headed(ana, needs.shared)
  await look('offline-said', ana)
  await ana.offline(false)
}

async function helped(pair: Pair, look: Look): Promise<void> {
  const { ana } = pair
  const thread = await flagRupture(pair, 'Thursday night')
  await ana.go(`/mend/${thread}/account`)
  await fill(ana, account.camera, 'You choked me in the kitchen.')
  await ana.page.getByRole('link', { name: coached.help }).waitFor()
  await look('serious', ana)
}

/** The same worker from another address is a newer one to the browser. */
async function newer({ ben }: Pair, look: Look): Promise<void> {
  await ben.go('/')
  await ben.page.evaluate(() => navigator.serviceWorker.ready.then(() => null))
  // The page's policy lets nobody but the app name a worker: here it is looked away from.
  const session = await ben.context.newCDPSession(ben.page)
  await session.send('Page.setBypassCSP', { enabled: true })
  // From now on the page is the kept one.
  await ben.page.reload()
  await ben.page.locator('h1').waitFor()
  await ben.page.evaluate(() => navigator.serviceWorker.register('/sw.js?newer').then(() => null))
  await ben.page.getByText(words.app.updateReady).waitFor()
  await look('newer', ben)
  await press(ben, words.app.updateLater)
  await session.send('Page.setBypassCSP', { enabled: false })
}

async function roomless(pair: Pair, look: Look): Promise<void> {
  const eve = await pair.another('Eve')
  await eve.context.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('not here', 'SecurityError')
    }
  })
  await eve.page.reload()
  await headed(eve, words.app.noEntry.refused.title)
  await look('no-room', eve)
}
