/** Which drafts the words of an overtaken event go back to; each flow adds its own kinds here. */
import type { Event } from '@mend/domain/couple'

export type BackTo = { readonly key: string; readonly text: string }

type Homes = {
  readonly [Kind in Event['kind']]?: (
    event: Extract<Event, { readonly kind: Kind }>,
  ) => readonly BackTo[]
}

const homes: Homes = {
  'rupture-flagged': ({ title, wish }) => [
    { key: 'flag/line', text: title },
    { key: 'flag/wish', text: wish },
  ],
  'account-shared': ({ about, observation, impact }) => [
    { key: `account/${about}/observation`, text: observation },
    { key: `account/${about}/impact`, text: impact },
  ],
  'repair-offered': ({ about, impact, concrete, due, cue, act }) =>
    over(`repair/${about}`, { impact, concrete, due: String(due), cue, act }),
  'promise-made': ({ about, what }) =>
    about === null ? [] : [{ key: `promise/${about}/what`, text: what }],
  'step-proposed': ({ about, what, cue }) => [
    { key: `step/${about}/what`, text: what },
    { key: `step/${about}/cue`, text: cue },
  ],
}

// Drafts over something kept begin with a mark: see mend/over.ts.
function over(base: string, fields: Readonly<Record<string, string>>): readonly BackTo[] {
  return Object.entries(fields).map(([name, text]) => ({ key: `${base}/${name}`, text: `=${text}` }))
}

/** Empty when no screen keeps such a draft: then the words are shown, to be copied or let go. */
export function draftsFor(event: Event): readonly BackTo[] {
  const home = homes[event.kind] as ((event: Event) => readonly BackTo[]) | undefined
  return home === undefined ? [] : home(event)
}
