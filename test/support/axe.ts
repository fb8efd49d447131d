/** Screens of the story as someone who cannot see them meets them: axe finds nothing, in both themes. */
import axe, { type RunOptions } from 'axe-core'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { tell, volumes } from '../story.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Text stands out seven to one, which is more than WCAG's AA asks for, and so needs no second look. */
const seven = {
  'color-contrast-enhanced': { enabled: true },
  'color-contrast': { enabled: false },
} as const
const whole: RunOptions = { runOnly: { type: 'tag', values: tags }, rules: seven }
/** The dark screen is the same page in other colours. */
const colours: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast-enhanced', 'link-in-text-block'] },
}

/** What axe has to say against the page as it stands: rule and first element of each. */
async function violations(page: Page, asked: RunOptions): Promise<readonly string[]> {
  // Half a megabyte of script, brought once: it stays until the page is loaded anew.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(
    async (options) => {
      const { run } = Reflect.get(window, 'axe') as typeof axe
      const found = (await run(document, options)).violations
      return found.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)
    },
    // What passes is not told one by one: that is most of the work.
    { ...asked, resultTypes: ['violations' as const] },
  )
}

export function readVolume(volume: keyof typeof volumes): void {
  test.each(volumes[volume])(
    '%s: axe finds nothing, and nothing is cut off at 320 px',
    async (chapter) => {
      const found: string[] = []
      await tell(
        async (name, { page }) => {
          // A screen that is still on its way is nobody's page yet.
          await page.locator('h1').first().waitFor()
          // As tall as its words, so that nothing is measured halfway under the bar or the foot.
          const tall = await page.evaluate(() => document.documentElement.scrollHeight)
          await page.setViewportSize({ width: 390, height: Math.max(844, tall) })
          for (const colorScheme of ['light', 'dark'] as const) {
            // Still, so that no colour is read halfway to another.
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
            const said = await violations(page, colorScheme === 'light' ? whole : colours)
            found.push(...said.map((each) => `${name} ${colorScheme} ${each}`))
          }
          await page.setViewportSize({ width: 320, height: 640 })
          const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          if (wider > 0) found.push(`${name} is ${wider} px too wide`)
          await page.setViewportSize({ width: 390, height: 844 })
        },
        [chapter],
      )
      expect(found).toEqual([])
    },
    300_000,
  )
}
