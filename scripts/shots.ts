/** `npm run shots [chapter …]`: every screen of the story, phone and desktop, light and dark, into shots/. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Look } from '../test/story.ts'
import { chapters, tell } from '../test/story.ts'

const folder = path.resolve(import.meta.dirname, '../shots')
const phone = { width: 390, height: 844 }
const desktop = { width: 1280, height: 900 }

mkdirSync(folder, { recursive: true })
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in chapters))
if (unknown.length > 0) {
  console.error(`no chapter ${unknown.join(', ')}; there are ${Object.keys(chapters).join(', ')}`)
  process.exit(2)
}

let count = 0
const draw: Look = async (name, { page }) => {
  await page.mouse.move(0, 0)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const [size, viewport] of Object.entries({ phone, desktop })) {
      await page.setViewportSize(viewport)
      await page.screenshot({ path: path.join(folder, `${name}-${size}-${colorScheme}.png`) })
      count++
    }
  }
  await page.setViewportSize(phone)
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
}

await tell(draw, wanted.length > 0 ? wanted : undefined)
console.log(`${count} pictures in shots/`)
