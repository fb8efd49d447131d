/** What was given into either drawer, and what I noticed and told nobody (R41). */

import type { Author } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, none, setMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { type Disclosures, keyOf as acknowledgedBy } from '../disclosures/fold.ts'
import type { GivenEvent, NoticedEvent } from './events.ts'

/** The words of a gift. */
export type GiftWords =
  | {
      readonly what: 'thanks'
      readonly did: string
      readonly seen: string
      /** Empty where its giver left it out. */
      readonly meant: string
    }
  | { readonly what: 'noticed'; readonly words: string }
  | { readonly what: 'letter'; readonly moment: string; readonly words: string }

/** Something that one gave the other; `words` null: taken back. */
export type Gift = {
  readonly thread: ThreadId
  readonly order: number
  readonly by: PartnerId
  readonly at: Instant
  readonly words: GiftWords | null
}

/** Every gift, by its thread and its giver. */
export type Drawer = Many<Gift>

/** Nothing was given yet. */
export const emptyDrawer: Drawer = none

type Around = { readonly disclosures: Disclosures }

/** Under what a gift lies: one's own, whatever the other writes under the same thread. */
export const giftKey = (thread: string, by: string): string => `${thread}/${by}`

/** What the drawers say to an event. */
export function judgeGiven(
  drawer: Drawer,
  event: GivenEvent,
  { by, at, order }: Author,
  { disclosures }: Around,
): Ruling<Drawer> {
  const { thread } = event
  const key = giftKey(thread, by)
  const known = getMany(drawer, key)
  if (event.kind === 'gift-taken-back') {
    if (known === null) return refuse({ kind: 'no-such-thread' })
    if (known.words === null) return refuse({ kind: 'already-so' })
    return ok(setMany<Gift>(drawer, key, { ...known, words: null }))
  }
  if (known !== null) return refuse({ kind: 'already-so' })
  if (event.kind === 'thanks-given') {
    const may = isThankable(disclosures, thread)
    if (!may.ok) return may
  }
  return ok(setMany<Gift>(drawer, key, { thread, order, by, at, words: wordsOf(event) }))
}

function wordsOf(event: Exclude<GivenEvent, { kind: 'gift-taken-back' }>): GiftWords {
  switch (event.kind) {
    case 'thanks-given': {
      const { did, seen, meant } = event
      return { what: 'thanks', did, seen, meant }
    }
    case 'noticed-shared':
      return { what: 'noticed', words: event.words }
    case 'letter-left':
      return { what: 'letter', moment: event.moment, words: event.words }
  }
}

/** Once it was met with words: "I need until tonight" is an answer, and the words are still to come. */
export function isThankable({ all, acknowledged }: Disclosures, thread: string): Ruling<null> {
  const disclosure = getMany(all, thread)
  if (disclosure === null) return refuse({ kind: 'no-such-thread' })
  const met = getMany(acknowledged, acknowledgedBy(thread, 'words')) !== null
  return disclosure.takenBack || !met ? refuse({ kind: 'not-now' }) : ok(null)
}

// ── what only I know ────────────────────────────────────────────────────────────────────────────

/** Something small that I noticed; `words` null: I deleted it. */
export type Noticed = {
  readonly thread: ThreadId
  readonly at: Instant
  readonly words: string | null
}

/** All that I noticed, by thread. */
export type AllNoticed = Many<Noticed>

/** Nothing noticed yet. */
export const nothingNoticed: AllNoticed = none

/** What I noticed, after one more entry of my own. */
export function foldNoticed(all: AllNoticed, event: NoticedEvent, at: Instant): AllNoticed {
  const { thread } = event
  const known = getMany(all, thread)
  if (event.kind === 'noticed-kept') {
    return known === null ? setMany(all, thread, { thread, at, words: event.words }) : all
  }
  return known === null ? all : setMany<Noticed>(all, thread, { ...known, words: null })
}
