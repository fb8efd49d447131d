/** Two find each other by four words; a second device comes in the same way; and what may go wrong meanwhile. */
import { copies, moving } from '../../web/src/words/en/copies.ts'
import { onboarding } from '../../web/src/words/en/onboarding.ts'
import { settings } from '../../web/src/words/en/settings.ts'
import { words } from '../../web/src/words/en.ts'
import type { Chapter, Look } from '../story.ts'
import { fill, headed } from '../support/road.ts'
import { begin, copiedLink, introduce, openLink, press, type Pair, type Person } from '../two.ts'

const { compare, dead, done, failures, invite, join, ownDevice, restore, typed, welcome } =
  onboarding
const { devices, recovery } = settings

export const meetStory: Chapter = async (pair, look) => {
  const cy = await pair.another('Cy')
  await begin(cy)
  await paired(pair, look, cy)
  await secondDevice(pair, look, cy)
  await kept(look, cy)
  await mistaken(pair, look)
}

async function paired(pair: Pair, look: Look, cy: Person): Promise<void> {
  const dee = await pair.another('Dee')
  await cy.go('/invite/partner')
  await openLink(dee, await copiedLink(cy))
  await headed(dee, join.nameFirst)
  await look('invited', dee)
  await introduce(dee)
  await headed(cy, compare.title)
  await headed(dee, compare.title)
  await look('compare', cy)
  await press(cy, compare.match)
  await cy.page.getByText(compare.confirmed).waitFor()
  await look('compare-said', cy)
  await press(dee, compare.match)
  await headed(cy, done.title('Dee'))
  await look('together', cy)
  await press(cy, done.go)
}

async function secondDevice(pair: Pair, look: Look, cy: Person): Promise<void> {
  const tablet = await pair.another('Cy')
  await cy.go('/invite/device')
  await headed(cy, invite.titleDevice)
  await cy.page.getByRole('img', { name: invite.code }).waitFor()
  await look('device', cy)
  await openLink(tablet, await copiedLink(cy))
  await headed(tablet, ownDevice.title)
  await look('own-device', tablet)
  await press(tablet, ownDevice.go)
  await headed(tablet, ownDevice.compareTitle)
  await press(tablet, compare.differ)
  await headed(tablet, compare.differTitle)
  await look('differ', tablet)
  await headed(cy, failures.cancelled.happened)
  await look('stopped', cy)
  await press(cy, onboarding.tryAgain)
  await openLink(tablet, await copiedLink(cy))
  await press(tablet, ownDevice.go)
  for (const person of [cy, tablet]) await press(person, compare.match)
  await headed(tablet, done.titleDevice)
  await look('device-in', tablet)
  await press(cy, done.go)
  await headed(cy, devices.title)
  await cy.page.getByRole('button', { name: devices.remove }).waitFor()
  await look('devices', cy)
  await press(cy, devices.remove)
  await cy.page.getByRole('dialog').waitFor()
  await look('device-remove', cy)
  await press(cy, words.app.cancel)
}

async function kept(look: Look, cy: Person): Promise<void> {
  await cy.go('/settings/recovery')
  await headed(cy, recovery.title)
  await press(cy, recovery.backupMake)
  await cy.page.getByText(recovery.backupDone).waitFor()
  await look('backup', cy)
  await cy.go('/restore/copy')
  await headed(cy, copies.title)
  await look('copy', cy)
  const file = { name: 'copy.age', mimeType: 'application/octet-stream', buffer: Buffer.from('-') }
  await cy.page.getByLabel(copies.file).setInputFiles(file)
  await fill(cy, copies.words, `${'abandon '.repeat(11)}about`)
  await press(cy, copies.open)
  await cy.page.getByRole('alert').waitFor()
  await look('copy-other', cy)
  await cy.go('/settings/moving')
  await headed(cy, moving.title)
  await look('moving', cy)
}

async function mistaken(pair: Pair, look: Look): Promise<void> {
  const eve = await pair.another('Eve')
  await headed(eve, welcome.title)
  await eve.go('/join')
  await fill(eve, join.link, 'the link from the message')
  await press(eve, join.open)
  await eve.page.getByText(join.notALink).waitFor()
  await look('no-link', eve)
  await eve.go('/restore')
  await fill(eve, restore.words, 'twelve words that were never on any paper at all I fear')
  await eve.page.getByText(typed.near('words', 2, 'word')).waitFor()
  await look('no-words', eve)
  await openLink(eve, `${eve.origin}/join#pair=AQE${'A'.repeat(43)}`)
  await headed(eve, dead.gone.happened)
  await look('dead-link', eve)
  await eve.go('/')
  await begin(eve)
  await eve.offline(true)
  await eve.go('/invite/partner')
  await eve.page.getByText(invite.offline).waitFor()
  await look('no-relay', eve)
}
