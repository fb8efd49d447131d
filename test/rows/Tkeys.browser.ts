/** T11, T13, T16, T17: threats to the keys, the log and the way between two devices (safety.md). */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { leaving } from '../../web/src/words/en/leaving.ts'
import { needs } from '../../web/src/rooms/needs/words.ts'
import { onboarding } from '../../web/src/words/en/onboarding.ts'
import { settings } from '../../web/src/words/en/settings.ts'
import { words } from '../../web/src/words/en.ts'
import { openModifiedPair } from '../support/modified.ts'
import { shareNeed } from '../support/needs.ts'
import { openProfile } from '../support/profile.ts'
import { written } from '../support/rest.ts'
import { eventually, fill, headed, shows } from '../support/road.ts'
import {
  begin,
  copiedLink,
  openPair,
  pairUp,
  press,
  safetyWords,
  type Person,
  toLock,
} from '../two.ts'

const passphrase = 'otter lamp window rain'

test('T11 · history is not rewritten: an edit by another’s client changes nothing, an altered entry is not read', async () => {
  const pair = await openModifiedPair()
  const { ana, ben, relay } = pair
  const need = {
    kind: 'need-shared',
    v: 1,
    audience: 'both',
    thread: 'first',
    about: null,
    promise: null,
  }
  await ben.say({ ...need, feeling: 'heard', when: 'I speak' })
  await ana.go('/needs')
  await eventually(() => shows(ana, needs.sentence('heard', 'I speak')))
  // The same thing said again with other words, and a title laid over one that stands.
  await ben.say({ ...need, feeling: 'obeyed', when: 'I speak' })
  await ben.say({ ...need, thread: 'second', feeling: 'calm', when: 'it is late' })
  await eventually(() => shows(ana, needs.sentence('calm', 'it is late')))
  expect(await shows(ana, 'obeyed')).toBe(false)

  // One bit of what lies on the relay is turned while Ana is away.
  await ana.offline(true)
  await ben.say({ ...need, thread: 'third', feeling: 'close to you', when: 'we walk' })
  await relay.stop()
  turnOneBit(relay.dataDir)
  await relay.start()
  await ana.offline(false)
  await ana.go('/')
  await expect.poll(() => shows(ana, words.today.side.faults.tampered)).toBe(true)
  await ana.go('/needs')
  await eventually(() => shows(ana, needs.sentence('heard', 'I speak')))
  expect(await shows(ana, 'close to you when we walk')).toBe(false)
  expect(ana.complaints).toEqual([])
  await pair.close()
})

function relayFile(dataDir: string): DatabaseSync {
  const name = readdirSync(dataDir).find((file) => /\.(sqlite|db)$/.test(file))
  return new DatabaseSync(path.join(dataDir, name ?? ''))
}

function turnOneBit(dataDir: string): void {
  const database = relayFile(dataDir)
  const last = database.prepare('SELECT id, body FROM entries ORDER BY id DESC LIMIT 1').get()
  const body = Uint8Array.from(last?.['body'] as Uint8Array)
  const middle = body.length >> 1
  body[middle] = (body[middle] ?? 0) ^ 1
  database.prepare('UPDATE entries SET body = ? WHERE id = ?').run(body, last?.['id'] ?? 0)
  database.close()
}

test('T13 · someone in the middle makes the words differ', async () => {
  const pair = await openPair({ paired: false })
  const { ana, ben } = pair
  // Two devices of the one in the middle: one answers Ana's link, the other sends Ben a link of its own.
  const near = await pair.another('Cy')
  const far = await pair.another('Cy')
  await begin(far)
  await ana.go('/invite/partner')
  await opens(near, await copiedLink(ana))
  await fill(near, onboarding.who.name, near.name)
  await press(near, onboarding.who.next)
  await press(near, onboarding.phrase.later)
  await press(near, onboarding.lock.skip)
  await far.go('/invite/partner')
  await opens(ben, await copiedLink(far))
  const [hers, his] = await Promise.all([ana, ben].map(safetyWords))
  expect(hers?.split(/\s+/)).toHaveLength(4)
  expect(hers).not.toBe(his)
  await press(ana, onboarding.compare.differ)
  await headed(ana, onboarding.compare.differTitle)
  await pair.close()
})

async function opens(person: Person, link: string): Promise<void> {
  const { pathname, hash } = new URL(link)
  await person.page.goto(`${person.origin}${pathname}${hash}`)
}

test('T13 · what the relay holds has no words in it, and comes in at most four sizes', async () => {
  const pair = await openPair()
  const canary = 'wren-and-tansy'
  for (const length of [1, 40, 300]) {
    await shareNeed(
      pair.ana,
      'Ben',
      'heard',
      `${canary} ${'and more '.repeat(length)}`.slice(0, 990),
    )
  }
  await pair.ben.go('/needs')
  await eventually(() => shows(pair.ben, canary))
  expect(pair.relay.disk()).not.toContain(canary)
  await pair.relay.stop()
  // A turn of the epoch is larger: it carries keys for every device, and no words.
  const database = relayFile(pair.relay.dataDir)
  const sizes = database
    .prepare('SELECT DISTINCT length(body) AS size FROM entries WHERE length(body) < 2500')
    .all()
  database.close()
  expect(sizes.length).toBeGreaterThan(0)
  expect(sizes.length).toBeLessThanOrEqual(4)
  await pair.close()
})

test('T16 · paired anew, both begin with nothing of the old space', async () => {
  const pair = await openPair()
  const { ana, ben } = pair
  await shareNeed(ana, 'Ben', 'free', 'I think')
  await ben.go('/needs')
  await eventually(() => shows(ben, needs.sentence('free', 'I think')))
  const { leaving: go } = settings
  await ana.go('/settings/leaving')
  await ana.page.getByText(go.drop).click()
  await press(ana, go.go)
  await press(ana, go.yes)
  await eventually(() => shows(ana, go.done))
  await ben.go('/')
  await eventually(() => shows(ben, words.today.closed.title))
  const again = await pair.another('Ben')
  await ana.go('/invite/partner')
  await press(ana, onboarding.anew.go)
  await pairUp(ana, again)
  for (const person of [ana, again]) {
    await person.go('/needs')
    await person.page.locator('h1').waitFor()
    expect(await shows(person, needs.sentence('free', 'I think'))).toBe(false)
  }
  await pair.close()
})

test('T17 · a copied browser profile holds no word, and opens only with the secret', async () => {
  const canary = 'plover-and-quince'
  const folder = mkdtempSync(path.join(tmpdir(), 'mend-profile-'))
  const first = await openProfile(path.join(folder, 'mine'))
  await begin(first.person)
  await toLock(first.person)
  await fill(first.person, onboarding.lock.choose, passphrase)
  await press(first.person, onboarding.lock.set)
  await first.person.page.waitForURL((url) => url.pathname === '/')
  await first.person.go('/needs')
  await written(first.person, () => fill(first.person, needs.when, canary))
  await first.close()

  cpSync(path.join(folder, 'mine'), path.join(folder, 'stolen'), { recursive: true })
  for (const encoding of ['utf8', 'utf16le'] as const) {
    expect(filesHold(path.join(folder, 'stolen'), Buffer.from(canary, encoding))).toBe(false)
  }
  const stolen = await openProfile(path.join(folder, 'stolen'), first.relay)
  await headed(stolen.person, leaving.lock.title)
  await fill(stolen.person, leaving.lock.passphrase, 'password123')
  await press(stolen.person, leaving.lock.open)
  await eventually(() => shows(stolen.person, leaving.lock.wrong))
  await stolen.person.go('/needs')
  await headed(stolen.person, leaving.lock.title)
  // The copy is whole: with the secret it opens, so without it nothing else stood in the way.
  await fill(stolen.person, leaving.lock.passphrase, passphrase)
  await press(stolen.person, leaving.lock.open)
  await headed(stolen.person, needs.title)
  await expect
    .poll(() => stolen.person.page.getByLabel(needs.when, { exact: true }).inputValue())
    .toBe(canary)
  await stolen.close()
  await first.relay.close()
  rmSync(folder, { recursive: true, force: true })
})

function filesHold(folder: string, wanted: Buffer): boolean {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .some((entry) => readFileSync(path.join(entry.parentPath, entry.name)).includes(wanted))
}
