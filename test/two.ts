/** Two people, a device each, in two real browser contexts through a real relay: paired, or about to be. */
import type { Browser, BrowserContext, Page, Request } from 'playwright'
import { onboarding } from '../web/src/words/en/onboarding.ts'
import { borrowBrowser } from './browser.ts'
import { appFolder } from './support/app.ts'
import { openCable, type Cable } from './support/cable.ts'
import { keptCouple, restore, type Couple } from './support/couple.ts'
import { openRelayHere, openRelayProcess, type TestRelay } from './support/relay.ts'
import { pairRests } from './support/rest.ts'
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
  /** Addresses this browser asked for since it opened, but for the app's own parts, which it fetches ahead in an idle moment. */
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
  /** One for both, or each one's own by name. */
  readonly timezone?: string | Readonly<Record<string, string>>
  /** false: both have begun on their own and are not paired. by hand: paired on their screens, now. */
  readonly paired?: boolean | 'by hand'
}

/**
 * Two people on two devices at a relay of their own, which no other test has touched.
 *
 * Where couples are kept (`COUPLES_KEPT_IN`), they have paired once for all tests, on their screens, and every test has
 * a copy of what that left on the relay and in both browsers; elsewhere they pair now.
 */
export async function openPair(options: PairOptions = {}): Promise<Pair> {
  const couple = options.paired === undefined ? await keptCouple(...coupleOf(options)) : null
  const pair = await openApart(options, couple)
  const { ana, ben } = pair
  if (couple !== null) return pair
  await begin(ana)
  if (options.paired === false) await begin(ben)
  else await pairUp(ana, ben)
  return pair
}

function coupleOf({ startAt }: PairOptions): Parameters<typeof keptCouple> {
  const name = startAt === undefined ? 'now' : String(startAt.getTime())
  const options = startAt === undefined ? {} : { startAt }
  return [
    name,
    async (prepare) => {
      const pair = await openApart(options, null, prepare)
      const { ana, ben, relay } = pair
      await begin(ana)
      await pairUp(ana, ben)
      await pairRests(pair)
      const part = async (): Promise<string> => {
        for (const { cable } of [ana, ben]) cable.pull()
        await relay.stop()
        return relay.dataDir
      }
      return { people: [ana, ben], part, close: pair.close }
    },
  ]
}

/** Both have the app open, and have not begun, or are the couple that is given. */
async function openApart(
  options: PairOptions,
  couple: Couple | null,
  prepare: Prepare = nothing,
): Promise<Pair> {
  const app = appFolder()
  const open = options.relay === 'process' ? openRelayProcess : openRelayHere
  const relay = await open(app, couple?.relay ?? null)
  if (options.startAt !== undefined) relay.passTime(options.startAt.getTime() - Date.now())
  const { browser, giveBack } = await borrowBrowser(options.browserArgs ?? [])
  const people: Person[] = []
  const join = async (name: string, has: Couple | null): Promise<Person> => {
    const person = await openPerson(name, browser, relay, options, has, prepare)
    people.push(person)
    return person
  }
  const [ana, ben] = await Promise.all([join('Ana', couple), join('Ben', couple)])
  return {
    ana,
    ben,
    relay,
    browser,
    another: (name) => join(name, null),
    passTime: async (ms) => {
      // Nobody is told the time in between: a clock would be wrong by so much until it asks again.
      const release = people.map(({ cable }) => cable.hold())
      relay.passTime(ms)
      // One for all the pages of a context.
      const pages = people.flatMap(({ context }) => context.pages().slice(0, 1))
      await Promise.all(pages.map((page) => page.clock.fastForward(ms)))
      for (const letGo of release) letGo()
    },
    close: async () => {
      await Promise.all(people.map(({ context }) => context.close()))
      await giveBack()
      await Promise.all(people.map(({ cable }) => cable.close()))
      await relay.close()
    },
  }
}

type Prepare = (context: BrowserContext) => Promise<void>
const nothing: Prepare = () => Promise.resolve()

async function openPerson(
  name: string,
  browser: Browser,
  relay: TestRelay,
  options: PairOptions,
  couple: Couple | null,
  prepare: Prepare,
): Promise<Person> {
  const cable = await openCable(relay.port)
  const origin = `http://localhost:${cable.port}`
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    ...(process.env['MEND_LANGUAGE'] === 'de' ? { locale: 'de-DE' } : {}),
    ...zoneOf(name, options),
  })
  await prepare(context)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin })
  const page = await context.newPage()
  await page.clock.install(options.startAt === undefined ? {} : { time: options.startAt })
  if (couple !== null) {
    // At the app's origin, and not in the app.
    await page.goto(`${origin}/healthz`)
    await restore(page, couple, name)
  }
  const requests: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => {
    if (!isOwnPart(request, origin)) requests.push(request.url())
  })
  context.on('weberror', (trouble) => complaints.push(trouble.error().message))
  await page.goto(origin)
  if (couple !== null) await page.locator('h1').waitFor()
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
    // What the browser keeps of the app itself comes a while after the first picture.
    storage: async () => {
      await appIsKept(context)
      return storageOf(page)
    },
    requests,
    complaints,
    go: (place) => go(page, place),
  }
}

function zoneOf(name: string, { timezone }: PairOptions): { readonly timezoneId?: string } {
  const zone = typeof timezone === 'string' ? timezone : timezone?.[name]
  return zone === undefined ? {} : { timezoneId: zone }
}

/** One file of the app as it was built, asked for by its name alone: it can carry nothing out. */
function isOwnPart(request: Request, origin: string): boolean {
  const { pathname, search, href } = new URL(request.url())
  const bare = request.method() === 'GET' && request.postData() === null && search === ''
  return bare && href.startsWith(`${origin}/assets/`) && /^\/assets\/[\w-]+\.\w+$/.test(pathname)
}

/** The app itself is on the device: what a first visit needs before it can do without a network. */
async function appIsKept(context: BrowserContext): Promise<void> {
  await context
    .pages()
    .at(-1)
    ?.evaluate(() => {
      const tired = new Promise((resolve) => setTimeout(resolve, 20_000))
      return Promise.race([navigator.serviceWorker.ready, tired]).then(() => null)
    })
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

/** To where a lock is chosen, though the twelve words were not noted. */
export async function toLock(person: Person): Promise<void> {
  await person.go('/start/lock')
  await press(person, lock.withoutWords)
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
