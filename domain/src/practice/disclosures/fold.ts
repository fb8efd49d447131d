/** Something of mine that I let my partner see, and what comes first in answer to it: an acknowledgement (R34). */

import { type Author, both, type EventsOf, onlyMe } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, none, setMany } from '../../many.ts'
import type { OwnIn } from '../../slice.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { maybe, maybeText, oneOf, text, threadId } from '../../shape.ts'
import type { Account } from '../accounts/accounts.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

/** What kind of thing it is that one lets the other see. */
export const disclosureFeelings = [
  ...['fear', 'shame', 'hope', 'grief', 'anger', 'insecurity'],
] as const
/** One of them. */
export type DisclosureFeeling = (typeof disclosureFeelings)[number]

/** The longest disclosure, acknowledgement and idea, in UTF-16 units. */
export const longest = { disclosure: 2_000, acknowledgement: 400, idea: 400 }
/** So many ideas are given to one disclosure at most. */
const mostIdeas = 3

/** Shared by one; acknowledged by the other before anything else; ideas only where they were asked for. */
export const disclosureEvents = {
  'disclosure-shared': both({
    feeling: oneOf(...disclosureFeelings),
    words: text(longest.disclosure),
  }),
  /**
   * Under the thread of a disclosure, or of an account of what happened.
   *
   * `until-tonight`: it was read, and needs time. It sets no clock, and words may follow.
   */
  'disclosure-acknowledged': both({
    how: oneOf('words', 'until-tonight'),
    words: maybeText(longest.acknowledgement),
  }),
  /** Ideas are welcome: by whoever disclosed it, and nobody else. */
  'ideas-asked': both({}),
  'idea-given': both({ words: text(longest.idea) }),
  'disclosure-taken-back': both({}),
  /** Its owner folds it away on both devices, and unfolds it again: nobody else does (R47). */
  'disclosure-rested': both({}),
  'disclosure-unrested': both({}),
  /**
   * What I let be seen was used against me: for my own devices alone.
   *
   * `rupture`: the one that I named about it, which says nothing of this; null where I named none.
   */
  'disclosure-misused': onlyMe({ rupture: maybe(threadId) }),
}

type DisclosureEvent = EventsOf<typeof disclosureEvents>
type PlainEvent = Extract<DisclosureEvent, { audience: 'both' }>
type Acknowledged = Extract<DisclosureEvent, { kind: 'disclosure-acknowledged' }>

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** A disclosure as it stands; taken back, it has no words. */
export type Disclosure = {
  readonly thread: ThreadId
  readonly order: number
  readonly by: PartnerId
  readonly at: Instant
  readonly feeling: DisclosureFeeling
  readonly words: string
  readonly ideasAsked: boolean
  readonly ideas: readonly string[]
  readonly takenBack: boolean
  /** Folded away by its owner. */
  readonly rested: boolean
}

/** What was said to a disclosure or to an account; `about`: the rupture of the account, null for a disclosure. */
export type Acknowledgement = {
  readonly thread: ThreadId
  readonly order: number
  readonly about: ThreadId | null
  readonly by: PartnerId
  readonly at: Instant
  readonly how: 'words' | 'until-tonight'
  readonly words: string
}

/** Every disclosure by its thread, and every acknowledgement by the thread it is said to and how. */
export type Disclosures = {
  readonly all: Many<Disclosure>
  readonly acknowledged: Many<Acknowledgement>
}

/** Before the first disclosure. */
export const noDisclosures: Disclosures = { all: none, acknowledged: none }

type Around = { readonly accounts: Many<Account> }

/** What a disclosure says to an event. */
export function judgeDisclosure(
  state: Disclosures,
  event: PlainEvent,
  author: Author,
  { accounts }: Around,
): Ruling<Disclosures> {
  const known = getMany(state.all, event.thread)
  if (event.kind === 'disclosure-shared') return share(state, event, author, accounts)
  if (event.kind === 'disclosure-acknowledged') {
    return acknowledge(state, event, author, known ?? getMany(accounts, event.thread))
  }
  if (known === null) return refuse({ kind: 'no-such-thread' })
  const next = turn(known, event, author)
  return next.ok ? ok({ ...state, all: setMany(state.all, known.thread, next.value) }) : next
}

function share(
  state: Disclosures,
  event: Extract<DisclosureEvent, { kind: 'disclosure-shared' }>,
  { by, at, order }: Author,
  accounts: Many<Account>,
): Ruling<Disclosures> {
  const { thread, feeling, words } = event
  if (getMany(state.all, thread) !== null || getMany(accounts, thread) !== null) {
    return refuse({ kind: 'thread-taken' })
  }
  const rest = { ideasAsked: false, ideas: [], takenBack: false, rested: false }
  const shared: Disclosure = { thread, order, by, at, feeling, words, ...rest }
  return ok({ ...state, all: setMany(state.all, thread, shared) })
}

/** By the one it was shared with: that they need time, and then words; never words twice. */
function acknowledge(
  state: Disclosures,
  event: Acknowledged,
  { by, at, order }: Author,
  what: Disclosure | Account | null,
): Ruling<Disclosures> {
  const { thread, how, words } = event
  if (what === null) return refuse({ kind: 'no-such-thread' })
  if (what.by === by) return refuse({ kind: 'not-yours' })
  if ('takenBack' in what && (what.takenBack || what.rested)) return refuse({ kind: 'not-now' })
  if ((how === 'words') !== (words.trim() !== '')) return refuse({ kind: 'field', field: 'words' })
  const said = (each: Acknowledgement['how']): boolean =>
    getMany(state.acknowledged, keyOf(thread, each)) !== null
  if (said(how) || said('words')) return refuse({ kind: 'already-so' })
  const about = 'about' in what ? what.about : null
  const next: Acknowledgement = { thread, order, about, by, at, how, words }
  return ok({ ...state, acknowledged: setMany(state.acknowledged, keyOf(thread, how), next) })
}

/** Under what an acknowledgement lies. */
export const keyOf = (thread: string, how: Acknowledgement['how']): string => `${thread}/${how}`

function turn(
  disclosure: Disclosure,
  event: Exclude<PlainEvent, { kind: 'disclosure-shared' | 'disclosure-acknowledged' }>,
  { by }: Author,
): Ruling<Disclosure> {
  const { ideasAsked, ideas, takenBack, rested } = disclosure
  if (takenBack)
    return refuse({ kind: event.kind === 'disclosure-taken-back' ? 'already-so' : 'not-now' })
  if ((by === disclosure.by) === (event.kind === 'idea-given')) return refuse({ kind: 'not-yours' })
  if (rested && (event.kind === 'ideas-asked' || event.kind === 'idea-given')) {
    return refuse({ kind: 'not-now' })
  }
  switch (event.kind) {
    case 'ideas-asked':
      if (ideasAsked) return refuse({ kind: 'already-so' })
      return ok({ ...disclosure, ideasAsked: true })
    case 'idea-given':
      if (!ideasAsked || ideas.length >= mostIdeas) return refuse({ kind: 'not-now' })
      return ok({ ...disclosure, ideas: [...ideas, event.words] })
    case 'disclosure-taken-back':
      return ok({ ...disclosure, words: '', ideas: [], takenBack: true })
    case 'disclosure-rested':
    case 'disclosure-unrested': {
      const rests = event.kind === 'disclosure-rested'
      return rested === rests
        ? refuse({ kind: 'already-so' })
        : ok({ ...disclosure, rested: rests })
    }
  }
}

// ── own ─────────────────────────────────────────────────────────────────────────────────────────

/** What I marked as used against me, by the thread of what I had let be seen. */
export type Misused = { readonly thread: ThreadId; readonly rupture: ThreadId | null }

/** What only I know: the latest mark counts, and one that names a rupture is not undone by one that names none. */
export function foldMisused(
  own: Many<Misused>,
  { thread, rupture }: OwnIn<typeof disclosureEvents>,
): Many<Misused> {
  return setMany(own, thread, { thread, rupture: rupture ?? getMany(own, thread)?.rupture ?? null })
}
