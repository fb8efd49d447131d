/** A whole talk, from "is now good" to a step, both partners side by side. */
import { talk } from '../../web/src/rooms/talks/words/talk.ts'
import { floor } from '../../web/src/rooms/talks/words/floor.ts'
import { palette } from '../../web/src/rooms/palette/words.ts'
import { papers } from '../../web/src/rooms/talks/words/papers.ts'
import { step } from '../../web/src/rooms/steps/words.ts'
import { timeout } from '../../web/src/rooms/timeouts/words.ts'
import { words } from '../../web/src/words/en.ts'
import type { Chapter } from '../story.ts'
import { canPress, fill, headed, startOf } from '../support/road.ts'
import {
  chooses,
  comeBackFromPause,
  givesBack,
  onFrom,
  readied,
  sample,
  shares,
  shareWith,
  signed,
  topic,
} from '../support/talk.ts'
import { press, type Person } from '../two.ts'

const soon = ({ page }: Person) => page.locator('fieldset .chips button').first().click()

export const talkStory: Chapter = async (pair, look) => {
  const { ana, ben } = pair
  const both = async (name: string) => {
    await look(`${name}-ana`, ana)
    await look(`${name}-ben`, ben)
  }
  await ana.go('/talk')
  await headed(ana, talk.home.title)
  await ana.page.getByRole('button', { name: talk.home.ask('Ben') }).waitFor()
  await look('home', ana)
  await press(ana, talk.home.ask('Ben'))
  await headed(ana, talk.asked.mine('Ben'))
  await ben.go('/talk')
  await press(ben, talk.home.go)
  await headed(ben, talk.asked.title('Ana'))
  await both('01-asked')
  await press(ben, talk.asked.now)
  await headed(ana, talk.setUp.title)
  await headed(ben, talk.setUp.title)
  await both('02-set-up')
  await readied(pair)
  await fill(ana, talk.issue.field, topic)
  await look('03-topic-ana', ana)
  await press(ana, shareWith('Ben'))
  await headed(ben, talk.issue.theirs('Ana'))
  await look('03-topic-ben', ben)
  await press(ben, talk.issue.yes)
  await headed(ana, talk.charter.title)
  await headed(ben, talk.charter.title)
  await both('04-rules')
  await press(ana, talk.charter.edit)
  await look('04-rules-editing', ana)
  await press(ana, talk.charter.cancel)
  await press(ana, talk.charter.sign)
  await press(ben, talk.charter.sign)
  await look('04-rules-signed', ben)
  const speaker = await signed(pair)
  const listener = speaker === ana ? ben : ana
  await fill(speaker, floor.speak.label, sample)
  await both('05-speak')
  await shares(speaker, listener)
  await fill(
    listener,
    floor.listen.label,
    'The plan changed and you weren’t asked, and it left you feeling',
  )
  await both('06-give-back')
  await givesBack(listener, speaker)
  await both('07-confirm')
  await press(speaker, floor.confirm.almost)
  await look('07-almost', speaker)
  await press(speaker, floor.confirm.change)
  await press(speaker, floor.confirm.gotIt)
  await headed(listener, floor.listen.got(speaker.name))
  await fill(listener, floor.sense.label, 'it was your evening too, and nobody asked you.')
  await press(listener, floor.question.head)
  await look('08-between-listener', listener)
  await press(listener, floor.sense.send(speaker.name))
  await fill(listener, floor.question.label, 'What would have helped you in that moment?')
  await press(listener, floor.question.ask(speaker.name))
  await speaker.page.getByLabel(floor.question.answer).waitFor()
  await look('08-between-speaker', speaker)
  await speaker.page.locator('.heat summary').click()
  await speaker.page.locator('.heat input[type=range]').fill('8')
  await press(listener, floor.nudge.slower)
  await speaker.page.locator('[data-nudge]').waitFor()
  await both('09-hot')
  // It goes by itself, unless someone was quicker.
  const gone = speaker.page.locator('[data-nudge]').waitFor({ state: 'detached' })
  if (await canPress(speaker, floor.nudge.ok)) {
    void press(speaker, floor.nudge.ok).catch(() => undefined)
  }
  await gone
  await press(speaker, floor.speak.pass(listener.name))
  await headed(listener, floor.speak.title)
  await press(speaker, floor.nudge.rules)
  await listener.page.locator('[data-nudge=rules]').waitFor()
  await both('10-rules-open')
  for (const person of [speaker, listener]) await press(person, floor.nudge.ok)
  await listener.page.getByText(palette.moves.open, { exact: true }).click()
  await look('10-words-to-lean-on', listener)
  await press(listener, floor.speak.aloud)
  await headed(listener, floor.speak.aloudTitle)
  await both('10-aloud')
  await press(listener, floor.speak.aloudDone)
  await headed(speaker, floor.listen.title)
  await press(speaker, floor.listen.saidAloud)
  await headed(listener, floor.confirm.title(speaker.name))
  await press(listener, floor.confirm.gotIt)
  await press(listener, floor.speak.passFree)
  await headed(ana, floor.free.title)
  await headed(ben, floor.free.title)
  await both('11-free')
  await onFrom(pair, 'floor', papers.cards.title)
  await both('12-cards')
  await press(ana, papers.cards.deal)
  await headed(ben, papers.cards.prompts.felt('Ana'))
  await fill(ana, papers.cards.field, 'Rushed, and a little caught between two people.')
  await look('12-card-writing', ana)
  await press(ana, papers.cards.seal)
  await both('12-card-sealed')
  await fill(ben, papers.cards.field, 'Left out, as if your evening did not count.')
  await press(ben, papers.cards.seal)
  await headed(ana, papers.cards.mine.felt)
  await headed(ben, papers.cards.mine.felt)
  await both('12-card-open')
  for (const person of [ana, ben]) {
    const other = person === ana ? 'Ben' : 'Ana'
    await chooses(person, papers.cards.closer)
    await press(person, papers.cards.send(other))
    await headed(person, papers.cards.title)
  }
  await onFrom(pair, 'cards', papers.needs.title)
  await fill(ana, papers.needs.mine, 'To be asked before an evening is decided.')
  await press(ana, papers.needs.share)
  await fill(ben, papers.needs.mine, 'To know early when something is fixed.')
  await press(ben, papers.needs.share)
  await press(ana, papers.needs.confirm)
  await press(ben, papers.needs.confirm)
  await fill(ana, papers.needs.option, 'A short call before six, either of us')
  await press(ana, papers.needs.add)
  for (const person of [ana, ben]) await person.page.getByLabel(papers.needs.could).click()
  await ana.page.getByRole('button', { name: papers.needs.promote }).waitFor()
  await both('13-needs')
  await press(ana, papers.needs.promote)
  await onFrom(pair, 'needs', papers.summary.title)
  const halves = (person: Person, half: 'mine' | 'yours') =>
    person.page.locator(`[data-half=${half}]`)
  await halves(ben, 'yours').getByRole('button', { name: papers.summary.edit }).click()
  await fill(
    ben,
    papers.summary.writeTheirs('Ana'),
    'Ana wants to be asked first. It is about counting, not about time.',
  )
  await look('14-summary-writing', ben)
  await press(ben, papers.summary.share)
  await halves(ana, 'yours').getByRole('button', { name: papers.summary.edit }).click()
  await fill(
    ana,
    papers.summary.writeTheirs('Ben'),
    'Ben gets caught between work and home, and wants a plan that holds.',
  )
  await press(ana, papers.summary.share)
  for (const person of [ana, ben]) await press(person, papers.summary.right)
  for (const { page } of [ana, ben]) await page.getByText(papers.summary.locked).waitFor()
  await both('14-summary-locked')
  await onFrom(pair, 'summary', papers.step.title)
  await fill(ana, step.form.cue, 'a plan for the evening moves')
  await soon(ana)
  await look('15-step-offering', ana)
  await press(ana, shareWith('Ben'))
  await ben.page.getByRole('button', { name: step.agree }).waitFor()
  await both('15-step')
  await press(ben, step.agree)
  await onFrom(pair, 'step', talk.closing.title)
  await both('16-closing')
  await press(ben, talk.closing.close)
  await headed(ana, talk.over.closed.title)
  await headed(ben, talk.over.closed.title)
  await both('17-over')
  await ana.go('/talk')
  await headed(ana, talk.home.title)
  await look('18-home-after', ana)
  for (const person of [ana, ben]) await person.go('/talk/words')
  await press(ana, palette.page.begin)
  await fill(ana, palette.page.goal, palette.page.goalPlaceholder)
  await look('19-words-writing', ana)
  await press(ana, shareWith('Ben'))
  await ben.page.getByRole('button', { name: palette.page.agree }).waitFor()
  await both('19-words-offered')
  await press(ben, palette.page.agree)
  await ben.page.getByText(palette.page.now).waitFor()
  await look('19-words-agreed', ben)
  await ana.go('/talk')
  await headed(ana, talk.home.title)

  await ana.page.getByText(talk.home.modes['one-phone'], { exact: true }).click()
  await press(ana, talk.home.ask('Ben'))
  await ben.go('/talk')
  await press(ben, talk.home.go)
  await headed(ben, talk.asked.title('Ana'))
  await look('20-one-phone-asked', ben)
  await press(ben, talk.asked.now)
  await press(ana, talk.setUp.ready)
  await press(ana, talk.phone.pass('Ben'))
  await look('20-hand-over', ana)
  await press(ana, talk.phone.have('Ben'))
  await look('20-guest', ana)
  await look('20-elsewhere', ben)
  await press(ben, words.app.pause)
  await ben.page.getByRole('button', { name: startOf(timeout.call.press) }).click()
  await ana.page.getByRole('button', { name: talk.rest.back }).waitFor()
  await look('21-paused', ana)
  await press(ana, talk.bar.stop)
  await headed(ana, talk.stopping.title)
  await look('stopping', ana)
  await press(ana, talk.stopping.now)
  await headed(ben, talk.over.left.title)
  await look('22-stopped', ben)
  // The talk was stopped in the middle of the pause; the pause is over when both have said so.
  await comeBackFromPause(pair)
  await headed(ana, timeout.page.resumedTitle)
}
