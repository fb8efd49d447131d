/** Rows at rest: each opens in its own place and in no other, those of an older app too, and those are read as before. */
import { beforeAll, expect, test } from 'vitest'
import { openDevice, type Device } from '../../src/device.ts'
import { internalsOf } from '../../src/internals.ts'
import { nameTables, numberTables, type Change, type Log } from '../../src/log/log.ts'
import type { Shelf } from '../../src/log/log-memory.ts'
import type { Vault } from '../../src/log/vault.ts'
import { readEntry } from '../../src/space/outbox.ts'
import { openFakeRelay } from '../fake-relay.ts'
import { hearLog, openCouple, text, until, words } from '../kit.ts'

const note = (line: string) => [{ audience: 'me', slot: null, bytes: text(line) }] as const

const vaultOf = (device: Device): Vault => {
  const unlocked = internalsOf(device).unlocked()
  if (unlocked === null) throw new Error('the device is locked')
  return unlocked.vault
}

/** Ana's disk once a couple has spoken: two spaces, two drafts, a setting. */
async function written() {
  const { ana, ben, shelves } = await openCouple({ relay: openFakeRelay(Date.now) })
  await ana.append([...note('mine'), { audience: 'both', slot: null, bytes: text('ours') }])
  await ana.append([{ audience: 'sealed', slot: 't/one', bytes: text('sealed by me') }])
  await until(() => ana.status().pending === 0, 'all of it to be there')
  await ana.drafts.putAll(
    new Map([
      ['to-ben', text('dear Ben')],
      ['to-me', text('dear me')],
    ]),
  )
  await ana.settings.put('theme', text('dark'))
  await ana.snapshot.put({ covers: { own: 1, couple: 1 }, bytes: text('a picture') })
  const vault = vaultOf(ana)
  await ana.close()
  await ben.close()
  return { shelf: shelves.ana, vault }
}

let ana: Awaited<ReturnType<typeof written>>
beforeAll(async () => {
  ana = await written()
})

const open = (shelf: Shelf): Promise<Device> =>
  openDevice({ log: shelf.open(), transport: null, now: Date.now })

/** What all that was written reads like, from a device that opens over this disk. */
async function readAll(shelf: Shelf) {
  const device = await open(shelf)
  const log = hearLog(device)
  await until(() => log.entries().length > 0, 'the log')
  const drafts = [...(await device.drafts.all())].map(([name, bytes]) => `${name}: ${words(bytes)}`)
  const read = {
    log: log.words(),
    drafts: drafts.toSorted(),
    theme: words((await device.settings.get('theme')) ?? text('')),
    picture: words((await device.snapshot.get())?.bytes ?? text('')),
  }
  await device.close()
  return read
}

/** The disk as an older app has left it: each row sealed for its table alone. */
async function aged(shelf: Shelf, vault: Vault): Promise<Shelf> {
  const old = shelf.copy()
  const log = old.open()
  const changes: Change[] = []
  for (const table of numberTables)
    for (const { key, value } of await log.range(table, 0, 1_000)) {
      const bytes = (await vault.open(table, value, key)) ?? text('')
      changes.push({ kind: 'put', table, key, value: await vault.seal(table, bytes, null) })
    }
  for (const table of nameTables)
    for (const key of await log.names(table)) {
      const value = await log.read(table, key)
      const bytes = value === null ? null : await vault.open(table, value, key)
      if (bytes === null) continue
      changes.push({ kind: 'put', table, key, value: await vault.seal(table, bytes, null) })
    }
  await log.write(changes)
  log.close()
  return old
}

type Place = Parameters<Log['read']>

/** Exchanges two rows, as somebody who can write on the disk would. */
async function exchanged(shelf: Shelf, one: Place, other: Place): Promise<Shelf> {
  const copy = shelf.copy()
  const log = copy.open()
  const [first, second] = [await log.read(...one), await log.read(...other)]
  if (first === null || second === null) throw new Error('nothing there to exchange')
  const put = ([table, key]: Place, value: Uint8Array<ArrayBuffer>): Change =>
    ({ kind: 'put', table, key, value }) as Change
  await log.write([put(one, second), put(other, first)])
  log.close()
  return copy
}

async function draftKeys(shelf: Shelf): Promise<readonly Place[]> {
  const log = shelf.open()
  const names = await log.names('drafts')
  log.close()
  return names.map((name): Place => ['drafts', name])
}

const apps = ['this', 'an older'] as const
const diskOf = async (app: (typeof apps)[number]): Promise<Shelf> => {
  const { shelf, vault } = ana
  return app === 'this' ? shelf.copy() : aged(shelf, vault)
}

test('what an older app has written reads as before, and is bound to its place as it is written anew', async () => {
  const { shelf, vault } = ana
  const old = await aged(shelf, vault)
  const before = await readAll(shelf)
  expect(before).toMatchObject({ theme: 'dark', picture: 'a picture' })
  expect(before.drafts).toEqual(['to-ben: dear Ben', 'to-me: dear me'])
  expect(await readAll(old)).toEqual(before)
  const device = await open(old)
  expect((await device.append(note('and on'))).ok).toBe(true)
  await device.settings.put('theme', text('light'))
  await device.close()
  expect(await readAll(old)).toMatchObject({ theme: 'light' })
})

test.each(apps)('written by %s app: my own space is not taken for the couple’s', async (app) => {
  const moved = await exchanged(await diskOf(app), ['records', 'own'], ['records', 'couple'])
  await expect(open(moved)).rejects.toThrow('damaged')
})

test.each(apps)('written by %s app: an entry is not read at another’s place', async (app) => {
  const shelf = await diskOf(app)
  const moved = await exchanged(shelf, ['own', 1], ['own', 2])
  const device = await open(moved)
  const { log, vault } = internalsOf(device).unlocked() ?? { log: null, vault: null }
  if (log === null) throw new Error('locked')
  await expect(readEntry(log, vault, 'own', 1)).rejects.toThrow('damaged')
  await device.close()
})

test.each(apps)('written by %s app: no draft is read under another’s name', async (app) => {
  const shelf = await diskOf(app)
  const [one, other] = await draftKeys(shelf)
  if (one === undefined || other === undefined) throw new Error('two drafts')
  const read = await readAll(await exchanged(shelf, one, other))
  expect(read.drafts).toEqual([])
})

test('a row that was copied to another place of its table, or to another table, does not open', async () => {
  const { vault } = ana
  const sealed = await vault.seal('couple', text('words'), 7)
  expect(words((await vault.open('couple', sealed, 7)) ?? text(''))).toBe('words')
  for (const [table, key] of [
    ['couple', 8],
    ['own', 7],
    ['records', '7'],
    ['couple', '7/'],
  ] as const)
    expect(await vault.open(table, sealed, key)).toBeNull()
})
