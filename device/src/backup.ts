/**
 * The backup: one age file of what both of us signed, and a page to read.
 *
 * Inside the age file is a tar archive, so that `age -d -i key.txt mend.age | tar x` is all it takes without Mend:
 *
 *     page.html       what the screens wrote for reading
 *     events.ndjson   a line for each fact, in JSON; bytes are base64url
 *
 *     {"kind":"space","name","id","roots":[…]}
 *     {"kind":"device","space","certificate"}                                    in the format of wire's body.ts
 *     {"kind":"entry","space","sequence","epoch","canonical","signature"}        in the format of wire's envelope.ts
 *
 * The recipient is the backup key of the phrase. Nothing in the file is another's than what they shared in the couple.
 */
import { bytesToText, concatBytes, textToBytes, type Bytes } from '@mend/wire/bytes'
import {
  parseCertificate,
  parseCommit,
  parseRelease,
  parseSlotKey,
  type Commit,
} from '@mend/wire/body'
import { parseSigned, type Signed } from '@mend/wire/envelope'
import { authorBytes, labels } from '@mend/wire/labels'
import type { EntryRow } from './admission.ts'
import { ageText } from './age-text.ts'
import type { House } from './house.ts'
import { backupIdentityOf, deviceIdOf, isCertified, rootOfPhrase } from './keys.ts'
import { entryId, readEntries, utf8 } from './outbox.ts'
import type { Content, LogEntry, Outcome } from './port.ts'
import { verify } from './primitives.ts'
import { openSlot } from './seal.ts'
import type { SpaceName } from './space.ts'
import { readTar, writeTar } from './tar.ts'
import { trouble } from './trouble.ts'

/** @param page - for reading: a whole HTML page */
export async function exportBackup(
  house: House | null,
  page: string,
): Promise<Outcome<Uint8Array>> {
  const identity = house?.identity() ?? null
  if (house === null) return trouble('locked')
  if (identity === null) return trouble('new')
  const lines = [...(await linesOf(house, 'own')), ...(await linesOf(house, 'couple'))]
  const events = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  const archive = writeTar([
    { name: 'page.html', bytes: utf8(page) },
    { name: 'events.ndjson', bytes: utf8(events) },
  ])
  const { Encrypter } = await import('age-encryption')
  const encrypter = new Encrypter()
  encrypter.addRecipient(ageText('recipient', identity.backup))
  return { ok: true, value: await encrypter.encrypt(archive) }
}

/** The age identity of a phrase, for opening a backup without Mend. Null when the words are wrong. */
export async function backupIdentity(phrase: string): Promise<string | null> {
  const root = await rootOfPhrase(phrase)
  return root === null ? null : ageText('identity', backupIdentityOf(root))
}

/** Reads a backup: every entry whose signature and certificate hold, in order; the rest is left out. */
export async function importBackup(
  file: Uint8Array,
  phrase: string,
): Promise<Outcome<readonly LogEntry[]>> {
  const identity = await backupIdentity(phrase)
  if (identity === null) return trouble('bad-phrase')
  const { Decrypter } = await import('age-encryption')
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  const archive = await decrypter.decrypt(file).catch(() => null)
  const files = archive === null ? null : readTar(archive)
  const events = files?.find(({ name }) => name === 'events.ndjson')
  if (events === undefined) return trouble('bad-file')
  const lines = new TextDecoder().decode(events.bytes).split('\n').flatMap(parseLine)
  return { ok: true, value: await readLines(lines) }
}

type Line =
  | {
      readonly kind: 'space'
      readonly name: SpaceName
      readonly id: string
      readonly roots: readonly string[]
    }
  | { readonly kind: 'device'; readonly space: SpaceName; readonly certificate: string }
  | {
      readonly kind: 'entry'
      readonly space: SpaceName
      readonly sequence: number
      readonly epoch: number
      readonly canonical: string
      readonly signature: string
    }

async function linesOf(house: House, name: SpaceName): Promise<readonly Line[]> {
  const record = house.record(name)
  if (record === null) return []
  const { id, roots, members } = record.space
  const { rows } = await readEntries(house.log, house.vault, name, 0, 0xffff_ffff)
  return [
    { kind: 'space', name, id: bytesToText(id), roots },
    ...Object.values(members).map(({ certificate }) => {
      return { kind: 'device', space: name, certificate: bytesToText(certificate) } as const
    }),
    ...rows.flatMap((row) => entryLine(name, row) ?? []),
  ]
}

function entryLine(space: SpaceName, { sequence, signed }: EntryRow): Line | null {
  if (signed === null) return null
  const [canonical, signature] = [bytesToText(signed.canonical), bytesToText(signed.signature)]
  return { kind: 'entry', space, sequence, epoch: signed.epoch, canonical, signature }
}

// --- reading --------------------------------------------------------------------------------------------------------

function parseLine(text: string): readonly Line[] {
  if (text.trim() === '') return []
  try {
    const line: unknown = JSON.parse(text)
    return isLine(line) ? [line] : []
  } catch {
    return []
  }
}

function isLine(line: unknown): line is Line {
  if (typeof line !== 'object' || line === null || !('kind' in line)) return false
  const has = (name: string, type: string): boolean =>
    typeof Object.entries(line).find(([key]) => key === name)?.[1] === type
  if (line.kind === 'space')
    return has('id', 'string') && 'roots' in line && Array.isArray(line.roots)
  if (line.kind === 'device') return has('space', 'string') && has('certificate', 'string')
  const texts = ['space', 'canonical', 'signature'].every((name) => has(name, 'string'))
  return line.kind === 'entry' && texts && has('sequence', 'number') && has('epoch', 'number')
}

type Author = { readonly partner: string; readonly sign: Uint8Array }
type Read = {
  readonly line: Line & { readonly kind: 'entry' }
  readonly signed: Signed
  readonly author: Author
}

async function readLines(lines: readonly Line[]): Promise<readonly LogEntry[]> {
  const spaces = new Map(
    lines.flatMap((line) => (line.kind === 'space' ? [[line.name, line]] : [])),
  )
  const authors = new Map<string, Author>()
  for (const line of lines) if (line.kind === 'device') await addAuthor(authors, spaces, line)
  const read: Read[] = []
  for (const line of lines) {
    const space = line.kind === 'entry' ? textToBytes(spaces.get(line.space)?.id ?? '') : null
    if (line.kind !== 'entry' || space === null) continue
    const checked = await check(line, space, authors)
    if (checked !== null) read.push(checked)
  }
  const keys = keysOf(read)
  const entries = await Promise.all(read.map((each) => toEntry(each, read, keys)))
  return entries.filter((entry) => entry !== null)
}

async function addAuthor(
  authors: Map<string, Author>,
  spaces: ReadonlyMap<string, Line & { readonly kind: 'space' }>,
  line: Line & { readonly kind: 'device' },
): Promise<void> {
  const certificate = parseCertificate(textToBytes(line.certificate) ?? new Uint8Array(0))
  if (certificate === null || !(await isCertified(certificate))) return
  const partner = bytesToText(certificate.root)
  if (spaces.get(line.space)?.roots.includes(partner) !== true) return
  const id = bytesToText(await deviceIdOf(certificate.sign))
  authors.set(`${line.space} ${id}`, { partner, sign: certificate.sign })
}

async function check(
  line: Line & { readonly kind: 'entry' },
  space: Bytes,
  authors: ReadonlyMap<string, Author>,
): Promise<Read | null> {
  const canonical = textToBytes(line.canonical)
  const signature = textToBytes(line.signature)
  if (canonical === null || signature === null) return null
  const signed = parseSigned(concatBytes(canonical, signature))
  const author = signed && authors.get(`${line.space} ${bytesToText(signed.payload.device)}`)
  if (signed === null || author === undefined || author === null) return null
  const claim = authorBytes({ label: labels.envelope, space, epoch: line.epoch, canonical })
  return (await verify(author.sign, signature, claim)) ? { line, signed, author } : null
}

// My own slot keys are in my own space.
function keysOf(read: readonly Read[]): ReadonlyMap<string, Uint8Array> {
  const kept = read.filter(({ signed }) => signed.payload.kind === 'slotKey')
  const keys = kept
    .map(({ signed }) => parseSlotKey(signed.payload.body))
    .filter((key) => key !== null)
  return new Map(keys.map(({ slot, key }) => [bytesToText(slot), key]))
}

async function toEntry(
  { line, signed, author }: Read,
  all: readonly Read[],
  keys: ReadonlyMap<string, Uint8Array>,
): Promise<LogEntry | null> {
  const content = await contentOf(signed, all, keys)
  if (content === null) return null
  const { payload } = signed
  const id = entryId(bytesToText(payload.device), payload.counter)
  const { space, sequence } = line
  return { id, space, sequence, partner: author.partner, at: payload.time, content }
}

async function contentOf(
  { payload }: Signed,
  all: readonly Read[],
  keys: ReadonlyMap<string, Uint8Array>,
): Promise<Content | null> {
  if (payload.kind === 'event') return { kind: 'event', bytes: payload.body }
  if (payload.kind === 'commit') {
    const commit = parseCommit(payload.body)
    const key = commit && keys.get(bytesToText(commit.slot))
    if (commit === null) return null
    const mine = key ? await openSlot(commit, key) : null
    return { kind: 'sealed', slot: new TextDecoder().decode(commit.slot), mine }
  }
  const release = payload.kind === 'release' ? parseRelease(payload.body) : null
  if (release === null) return null
  const commit = commitAt(all, release.commitSequence)
  const words = commit === null ? null : await openSlot(commit, release.key)
  const slot = new TextDecoder().decode(release.slot)
  return words === null ? null : { kind: 'opened', slot, bytes: words }
}

function commitAt(all: readonly Read[], sequence: number): Commit | null {
  const found = all.find(({ line }) => line.space === 'couple' && line.sequence === sequence)
  return found?.signed.payload.kind === 'commit' ? parseCommit(found.signed.payload.body) : null
}
