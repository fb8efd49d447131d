/** What judging an envelope needs of this device: its keys, its clock, and what its log and slots hold. */
import { bytesToText, type Bytes } from '@mend/wire/bytes'
import type { AdmissionParts } from './admission.ts'
import { readRecord } from './identity.ts'
import { readEntry } from './outbox.ts'
import { noHash, type Space, type SpaceName } from './space.ts'
import { owner, type Unlocked } from './unlocked.ts'

/** My commitment to a slot, as every device of mine keeps it. */
export type SlotRecord = {
  readonly key: Bytes | null
  readonly withdrawn: boolean
  readonly released: boolean
}

/** What judging the next body of a space needs, from this device's own log. */
export function partsOf(
  unlocked: Unlocked,
  name: SpaceName,
  space: Space,
  memory: ReadonlyMap<number, Uint8Array>,
): AdmissionParts {
  const identity = owner(unlocked.identity())
  const at = async (sequence: number): Promise<Uint8Array | null> => {
    if (sequence === 0) return noHash
    if (sequence === space.head) return space.history
    const known = memory.get(sequence)
    if (known !== undefined) return known
    return (await readEntry(unlocked.log, unlocked.vault, name, sequence))?.history ?? null
  }
  const recovering = identity.recovering === null ? [] : [identity.recovering]
  return {
    ring: unlocked.ring,
    receiveSeeds: [identity.receiveSeed, ...recovering],
    reader: { now: unlocked.now(), at },
    rowAt: (sequence) => readEntry(unlocked.log, unlocked.vault, name, sequence),
    slotKey: async (slot) => (await slotRecord(unlocked, slot)).key,
    me: identity.me,
    device: bytesToText(identity.device),
  }
}

/** What this device keeps of a slot; all empty for one it never heard of. */
export async function slotRecord(unlocked: Unlocked, slot: string): Promise<SlotRecord> {
  const record = await readRecord<SlotRecord>(unlocked.log, unlocked.vault, `slot ${slot}`)
  return record ?? { key: null, withdrawn: false, released: false }
}
