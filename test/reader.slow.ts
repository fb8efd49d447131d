/** A copy in a stranger's hands: a program in another language, written from docs/protocol.md, opens it and checks all of it. */
import { bytesToText } from '@mend/wire/bytes'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFakeRelay, type FakeRelay } from '../device/test/fake-relay.ts'
import {
  hearLog,
  meet,
  open,
  openCouple,
  phraseOf,
  text,
  until,
  words,
  type HeardLog,
} from '../device/test/kit.ts'
import type { Device } from '../device/src/device.ts'
import { coupleOf, sealAs } from '../device/test/modified.ts'
import { readTar, writeTar } from '../device/src/log/tar.ts'
import { ageText } from '../device/src/keys/age-text.ts'
import { backupIdentityOf, rootOfPhrase } from '../device/src/keys/keys.ts'
import { provide, systemPython } from './support/system.ts'

const lacking = provide(['age'])
const folder = mkdtempSync(path.join(tmpdir(), 'mend-reader-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
  lacking.forEach((line) => console.log(line))
})

type Line = {
  readonly kind: string
  readonly space?: string
  readonly sequence?: number
  readonly canonical?: string
  readonly envelope?: string
}
type Copied = { readonly phrase: string; readonly file: Uint8Array }

let copied: Copied

const event = (kind: string, fields: object) =>
  text(JSON.stringify({ kind, v: 1, audience: 'both', thread: 'couple', ...fields }))
const say = (kind: string, fields: object) =>
  [{ audience: 'both', slot: null, bytes: event(kind, fields) }] as const

/** Two people on two devices, for two months. */
async function livedCopy(): Promise<Copied> {
  const clock = { ahead: 0 }
  const now = (): number => Date.now() + clock.ahead
  const relay = openFakeRelay(now)
  const { ana, ben } = await openCouple({ relay, now })
  const phrase = await phraseOf(ana)
  const logs = [hearLog(ana), hearLog(ben)]
  const both = (word: string) =>
    until(() => logs.every((log) => log.words('couple').some((each) => each.includes(word))), word)
  await ana.append(say('partner-introduced', { name: 'Ana' }))
  await ben.append(say('partner-introduced', { name: 'Ben' }))
  await ana.append([{ audience: 'me', slot: null, bytes: text('to myself') }])
  await ana.append([{ audience: 'sealed', slot: 't/feelings', bytes: text('sad') }])
  await ben.append([{ audience: 'sealed', slot: 't/feelings', bytes: text('afraid') }])
  await both('afraid')
  relay.insert(bytesToText(coupleOf(ana).id), await sealAs(ben, { counter: 1, words: 'not said' }))
  await until(() => ana.status().faults.length === 1, 'what is not believed')
  clock.ahead = 32 * 24 * 3_600_000
  relay.dropAll()
  await until(() => coupleOf(ana).epoch > 1 && coupleOf(ben).epoch > 1, 'the turn')
  await ben.append(say('rupture-flagged', { title: 'The morning with the keys' }))
  await both('The morning')
  await until(() => ana.status().pending + ben.status().pending === 0, 'all sent')
  const kept = await ana.exportBackup('')
  if (!kept.ok) throw new Error('no copy')
  for (const log of logs) log.stop()
  await Promise.all([ana.close(), ben.close()])
  return { phrase, file: kept.value }
}

/** Remembers what the relay has of a space. @returns sets it back to that */
function olderCopy(relay: FakeRelay, id: string): () => void {
  const space = relay.spaces.get(id)
  if (space === undefined) throw new Error('no space')
  const [many, keys] = [space.bodies.length, [...space.sequenceByKey]]
  return () => {
    space.bodies.splice(many)
    space.sequenceByKey.clear()
    for (const [key, sequence] of keys) space.sequenceByKey.set(key, sequence)
  }
}

/** What befalls a couple: a device more and one less, a relay that loses something, an entry that hangs on nothing, twelve words. */
async function hardCopy(): Promise<Copied> {
  const relay = openFakeRelay(Date.now)
  const { ana, ben, lines } = await openCouple({ relay })
  const [phrase, hers, his] = [await phraseOf(ana), hearLog(ana), hearLog(ben)]
  const id = bytesToText(coupleOf(ana).id)
  const heard = async (device: Device, word: string, by: HeardLog) => {
    await device.append(say('said', { word }))
    await until(() => by.words('couple').some((each) => each.includes(word)), word)
  }
  const tablet = await open({ relay })
  await meet(ana, tablet, 'device')
  await heard(tablet, 'from the tablet', his)
  await until(() => ana.devices().filter(({ mine }) => mine).length === 2, 'both known')
  await ana.removeDevice(tablet.status().device ?? '')
  await until(() => ben.devices().some(({ removed }) => removed), 'ben to know')
  await tablet.close()
  await heard(ben, 'before it was lost', hers)
  const older = olderCopy(relay, id)
  lines.ana.online(false)
  await heard(ben, 'mislaid', his)
  await until(() => ben.status().pending === 0, 'the relay to have it')
  await ben.append(say('said', { word: 'and behind it' }))
  await until(() => ben.status().pending === 0, 'the relay to have both')
  lines.ben.online(false)
  older()
  lines.ana.online(true)
  await ana.append(say('said', { word: 'in its place' }))
  await until(() => ana.status().pending === 0, 'another in its place')
  lines.ben.online(true)
  await until(
    () => hers.words('couple').some((each) => each.includes('and behind it')),
    'what was lost',
  )
  await heard(ben, 'after it was lost', hers)
  const after = { ...coupleOf(ana), history: new Uint8Array(32).fill(7) }
  relay.insert(id, await sealAs(ana, { after, words: 'hangs on nothing' }))
  await until(() => ana.status().faults.some(({ kind }) => kind === 'forked'), 'the fault')
  relay.dropAll()
  await heard(ana, 'and on', his)
  await ana.close()
  const fresh = await open({ relay })
  if (!(await fresh.recover(phrase)).ok) throw new Error('not recovered')
  await heard(fresh, 'back again', his)
  await until(() => fresh.status().pending === 0, 'all sent')
  const kept = await fresh.exportBackup('')
  if (!kept.ok) throw new Error('no copy')
  await Promise.all([ben.close(), fresh.close()])
  return { phrase, file: kept.value }
}

/** Ben has left with notice; Ana goes on, and makes a copy before she may know. */
async function copyBeforeTheHour() {
  const now = (): number => Date.now()
  const hour = now() + 72 * 3_600_000
  const knownFrom = (bytes: Uint8Array) => (words(bytes).includes('space-closed') ? hour : null)
  const relay = openFakeRelay(now)
  const { ana, ben } = await openCouple({ relay, now, knownFrom })
  const [phrase, hers] = [await phraseOf(ana), hearLog(ana)]
  await ana.append(say('said', { word: 'before' }))
  await until(() => ana.status().pending === 0, 'all sent')
  await ben.append(say('space-closed', { noticeAt: hour }))
  await ben.leave({ noticeHours: 72, copy: 'keep' })
  await until(() => hers.words().some((each) => each.includes('space-closed')), 'the leave')
  await ana.append(say('said', { word: 'long after' }))
  await ana.append([{ audience: 'sealed', slot: 't/feelings', bytes: text('sad and long after') }])
  await until(() => ana.status().pending === 0, 'all sent again')
  const kept = await ana.exportBackup('')
  if (!kept.ok) throw new Error('no copy')
  hers.stop()
  const copy = await ana.importBackup(kept.value, phrase)
  await Promise.all([ana.close(), ben.close()])
  return { phrase, file: kept.value, entries: copy.ok ? copy.value.entries : [] }
}

function read(file: Uint8Array, phrase: string) {
  const at = path.join(folder, 'mend.age')
  writeFileSync(at, file)
  const reader = path.join(import.meta.dirname, 'reader', 'reader.py')
  const run = spawnSync(systemPython, ['-B', reader, at], { input: phrase, encoding: 'utf8' })
  return { code: run.status, said: run.stdout, complaint: run.stderr.trim() }
}

/** The same copy with other lines in it. */
async function changed(change: (lines: readonly Line[]) => readonly Line[]): Promise<Uint8Array> {
  const root = await rootOfPhrase(copied.phrase)
  if (root === null) throw new Error('no words')
  const at = path.join(folder, 'whole.age')
  writeFileSync(at, copied.file)
  const identity = ageText('identity', backupIdentityOf(root))
  const archive = execFileSync('age', ['-d', '-i', '-', at], { input: identity })
  const files = readTar(new Uint8Array(archive)) ?? []
  const events = files.find(({ name }) => name === 'events.ndjson')
  const lines = words(events?.bytes ?? new Uint8Array(0))
    .trim()
    .split('\n')
  const next = change(lines.map((line) => JSON.parse(line) as Line))
  const bytes = new Uint8Array(text(next.map((line) => JSON.stringify(line)).join('\n')))
  const input = writeTar([{ name: 'events.ndjson', bytes }])
  return execFileSync('age', ['-r', ageText('recipient', root.backupPublic)], { input })
}

/** The bytes with one bit in the middle of them changed. */
function flipped(bytes: string): string {
  const raw = Buffer.from(bytes, 'base64url')
  const at = Math.floor(raw.length / 2)
  raw.writeUInt8(raw.readUInt8(at) ^ 1, at)
  return raw.toString('base64url')
}

const isAt = (line: Line, sequence: number): boolean =>
  line.space === 'couple' && line.sequence === sequence

describe.skipIf(lacking.length > 0)('a reader that knows nothing of ours', () => {
  beforeAll(async () => {
    copied = await livedCopy()
  })

  test('opens a copy with the twelve words, finds every signature and every chain whole, and tells the story', () => {
    const { code, said, complaint } = read(copied.file, copied.phrase)
    expect({ code, complaint }, said).toEqual({ code: 0, complaint: '' })
    expect(said).toContain('Every signature and every chain holds.')
    for (const line of [
      / 3 .+ Ana {2}to myself/,
      /not believed when it came: replayed/,
      /Ana {2}\[t\/feelings\] sad/,
      /Ben {2}\[t\/feelings\] afraid/,
      /Ben {2}rupture-flagged: The morning with the keys/,
    ])
      expect(said).toMatch(line)
    // Of the first month each envelope opens to what was signed; the key of the second is in no copy.
    expect(said).toMatch(/couple: \d+ entries, [1-9]\d* opened again/)
  })

  test('finds it whole too, whatever befell the two', async () => {
    const hard = await hardCopy()
    const { code, said } = read(hard.file, hard.phrase)
    expect(code, said).toBe(0)
    for (const word of [
      'from the tablet',
      'mislaid',
      'and behind it',
      'in its place',
      'and on',
      'back again',
    ])
      expect(said).toContain(`said: ${word}\n`)
    expect(said).toContain('not believed when it came: forked')
  })

  test('sees no gap where a leave may not be known yet, and what Ana said since stands as not sent', async () => {
    const early = await copyBeforeTheHour()
    const { code, said } = read(early.file, early.phrase)
    expect(code, said).toBe(0)
    expect(said).not.toContain('is missing')
    expect(said).not.toContain('space-closed')
    expect(said).toContain('said: before')
    expect(said).toMatch(/[1-9]\d* not sent yet/)
    // Mend's own list of what a copy holds has her words too.
    const hers = early.entries.map(({ content }) =>
      content.kind === 'sealed'
        ? words(content.mine ?? text(''))
        : 'bytes' in content
          ? words(content.bytes)
          : content.question,
    )
    for (const word of ['"long after"', 'sad and long after'])
      expect(hers.filter((each) => each.includes(word)).length).toBe(1)
  })

  test('and with the same page makes each value anew that we derive, sign or seal', () => {
    const program = path.join(import.meta.dirname, 'reader', 'vectors.py')
    const vectors = path.resolve(import.meta.dirname, '../device/test/vectors')
    const run = spawnSync(systemPython, ['-B', program, vectors], { encoding: 'utf8' })
    expect({ code: run.status, complaint: run.stderr }, run.stdout).toEqual({
      code: 0,
      complaint: '',
    })
    expect(run.stdout).toMatch(/^[1-9]\d+ vectors hold\n$/)
  })

  test('names what was changed', async () => {
    const file = await changed((lines) =>
      lines.map((line) =>
        line.kind === 'entry' && isAt(line, 3)
          ? { ...line, canonical: flipped(line.canonical ?? '') }
          : line,
      ),
    )
    const { code, said } = read(file, copied.phrase)
    expect(code).toBe(1)
    expect(said).toContain('couple 3: its signature is not its author')
  })

  test('names an envelope that is not what was signed', async () => {
    const file = await changed((lines) =>
      lines.map((line) =>
        line.kind === 'envelope' && isAt(line, 3)
          ? { ...line, envelope: flipped(line.envelope ?? '') }
          : line,
      ),
    )
    const { code, said } = read(file, copied.phrase)
    expect(code).toBe(1)
    expect(said).toContain('couple 3: its envelope holds something else')
  })

  test.each([
    { what: 'in the middle', why: 'couple 3: is missing' },
    {
      what: 'with its envelope left',
      leave: true,
      why: 'couple 3: what was signed is missing',
    },
  ])('names what was left out $what', async ({ leave = false, why }) => {
    const file = await changed((lines) =>
      lines.filter((line) => !isAt(line, 3) || (leave && line.kind === 'envelope')),
    )
    const { code, said } = read(file, copied.phrase)
    expect({ code, why: said.includes(why) }, said).toEqual({ code: 1, why: true })
  })

  test('and the very last one, though nobody followed it', async () => {
    const file = await changed((lines) => {
      const last = Math.max(
        ...lines.map(({ space, sequence = 0 }) => (space === 'couple' ? sequence : 0)),
      )
      return lines.filter((line) => !isAt(line, last))
    })
    const { code, said } = read(file, copied.phrase)
    expect(code).toBe(1)
    expect(said).toMatch(/couple \d+: is missing/)
  })

  test.each([
    {
      name: 'words of another',
      phrase: `${'abandon '.repeat(11)}about`,
      why: 'does not open with these words',
    },
    {
      name: 'a word that is none',
      phrase: `${'abandon '.repeat(11)}abuot`,
      why: 'not a word of the list: abuot',
    },
    {
      name: 'eleven',
      phrase: 'abandon '.repeat(11),
      why: 'twelve words are needed, and 11 were given',
    },
    { name: 'a wrong last one', phrase: 'abandon '.repeat(12), why: 'do not belong together' },
  ])('refuses $name, and says which it is', ({ phrase, why }) => {
    const { code, said, complaint } = read(copied.file, phrase)
    expect({ code, said }).toEqual({ code: 2, said: '' })
    expect(complaint).toContain(why)
  })
})
