/** When the card about help from outside is shown: for whoever looks, and recorded nowhere (R45). */

import { isWild } from '../../bounds.ts'
import type { Instant, ThreadId } from '../../ids.ts'
import { valuesOf } from '../../many.ts'
import type { Moment, Owning, Sharing } from '../../slice.ts'
import { type BoundaryTopic, boundaryTopics, isNamedIn } from '../boundaries/topics.ts'
import { type Limits, offLimits } from '../boundaries/limits.ts'
import type { OwnMeasures } from '../measures/fold.ts'
import { isLowTwice } from '../measures/view.ts'
import type { Rupture, Ruptures } from '../ruptures/fold.ts'

/** So many hurts on one topic that stay open, named within so long. */
const [cardAt, watchMs] = [3, 30 * 86_400_000]

/** Once the card was seen, it does not come by itself again for so long. */
export const cardRestsMs = 30 * 86_400_000

/** What speaks for help: three hurts on one topic that are not mended, or how I answered about the two of us, twice. */
export type HelpCard = {
  readonly why: 'hurts' | 'unhappy'
  /** What the hurts are about, where Mend has a word for it and nobody drew a line there; else null. */
  readonly topic: BoundaryTopic | null
  readonly threads: readonly ThreadId[]
}

/**
 * The card for me, of what both know; null where nothing speaks for it.
 *
 * Privacy: each device computes it for its own person. That it was shown, seen or put away is written nowhere but in a
 * mark on that device.
 */
export function helpCardOf(
  couple: Sharing<'ruptures', Ruptures> & Limits & Owning<'measures', OwnMeasures>,
  moment: Pick<Moment, 'now'>,
): HelpCard | null {
  return cardOfHurts(couple, moment) ?? (isLowTwice(couple) ? unhappy : null)
}

const unhappy: HelpCard = { why: 'unhappy', topic: null, threads: [] }

function cardOfHurts(
  couple: Sharing<'ruptures', Ruptures> & Limits,
  { now }: Pick<Moment, 'now'>,
): HelpCard | null {
  const open = valuesOf(couple.shared.ruptures).filter((rupture) => isOpenSince(rupture, now))
  if (open.length < cardAt) return null
  for (const topic of boundaryTopics) {
    const about = open.filter(({ title }) => isNamedIn({ what: 'topic', topic }, title))
    if (about.length < cardAt) continue
    const said = offLimits(couple, topic) ? null : topic
    return { why: 'hurts', topic: said, threads: threadsOf(about) }
  }
  const same = open.find(
    ({ title }) => open.filter((each) => plain(each.title) === plain(title)).length >= cardAt,
  )
  if (same === undefined) return null
  const about = open.filter(({ title }) => plain(title) === plain(same.title))
  return { why: 'hurts', topic: null, threads: threadsOf(about) }
}

const threadsOf = (all: readonly Rupture[]): HelpCard['threads'] => all.map(({ thread }) => thread)

// Let go is not mended; whoever seeks help for one already, or took it back, is told nothing about it.
const isOpenSince = ({ at, state }: Rupture, now: Instant): boolean =>
  !isWild(at, now) &&
  now - at < watchMs &&
  state !== 'repaired' &&
  state !== 'withdrawn' &&
  state !== 'outside-help'

const plain = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
