/** Which draft the words of an overtaken event go back to; each flow adds its own kinds here. */
import type { Event } from '@mend/domain/couple'

export type BackTo = { readonly key: string; readonly text: string }

const homes: { readonly [Kind in Event['kind']]?: (event: Event & { kind: Kind }) => BackTo } = {}

/** Null when no screen keeps such a draft: then the words are shown, to be copied or let go. */
export function draftFor(event: Event): BackTo | null {
  const home = homes[event.kind] as ((event: Event) => BackTo) | undefined
  return home === undefined ? null : home(event)
}
