/** When what a screen shows turned, told so that a busy machine's late frame is not taken for a late turn. */
import type { Page } from 'playwright'

/** What was shown, the frame that first showed it, and the frame before, by the page's own clock. */
export type Turn = { readonly shown: string; readonly at: number; readonly before: number }

/** Notes on every frame from now on what the first element of this kind says; nothing while there is none. */
export async function watchTurns(page: Page, selector: string): Promise<void> {
  await page.evaluate((what) => {
    const turns: Turn[] = []
    Reflect.set(window, 'turnsSeen', turns)
    let [last, before] = ['', Date.now()]
    const look = (frame: number) => {
      const at = Date.now()
      const shown = document.querySelector(what)?.textContent ?? ''
      if (shown !== '' && shown !== last) turns.push({ shown, at, before })
      // A frame that is held up in its middle drew by a clock read before: it counts from where it began.
      ;[last, before] = [shown, at - (performance.now() - frame)]
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }, selector)
}

/** @returns the turns so far, the first of which is no turn: it was shown when the watching began */
export const turnsSeen = (page: Page): Promise<readonly Turn[]> =>
  page.evaluate(() => Reflect.get(window, 'turnsSeen') as readonly Turn[])

/** What to add to a page's clock to have the one true clock of this test. */
export async function truth(page: Page): Promise<number> {
  let best = { trip: Infinity, offset: 0 }
  for (let tries = 0; tries < 9; tries++) {
    const asked = performance.now()
    const read = await page.evaluate(() => Date.now())
    const trip = performance.now() - asked
    if (trip < best.trip) best = { trip, offset: asked + trip / 2 - read }
  }
  return best.offset
}

type Span = { readonly at: number; readonly before: number }

/** The same by another clock, which is so far ahead. */
export const moved = ({ at, before }: Span, ms: number): Span => ({
  at: at + ms,
  before: before + ms,
})

/** How far apart two turns were for certain: each lies somewhere between its two frames. */
export const apartMs = (one: Span, other: Span): number =>
  Math.max(0, one.before - other.at, other.before - one.at)
