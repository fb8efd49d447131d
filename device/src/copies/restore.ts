/** A copy brought back to an empty device: read as a relay would have handed it over, and believed no more than that. */
import { textToBytes } from '@mend/wire/bytes'
import type { StoredBody } from '@mend/wire/frames'
import { takeOver, type Again } from '../space/arrivals.ts'
import { openBackup, type Line } from './backup.ts'
import { part, pass, unlessStopped } from './opened.ts'
import { bringingIn, comeBack, forgetPartner } from '../space/begin.ts'
import { newOutgoing } from '../space/outbox.ts'
import { addFirst } from '../space/own-rows.ts'
import { waitAgain } from './waiting-lines.ts'
import type { SpaceName } from '../space/space.ts'
import { owner, type Unlocked } from '../space/unlocked.ts'
import type { Outcome, Watch } from '../port.ts'
import { done, trouble } from '../trouble.ts'

/**
 * The partner of these words, with everything that the copy holds; nothing is asked of a relay.
 *
 * This device is a new one of theirs: it lets itself in, and hands back what a relay lacks, as soon as it finds one. Until
 * all of it is there nobody lives here: whoever stops it, or closes the page, finds the device as empty as before.
 */
export async function restoreBackup(
  unlocked: Unlocked,
  file: Uint8Array,
  phrase: string,
  watch: Watch,
): Promise<Outcome<null>> {
  // Whatever goes wrong below, nothing is taken from somebody who lives here.
  if (unlocked.identity() !== null) return trouble('not-empty')
  try {
    const opened = await openBackup(file, phrase, part(watch, 0, 0.3))
    if (!opened.ok) return opened
    const { lines } = opened.value
    if (bodiesOf(lines, 'own').length === 0) return trouble('old-file')
    const back = await comeBack(unlocked, phrase, 'in memory')
    return back.ok ? await filled(unlocked, lines, part(watch, 0.3, 1)) : back
  } catch (reason) {
    await forgetPartner(unlocked)
    return unlessStopped(reason)
  }
}

async function filled(
  unlocked: Unlocked,
  lines: readonly Line[],
  watch: Watch,
): Promise<Outcome<null>> {
  const own = bodiesOf(lines, 'own')
  const shared = bodiesOf(lines, 'couple')
  const all = own.length + shared.length
  const middle = own.length / all
  await takeAll(unlocked, 'own', own, part(watch, 0, middle))
  if (unlocked.record('own')?.space.epoch === 0) {
    await forgetPartner(unlocked)
    return trouble('bad-file')
  }
  const couple = lines.find((line) => line.kind === 'space' && line.name === 'couple')
  const id = couple?.kind === 'space' ? textToBytes(couple.id) : null
  const known = unlocked.record('couple')?.space.id
  if (id?.join() === known?.join())
    await takeAll(unlocked, 'couple', shared, part(watch, middle, 1))
  await unlocked.log.write(await waitAgain(unlocked, lines))
  await bringIn(unlocked)
  await unlocked.save({ identity: owner(unlocked.identity()) })
  return done
}

// Before anything that is written here meanwhile: nothing of this device can be sealed until it is in.
async function bringIn(unlocked: Unlocked): Promise<void> {
  const identity = owner(unlocked.identity())
  const at = unlocked.now()
  const names = (['own', 'couple'] as const).filter((name) => {
    const record = unlocked.record(name)
    return record !== null && record.space.epoch > 0 && !record.over
  })
  for (const name of names) {
    const turn = bringingIn(identity, name)
    await addFirst(unlocked, name, newOutgoing({ kind: 'turn', turn, at }))
  }
}

// Without a gap from the first: what lies behind one hangs on what is missing.
function bodiesOf(lines: readonly Line[], name: SpaceName): readonly StoredBody[] {
  const found = lines.flatMap((line) => {
    if (line.kind !== 'envelope' || line.space !== name) return []
    const body = textToBytes(line.envelope)
    return body === null ? [] : [{ sequence: line.sequence, body }]
  })
  const gap = found.findIndex(({ sequence }, at) => sequence !== at + 1)
  return gap === -1 ? found : found.slice(0, gap)
}

const atOnce = 20

// What does not fit is given a second time, as a relay would be asked for it.
async function takeAll(
  unlocked: Unlocked,
  name: SpaceName,
  bodies: readonly StoredBody[],
  watch: Watch,
): Promise<void> {
  for (let at = 0; at < bodies.length; at += atOnce) {
    await pass(watch, at / bodies.length)
    const some = bodies.slice(at, at + atOnce)
    let again: Again | null = null
    do {
      const taken: { readonly again: Again | null } = await takeOver(unlocked, name, some, again)
      again = taken.again
    } while (again !== null)
  }
}
