/** The kinds of ritual, each with what one may begin from; every word of it can be changed. */
import type { RitualTerms } from '@mend/domain/rituals'
import type { RitualForm } from './draft.ts'
import { rituals as text } from './words.ts'

/** Every kind, the lightest first. */
export const kinds = [
  ...(['daily', 'after-work', 'walk', 'gratitude', 'sunday', 'date', 'calming', 'own'] as const),
]

type Kind = RitualTerms['which']

/** The kind of an address; null for none. */
export const kindOf = (word: string | undefined): Kind | null =>
  kinds.find((kind) => kind === word) ?? null

/** What its kind is called: "Our walk", or one of their own. */
export const kindName = (kind: Kind): string => text.kinds[kind].name || text.ownTitle

type Rhythm = Pick<RitualForm, 'minutes' | 'pace' | 'on' | 'from'>
const daily: Rhythm = { minutes: 10, pace: 'daily', on: [7], from: '20:30' }
const sunday: Rhythm = { minutes: 30, pace: 'weekdays', on: [7], from: '18:00' }

const rhythms: Readonly<Record<Kind, Rhythm>> = {
  daily,
  'after-work': { ...daily, minutes: 20, pace: 'weekdays', on: [1, 2, 3, 4, 5], from: '18:00' },
  sunday,
  walk: { ...sunday, on: [3, 6] },
  date: { ...sunday, minutes: 120, pace: '14', from: '19:00' },
  gratitude: { ...daily, minutes: 5, from: '22:00' },
  calming: { ...daily, minutes: 5, from: '22:00' },
  own: daily,
}

/** What to begin from. */
export function formOf(which: Kind): RitualForm {
  const { name, act, short, ending, after } = text.kinds[which]
  return {
    ...{ which, name, cue: '', act, short, ending, hearing: 'just-listen', days: 91 },
    ...rhythms[which],
    ...{ kind: after === '' ? 'own' : 'after', what: after, hours: 2, first: 'today' },
  }
}
