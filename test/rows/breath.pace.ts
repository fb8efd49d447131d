/** R30, R31: the pace of a breath in true time, measured at length while the other suites run. */
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { steady } from '../../web/src/words/en/steady.ts'
import { words } from '../../web/src/words/en.ts'
import { headed, shows } from '../support/road.ts'
import { apartMs, moved, truth } from '../support/turns.ts'
import { begin, openPair, type Pair, type Person, press } from '../two.ts'

const minute = 60_000
const breathMs = 10_000
const { together } = steady
let pair: Pair

beforeAll(async () => {
  pair = await openPair()
})
afterAll(() => pair.close())

/** One turn of the circle: the frame that first showed it, and the frame before, by the page's own clock. */
type Turn = {
  readonly phase: string
  readonly cycle: number
  readonly at: number
  readonly before: number
}

/** Notes on every frame what the circle shows; a busy machine's late frame is told from a late breath. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const turns: Turn[] = []
    Reflect.set(window, 'breathTurns', turns)
    let [last, before] = ['', Date.now()]
    const look = (frame: number) => {
      const at = Date.now()
      const { phase = '', cycle = '' } = document.querySelector<HTMLElement>('.ring')?.dataset ?? {}
      const shown = `${phase}${cycle}`
      if (phase !== '' && shown !== last) turns.push({ phase, cycle: Number(cycle), at, before })
      // A frame that is held up in its middle drew by a clock read before: it counts from where it began.
      ;[last, before] = [shown, at - (performance.now() - frame)]
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

const turnsOf = (page: Page) =>
  page.evaluate(() => Reflect.get(window, 'breathTurns') as readonly Turn[])

/** When the exercise began, judged by one breath that should come `afterMs` later: between two frames. */
function startOf({ at, before }: Turn, afterMs: number) {
  return { earliest: before - afterMs, latest: at - afterMs }
}

test.concurrent(
  'R30 · six breaths a minute are ten seconds each, within a tenth, for five true minutes',
  async () => {
    // On a line of her own, in a browser with the clock that it came with.
    const line = await pair.another('Cy')
    const context = await pair.browser.newContext({ viewport: { width: 390, height: 844 } })
    const page = await context.newPage()
    const cy: Person = { ...line, page, context }
    await page.goto(line.origin)
    await begin(cy)
    await page.getByRole('link', { name: words.app.steady }).first().click()
    await page.getByRole('link', { name: new RegExp(steady.exercises.paced.name) }).click()
    await page.getByText(steady.minutes(5)).click()
    await watch(page)
    await press(cy, steady.begin)
    await page.waitForTimeout(5 * minute)
    await headed(cy, steady.afterTitle, minute / 2)
    const breaths = (await turnsOf(page)).filter(({ phase }) => phase === 'in')
    expect(breaths.length).toBe(30)
    // When the first one truly began lies between two frames, as with each: one beginning must fit all thirty.
    const beginnings = breaths.map((breath, index) => startOf(breath, index * breathMs))
    const latestOfEarliest = Math.max(...beginnings.map(({ earliest }) => earliest))
    const earliestOfLatest = Math.min(...beginnings.map(({ latest }) => latest))
    expect(latestOfEarliest - earliestOfLatest).toBeLessThanOrEqual(2 * 100)
    // And breath by breath: none was stretched to make up for another.
    const lengths = breaths.slice(1).map(({ at }, index) => at - (breaths[index]?.at ?? 0))
    const middle = lengths.toSorted((left, right) => left - right)[14] ?? 0
    expect(Math.abs(middle - breathMs)).toBeLessThanOrEqual(100)
    await context.close()
  },
  7 * minute,
)

test.concurrent(
  'R31 · both screens turn within 250 ms for three true minutes, 300 ms away and minutes apart by their clocks',
  async () => {
    const { ana, ben } = pair
    for (const { cable } of [ana, ben]) cable.slowBy(300)
    // Ben's clock is two minutes ahead, as clocks are.
    await ben.page.clock.fastForward(2 * minute)
    await Promise.all([ana, ben].map(({ page }) => page.reload()))
    await ana.go('/steady/together')
    await expect.poll(() => shows(ana, together.offline)).toBe(false)
    await Promise.all([ana, ben].map(({ page }) => watch(page)))
    await press(ana, together.ask('Ben'))
    await ben.page.getByRole('button', { name: words.today.breatheInvite.open }).click()
    for (const person of [ana, ben]) await headed(person, together.withYou(other(person)), 15_000)
    const before = { ana: await truth(ana.page), ben: await truth(ben.page) }
    await ana.page.waitForTimeout(3 * minute)
    for (const person of [ana, ben]) await headed(person, steady.afterTitle, minute / 2)
    const after = { ana: await truth(ana.page), ben: await truth(ben.page) }
    const [anas, bens] = await Promise.all([turnsOf(ana.page), turnsOf(ben.page)])
    // The pages' clocks themselves kept true time, or the measure would be none.
    expect(Math.abs(after.ana - before.ana)).toBeLessThan(100)
    expect(Math.abs(after.ben - before.ben)).toBeLessThan(100)
    const ahead = before.ben - before.ana
    expect(Math.abs(ahead)).toBeGreaterThan(1.5 * minute)
    const pairs = anas.slice(1).flatMap((turn) => {
      const twin = bens.find(({ phase, cycle }) => phase === turn.phase && cycle === turn.cycle)
      return twin === undefined ? [] : [[turn, twin] as const]
    })
    expect(pairs.length).toBeGreaterThanOrEqual(34)
    for (const [hers, his] of pairs) {
      expect(apartMs(hers, moved(his, ahead)), `${hers.phase} ${hers.cycle}`).toBeLessThan(250)
    }
  },
  6 * minute,
)

const other = ({ name }: Person): string => (name === 'Ana' ? 'Ben' : 'Ana')
