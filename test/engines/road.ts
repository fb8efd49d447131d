/** The main road of two people, once in each engine: a new practice adds one line to `road`. */
import { expect } from 'vitest'
import { today as accountToday } from '../../web/src/rooms/accounts/today.ts'
import { account } from '../../web/src/rooms/accounts/words.ts'
import { feelings } from '../../web/src/rooms/feelings/words.ts'
import { promise } from '../../web/src/rooms/promises/words.ts'
import { today as repairToday } from '../../web/src/rooms/repairs/today.ts'
import { repair } from '../../web/src/rooms/repairs/words.ts'
import { flag } from '../../web/src/rooms/ruptures/words.ts'
import { onboarding } from '../../web/src/words/en/onboarding.ts'
import { rupture } from '../../web/src/words/en/rupture.ts'
import { settings } from '../../web/src/words/en/settings.ts'
import { steady } from '../../web/src/words/en/steady.ts'
import { words } from '../../web/src/words/en.ts'
import { follow, writeRepair } from '../support/mend.ts'
import { eventually, fill, flagRupture, headed, shows } from '../support/road.ts'
import { begin, pairUp, press, toLock } from '../two.ts'
import type { Someone } from './person.ts'

/** Ana is in the engine that is tried, Ben in another; what one step learns, a later one needs. */
export type Trip = {
  readonly ana: Someone
  readonly ben: Someone
  /** A fresh browser of the same engine as Ana's. */
  readonly another: (name: string) => Promise<Someone>
  /** Takes a picture of the screen. */
  readonly look: (name: string, someone: Someone) => Promise<void>
  readonly notes: { thread: string; phrase: string }
}

type Leg = readonly [title: string, walk: (trip: Trip) => Promise<void>]

export const road: readonly Leg[] = [
  ['begins, and is still there when the page is opened again', begins],
  ['invites, and four words are the same on both screens', invites],
  ['tells of a hurt, and the coach offers another way to say it', tells],
  ['names how it felt, and both open together', feels],
  ['reads a repair, and goes on to its promise', repairs],
  ['breathes on pace', breathes],
  ['writes without a network, and it goes out when the network is back', writesOffline],
  ['saves a copy of everything', savesCopy],
  ['finds everything again in a fresh browser by twelve words', findsAgain],
  ['opens the app while the relay is gone', opensAlone],
  ['locks, is refused a wrong passphrase, and unlocks', locks],
  ['leaves in a hurry, and nothing shows until it is asked for', leaves],
]

const hurt = 'The change of plans on Saturday'
const passphrase = 'four good plain words'
const { lock } = words.leaving

async function begins({ ana, look }: Trip): Promise<void> {
  await ana.page.getByRole('button', { name: onboarding.welcome.begin, exact: true }).waitFor()
  await look('welcome', ana)
  await begin(ana)
  await headed(ana, words.today.alone.title('Ana'))
  await ana.page.reload()
  await headed(ana, words.today.alone.title('Ana'))
}

async function invites({ ana, ben, look }: Trip): Promise<void> {
  await ana.go('/invite/partner')
  await ana.page.getByRole('img', { name: onboarding.invite.code }).waitFor()
  await look('invite', ana)
  await pairUp(ana, ben)
}

async function tells({ ana, ben, look, notes }: Trip): Promise<void> {
  notes.thread = await flagRupture({ ana, ben }, hurt)
  await press(ben, rupture.acknowledge)
  await ana.go(`/mend/${notes.thread}/account`)
  await fill(ana, account.camera, 'You never listen. The tickets were on the table.')
  await ana.page.locator('.advice .link').first().click()
  await look('coach', ana)
  await fill(ana, account.camera, 'At six you said we would go to your mother’s instead.')
  await fill(ana, account.did, 'I felt small.')
  await press(ana, words.app.shareWith('Ben'))
  await ben.go('/')
  await headed(ben, accountToday.came.title('Ana'))
  await press(ben, accountToday.came.action)
  await headed(ben, account.read.title('Ana'))
}

async function feels({ ana, ben, look, notes }: Trip): Promise<void> {
  await ana.go(`/mend/${notes.thread}/feelings`)
  await headed(ana, feelings.title.begin)
  for (const word of ['hurt', 'wounded', 'sad', 'lonely']) await press(ana, word)
  await press(ana, feelings.next)
  await ana.page.getByLabel(`${feelings.strength} wounded`).fill('8')
  await ana.page.getByLabel(`${feelings.body} wounded`).selectOption({ index: 1 })
  await look('feelings', ana)
  await press(ana, feelings.sealWith('Ben'))
  await headed(ana, feelings.title.sealed)
  await ben.go(`/mend/${notes.thread}/feelings`)
  await headed(ben, feelings.title.theirsFirst('Ana'))
  await press(ben, 'ashamed')
  await press(ben, feelings.next)
  await press(ben, feelings.sealWith('Ana'))
  await headed(ana, feelings.title.open, wayMs)
  await headed(ben, feelings.title.open, wayMs)
  await look('feelings-open', ana)
}

/** From one screen to the other, with two engines and everything else on the machine. */
const wayMs = 20_000

async function repairs({ ana, ben, look, notes }: Trip): Promise<void> {
  await writeRepair(ben, notes.thread, 'Ana', true)
  await press(ben, repair.look.share('Ana'))
  await headed(ben, hurt)
  await ana.go('/')
  await headed(ana, repairToday.came.title('Ben'), wayMs)
  await press(ana, repairToday.came.action)
  await headed(ana, repair.page.theirs('Ben'))
  await look('repair', ana)
  await press(ana, repair.page.answers.received)
  await follow(ana, repair.page.toPromise)
  await headed(ana, promise.title.theirs('Ben'))
}

// A turn is drawn one frame after it fell due: late frames of a busy machine are not late breaths.
async function breathes({ ana, look }: Trip): Promise<void> {
  await ana.go('/steady/paced')
  await ana.page.getByRole('button', { name: steady.begin, exact: true }).waitFor()
  await ana.page.evaluate(() => {
    const turns: (readonly [phase: string, before: number, at: number])[] = []
    Reflect.set(window, 'turns', turns)
    let [last, before, earlier] = ['', Date.now(), Date.now()]
    const watch = () => {
      const { phase = '' } = document.querySelector<HTMLElement>('.ring')?.dataset ?? {}
      const at = Date.now()
      if (phase !== last) turns.push([phase, earlier, at])
      ;[last, before, earlier] = [phase, at, before]
      requestAnimationFrame(watch)
    }
    watch()
  })
  await press(ana, steady.begin)
  await ana.page.waitForTimeout(4_000)
  await look('breath', ana)
  const read = () =>
    ana.page.evaluate(() => Reflect.get(window, 'turns') as (readonly [string, number, number])[])
  await eventually(async () => (await read()).length >= 4)
  const [first, second] = (await read()).filter(([phase]) => phase === 'out')
  const [, earliest = 0, latest = 0] = first ?? []
  const [, before = 0, at = 0] = second ?? []
  // Ten seconds lie between two breaths out, wherever between their frames each turned.
  expect(before - latest).toBeLessThanOrEqual(10_100)
  expect(at - earliest).toBeGreaterThanOrEqual(9_900)
  await press(ana, steady.stop)
}

async function writesOffline({ ana, ben }: Trip): Promise<void> {
  await ben.go('/mend')
  await ana.offline(true)
  await ana.go('/mend/new')
  await fill(ana, flag.line, 'Written on a train')
  await press(ana, flag.next)
  await ana.page.getByText(flag.wishes.write).click()
  await press(ana, words.app.shareWith('Ben'))
  await headed(ana, 'Written on a train')
  await ana.page.reload()
  await headed(ana, 'Written on a train', wayMs)
  await ana.offline(false)
  await ben.page.getByText('Written on a train').first().waitFor({ timeout: 70_000 })
}

async function savesCopy({ ana }: Trip): Promise<void> {
  await ana.go('/settings/recovery')
  await press(ana, settings.recovery.backupMake)
  await ana.page.getByText(settings.recovery.backupDone).waitFor()
  // The first line of every file of this kind: age-encryption.org/v1
  await eventually(() => ana.saved().some((file) => /^age-encryption|BEGIN AGE/.test(file)))
}

async function findsAgain({ ana, another, notes }: Trip): Promise<void> {
  await ana.go('/settings/recovery')
  await press(ana, settings.recovery.phraseShow)
  await ana.page.locator('ol.phrase li').first().waitFor()
  notes.phrase = (await ana.page.locator('ol.phrase li').allInnerTexts()).join(' ')
  const fresh = await another('Ana again')
  await fresh.page.getByRole('button', { name: onboarding.welcome.returning, exact: true }).click()
  await fill(fresh, onboarding.restore.words, notes.phrase)
  await press(fresh, onboarding.restore.go)
  await fresh.page.waitForURL((url) => url.pathname === '/')
  await fresh.go('/mend')
  await fresh.page.getByText(hurt).first().waitFor({ timeout: 30_000 })
  expect(fresh.complaints).toEqual([])
  await fresh.close()
}

async function opensAlone({ ana, look }: Trip): Promise<void> {
  await ana.offline(true)
  await ana.page.goto(`${ana.origin}/`)
  await ana.page.getByRole('heading', { level: 1 }).waitFor()
  await look('today', ana)
  await ana.go('/settings/coach')
  await ana.page.getByRole('heading', { level: 1 }).waitFor()
  await ana.offline(false)
}

async function locks({ ana }: Trip): Promise<void> {
  await toLock(ana)
  await fill(ana, onboarding.lock.choose, passphrase)
  await press(ana, onboarding.lock.set)
  await eventually(async () => !(await shows(ana, onboarding.lock.title)))
  await ana.page.reload()
  await headed(ana, lock.title, wayMs)
  await fill(ana, lock.passphrase, 'something else')
  await press(ana, lock.open)
  await ana.page.getByText(lock.wrong).waitFor({ timeout: wayMs })
  await fill(ana, lock.passphrase, passphrase)
  await press(ana, lock.open)
  await eventually(async () => !(await shows(ana, lock.forgotten)))
}

async function leaves({ ana }: Trip): Promise<void> {
  await ana.go('/settings')
  await ana.page.getByText(settings.discreet.blank, { exact: true }).click()
  for (let times = 0; times < 3; times++) await ana.page.keyboard.press('Shift')
  await ana.page.waitForURL((url) => url.href === 'about:blank')
  await ana.page.goto(ana.origin)
  await headed(ana, words.leaving.away.title, wayMs)
  await press(ana, words.leaving.away.open)
  await headed(ana, lock.title, wayMs)
}
