/** Screens of the story as someone who cannot see them meets them: axe finds nothing, in both themes. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'vitest'
import { tell, volumes } from '../story.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Text stands out seven to one, which is more than WCAG's AA asks for, and so needs no second look. */
const seven = {
  'color-contrast-enhanced': { enabled: true },
  'color-contrast': { enabled: false },
} as const
const colours = ['color-contrast-enhanced', 'link-in-text-block']

export function readVolume(volume: keyof typeof volumes): void {
  test.each(volumes[volume])(
    '%s: axe finds nothing, and nothing is cut off at 320 px',
    async (chapter) => {
      const found: string[] = []
      await tell(
        async (name, { page }) => {
          // As tall as its words, so that nothing is measured halfway under the bar or the foot.
          const tall = await page.evaluate(() => document.documentElement.scrollHeight)
          await page.setViewportSize({ width: 390, height: Math.max(844, tall) })
          for (const colorScheme of ['light', 'dark'] as const) {
            // Still, so that no colour is read halfway to another.
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
            // One frame, one origin: nothing is gained by gathering the answers in a page of their own.
            const axe = new AxeBuilder({ page }).setLegacyMode()
            // The dark screen is the same page in other colours.
            const asked =
              colorScheme === 'light'
                ? axe.options({ runOnly: { type: 'tag', values: tags }, rules: seven })
                : axe.withRules(colours)
            const { violations } = await asked.analyze()
            found.push(
              ...violations.map(
                ({ id, nodes }) => `${name} ${colorScheme} ${id} ${nodes[0]?.html ?? ''}`,
              ),
            )
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
