/** When each breath turns on a screen: by the page's own clock, and by the true one outside it. */
import type { Page } from 'playwright'

export type Turn = {
  readonly phase: string
  readonly cycle: number
  /** The page's clock. */
  readonly at: number
  /** The clock of the test, milliseconds; a few late. */
  readonly trueAt: number
}

/** Notes each turn of the circle from now on, as it happens. */
export async function watchBreath(page: Page): Promise<Turn[]> {
  const turns: Turn[] = []
  const told = (phase: string, cycle: number, at: number) => {
    turns.push({ phase, cycle, at, trueAt: performance.now() })
  }
  await page.exposeFunction('breathTurned', told)
  await page.evaluate(() => {
    const tell = Reflect.get(window, 'breathTurned') as typeof told
    let last = ''
    // On every frame of the page's own clock, as the circle itself.
    const look = () => {
      requestAnimationFrame(look)
      const { phase = '', cycle = '' } = document.querySelector<HTMLElement>('.ring')?.dataset ?? {}
      if (phase === '' || `${phase}${cycle}` === last) return
      last = `${phase}${cycle}`
      tell(phase, Number(cycle), Date.now())
    }
    look()
  })
  return turns
}
