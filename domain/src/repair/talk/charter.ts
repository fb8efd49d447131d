/** The charter: how the two of you talk, signed by both in the same words; an edit voids both names (R21). */

import { both, toBoth } from '../../entry.ts'
import type { Author, EventsOf } from '../../entry.ts'
import type { PartnerId } from '../../ids.ts'
import { coupleThread } from '../../partners.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { listOf, maybe, oneOf, record, text, whole } from '../../shape.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

const terms = record({
  usual: listOf(oneOf('no-interrupting', 'no-name-calling', 'one-topic', 'either-may-pause'), 4),
  own: listOf(text(140), 8),
  /** The time limit of a talk (R23). */
  minutes: whole(10, 60),
})

export const charterEvents = {
  /** `instead`: what its author saw there; null for nothing yet. */
  'charter-written': both({ terms, instead: maybe(terms) }),
  /** The whole text that was read, not a name for it: a signature cannot mean other words. */
  'charter-signed': both({ terms }),
}

export type CharterEvent = EventsOf<typeof charterEvents>
export type Terms = Extract<CharterEvent, { kind: 'charter-signed' }>['terms']
export type UsualRule = Terms['usual'][number]

// ── decide ──────────────────────────────────────────────────────────────────────────────────────

export type CharterCommand =
  | { readonly kind: 'write-charter'; readonly terms: Terms; readonly instead: Terms | null }
  | { readonly kind: 'sign-charter'; readonly terms: Terms }

export function decideCharter(command: CharterCommand): CharterEvent {
  const { terms } = command
  switch (command.kind) {
    case 'write-charter':
      return { ...toBoth('charter-written', coupleThread), terms, instead: command.instead }
    case 'sign-charter':
      return { ...toBoth('charter-signed', coupleThread), terms }
  }
}

/** What a couple starts from. */
export const usualTerms: Terms = {
  usual: ['no-interrupting', 'no-name-calling', 'one-topic', 'either-may-pause'],
  own: [],
  minutes: 30,
}

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

export type Charter = {
  readonly terms: Terms | null
  readonly signed: readonly PartnerId[]
  /** Someone had signed what an edit then changed. */
  readonly voided: boolean
}

export const noCharter: Charter = { terms: null, signed: [], voided: false }

export function judgeCharter(
  charter: Charter,
  event: CharterEvent,
  { by }: Author,
): Ruling<Charter> {
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

export function viewCharter({ terms, signed, voided }: Charter, me: PartnerId): CharterView {
  return {
    terms: terms ?? usualTerms,
    instead: terms,
    iSigned: signed.includes(me),
    partnerSigned: signed.some((partner) => partner !== me),
    signed: signed.length === 2,
    voided,
  }
}
