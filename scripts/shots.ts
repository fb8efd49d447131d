/** `npm run shots [chapter …]`: every screen of the story, phone and desktop, light and dark, into shots/. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright'
import { openBrowser } from '../test/browser.ts'
import { chapters, type Look, tell } from '../test/story.ts'

const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(root, 'shots')
const phone = { width: 390, height: 844 }
const desktop = { width: 1280, height: 900 }

/** The six that the README shows, renewed by `npm run shots -- --readme`; sharp, small, and in both lights. */
const shown: Readonly<Record<string, { readonly file: string; readonly light: 'light' | 'dark' }>> =
  {
    'mend-today-named': { file: 'today', light: 'light' },
    'mend-account-advice': { file: 'coach', light: 'light' },
    'talk-06-give-back-ben': { file: 'talk', light: 'light' },
    'feelings-open': { file: 'feelings', light: 'dark' },
    'mend-repair-theirs': { file: 'repair', light: 'dark' },
    'steady-paced-begun': { file: 'steady', light: 'dark' },
  }

const forReadme = process.argv.includes('--readme')
const wanted = process.argv.slice(2).filter((name) => name !== '--readme')
const unknown = wanted.filter((name) => !(name in chapters))
if (unknown.length > 0) {
  console.error(`no chapter ${unknown.join(', ')}; there are ${Object.keys(chapters).join(', ')}`)
  process.exit(2)
}
mkdirSync(folder, { recursive: true })
const drawn: string[] = []
await tell(draw, wanted.length > 0 ? wanted : undefined)
await drawPairs()
console.log(`${drawn.length} pictures in shots/`)

async function draw(...[name, { page }]: Parameters<Look>): Promise<void> {
  await page.mouse.move(0, 0)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const [size, viewport] of Object.entries({ phone, desktop })) {
      await page.setViewportSize(viewport)
      await page.screenshot({ path: fileOf(`${name}-${size}-${colorScheme}`) })
    }
  }
  await page.setViewportSize(phone)
  if (forReadme) await drawForReadme(name, page)
  await drawWhole(name, page)
  await page.setViewportSize(phone)
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
}

function fileOf(name: string): string {
  drawn.push(name)
  return path.join(folder, `${name}.png`)
}

/** What is longer than a phone is drawn once more, down to its end. */
async function drawWhole(name: string, page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  if (height <= phone.height + 40) return
  await page.setViewportSize({ ...phone, height })
  await page.screenshot({ path: fileOf(`${name}-whole`) })
}

async function drawForReadme(name: string, page: Page): Promise<void> {
  const picture = shown[name]
  if (picture === undefined) return
  await page.emulateMedia({ colorScheme: picture.light, reducedMotion: 'reduce' })
  const chromium = await page.context().newCDPSession(page)
  const { data } = await chromium.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 58,
    clip: { x: 0, y: 0, ...phone, scale: 2 },
  })
  await chromium.detach()
  mkdirSync(path.join(root, 'docs/pictures'), { recursive: true })
  writeFileSync(path.join(root, 'docs/pictures', `${picture.file}.webp`), data, 'base64')
}

/** Where both were drawn at the same moment, the two phones side by side. */
async function drawPairs(): Promise<void> {
  const moments = drawn
    .filter((name) => name.endsWith('-ana-phone-light'))
    .map((name) => name.replace('-ana-phone-light', ''))
    .filter((name) => drawn.includes(`${name}-ben-phone-light`))
  const browser = await openBrowser()
  const page = await browser.newPage({ viewport: { width: 2 * phone.width + 48, height: 876 } })
  for (const name of moments) {
    const two = ['ana', 'ben'].map((who) => {
      const png = readFileSync(path.join(folder, `${name}-${who}-phone-light.png`), 'base64')
      return `<img src="data:image/png;base64,${png}" alt="">`
    })
    const style = 'margin:0;padding:16px;display:flex;gap:16px;background:#8a8378'
    await page.setContent(`<body style="${style}">${two.join('')}</body>`)
    await page.screenshot({ path: fileOf(`${name}-both`) })
  }
  await browser.close()
}
