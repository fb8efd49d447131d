/** M1: reminders: one constant push at the hour left with the relay, shown by the worker, and planned anew when it was done. */
import { afterEach, expect, test } from 'vitest'
import { today } from '../../web/src/rooms/rituals/today.ts'
import { rituals } from '../../web/src/rooms/rituals/words.ts'
import { reminders } from '../../web/src/words/en/reminders.ts'
import { words } from '../../web/src/words/en.ts'
import { openPushBox } from '../support/push.ts'
import { ritualName, toRitual } from '../support/rituals.ts'
import { eventually, headed, shows } from '../support/road.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

let pair: Pair
afterEach(() => pair.close())

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/** A zone in which it is about noon now: the worker's clock is the true one, and an evening could be over midnight. */
function noonZone(): string {
  const ahead = 12 - new Date().getUTCHours()
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}

test('M1 · asked once in words; what the relay sends is the constant; the worker shows it; done by the partner it is planned anew', async () => {
  pair = await openPair({ timezone: noonZone() })
  const { ana, ben, relay } = pair
  const box = await openPushBox(ana)
  const from = await begunAt(pair, 8)

  // Once something is agreed: a line on Today, then a page that says it in words, then the browser's own question.
  await ana.go('/')
  await headed(ana, today.reminders.title)
  await press(ana, today.reminders.action)
  await headed(ana, reminders.title)
  expect(await shows(ana, reminders.sentence)).toBe(true)
  await press(ana, reminders.turnOn)
  await headed(ana, reminders.titleOn)
  await ana.go('/')
  expect(await shows(ana, today.reminders.title)).toBe(false)
  expect(await shows(ana, today.reminders.action)).toBe(false)
  await pause(ana)

  await moveTo(pair, from - minuteMs / 2)
  await twoSweeps(ana)
  expect(relay.pushes()).toEqual([])
  await minutesPass(pair, 6)
  expect(relay.pushes()).toHaveLength(1)
  const [first] = relay.pushes()
  if (first === undefined) throw new Error('nothing was sent')
  expect(first.endpoint).toBe(box.endpoint)
  expect(box.opens(first.body)).toBe('mend:1')
  expect(JSON.stringify(first.headers)).not.toContain(ritualName)

  await box.deliver(box.opens(first.body))
  expect(await box.shown()).toEqual([reminders.sentence])
  await ana.go('/settings/reminders')
  await eventually(async () => !(await shows(ana, reminders.lastNone)))

  // Tomorrow Ben says at once that it took place: nobody is woken for what is done.
  await moveTo(pair, from + dayMs + 5_000)
  await toRitual(ben)
  await press(ben, rituals.one.did)
  await toRitual(ana)
  await ana.page.locator('[data-time="kept"]').waitFor()
  await pause(ana)
  await minutesPass(pair, 6)
  expect(relay.pushes()).toHaveLength(1)
  await box.deliver('mend:1')
  expect(await box.shown()).toEqual(['Nothing to do.'])
  await moveTo(pair, from + 2 * dayMs - minuteMs / 2)
  await minutesPass(pair, 6)
  expect(relay.pushes()).toHaveLength(2)
  expect(relay.disk()).not.toContain(ritualName)
})

test('M1 · one in a minute; renewed at every opening; stopped, refused and taken away it sends nothing and says what to do', async () => {
  pair = await openPair({ timezone: noonZone() })
  const { ana, relay, passTime } = pair
  const box = await openPushBox(ana)
  await ana.go('/settings/reminders')
  await press(ana, reminders.turnOn)
  await headed(ana, reminders.titleOn)
  await press(ana, reminders.tryOne)
  await ana.page.getByText(reminders.tryingOne).waitFor()
  await passTime(70_000)
  await eventually(() => Promise.resolve(relay.pushes().length === 1))

  // Its service has dropped it: at the next opening another is made, and left.
  await box.forget()
  await ana.page.reload()
  await ana.page.locator('h1').waitFor()
  await press(ana, reminders.tryOne)
  await ana.page.getByText(reminders.tryingOne).waitFor()
  await passTime(70_000)
  await eventually(() => Promise.resolve(relay.pushes().length === 2))
  const [, second] = relay.pushes()
  expect(second?.endpoint).toBe(box.endpointNow())

  await press(ana, reminders.tryOne)
  await ana.page.getByText(reminders.tryingOne).waitFor()
  await press(ana, reminders.turnOff)
  await headed(ana, reminders.title)
  await pause(ana)
  await passTime(90_000)
  await twoSweeps(ana)
  expect(relay.pushes()).toHaveLength(2)

  await box.refuse()
  await passTime(61_000)
  await ana.page.getByText(reminders.denied).waitFor()
  expect(await ana.page.getByRole('button', { name: reminders.turnOn }).count()).toBe(0)
})

/** Ana drafts the daily check-in so that it opens in about so many minutes, and Ben says yes. @returns when it opens, in milliseconds */
async function begunAt({ ana, ben }: Pair, minutes: number): Promise<number> {
  await ana.go('/rituals/new/daily')
  await headed(ana, rituals.form.title)
  const { from, clock } = await ana.page.evaluate((ms) => {
    const at = new Date(Date.now() + ms)
    at.setSeconds(0, 0)
    const two = (part: number) => String(part).padStart(2, '0')
    return { from: at.getTime(), clock: `${two(at.getHours())}:${two(at.getMinutes())}` }
  }, minutes * minuteMs)
  await ana.page.getByLabel(rituals.form.from).fill(clock)
  await press(ana, words.app.shareWith('Ben'))
  await headed(ana, rituals.title)
  await toRitual(ben)
  await press(ben, rituals.one.agree)
  await ben.page.locator('#agreed').waitFor()
  await toRitual(ana)
  await ana.page.locator('#agreed').waitFor()
  return from
}

/** What was left goes to the relay behind the picture. */
const pause = ({ page }: Person): Promise<void> => page.waitForTimeout(600)
/** The relay looks once a second for what is due. */
const twoSweeps = ({ page }: Person): Promise<void> => page.waitForTimeout(2_300)

/** Time goes on to this moment, for both and for the relay. */
async function moveTo({ ana, passTime }: Pair, at: number): Promise<void> {
  await passTime(at - (await ana.page.evaluate(() => Date.now())))
}

/** Minute by minute, so that the relay looks before a page that is open plans on. */
async function minutesPass(two: Pair, count: number): Promise<void> {
  const sent = two.relay.pushes().length
  for (let each = 0; each < count && two.relay.pushes().length === sent; each++) {
    await two.passTime(minuteMs)
    await two.ana.page.waitForTimeout(1_200)
  }
}
