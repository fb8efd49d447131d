/** A browser with a profile on the disk, that outlives it and can be copied: someone's whole browser, as a thief has it. */
import { chromium } from 'playwright'
import { browserPath } from '../browser.ts'
import type { Person } from '../two.ts'
import { appFolder } from './app.ts'
import { openRelayHere, type TestRelay } from './relay.ts'
import { storageOf } from './storage.ts'

export type Profile = {
  readonly person: Person
  readonly relay: TestRelay
  /** The browser ends; its profile and the relay stay. */
  readonly close: () => Promise<void>
}

/** @param folder - where the profile lies, or will lie */
export async function openProfile(
  folder: string,
  known: TestRelay | null = null,
): Promise<Profile> {
  const relay = known ?? (await openRelayHere(appFolder()))
  const found = browserPath()
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    env: { ...process.env, ...found.env },
    viewport: { width: 390, height: 844 },
  })
  const page = context.pages()[0] ?? (await context.newPage())
  const origin = `http://localhost:${relay.port()}`
  await page.goto(origin)
  const person: Person = {
    name: 'Ana',
    page,
    context,
    origin,
    cable: {
      port: relay.port(),
      pull: nothing,
      plug: nothing,
      slowBy: nothing,
      hold: () => nothing,
      close: later,
    },
    offline: (off) => context.setOffline(off),
    storage: () => storageOf(page),
    requests: [],
    complaints: [],
    go: async (place) => {
      await page.evaluate((to) => {
        history.pushState(null, '', to)
        dispatchEvent(new PopStateEvent('popstate'))
      }, place)
    },
  }
  return { person, relay, close: () => context.close() }
}

const nothing = (): void => undefined
const later = (): Promise<void> => Promise.resolve()
