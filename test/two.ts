/** Two people, a device each, in two real browser contexts through a real relay: paired, or about to be. */
import type { Browser, BrowserContext, Page } from 'playwright'
import { onboarding } from '../web/src/words/en/onboarding.ts'
import { openBrowser } from './browser.ts'
import { appFolder } from './support/app.ts'
import { openCable, type Cable } from './support/cable.ts'
import { openRelayHere, openRelayProcess, type TestRelay } from './support/relay.ts'
import { storageOf } from './support/storage.ts'

export type Person = {
  readonly name: string
  readonly page: Page
  readonly context: BrowserContext
  readonly cable: Cable
  readonly origin: string
  /** The network really off (the cable pulled, and the browser knows), or on again. */
  readonly offline: (off: boolean) => Promise<void>
  /** Everything this browser has stored, as text: what a canary is searched in. */
  readonly storage: () => Promise<string>
  /** Addresses this browser asked for since it opened. */
  readonly requests: readonly string[]
  /** What the page complained of: a test should end with none. */
  readonly complaints: readonly string[]
  /** Goes to a place in the app without reloading it. */
  readonly go: (place: string) => Promise<void>
}

export type Pair = {
  readonly ana: Person
  readonly ben: Person
  readonly relay: TestRelay
  readonly browser: Browser
  /** Another browser context at the same relay, with nobody in it yet. */
  readonly another: (name: string) => Promise<Person>
  /** Both devices' and the relay's clocks jump forward; what has come due happens. */
  readonly passTime: (ms: number) => Promise<void>
  readonly close: () => Promise<void>
}

export type PairOptions = {
  /** process: a relay that can be killed and searched, in true time. here: one whose clock moves along. */
  readonly relay?: 'here' | 'process'
  /** When the devices' clocks start; the present by default. */
  readonly startAt?: Date
  readonly browserArgs?: readonly string[]
  readonly timezone?: string
  /** false: both have begun on their own and are not paired. */
  readonly paired?: boolean
}

export async function openPair(options: PairOptions = {}): Promise<Pair> {
  const app = appFolder()
  const relay = await (options.relay === 'process' ? openRelayProcess : openRelayHere)(app)
  const browser = await openBrowser({ args: options.browserArgs ?? [] })
  const people: Person[] = []
  const another = async (name: string): Promise<Person> => {
    const person = await openPerson(name, browser, relay, options)
    people.push(person)
    return person
  }
  const ana = await another('Ana')
  const ben = await another('Ben')
  if (options.startAt !== undefined) relay.passTime(options.startAt.getTime() - Date.now())
  await begin(ana)
  if (options.paired === false) await begin(ben)
  else await pairUp(ana, ben)
  return {
    ana,
    ben,
    relay,
    browser,
    another,
    passTime: async (ms) => {
      relay.passTime(ms)
      const pages = people.flatMap(({ context }) => context.pages())
      await Promise.all(pages.map((page) => page.clock.fastForward(ms)))
    },
    close: async () => {
      await browser.close()
      await Promise.all(people.map(({ cable }) => cable.close()))
      await relay.close()
    },
  }
}

async function openPerson(
  name: string,
  browser: Browser,
  relay: TestRelay,
  options: PairOptions,
): Promise<Person> {
  const cable = await openCable(relay.port)
  const origin = `http://localhost:${cable.port}`
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    ...(options.timezone === undefined ? {} : { timezoneId: options.timezone }),
  })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin })
  const requests: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  context.on('weberror', (trouble) => complaints.push(trouble.error().message))
  const page = await context.newPage()
  await page.clock.install(options.startAt === undefined ? {} : { time: options.startAt })
  await page.goto(origin)
  return {
    name,
    page,
    context,
    cable,
    origin,
    offline: async (off) => {
      if (off) await appIsKept(context)
      if (off) cable.pull()
      else cable.plug()
      await context.setOffline(off)
    },
    storage: () => storageOf(page),
    requests,
    complaints,
    go: (place) => go(page, place),
  }
}

/** The app itself is on the device: what a first visit needs before it can do without a network. */
async function appIsKept(context: BrowserContext): Promise<void> {
  await context
    .pages()
    .at(-1)
    ?.evaluate(() => navigator.serviceWorker.ready.then(() => null))
}

// As a link inside the app would: the page stays, and so does what it holds.
async function go(page: Page, place: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, place)
}

const { welcome, who, phrase, lock, invite, compare, done } = onboarding

/** The tab is gone without a word, as when a phone needs its memory, and opened again later. */
export async function reopen(person: Person, place = '/'): Promise<Person> {
  await person.page.close({ runBeforeUnload: false })
  const page = await person.context.newPage()
  await page.goto(`${person.origin}${place}`)
  return { ...person, page, storage: () => storageOf(page), go: (to) => go(page, to) }
}

/** One person's first minute: a name, the words for later, no lock. */
export async function begin(person: Person): Promise<void> {
  await press(person, welcome.begin)
  await introduce(person)
}

export async function introduce(person: Person): Promise<void> {
  const { page, name } = person
  await page.getByLabel(who.name).fill(name)
  await press(person, who.next)
  await press(person, phrase.later)
  await press(person, lock.skip)
}

/** The two find each other: a link, four words that are the same, and a yes from both. */
export async function pairUp(ana: Person, ben: Person): Promise<void> {
  await ana.go('/invite/partner')
  await openLink(ben, await copiedLink(ana))
  await introduce(ben)
  const words = await Promise.all([ana, ben].map(safetyWords))
  if (words[0] !== words[1] || words[0] === '') throw new Error('the safety words differ')
  await Promise.all([ana, ben].map((person) => press(person, compare.match)))
  // Each other's name is the first thing that comes across.
  await ana.page.getByText(done.title(ben.name)).waitFor()
  await ben.page.getByText(done.title(ana.name)).waitFor()
  await Promise.all([ana, ben].map((person) => press(person, done.go)))
}

export async function copiedLink({ page }: Person): Promise<string> {
  await page.getByRole('button', { name: invite.copy }).click()
  return page.evaluate(() => navigator.clipboard.readText())
}

/** A link someone else's device made, opened at one's own address. */
export async function openLink({ page, origin }: Person, link: string): Promise<void> {
  const { pathname, hash } = new URL(link)
  await page.goto(`${origin}${pathname}${hash}`)
}

export async function safetyWords({ page }: Person): Promise<string> {
  return (await page.locator('.safety-words').innerText()).trim()
}

export async function press({ page }: Person, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
}
