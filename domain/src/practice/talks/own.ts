/** What only I know of our talks: how each was for me, and how a friend would see it. */

import type { EventsOf } from '../../entry.ts'
import type { Instant } from '../../ids.ts'
import { type Many, none, setMany } from '../../many.ts'
import type { ownTalkEvents } from './events.ts'

/** How a talk was for me: each 0 to 10, whether we have a step, and when I said so. */
export type Felt = {
  readonly at: Instant
  readonly heard: number
  readonly safe: number
  readonly tone: number | null
  readonly step: boolean
}

/** How my talks were for me, and how a friend would see them: mine alone. */
export type OwnTalks = {
  /** By talk. */
  readonly felt: Many<Felt>
  readonly friendViews: Many<string>
}

/** The next of what only I know of our talks. */
export function foldOwnTalks(
  own: OwnTalks,
  event: EventsOf<typeof ownTalkEvents>,
  at: Instant,
): OwnTalks {
  const { thread } = event
  switch (event.kind) {
    case 'talk-felt': {
      const { heard, safe, tone, step } = event
      return { ...own, felt: setMany(own.felt, thread, { at, heard, safe, tone, step }) }
    }
    case 'friend-view-written':
      return { ...own, friendViews: setMany(own.friendViews, thread, event.words) }
  }
}

/** Before I noted anything. */
export const noOwnTalks: OwnTalks = { felt: none, friendViews: none }
