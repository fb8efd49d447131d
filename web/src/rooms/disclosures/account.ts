/** One account by its thread, on whichever road it stands. */
import type { AccountView } from '@mend/domain/accounts'
import { type Couple, type Moment, roadOf, type ThreadId } from '@mend/domain/couple'
import { rupturesOf } from '@mend/domain/ruptures'

/** @returns null where no account stands under that thread, or where its road rests */
export function accountOf(couple: Couple, thread: ThreadId, moment: Moment): AccountView | null {
  for (const rupture of rupturesOf(couple, moment)) {
    for (const item of roadOf(couple, rupture.thread, moment)) {
      if (item.kind === 'account' && item.view.thread === thread) return item.view
    }
  }
  return null
}
