/** What both marked, and nothing of what only one did (R53). */

import type { PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, newestFirst, valuesOf } from '../../many.ts'
import type { Moment, Owning, Sharing } from '../../slice.ts'
import type { Ruptures } from '../ruptures/fold.ts'
import type { BlindTag, Brought, BroughtMark, Marked, OwnMarks } from './fold.ts'

type Seen = Sharing<'brought', Brought> &
  Sharing<'ruptures', Ruptures> &
  Owning<'brought', Many<OwnMarks>>

/** Something that both marked, in my words, and the repairs of which both said so. */
export type BroughtItem = Pick<BroughtMark, 'what' | 'words'> & {
  readonly from: readonly ThreadId[]
}

/** Before so many repairs nothing is offered: one good evening is no pattern yet. */
export const repairsFirst = 3
/** So many are offered at once. */
const mostOffered = 3

/** The couple's own list, the newest first; empty before three repairs. */
export function broughtOf(couple: Seen, { me }: Pick<Moment, 'me'>): readonly BroughtItem[] {
  if (mendedOf(couple) < repairsFirst) return []
  const found = new Map<string, BroughtItem>()
  for (const marked of newestFirst(couple.shared.brought)) {
    const mine = getMany(couple.own.brought, marked.thread)?.marks ?? []
    for (const { what, words, tag } of mine) {
      if (!bothMarked(marked, tag, me)) continue
      const same = sameAs({ what, words })
      const known = found.get(same)
      const from = [...(known?.from ?? []), marked.thread]
      found.set(same, known === undefined ? { what, words, from } : { ...known, from })
    }
  }
  return [...found.values()]
}

/** What is offered in a hard moment: the newest two or three. */
export const broughtOffers = (couple: Seen, moment: Pick<Moment, 'me'>): readonly BroughtItem[] =>
  broughtOf(couple, moment).slice(0, mostOffered)

/** How many hurts stand mended, of both together. */
export const mendedOf = ({ shared }: Sharing<'ruptures', Ruptures>): number =>
  valuesOf(shared.ruptures).filter(({ state }) => state === 'repaired').length

/** What I marked of one repair; `sent`: my partner's device can compare it. */
export type MyMarks = { readonly marks: readonly BroughtMark[]; readonly sent: boolean }

/** My own marks of a repair; null while I have made none. */
export function marksOf(
  { shared, own }: Seen,
  thread: ThreadId,
  { me }: Pick<Moment, 'me'>,
): MyMarks | null {
  const mine = getMany(own.brought, thread)
  if (mine === null) return null
  const marked = getMany(shared.brought, thread)
  const sent = mine.marks.every(({ tag }) => tagsOf(marked, (by) => by === me).includes(tag))
  return { marks: mine.marks, sent: sent && marked !== null }
}

function bothMarked(marked: Marked, tag: BlindTag, me: PartnerId): boolean {
  return [true, false].every((mine) => tagsOf(marked, (by) => (by === me) === mine).includes(tag))
}

const tagsOf = (marked: Marked | null, is: (by: PartnerId) => boolean): readonly BlindTag[] =>
  marked?.by.find(({ by }) => is(by))?.tags ?? []

/** What makes two marks the same: the thing, and the words as one hears them. */
export const sameAs = ({ what, words }: Pick<BroughtMark, 'what' | 'words'>): string =>
  `${what} ${heard(words)}`

/** Words without what nobody hears: capitals, stops, double spaces. */
const heard = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
