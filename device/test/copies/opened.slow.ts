/** A copy is opened: everything that can be wrong with it, how far it has come, and what is left when it is stopped. */
import { beforeAll, expect, test } from 'vitest'
import { openFakeRelay } from '../fake-relay.ts'
import { hearLog, open, openCouple, phraseOf, until } from '../kit.ts'
import { say } from '../modified.ts'
import type { Outcome } from '../../src/device.ts'
import { openShelf, type Shelf } from '../../src/log/log-memory.ts'

const other = `${'abandon '.repeat(11)}about`
/** Twelve words of the list whose checksum is wrong; of words in another order one in sixteen is right by chance. */
const noPhrase = 'abandon '.repeat(12).trim()
const kindOf = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.refusal.kind)

const lines = Array.from({ length: 60 }, (_, at) => `line ${at}`)
let phrase = ''
let file = new Uint8Array(0)

beforeAll(async () => {
  const { ana, ben } = await openCouple({ relay: openFakeRelay(Date.now) })
  phrase = await phraseOf(ana)
  await ana.append(lines.flatMap(say))
  await until(() => ana.status().pending === 0, 'nothing to wait')
  const copy = await ana.exportBackup('a page')
  if (!copy.ok) throw new Error('no copy')
  file = new Uint8Array(copy.value)
  await Promise.all([ana.close(), ben.close()])
})

const changed = (bytes: Uint8Array, at: number): Uint8Array => {
  const next = new Uint8Array(bytes)
  next[at] = (next[at] ?? 0) ^ 1
  return next
}

test('each thing that can be wrong with a copy has its own name, read or brought back, and changes nothing', async () => {
  const { Encrypter, generateIdentity, identityToRecipient } = await import('age-encryption')
  const foreign = new Encrypter()
  foreign.addRecipient(await identityToRecipient(await generateIdentity()))
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['bad-file', new Uint8Array(0), phrase],
    ['bad-file', new TextEncoder().encode('%PDF-1.7 a paper'), phrase],
    ['bad-file', new Uint8Array(9_000).fill(7), phrase],
    ['cut-off', file.slice(0, 12), phrase],
    ['cut-off', file.slice(0, 90), phrase],
    ['cut-off', file.slice(0, 400), phrase],
    ['cut-off', file.slice(0, file.length - 1), phrase],
    ['cut-off', file.slice(0, file.length - 20_000), phrase],
    ['cut-off', changed(file, file.length - 100), phrase],
    ['other-words', file, other],
    ['other-words', await foreign.encrypt('not ours'), phrase],
    ['bad-phrase', file, 'only three words'],
    ['bad-phrase', file, noPhrase],
  ]
  for (const [kind, bytes, words] of cases) {
    const empty = await open({})
    expect(kindOf(await empty.importBackup(bytes, words))).toBe(kind)
    expect(kindOf(await empty.restoreBackup(bytes, words))).toBe(kind)
    expect(empty.status().phase).toBe('new')
    expect((await empty.begin()).ok).toBe(true)
    await empty.close()
  }
})

test('a copy opens with its twelve words however they are typed: numbered, quoted, in capitals, by their first four letters', async () => {
  const empty = await open({})
  const list = phrase.split(' ')
  const numbered = list.map((word, at) => `${at + 1}. ${word.toUpperCase()},`).join('\n')
  const short = list.map((word) => word.slice(0, 4)).join(' · ')
  for (const typed of [numbered, short, `“${phrase}”`, `  ${list.join('  \n')} `])
    expect((await empty.importBackup(file, typed)).ok).toBe(true)
  await empty.close()
})

test('how far it has come only grows, and it can be stopped anywhere: the device is as empty as before', async () => {
  const shares: number[] = []
  const count = await open({})
  const watched = { progress: (share: number) => shares.push(share) }
  expect((await count.restoreBackup(file, phrase, watched)).ok).toBe(true)
  expect(shares.length).toBeGreaterThan(4)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true)
  await count.close()
  for (const at of shares) {
    const shelf = openShelf()
    const empty = await open({ shelf })
    const stop = new AbortController()
    const stops = { progress: (share: number) => share >= at && stop.abort(), stop: stop.signal }
    expect(kindOf(await empty.restoreBackup(file, phrase, stops))).toBe('stopped')
    expect(empty.status().phase).toBe('new')
    expect((await empty.restoreBackup(file, phrase)).ok).toBe(true)
    const log = hearLog(empty)
    await until(() => log.words().length === lines.length, 'all of it')
    await empty.close()
  }
})

test('a page that is closed in the middle leaves nobody behind: one begins there, or brings it back again', async () => {
  const shelf = openShelf()
  const middles: Shelf[] = []
  const closed = await open({ shelf })
  const progress = (share: number): void => {
    if (share > 0.3) middles.push(shelf.copy(), shelf.copy())
  }
  expect((await closed.restoreBackup(file, phrase, { progress })).ok).toBe(true)
  await closed.close()
  expect(middles.length).toBeGreaterThan(2)
  for (const [at, middle] of middles.entries()) {
    const again = await open({ shelf: middle })
    expect(again.status().phase).toBe('new')
    const log = hearLog(again)
    if (at % 2 === 0) expect((await again.restoreBackup(file, phrase)).ok).toBe(true)
    else expect((await again.begin()).ok).toBe(true)
    const many = at % 2 === 0 ? lines.length : 0
    await until(() => log.words().length === many, 'what belongs there')
    await again.append([{ audience: 'me', slot: null, bytes: new Uint8Array(3) }])
    await again.close()
  }
})

test('a copy that is given to a device on which somebody lives changes nothing there, stopped or not', async () => {
  const lived = await open({})
  await lived.begin()
  await lived.append([{ audience: 'me', slot: null, bytes: new TextEncoder().encode('mine') }])
  const stop = AbortSignal.abort()
  for (const watch of [{}, { stop }])
    expect(kindOf(await lived.restoreBackup(file, phrase, watch))).toBe('not-empty')
  const log = hearLog(lived)
  await until(() => log.words().includes('mine'), 'her own')
  await lived.close()
})
