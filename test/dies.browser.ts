/** The server can die: restored from an older copy, begun anew, left for another, or gone, with a file and twelve words left. */
import { cpSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Page } from 'playwright'
import { afterEach, expect, test } from 'vitest'
import { copies, gaveBack, moving } from '../web/src/words/en/copies.ts'
import { troubles } from '../web/src/words/en/no.ts'
import { onboarding } from '../web/src/words/en/onboarding.ts'
import { settings } from '../web/src/words/en/settings.ts'
import { words } from '../web/src/words/en.ts'
import { appFolder } from './support/app.ts'
import { openRelayHere, type TestRelay } from './support/relay.ts'
import { written } from './support/rest.ts'
import { eventually, fill, flagRupture, headed, shows } from './support/road.ts'
import { openPair, press, type Pair, type Person } from './two.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

async function openTwo(): Promise<Pair> {
  const pair = await openPair()
  closing.push(() => pair.close())
  return pair
}

const folder = (): string => {
  const made = mkdtempSync(path.join(tmpdir(), 'mend-copy-'))
  closing.push(() => rmSync(made, { recursive: true, force: true }))
  return made
}

const titles = (person: Person, ...lines: readonly string[]) =>
  eventually(async () => {
    const shown = await Promise.all(lines.map((line) => shows(person, line)))
    return shown.every((each) => each)
  })

/** The relay goes on over another folder's files, or over none. */
async function relayOver({ relay }: Pair, files: string | null): Promise<void> {
  rmSync(relay.dataDir, { recursive: true })
  if (files !== null) cpSync(files, relay.dataDir, { recursive: true })
  await relay.start()
}

test('a server restored from an older copy, and then an empty one: both go on, and each is told once', async () => {
  const pair = await openTwo()
  const { ana, ben, relay } = pair
  const older = folder()
  await relay.stop()
  cpSync(relay.dataDir, older, { recursive: true })
  await relay.start()
  await flagRupture(pair, 'Since the copy')
  await relay.stop()
  await relayOver(pair, older)
  for (const person of [ana, ben]) await person.go('/')
  await eventually(async () =>
    (await Promise.all([ana, ben].map((each) => shows(each, gaveBack.happened)))).includes(true),
  )
  const told = (await shows(ana, gaveBack.happened)) ? ana : ben
  await written(told, () => press(told, gaveBack.read))
  await told.page.reload()
  await told.page.locator('h1').waitFor()
  expect(await shows(told, gaveBack.happened)).toBe(false)

  await relay.stop()
  await relayOver(pair, null)
  await flagRupture(pair, 'At the empty one')
  for (const person of [ana, ben]) {
    await person.go('/mend')
    await titles(person, 'Since the copy', 'At the empty one')
  }
})

async function twelveWords(person: Person): Promise<string> {
  await person.go('/start/phrase')
  await person.page.locator('.phrase li').nth(11).waitFor()
  return (await person.page.locator('.phrase li').allInnerTexts()).join(' ')
}

async function saved(person: Person, name: string): Promise<string> {
  const download = person.page.waitForEvent('download')
  await press(person, name)
  const file = path.join(folder(), 'copy.age')
  await (await download).saveAs(file)
  return file
}

/** The same person, on a page at another address. */
const at = (person: Person, page: Page, origin: string): Person => ({
  ...person,
  page,
  origin,
  go: async (place) => {
    await page.evaluate((to) => {
      history.pushState(null, '', to)
      dispatchEvent(new PopStateEvent('popstate'))
    }, place)
  },
})

async function openCopy(person: Person, file: string, phrase: string): Promise<void> {
  await headed(person, copies.title)
  await person.page.getByLabel(copies.file).setInputFiles(file)
  await fill(person, copies.words, phrase)
  await press(person, copies.open)
}

/** Follows the page under Settings to its end but for the last press. @returns this person at the new address */
async function follow(person: Person, phrase: string): Promise<Person> {
  const file = await saved(person, moving.saveGo)
  await eventually(() => shows(person, moving.saved))
  const opened = person.context.waitForEvent('page')
  await person.page.getByRole('link', { name: moving.openGo }).click()
  const page = await opened
  await page.waitForLoadState()
  const there = at(person, page, new URL(page.url()).origin)
  await openCopy(there, file, phrase)
  await headed(there, copies.read.title)
  await press(there, copies.read.back)
  await headed(there, copies.done.title)
  await press(there, copies.done.go)
  return there
}

async function finish(person: Person): Promise<void> {
  await press(person, moving.finish)
  await press(person, moving.yes)
  await headed(person, moving.after.title)
}

function spacesAt({ dataDir }: TestRelay): number {
  // The relay has it for itself.
  const copy = folder()
  cpSync(dataDir, copy, { recursive: true })
  const store = new DatabaseSync(path.join(copy, 'relay.sqlite'))
  const row = store.prepare('SELECT count(*) AS many FROM spaces').get()
  store.close()
  return Number(row?.['many'])
}

test('two move by a link, each with their own file and words; nothing is lost, and the old server erases what it had', async () => {
  const pair = await openTwo()
  const { ana, ben, relay } = pair
  const other = await openRelayHere(appFolder())
  closing.push(() => other.close())
  const phrases = { ana: await twelveWords(ana), ben: await twelveWords(ben) }
  await flagRupture(pair, 'Before we moved')

  await ana.go('/settings/moving')
  await headed(ana, moving.title)
  for (const [typed, why] of [
    ['nowhere', moving.wrong.none],
    ['http://mend.example.org', moving.wrong.unsafe],
    [ana.origin, moving.wrong.here],
  ] as const) {
    await fill(ana, moving.address, typed)
    await ana.page.getByText(why).waitFor()
  }
  await fill(ana, moving.address, `(http://localhost:${other.port()}/restore)`)
  await press(ana, moving.tellGo('Ben'))
  const link = new URL(await ana.page.evaluate(() => navigator.clipboard.readText()))
  const newAna = await follow(ana, phrases.ana)

  // For Ben the old server is gone by now: his browser opens Mend without it, and he follows all the same.
  await ben.storage()
  ben.cable.pull()
  // The link is for Ben's own Mend; what it asks is said before anything else, and leaves the address bar.
  await ben.page.goto(`${ben.origin}${link.pathname}${link.hash}`)
  await headed(ben, moving.title)
  expect(new URL(ben.page.url()).hash).toBe('')
  await ben.page.getByText(moving.fromLink('Ana')).waitFor()
  const newBen = await follow(ben, phrases.ben)

  await flagRupture({ ana: newAna, ben: newBen }, 'At the new address')
  for (const person of [newAna, newBen]) {
    await person.go('/mend')
    await titles(person, 'Before we moved', 'At the new address')
  }
  expect(spacesAt(relay)).toBeGreaterThan(0)
  ben.cable.plug()
  await finish(ana)
  await ana.go('/')
  await headed(ana, words.today.moved.title)
  await ana.go('/settings/moving')
  await headed(ana, moving.after.title)
  await finish(ben)
  await eventually(() => shows(ben, moving.after.asked('Ana')))
  // Three days count from when the last of their sockets has asked for it.
  await eventually(async () => {
    await pair.passTime(4 * 86_400_000)
    await ben.page.waitForTimeout(1_000)
    return spacesAt(relay) === 0
  })
})

test('in a fresh browser, without a server: a copy is opened with the twelve words, read, and brought back', async () => {
  const pair = await openTwo()
  const { ana } = pair
  const phrase = await twelveWords(ana)
  const line = 'The storm <img src=x onerror=alert(1)>'
  await flagRupture(pair, line)
  await ana.go('/settings/recovery')
  const file = await saved(ana, settings.recovery.backupMake)

  const fresh = await pair.another('Ana, again')
  await fresh.offline(true)
  await press(fresh, onboarding.welcome.returning)
  await fresh.page.getByRole('link', { name: onboarding.restore.copy }).click()
  await headed(fresh, copies.title)
  await refusesBad(fresh, { file, phrase })

  const spoken = phrase
    .split(' ')
    .map((word, index) => `${index + 1}) ${word.toUpperCase()};`)
    .join('\n')
  await openCopy(fresh, file, spoken)
  await headed(fresh, copies.read.title)
  await titles(fresh, line, words.app.you)
  expect(await fresh.page.locator('main img').count()).toBe(0)
  await press(fresh, copies.read.back)
  await headed(fresh, copies.done.title)
  await press(fresh, copies.done.go)
  await fresh.go('/mend')
  await titles(fresh, line)
  expect(fresh.complaints).toEqual([])
  expect(await fresh.page.evaluate(() => navigator.onLine)).toBe(false)

  await fresh.offline(false)
  await flagRupture({ ana: fresh, ben: pair.ben }, 'And on')
})

async function refusesBad(
  person: Person,
  { file, phrase }: { readonly file: string; readonly phrase: string },
): Promise<void> {
  const home = folder()
  const named = (name: string): string => path.join(home, name)
  writeFileSync(named('holiday.jpg'), Buffer.alloc(20_000, 7))
  cpSync(file, named('cut.age'))
  truncateSync(named('cut.age'), 3_000)
  writeFileSync(named('huge.age'), '')
  truncateSync(named('huge.age'), 1.5e9)
  const others = `${'abandon '.repeat(11)}about`
  const cases = [
    [named('holiday.jpg'), phrase, troubles['bad-file'].happened],
    [named('cut.age'), phrase, troubles['cut-off'].happened],
    [named('huge.age'), phrase, copies.huge.happened],
    [file, others, troubles['other-words'].happened],
  ] as const
  for (const [bad, its, why] of cases) {
    await openCopy(person, bad, its)
    await eventually(async () => {
      const alert = person.page.getByRole('alert')
      return (await alert.count()) > 0 && (await alert.innerText()).includes(why)
    })
  }
  // Words that are none, or do not belong together, are named while they are typed.
  const { typed } = onboarding
  await fill(person, copies.words, 'abandon schnee zoo ')
  await person.page.getByText(typed.stray('schnee', 2)).waitFor()
  await fill(person, copies.words, 'abandon '.repeat(12).trim())
  await person.page.getByText(typed.apart).waitFor()
}
