/** Envelopes as the relay held them, byte for byte, from the rows of the log: to be compared, and handed back. */
import { concatBytes, equalBytes, type Bytes } from '@mend/wire/bytes'
import { parseSigned } from '@mend/wire/envelope'
import { contextBytes, labels } from '@mend/wire/labels'
import type { EntryRow } from './entry-row.ts'
import { digestOf, nextHistory } from './lost-order.ts'
import { readEntry } from './outbox.ts'
import { noHash, type Space, type SpaceName } from './space.ts'
import type { Unlocked } from './unlocked.ts'
import { digest } from '../keys/primitives.ts'
import { sealAgain } from '../keys/seal.ts'

const nonceBytes = 12

/** Under which an envelope is pushed, by whoever pushes it: so that handing back what is there already adds nothing. */
export async function pushKeyOf(envelope: Uint8Array): Promise<Bytes> {
  return (await digest(contextBytes(labels.pushKey, envelope))).slice(0, 16)
}

/** Whether these bytes are what this device has at that sequence. */
export async function isAt(
  unlocked: Unlocked,
  name: SpaceName,
  sequence: number,
  body: Uint8Array,
): Promise<boolean> {
  const [before, here] = await historiesAt(unlocked, name, sequence)
  return before !== null && here !== null && follows(before, here, body)
}

/**
 * The envelope at a sequence. Null where an older app kept too little of it, or its key has gone: then it is not made up.
 */
export async function envelopeAt(
  unlocked: Unlocked,
  space: Space,
  sequence: number,
): Promise<Bytes | null> {
  const row = await readEntry(unlocked.log, unlocked.vault, space.name, sequence)
  const [before, here] = await historiesAt(unlocked, space.name, sequence)
  if (row === null || before === null || here === null) return null
  for (const candidate of await candidates(unlocked, space, row))
    if (await follows(before, here, candidate)) return candidate
  return null
}

async function candidates(
  unlocked: Unlocked,
  space: Space,
  { envelope, signed }: EntryRow,
): Promise<readonly Bytes[]> {
  if (envelope === undefined) return []
  if (envelope.length !== nonceBytes) return [envelope]
  const parsed =
    signed === null ? null : parseSigned(concatBytes(signed.canonical, signed.signature))
  if (signed === null || parsed === null) return []
  const kept = { epoch: signed.epoch, signed: parsed, nonce: envelope }
  const keys = Object.entries(space.epochKeys).filter(
    ([name]) => name.split('/')[0] === String(signed.epoch),
  )
  const sealer = { space: space.id, ring: unlocked.ring }
  return Promise.all(keys.map(([, key]) => sealAgain(sealer, key, kept)))
}

const follows = async (before: Uint8Array, here: Uint8Array, body: Uint8Array): Promise<boolean> =>
  equalBytes(here, await nextHistory(before, await digestOf(body)))

async function historiesAt(unlocked: Unlocked, name: SpaceName, sequence: number) {
  const at = async (each: number): Promise<Uint8Array | null> =>
    each === 0
      ? noHash
      : ((await readEntry(unlocked.log, unlocked.vault, name, each))?.history ?? null)
  return Promise.all([at(sequence - 1), at(sequence)])
}
