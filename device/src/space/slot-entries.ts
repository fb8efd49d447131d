/** Entries about slots: a commitment, its key, a withdrawal; and two yeses. What each says once it is believed. */
import { concatBytes, type Bytes } from '@mend/wire/bytes'
import { parseCommit, parseMatch, parseRelease, parseWithdraw } from '@mend/wire/body'
import { parseSigned } from '@mend/wire/envelope'
import type { Content, FaultKind } from '../port.ts'
import { openSlot } from '../keys/seal.ts'
import { isYes, yesTag } from '../keys/yes.ts'
import { withSecond } from './kept-back.ts'
import { isComplete, slotOf, withCommit, withOpened, withWithdrawal } from './slots.ts'
import { sidesOf, speakersOf, type Space } from './space.ts'

/** The signed bytes of an entry, kept so that a backup can show them. */
export type Evidence = {
  readonly epoch: number
  readonly canonical: Bytes
  readonly signature: Bytes
}

type SlotEntry = {
  readonly body: Uint8Array
  readonly partner: string
  readonly sequence: number
  readonly parts: {
    readonly me: string
    readonly reader: { readonly now: number }
    readonly slotKey: (slot: string) => Promise<Bytes | null>
    readonly rowAt: (sequence: number) => Promise<{ readonly signed: Evidence | null } | null>
  }
}

type SlotMeaning = {
  readonly space: Space
  readonly content?: Content
  readonly consequence?: { readonly kind: 'complete' }
}

/** My own words come with it where their key has reached this device. */
export async function committed(space: Space, entry: SlotEntry): Promise<SlotMeaning | FaultKind> {
  const { body, partner, sequence, parts } = entry
  const commit = parseCommit(body)
  const slot = commit === null ? null : slotName(commit.slot)
  if (commit === null || slot === null) return 'forged'
  const slots = withCommit(space.slots, slot, partner, sequence)
  if (slots === 'too-many') return slots
  const key = partner === parts.me ? await parts.slotKey(slot) : null
  const mine = key === null ? null : await openSlot(commit, key)
  const next = { ...space, slots }
  const content = { kind: 'sealed', slot, mine } as const
  const known = slotOf(slots, slot)
  if (known === null || !isComplete(space.roots, known)) return { space: next, content }
  return { space: next, content, consequence: { kind: 'complete' } }
}

/** Early, doubled or unasked-for releases say nothing. A key that is not the committed one is a forgery. */
export async function released(space: Space, entry: SlotEntry): Promise<SlotMeaning | FaultKind> {
  const { partner, parts } = entry
  const release = parseRelease(entry.body)
  const name = release === null ? null : slotName(release.slot)
  if (release === null || name === null) return 'forged'
  const slot = slotOf(space.slots, name)
  // Where the commitment stands now: its author may have known it elsewhere, in an order that a relay lost.
  const commitSequence = slot?.commits[partner]
  const open = slot !== null && space.roots.every((root) => slot.commits[root] !== undefined)
  const over = slot?.opened.includes(partner) === true || slot?.withdrawn.includes(partner) === true
  if (commitSequence === undefined || !open || over) return { space }
  const row = await parts.rowAt(commitSequence)
  const commit = row?.signed === null || row === null ? null : commitOf(row.signed)
  const words = commit === null ? null : await openSlot(commit, release.key)
  if (words === null) return commitSequence === release.commitSequence ? 'forged' : { space }
  const sides = space.roots.length
  const { sequence } = entry
  const place = { partner, sides, sequence, at: parts.reader.now }
  return {
    space: { ...space, slots: withOpened(space.slots, name, place) },
    content: { kind: 'opened', slot: name, bytes: words },
    // Mine may have waited for theirs.
    consequence: { kind: 'complete' },
  }
}

/** From here on nothing opens in that slot. Whoever was given the other's words by then opens first from now on. */
export function withdrawn(space: Space, { body, partner }: SlotEntry): SlotMeaning | FaultKind {
  const bytes = parseWithdraw(body)
  const name = bytes === null ? null : slotName(bytes)
  if (name === null) return 'forged'
  const slot = slotOf(space.slots, name)
  const next = { ...space, slots: withWithdrawal(space.slots, name, partner) }
  const given = slot?.opened.some((other) => other !== partner) === true
  const kept = given && !slot.opened.includes(partner) && slot.withdrawn.length === 0
  return { space: kept ? withSecond(next, partner) : next }
}

/** The commitment that a row's signed bytes hold. */
export function commitOf(signed: Evidence) {
  const parsed = parseSigned(concatBytes(signed.canonical, signed.signature))
  return parsed?.payload.kind === 'commit' ? parseCommit(parsed.payload.body) : null
}

/** The name of a slot; null for bytes that are no text, so that two names are never taken for one. */
export function slotName(slot: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(slot)
  } catch {
    return null
  }
}

// --- two yeses --------------------------------------------------------------------------------------------------------

/** Two yeses that are believed. */
export type Proven = { readonly question: string; readonly round: number; readonly tag: Bytes }

/** What a match in the log says. */
type ProvenMeaning = {
  readonly content: { readonly kind: 'matched'; readonly question: string; readonly round: number }
  readonly consequence: { readonly kind: 'matched'; readonly proven: Proven }
}

/** What the match in a body says; null where anything is wrong with it. */
export async function matchedBy(space: Space, body: Uint8Array): Promise<ProvenMeaning | null> {
  const proven = await provenIn(space, body)
  if (proven === null) return null
  const { question, round } = proven
  return {
    content: { kind: 'matched', question, round },
    consequence: { kind: 'matched', proven },
  }
}

/** The match in a body; null where anything is wrong with it: which of it is told to nobody. */
export async function provenIn(space: Space, body: Uint8Array): Promise<Proven | null> {
  const match = parseMatch(body)
  const question = match === null ? null : slotName(match.question)
  const epochKey = match === null ? undefined : space.epochKeys[match.epoch]
  const [first, second] = sidesOf(space)
  if (match === null || question === null || epochKey === undefined) return null
  if (first === undefined || second === undefined) return null
  const { round } = match
  const tag = await yesTag({ space: space.id, epochKey, round, question: match.question })
  const said = { space: space.id, round, tag }
  const [one, two] = match.signatures
  const both =
    (await isYes(speakersOf(space, first), { ...said, side: 0 }, one)) &&
    (await isYes(speakersOf(space, second), { ...said, side: 1 }, two))
  return both ? { question, round, tag } : null
}
