/** Batches of quiet yeses: what the next one holds, and what comes of what the relay found. */
import { bytesToText, concatBytes, copyBytes, equalBytes, type Bytes } from '@mend/wire/bytes'
import { encodeMatch } from '@mend/wire/body'
import {
  joinPlaces,
  yesLimits,
  yesRound,
  type YesBatch,
  type YesMatch,
  type YesPlace,
} from '@mend/wire/yes'
import { isYes, signYes, yesTag } from '../keys/yes.ts'
import type { Change } from '../log/log.ts'
import { recordChange, type SpaceRecord } from '../space/identity.ts'
import { addOutgoing, newOutgoing, utf8 } from '../space/outbox.ts'
import { keepQuiet, mostKnown, quietRecord, type QuietRecord } from '../space/private-store.ts'
import { activeMembers, sideOf, speakersOf } from '../space/space.ts'
import { owner, type Unlocked } from '../space/unlocked.ts'

const mostSent = 64

const includes = (tags: readonly Uint8Array[], tag: Uint8Array): boolean =>
  tags.some((each) => equalBytes(each, tag))

/** The couple, and who this device is in it; null while it is not fully in it. */
function here(unlocked: Unlocked): { readonly record: SpaceRecord; readonly side: 0 | 1 } | null {
  const record = unlocked.record('couple')
  const identity = owner(unlocked.identity())
  if (record === null || record.over || record.leaving || record.moved === true) return null
  const { space } = record
  const side = sideOf(space, identity.me)
  const isIn = activeMembers(space).some(({ id }) => equalBytes(id, identity.device))
  if (side === null || !isIn || space.epochKeys[space.epoch] === undefined) return null
  return { record, side }
}

/**
 * The next batch: eight places, whether I said yes to eight questions or to none.
 *
 * @returns null while this device does not belong to a couple
 */
export async function nextBatch(unlocked: Unlocked, now: number): Promise<YesBatch | null> {
  const me = here(unlocked)
  const key = await unlocked.transportKey('couple')
  if (me === null || key === null) return null
  const { space } = me.record
  const { epoch } = space
  const round = yesRound(now)
  const record = await quietRecord(unlocked)
  const mine = record.yeses.filter((yes) => yes.round === round).slice(0, yesLimits.places)
  const fresh = mine
    .map((yes) => ({ ...yes, epoch }))
    .filter((yes) => !record.sent.some((each) => isSame(each, yes)))
  if (fresh.length > 0) {
    const recent = record.sent.filter((yes) => yes.round >= round - 1)
    // Durable before it leaves: what comes back is known for mine, whatever happens to this tab.
    await keepQuiet(unlocked, { ...record, sent: [...recent, ...fresh].slice(-mostSent) })
  }
  const tags = await Promise.all(mine.map((yes) => tagOf(me.record, { ...yes, epoch })))
  const said = tags.filter((tag) => tag !== null)
  const all = Array.from(
    { length: yesLimits.places },
    (_, at) => said[at] ?? unlocked.random(yesLimits.tagBytes),
  )
  const places: YesPlace[] = []
  for (const tag of shuffled(all, unlocked)) {
    const signature = await signYes(key.key, { space: space.id, side: me.side, round, tag })
    places.push({ tag, signature })
  }
  const known = Array.from(
    { length: yesLimits.matches },
    (_, at) => record.learned.at(-1 - at) ?? unlocked.random(yesLimits.tagBytes),
  )
  return { side: me.side, round, learned: concatBytes(...known), places: joinPlaces(places) }
}

type Sent = QuietRecord['sent'][number]
const isSame = (one: Sent, two: Sent): boolean =>
  one.question === two.question && one.round === two.round && one.epoch === two.epoch

async function tagOf({ space }: SpaceRecord, yes: Sent): Promise<Bytes | null> {
  const epochKey = space.epochKeys[yes.epoch]
  if (epochKey === undefined) return null
  const question = utf8(yes.question)
  return yesTag({ space: space.id, epochKey, round: yes.round, question })
}

function shuffled(tags: readonly Bytes[], { random }: Unlocked): readonly Bytes[] {
  return tags
    .map((tag) => ({ tag, rank: bytesToText(random(8)) }))
    .toSorted((left, right) => (left.rank < right.rank ? -1 : 1))
    .map(({ tag }) => tag)
}

/**
 * What the relay says that both said. Believed only of a question to which I said yes myself, where my partner's device
 * signed my tag for its own side; then both signatures go into the couple's log, where every device checks them again.
 *
 * @returns whether something waits to be sent
 */
export async function hearMatches(
  unlocked: Unlocked,
  matches: readonly YesMatch[],
): Promise<boolean> {
  const me = here(unlocked)
  const key = await unlocked.transportKey('couple')
  if (me === null || key === null) return false
  const { space } = me.record
  const theirs = space.roots.find((root) => root !== owner(unlocked.identity()).me)
  const other = me.side === 0 ? 1 : 0
  if (theirs === undefined) return false
  const record = await quietRecord(unlocked)
  const written: Bytes[] = []
  const changes: Change[] = []
  for (const yes of yesesSent(record, space.epoch)) {
    const tag = await tagOf(me.record, yes)
    const match = matches.find(
      (each) => tag !== null && each.round === yes.round && equalBytes(each.tag, tag),
    )
    if (tag === null || match === undefined) continue
    if (includes([...record.learned, ...record.written, ...written], tag)) continue
    const said = { space: space.id, round: yes.round, tag }
    const keys = speakersOf(space, theirs)
    if (!(await isYes(keys, { ...said, side: other }, match.signature))) continue
    const mine = await signYes(key.key, { ...said, side: me.side })
    const signature = copyBytes(match.signature)
    const body = encodeMatch({
      ...{ epoch: yes.epoch, round: yes.round, question: utf8(yes.question) },
      signatures: me.side === 0 ? [mine, signature] : [signature, mine],
    })
    const outgoing = newOutgoing({ kind: 'match', body, at: unlocked.now() })
    changes.push(await addOutgoing(unlocked.vault, 'couple', outgoing))
    written.push(tag)
  }
  if (changes.length === 0) return false
  const next = { ...record, written: [...record.written, ...written].slice(-mostKnown) }
  await unlocked.log.write([...changes, await recordChange(unlocked.vault, 'quiet', next)])
  return true
}

// Another device of mine may have sent what this one only knows from my own log.
function yesesSent(record: QuietRecord, epoch: number): readonly Sent[] {
  const known = record.yeses.map((yes) => ({ ...yes, epoch }))
  return [...record.sent, ...known.filter((yes) => !record.sent.some((each) => isSame(each, yes)))]
}
