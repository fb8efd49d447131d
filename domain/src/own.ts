/** What only I know: each slice folds its own part, from my own log alone. */

import { bound } from './bound.ts'
import type { EntryOf } from './entry.ts'
import { type Event, ownerOf } from './events.ts'
import type { Ruling } from './refusal.ts'
import { ok, refuse } from './result.ts'
import type { OwnStates } from './state.ts'

/** Nothing here depends on what is shared, so the two logs may arrive in any order. */
export function judgeOwn(own: OwnStates, { event, at }: EntryOf<Event>): Ruling<OwnStates> {
  if (event.kind === 'newer') return ok(own)
  const name = ownerOf.get(event.kind)
  const slice = name === undefined ? undefined : bound.get(name)
  if (!('audience' in event) || event.audience !== 'me' || slice === undefined) {
    return refuse({ kind: 'wrong-space' })
  }
  return ok(slice.foldOwn(own, event, at))
}
