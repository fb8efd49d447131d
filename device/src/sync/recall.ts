/** Words that were taken back before they left: what waits to be sent is written over, and they never leave. */
import { copyBytes } from '@mend/wire/bytes'
import { packRecord, unpackRecord } from '../keys/secret.ts'
import { TakenError } from '../log/log.ts'
import type { Outcome } from '../port.ts'
import { done } from '../trouble.ts'
import { outboxOf, type Outgoing } from '../space/outbox.ts'
import type { Unlocked } from '../space/unlocked.ts'

const table = outboxOf('couple')

/**
 * Writes over what this device has not sealed yet. What was sealed may be at the relay already and stays as it is: a
 * second envelope under its number would look like a forgery.
 *
 * @param without - what an event reads without those words; null where it is to stay
 */
export async function recall(
  unlocked: Unlocked,
  without: (event: Uint8Array) => Uint8Array | null,
): Promise<Outcome<null>> {
  const { log, vault } = unlocked
  for (const { key, value: from } of await log.range(table, 0, 0xffff_ffff)) {
    const bytes = await vault.open(table, from, key)
    const outgoing = bytes === null ? null : unpackRecord<Outgoing>(bytes)
    if (outgoing === null || outgoing.sealed !== null) continue
    const { content } = outgoing
    const left = content?.kind === 'event' ? without(content.bytes) : null
    if (left === null) continue
    const body = copyBytes(left)
    const row: Outgoing = { ...outgoing, body, content: { kind: 'event', bytes: body } }
    const value = await vault.seal(table, packRecord(row), key)
    await log.write([{ kind: 'swap', table, key, from, value }]).catch(unlessSealed)
  }
  return done
}

// Another tab seals it at this moment: then it was too late, which nobody is told (H3).
function unlessSealed(reason: unknown): void {
  if (!(reason instanceof TakenError)) throw reason
}
