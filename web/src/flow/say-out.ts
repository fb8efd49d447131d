/** Says something out of drafts: once, in however many tabs it is pressed. */
import type { Command } from '@mend/domain/couple'
import type { Unsaved } from './draft-writer.ts'
import type { Drafts } from './drafts.ts'
import type { Flow, Said } from './flow.ts'

/**
 * Each draft that holds words has to be on the disk still, and leaves it in the write that says them: of two tabs that
 * press Share on the same words, one says them, and to the other it is said.
 *
 * @param keys - the drafts that it is said out of; empty: nothing was typed, and nothing is compared
 */
export async function sayOut(
  { say }: Pick<Flow, 'say'>,
  drafts: Drafts,
  command: Command,
  keys: readonly string[],
): Promise<Said> {
  if (keys.length === 0) return say(command)
  // As they were when it was pressed: another tab may say them while this one still writes.
  const { held, gone } = drafts.handOver(keys)
  // The last keystroke first, so that nothing of it comes to the disk after the rest has left it.
  await drafts.flush()
  const unsaved = drafts.unsaved.peek()
  if (unsaved !== null) return unable(unsaved)
  const said = await say(command, held)
  if (said.ok) {
    gone()
    await drafts.flush()
    return said
  }
  const taken = said.no.kind === 'trouble' && said.no.trouble.kind === 'taken'
  return taken && (await drafts.saidElsewhere(held)) ? { ok: true, by: 'another-tab' } : said
}

const unable = (kind: Unsaved): Said => ({
  ok: false,
  no: { kind: 'trouble', trouble: { kind, retry: 'soon', untilMs: null } },
})
