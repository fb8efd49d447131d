/** From something that hurt to a kept promise, and what stands beside that road. */
import { account } from '../../web/src/rooms/accounts/words.ts'
import { flag } from '../../web/src/rooms/ruptures/words.ts'
import { history } from '../../web/src/words/en/history.ts'
import { mend } from '../../web/src/words/en/mend.ts'
import { promise } from '../../web/src/rooms/promises/words.ts'
import { repair } from '../../web/src/rooms/repairs/words.ts'
import { rupture } from '../../web/src/words/en/rupture.ts'
import { step } from '../../web/src/rooms/steps/words.ts'
import { words } from '../../web/src/words/en.ts'
import type { Chapter, Look } from '../story.ts'
import { follow, minute, soon, writeRepair, writeStep } from '../support/mend.ts'
import { fill, headed, startOf } from '../support/road.ts'
import { type Pair, press } from '../two.ts'
import { today as accountToday } from '../../web/src/rooms/accounts/today.ts'
import { breath } from '../../web/src/rooms/breathSeconds/words.ts'
import { today as promiseToday } from '../../web/src/rooms/promises/today.ts'
import { today as repairToday } from '../../web/src/rooms/repairs/today.ts'
import { today as ruptureToday } from '../../web/src/rooms/ruptures/today.ts'

const line = 'The change of plans on Saturday'

export const mendStory: Chapter = async (pair, look) => {
  const thread = await named(pair, look)
  await told(pair, look, thread)
  await repaired(pair, look, thread)
  await kept(pair, look)
  await stepped(pair, look, thread)
  await setDown(pair, look, thread)
}

async function named({ ana, ben }: Pair, look: Look): Promise<string> {
  await ana.go('/mend/new')
  await fill(ana, flag.line, 'You always change our plans')
  await look('line', ana)
  await fill(ana, flag.line, line)
  await ana.page.getByText(flag.whens.yesterday, { exact: true }).click()
  await press(ana, flag.next)
  await ana.page.getByText(flag.wishes.talk, { exact: true }).click()
  await look('wish', ana)
  await press(ana, words.app.shareWith('Ben'))
  await headed(ana, line)
  await look('hub-new', ana)
  const thread = new URL(ana.page.url()).pathname.split('/')[2] ?? ''
  await ben.go('/')
  await headed(ben, ruptureToday.named.title('Ana'))
  await look('today-named', ben)
  await ben.go(`/mend/${thread}`)
  await headed(ben, line)
  await look('hub-theirs', ben)
  await press(ben, rupture.acknowledge)
  return thread
}

async function told({ ana, ben }: Pair, look: Look, thread: string): Promise<void> {
  await ana.go(`/mend/${thread}/account`)
  await fill(ana, account.camera, 'You never listen. The tickets were on the table.')
  await ana.page.locator('.advice .link').first().click()
  await look('account-advice', ana)
  await fill(ana, account.camera, 'At six you said we would go to your mother’s instead.')
  await fill(ana, account.did, 'I felt small, as if my evening did not count.')
  await look('account', ana)
  await press(ana, words.app.shareWith('Ben'))
  await ben.go('/')
  await headed(ben, accountToday.came.title('Ana'))
  await press(ben, accountToday.came.action)
  await headed(ben, account.read.title('Ana'))
  await look('words-breath', ben)
  await press(ben, breath.skip)
  await look('answer', ben)
  await press(ben, rupture.answer.later)
  await look('words-skipped', ben)
}

async function repaired({ ana, ben }: Pair, look: Look, thread: string): Promise<void> {
  await ben.go(`/mend/${thread}/repair/impact`)
  await look('repair-impact', ben)
  await writeRepair(ben, thread, 'Ana', false)
  await look('repair-open', ben)
  await ben.go(`/mend/${thread}/repair/change`)
  await look('repair-change', ben)
  await ben.go(`/mend/${thread}/repair/concrete`)
  await soon(ben)
  await look('repair-concrete', ben)
  await ben.go(`/mend/${thread}/repair/look`)
  await look('repair-look', ben)
  await press(ben, repair.look.share('Ana'))
  await headed(ben, line)
  await ana.go('/')
  await headed(ana, repairToday.came.title('Ben'))
  await press(ana, repairToday.came.action)
  await headed(ana, repair.page.theirs('Ben'))
  await look('repair-theirs', ana)
  await press(ana, repair.page.answers.missing)
  await look('repair-which', ana)
  await ana.page.getByText(repair.page.answers.parts.impact, { exact: true }).click()
  await press(ana, repair.page.answers.sendMissing('Ben'))
  await look('repair-tapped', ana)
  await follow(ben, repair.onPage.addMissing)
  await headed(ben, repair.page.mine)
  await look('repair-mine', ben)
  await press(ana, repair.page.answers.notReady)
  await look('repair-not-ready', ana)
  await press(ana, repair.page.answers.received)
  await follow(ana, repair.page.toPromise)
  await headed(ana, promise.title.theirs('Ben'))
  await look('promise-open', ana)
}

async function kept({ ana, ben, passTime }: Pair, look: Look): Promise<void> {
  await passTime(26 * minute)
  await ben.go('/')
  await headed(ben, promiseToday.due.mine)
  await look('today-due', ben)
  await press(ben, promiseToday.action.mine)
  await headed(ben, promise.title.mine)
  await look('promise-slip', ben)
  await ben.page.getByRole('button', { name: startOf(promise.slip.press) }).click()
  await ben.page.getByText(promise.attempt(2)).first().waitFor()
  await look('promise-again', ben)
  await follow(ana, promise.next)
  await ana.page.getByText(promise.attempt(2)).first().waitFor()
  await press(ana, promise.kept)
  await ana.page.getByText(promise.now.theirs.kept()).waitFor()
  await look('promise-kept', ana)
  await ana.go('/mend/history')
  await headed(ana, history.title)
  await look('history', ana)
}

async function stepped({ ana, ben }: Pair, look: Look, thread: string): Promise<void> {
  await ana.go(`/mend/${thread}/step`)
  await look('step-empty', ana)
  await writeStep(ana, thread, 'Ben', 'put the phones in the hall')
  await headed(ana, step.title)
  await look('step-mine', ana)
  await ben.go(`/mend/${thread}/step`)
  await ben.page.getByRole('button', { name: step.agree }).waitFor()
  await look('step-theirs', ben)
  await press(ben, step.agree)
  await ben.page.getByText(step.activeHead).waitFor()
  await look('step-active', ben)
  await writeStep(ben, thread, 'Ana', 'a walk after dinner')
  await ben.page.getByRole('dialog', { name: step.exists.title }).waitFor()
  await look('step-exists', ben)
  await press(ben, step.exists.keep)
}

async function setDown({ ana, ben }: Pair, look: Look, thread: string): Promise<void> {
  await ana.go(`/mend/${thread}/promise`)
  await look('promise-new', ana)
  await ana.go(`/mend/${thread}`)
  await headed(ana, line)
  await look('hub', ana)
  await ana.page.getByText(rupture.more).click()
  await look('hub-endings', ana)
  await press(ana, rupture.park.start)
  await look('park', ana)
  await press(ana, rupture.keep)
  await press(ana, rupture.mended)
  await ben.go(`/mend/${thread}`)
  await ben.page.getByText(rupture.now.feltTheirs('Ana')).waitFor()
  await press(ben, rupture.mended)
  await ben.page.getByText(rupture.now.repaired).waitFor()
  await look('hub-mended', ben)
  await ben.go('/mend')
  await headed(ben, mend.restTitle)
  await ben.page.getByText(mend.asideCount(1)).click()
  await look('list', ben)
}
