/** One person in an engine of their choice: the same steps lead them as in every other test. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, type BrowserContext, firefox, type Page } from 'playwright'
import { openBrowser } from '../browser.ts'
import { openCable } from '../support/cable.ts'
import type { TestRelay } from '../support/relay.ts'
import { pathOf } from '../support/system.ts'
import type { Person } from '../two.ts'
import { openDriver } from './webdriver.ts'
import { pageOf } from './webkit.ts'

export type Engine = 'chromium' | 'firefox' | 'webkit'

export type Someone = Person & {
  readonly engine: Engine
  /** What this browser has saved, as latin1 text; each engine has its own way with names. */
  readonly saved: () => readonly string[]
  readonly close: () => Promise<void>
}

/** Opens a browser with nobody in it yet, on a cable of its own. */
export async function openSomeone(
  name: string,
  engine: Engine,
  relay: TestRelay,
): Promise<Someone> {
  const folder = mkdtempSync(path.join(tmpdir(), `mend-${engine}-`))
  const downloads = path.join(folder, 'downloads')
  mkdirSync(downloads)
  const cable = await openCable(relay.port)
  const origin = `http://localhost:${cable.port}`
  const complaints: string[] = []
  const seat = await (engine === 'webkit' ? sitInWebKit : sitInOthers)({
    engine,
    folder,
    origin,
    complaints,
  })
  const { page } = seat
  await page.goto(origin)
  return {
    ...{ name, engine, page, context: seat.context, cable, origin, complaints, requests: [] },
    // Pulled out of the wall: not every engine can be told that its network is off.
    offline: async (off) => {
      if (off) await page.evaluate(() => navigator.serviceWorker.ready.then(() => null))
      if (off) cable.pull()
      else cable.plug()
    },
    storage: () => Promise.reject(new Error('what an engine stores is searched in Chromium')),
    go: async (place) => {
      await page.evaluate((to) => {
        history.pushState(null, '', to)
        dispatchEvent(new PopStateEvent('popstate'))
      }, place)
    },
    saved: () =>
      readdirSync(downloads).map((file) => readFileSync(path.join(downloads, file), 'latin1')),
    close: async () => {
      await seat.close()
      await cable.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

type Place = {
  readonly engine: Engine
  readonly folder: string
  readonly origin: string
  readonly complaints: string[]
}

type Seat = {
  readonly page: Page
  readonly context: BrowserContext
  readonly close: () => Promise<void>
}

async function sitInWebKit({ folder, complaints }: Place): Promise<Seat> {
  const driver = await openDriver(folder, (line) => {
    if (isComplaint(line)) complaints.push(line)
  })
  // It does what the steps ask of a page, and no more; a step that asks for more fails here.
  const page = pageOf(driver) as unknown as Page
  const context = { pages: () => [page] } as unknown as BrowserContext
  return { page, context, close: driver.close }
}

// Such as: CONSOLE JS ERROR TypeError: undefined is not an object
function isComplaint(line: string): boolean {
  return /^CONSOLE (?:\w+ )?ERROR/.test(line)
}

async function sitInOthers({ engine, folder, origin, complaints }: Place): Promise<Seat> {
  const browser = await (engine === 'firefox' ? openFirefox(folder) : openBrowser())
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  if (engine === 'chromium') {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin })
  }
  context.on('weberror', (trouble) => complaints.push(trouble.error().message))
  context.on('console', (said) => {
    if (said.type() === 'error') complaints.push(said.text())
  })
  const page = await context.newPage()
  if (engine === 'chromium') {
    page.on(
      'download',
      (file) => void file.saveAs(path.join(folder, 'downloads', file.suggestedFilename())),
    )
  }
  return { page, context, close: () => browser.close() }
}

function openFirefox(folder: string): Promise<Browser> {
  return firefox.launch({
    channel: 'moz-firefox',
    executablePath: pathOf('Firefox'),
    downloadsPath: path.join(folder, 'downloads'),
    firefoxUserPrefs: {
      'dom.events.testing.asyncClipboard': true,
    },
  })
}
