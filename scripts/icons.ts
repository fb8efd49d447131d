/** Draws the app's icon once as pictures of fixed sizes: `node scripts/icons.ts`, after a change to icon.svg. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { openBrowser } from '../test/browser.ts'

const publicDir = path.resolve(import.meta.dirname, '../web/public')
const drawing = readFileSync(path.join(publicDir, 'icon.svg'), 'utf8')
// A maskable icon is cut to a circle or a drop: square corners, and the drawing inside the safe zone.
const maskable = drawing.replace(/ rx="\d+"/, '')

const browser = await openBrowser()
await draw(drawing, 192, 'icon-192.png')
await draw(drawing, 512, 'icon-512.png')
await draw(maskable, 512, 'icon-maskable-512.png')
await browser.close()

async function draw(svg: string, size: number, name: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const sized = svg.replace('<svg ', `<svg width="${size}" height="${size}" `)
  await page.setContent(`<body style="margin:0">${sized}</body>`)
  await page.screenshot({ path: path.join(publicDir, name), omitBackground: true })
  await page.close()
}
