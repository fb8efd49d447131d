/** What is off limits: the one question that every deck, prompt, export and recall asks (R39). */

import { getMany, valuesOf } from '../../many.ts'
import type { Owning, Sharing } from '../../slice.ts'
import type { Terms } from './events.ts'
import type { Boundaries } from './fold.ts'
import type { OwnLines } from './own.ts'
import { type BoundaryTopic, isNamedIn, type Subject } from './topics.ts'

/** As much of the couple as the question needs. */
export type Limits = Sharing<'boundaries', Boundaries> & Owning<'boundaries', OwnLines>

/**
 * Whether a topic is off limits here: by a line that either has spoken, or by one of mine that nobody knows of.
 *
 * It answers for this device alone. Whoever is asked draws on their own device, so a silent line needs no telling.
 *
 * @param topic - a tag of a card or prompt, or words that somebody wrote
 */
export function offLimits(
  limits: Limits,
  topic: BoundaryTopic | { readonly words: string },
): boolean {
  return isOffBy(standing(limits), topic)
}

/** The same, by what both know alone: what may be judged, since both devices come to the same answer. */
export function offLimitsToBoth(
  boundaries: Boundaries,
  topic: BoundaryTopic | { readonly words: string },
): boolean {
  return isOffBy(spokenIn(boundaries), topic)
}

type Standing = { readonly subject: Subject; readonly terms: Terms }

const spokenIn = (boundaries: Boundaries): readonly Standing[] =>
  valuesOf(boundaries).filter(({ ended }) => !ended)

// A line that was silent and then spoken counts as it was spoken.
const standing = ({ shared, own }: Limits): readonly Standing[] => [
  ...spokenIn(shared.boundaries),
  ...valuesOf(own.boundaries.silent).filter(
    ({ thread, ended }) => !ended && getMany(shared.boundaries, thread) === null,
  ),
]

function isOffBy(
  lines: readonly Standing[],
  topic: BoundaryTopic | { readonly words: string },
): boolean {
  return lines.some(({ subject, terms }) => {
    if (!closes(terms)) return false
    if (typeof topic !== 'string') return isNamedIn(subject, topic.words)
    return subject.what === 'topic' && subject.topic === topic
  })
}

/** Whether a line keeps its topic out of decks and prompts: what is welcome a little at a time is not kept out. */
export const closes = ({ reach }: Pick<Terms, 'reach'>): boolean => reach !== 'gently'
