/**
 * The backup: one age file of what both of us signed, and a page to read.
 *
 * Inside the age file is a tar archive, so that `age -d -i key.txt mend.age | tar x` is all it takes without Mend:
 *
 *     page.html       what the screens wrote for reading
 *     events.ndjson   a line for each fact, in JSON; bytes are base64url without padding
 *
 *     {"kind":"backup","version":2}
 *     {"kind":"space","name","id","roots":[…],"head","history"}                  how far the copy goes, and the history hash there
 *     {"kind":"device","space","certificate"}                                    1408 bytes, as in Envelope
 *     {"kind":"entry","space","sequence","epoch","canonical","signature"}        what its author signed, without padding
 *     {"kind":"refused","space","sequence","fault"}                              not believed when it came; the word for why
 *     {"kind":"envelope","space","sequence","envelope"}                          as the relay held it, to be handed back
 *     {"kind":"waiting","space","payload","body","at","mine"}                    mine, not sent yet; mine: words of a commitment
 *
 * Before the hour that a leaver set, a copy ends where their leave stands. What I said since stands as not sent.
 *
 * `space` is the name of a space's line. Where `head`, `history` and `refused` are missing, the copy is version 1: it is read
 * all the same, and nothing in it tells whether its last entries were taken away.
 *
 * The recipient is the backup key of the phrase. Nothing in the file is another's than what they shared in the couple.
 */
import { bytesToText, concatBytes, equalBytes, textToBytes, type Bytes } from '@mend/wire/bytes'
import {
  parseCertificate,
  parseCommit,
  parseRelease,
  parseSlotKey,
  type Commit,
  type Release,
} from '@mend/wire/body'
import { parseSigned, type Signed } from '@mend/wire/envelope'
import { authorBytes, labels } from '@mend/wire/labels'
import type { EntryRow } from '../space/entry-row.ts'
import { ageText } from '../keys/age-text.ts'
import { type AboutEvents, unknownSince } from '../space/known.ts'
import { owner, type Unlocked } from '../space/unlocked.ts'
import { backupIdentityOf, deviceIdOf, isCertified, rootOfPhrase } from '../keys/keys.ts'
import { envelopeAt } from '../space/envelopes.ts'
import { openCopy, part, pass, unlessStopped } from './opened.ts'
import {
  asWaiting,
  isWaiting,
  waitingEntries,
  waitingLines,
  type WaitingLine,
} from './waiting-lines.ts'
import { entryId, readEntries, utf8 } from '../space/outbox.ts'
import type { Content, Copy, FaultKind, LogEntry, Outcome, Watch } from '../port.ts'
import { verify } from '../keys/primitives.ts'
import { openSlot } from '../keys/seal.ts'
import { noHash, type Space, type SpaceName } from '../space/space.ts'
import { writeTar } from '../log/tar.ts'
import { ok, trouble } from '../trouble.ts'

/** When a copy is made, and what tells from when on an event may be known. */
export type Knowing = {
  readonly now: number
  readonly about: AboutEvents
}

/** @param page - for reading: a whole HTML page */
export async function exportBackup(
  unlocked: Unlocked | null,
  page: string,
  knowing: Knowing,
): Promise<Outcome<Uint8Array>> {
  const identity = unlocked?.identity() ?? null
  if (unlocked === null) return trouble('locked')
  if (identity === null) return trouble('new')
  const lines: readonly Line[] = [
    { kind: 'backup', version: 2 },
    ...(await linesOf(unlocked, 'own', knowing)),
    ...(await linesOf(unlocked, 'couple', knowing)),
  ]
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
  watch: Watch,
): Promise<Outcome<Copy>> {
  try {
    const opened = await openBackup(file, phrase, part(watch, 0, 0.5))
    if (!opened.ok) return opened
    const { me, lines } = opened.value
    const read = await readLines(lines, part(watch, 0.5, 1))
    return ok({ me, entries: [...read, ...waitingEntries(lines, me)] })
  } catch (reason) {
    return unlessStopped(reason)
  }
}

/** So many lines are read at a stretch, between two looks at whether somebody has stopped it. */
const atOnce = 500

/**
 * The lines of a backup, as far as they are some; nothing of what they say is checked yet.
 *
 * @throws Stopped
 */
export async function openBackup(
  file: Uint8Array,
  phrase: string,
  watch: Watch,
): Promise<Outcome<{ readonly me: string; readonly lines: readonly Line[] }>> {
  const opened = await openCopy(file, phrase, part(watch, 0, 0.6))
  if (!opened.ok) return opened
  const texts = opened.value.events.split('\n')
  const lines: Line[] = []
  for (const [at, text] of texts.entries()) {
    if (at % atOnce === 0) await pass(watch, 0.6 + (0.4 * at) / texts.length)
    lines.push(...parseLine(text))
  }
  return ok({ me: opened.value.me, lines })
}

/** One line of a backup; bytes are base64url. */
export type Line =
  | {
      readonly kind: 'space'
      readonly name: SpaceName
      readonly id: string
      readonly roots: readonly string[]
      readonly head?: number
      readonly history?: string
    }
  | { readonly kind: 'backup'; readonly version: number }
  | { readonly kind: 'device'; readonly space: SpaceName; readonly certificate: string }
  | {
      readonly kind: 'entry'
      readonly space: SpaceName
      readonly sequence: number
      readonly epoch: number
      readonly canonical: string
      readonly signature: string
    }
  | {
      readonly kind: 'refused'
      readonly space: SpaceName
      readonly sequence: number
      readonly fault: FaultKind | null
    }
  | {
      readonly kind: 'envelope'
      readonly space: SpaceName
      readonly sequence: number
      readonly envelope: string
    }
  | WaitingLine

async function linesOf(
  unlocked: Unlocked,
  name: SpaceName,
  knowing: Knowing,
): Promise<readonly Line[]> {
  const record = unlocked.record(name)
  if (record === null) return []
  const { id, roots, members } = record.space
  const { rows: all } = await readEntries(unlocked.log, unlocked.vault, name, 0, 0xffff_ffff)
  const { me } = owner(unlocked.identity())
  const unknown = all.findIndex((row) => !mayKnow(record.space, row, me, knowing))
  const [rows, since] = unknown === -1 ? [all, []] : [all.slice(0, unknown), all.slice(unknown)]
  const envelopes = await Promise.all(
    rows.map(async ({ sequence }) => envelopeLine(unlocked, record.space, sequence)),
  )
  const last = rows.at(-1)
  const head = last?.sequence ?? 0
  const history = bytesToText(last?.history ?? noHash)
  return [
    { kind: 'space', name, id: bytesToText(id), roots, head, history },
    ...Object.values(members).map(({ certificate }) => {
      return { kind: 'device', space: name, certificate: bytesToText(certificate) } as const
    }),
    ...rows.map((row) => entryLine(name, row)),
    ...envelopes.filter((line) => line !== null),
    ...asWaiting(
      name,
      since.filter(({ author }) => author?.partner === me),
    ),
    ...(await waitingLines(unlocked, name)),
  ]
}

async function envelopeLine(
  unlocked: Unlocked,
  space: Space,
  sequence: number,
): Promise<Line | null> {
  const envelope = await envelopeAt(unlocked, space, sequence)
  return envelope === null
    ? null
    : { kind: 'envelope', space: space.name, sequence, envelope: bytesToText(envelope) }
}

// A leave before its hour, the event that says so, and the turn that followed are left out until then. A copy ends before
// the first of them, as if a relay had taken nothing since: a gap in its numbers would say what the rest keeps quiet.
function mayKnow(space: Space, row: EntryRow, me: string, { now, about }: Knowing): boolean {
  const since = unknownSince(space, me, now)
  if (since !== null && row.sequence >= since && row.content === null) return false
  if (row.author?.partner === me || row.content?.kind !== 'event') return true
  return (about.knownFrom?.(row.content.bytes) ?? 0) <= now
}

function entryLine(space: SpaceName, { sequence, signed, fault }: EntryRow): Line {
  if (signed === null) return { kind: 'refused', space, sequence, fault }
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
  if (line.kind === 'waiting') return isWaiting(line)
  if (line.kind === 'envelope')
    return has('space', 'string') && has('envelope', 'string') && has('sequence', 'number')
  const texts = ['space', 'canonical', 'signature'].every((name) => has(name, 'string'))
  return line.kind === 'entry' && texts && has('sequence', 'number') && has('epoch', 'number')
}

type Author = { readonly partner: string; readonly sign: Uint8Array }
type Read = {
  readonly line: Line & { readonly kind: 'entry' }
  readonly signed: Signed
  readonly author: Author
}

async function readLines(lines: readonly Line[], watch: Watch): Promise<readonly LogEntry[]> {
  const spaces = new Map(
    lines.flatMap((line) => (line.kind === 'space' ? [[line.name, line]] : [])),
  )
  const authors = new Map<string, Author>()
  for (const line of lines) if (line.kind === 'device') await addAuthor(authors, spaces, line)
  const read: Read[] = []
  for (const [at, line] of lines.entries()) {
    if (at % atOnce === 0) await pass(watch, (0.8 * at) / lines.length)
    const space = line.kind === 'entry' ? textToBytes(spaces.get(line.space)?.id ?? '') : null
    if (line.kind !== 'entry' || space === null) continue
    const checked = await check(line, space, authors)
    if (checked !== null) read.push(checked)
  }
  const keys = keysOf(read)
  const entries: LogEntry[] = []
  for (const [at, each] of read.entries()) {
    if (at % atOnce === 0) await pass(watch, 0.8 + (0.2 * at) / read.length)
    const entry = await toEntry(each, read, keys)
    if (entry !== null) entries.push(entry)
  }
  return entries
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
  const commit = commitOf(all, payload.device, release)
  const words = commit === null ? null : await openSlot(commit, release.key)
  const slot = new TextDecoder().decode(release.slot)
  return words === null ? null : { kind: 'opened', slot, bytes: words }
}

// In this slot, by this author: at the place that is named, or where the order that had it there was lost, the first.
function commitOf(all: readonly Read[], device: Uint8Array, release: Release): Commit | null {
  const author = all.find(({ signed }) => equalBytes(signed.payload.device, device))?.author.partner
  const commits = all.flatMap(({ line, signed, author: { partner } }) => {
    const commit = signed.payload.kind === 'commit' ? parseCommit(signed.payload.body) : null
    const fits = line.space === 'couple' && partner === author
    return commit !== null && fits && equalBytes(commit.slot, release.slot)
      ? [{ commit, sequence: line.sequence }]
      : []
  })
  const named = commits.find(({ sequence }) => sequence === release.commitSequence)
  return (named ?? commits[0])?.commit ?? null
}
