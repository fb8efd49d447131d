/** The charter: how the two of you talk, signed by both in the same words; an edit voids both names (R21). */

import { type Author, both, type EventsOf } from '../../entry.ts'
import type { PartnerId } from '../../ids.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { listOf, maybe, oneOf, quoted, record, text, whole } from '../../shape.ts'
import { type Moment, ofCouple, type Sharing, slice } from '../../slice.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

const terms = record({
  usual: listOf(oneOf('no-interrupting', 'no-name-calling', 'one-topic', 'either-may-pause'), 4),
  own: listOf(text(140), 8),
  /** The time limit of a talk (R23). */
  minutes: whole(10, 60),
})

const charterEvents = {
  /** `instead`: what its author saw there; null for nothing yet. */
  'charter-written': both({ terms, instead: maybe(quoted(terms)) }),
  /** The whole text that was read, not a name for it: a signature cannot mean other words. */
  'charter-signed': both({ terms: quoted(terms) }),
}

type CharterEvent = EventsOf<typeof charterEvents>
/** The words of a charter, and how long a talk may last, in minutes. */
export type Terms = Extract<CharterEvent, { kind: 'charter-signed' }>['terms']
/** A rule that the app puts into words, so that it needs no writing. */
export type UsualRule = Terms['usual'][number]

/** The rules that are offered to a couple that has agreed on none yet. */
export const usualTerms: Terms = {
  usual: ['no-interrupting', 'no-name-calling', 'one-topic', 'either-may-pause'],
  own: [],
  minutes: 30,
}

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** The charter as it stands, and who has signed these very words. */
export type Charter = {
  readonly terms: Terms | null
  readonly signed: readonly PartnerId[]
  /** Someone had signed what an edit then changed. */
  readonly voided: boolean
}

const noCharter: Charter = { terms: null, signed: [], voided: false }

function judgeCharter(charter: Charter, event: CharterEvent, { by }: Author): Ruling<Charter> {
  switch (event.kind) {
    case 'charter-written': {
      if (!sameTerms(charter.terms, event.instead)) return refuse({ kind: 'overtaken' })
      if (sameTerms(charter.terms, event.terms)) return refuse({ kind: 'already-so' })
      return ok({ terms: event.terms, signed: [], voided: charter.signed.length > 0 })
    }
    case 'charter-signed': {
      // The usual terms need nobody to write them first.
      if (!sameTerms(charter.terms ?? usualTerms, event.terms)) return refuse({ kind: 'overtaken' })
      if (charter.signed.includes(by)) return refuse({ kind: 'already-so' })
      const signed = [...charter.signed, by]
      return ok({ terms: event.terms, signed, voided: charter.voided && signed.length < 2 })
    }
  }
}

function sameTerms(left: Terms | null, right: Terms | null): boolean {
  if (left === null || right === null) return left === right
  return (
    left.minutes === right.minutes &&
    sameList(left.usual, right.usual) &&
    sameList(left.own, right.own)
  )
}

const sameList = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((each, index) => each === right[index])

/** How long a talk may last; null while not both have signed. */
export function signedMinutes({ terms, signed }: Charter): number | null {
  return terms !== null && signed.length === 2 ? terms.minutes : null
}

// ── view ────────────────────────────────────────────────────────────────────────────────────────

/** The rules as they stand, and which of us has signed them. */
export type CharterView = {
  readonly terms: Terms
  /** What to pass as `instead` to change it. */
  readonly instead: Terms | null
  readonly iSigned: boolean
  readonly partnerSigned: boolean
  readonly signed: boolean
  /** It changed after one of you had signed: read it and sign again. */
  readonly voided: boolean
}

/** How the two of you talk, as one of you sees it signed. */
export function charterOf(
  { shared }: Sharing<'charter', Charter>,
  { me }: Pick<Moment, 'me'>,
): CharterView {
  const { terms, signed, voided } = shared.charter
  return {
    terms: terms ?? usualTerms,
    instead: terms,
    iSigned: signed.includes(me),
    partnerSigned: signed.some((partner) => partner !== me),
    signed: signed.length === 2,
    voided,
  }
}

// ── slice ────────────────────────────────────────────────────────────────────────────────────────

/** The practice of the charter (R21). */
export const charter = slice({
  events: charterEvents,
  commands: {
    'write-charter': ofCouple('charter-written'),
    'sign-charter': ofCouple('charter-signed'),
  },
  empty: noCharter,
  judge: judgeCharter,
  whileResting: 'all',
})
