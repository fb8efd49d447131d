/** A quiet yes: what I would like is learned only where both of us said yes to it in the same week. */

import { type Author, type EventsOf, toBoth } from '../../entry.ts'
import type { Instant } from '../../ids.ts'
import { getMany, type Many, none, setMany, valuesOf } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import {
  coupleThread,
  type Moment,
  ofCouple,
  type Owning,
  type Sharing,
  slice,
} from '../../slice.ts'
import { type Question, yesEvents } from './events.ts'
import { mostYeses, roundAt, roundBegins } from './rounds.ts'

export type { Question } from './events.ts'
export { mostYeses, roundAt, roundBegins } from './rounds.ts'

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** Both said yes: proven by both devices' signatures, so that every device believes the same for ever. */
export type Match = { readonly round: number; readonly at: Instant }
/** By question: every round in which both said yes to it, the first first. */
export type Yeses = Many<readonly Match[]>

/** What I said last to one question; nobody else learns of it. */
export type Chosen = {
  readonly question: Question
  readonly round: number
  readonly says: 'yes' | 'no'
  readonly at: Instant
}
/** By week and question: one may be answered for weeks to come. */
export type OwnYeses = Many<Chosen>

const noYeses: Yeses = none
const noOwnYeses: OwnYeses = none

type Matched = Extract<EventsOf<typeof yesEvents>, { kind: 'yes-matched' }>
type ChosenEvent = Extract<EventsOf<typeof yesEvents>, { kind: 'yes-chosen' }>

/** Both devices may tell of it: the first counts. */
function judgeMatch(yeses: Yeses, { question, round }: Matched, { at }: Author): Ruling<Yeses> {
  const known = getMany(yeses, question) ?? []
  if (known.some((match) => match.round === round)) return refuse({ kind: 'already-so' })
  return ok(setMany<readonly Match[]>(yeses, question, [...known, { round, at }]))
}

const keyOf = (question: Question, round: number): string => `${round} ${question}`

/** What was said last stands, on whichever of my devices. */
const foldChoice = (own: OwnYeses, { question, round, says }: ChosenEvent, at: Instant): OwnYeses =>
  setMany(own, keyOf(question, round), { question, round, says, at })

/** The event that a device says of two yeses, once it has checked both signatures; null for what is no question. */
export function matchedEvent(question: string, round: number): Matched | null {
  const { fields } = yesEvents['yes-matched']
  if (!fields.question(question) || !fields.round(round)) return null
  return { ...toBoth('yes-matched', coupleThread), question, round }
}

/** The practice of a quiet yes: others ask by it. */
export const yeses = slice({
  events: yesEvents,
  commands: { 'choose-yes': ofCouple('yes-chosen') },
  empty: noYeses,
  judge: judgeMatch,
  whileResting: 'all',
  own: { empty: noOwnYeses, fold: foldChoice },
})

// ── view ────────────────────────────────────────────────────────────────────────────────────────

/** As much of the couple as is looked at here. */
export type YesCouple = Sharing<'yeses', Yeses> & Owning<'yeses', OwnYeses>

/** A question from my side. My partner's yes is nowhere in it, but where both said yes. */
export type QuietYes = {
  /** The week of now: what is chosen now counts in it. */
  readonly round: number
  /** When that week is over: then nothing is left of it, unless both said yes. */
  readonly until: Instant
  /** What I said in this week. */
  readonly mine: 'yes' | 'no' | 'none'
  /** When, and in which week, both said yes to it last; null for never. */
  readonly matched: Match | null
}

/**
 * A question as I see it now.
 *
 * @param question - its name, the same on both devices: `ladder/3`, `ritual/<thread>/let-go`
 */
export function quietYes(
  { shared, own }: YesCouple,
  question: Question,
  { now }: Moment,
): QuietYes {
  const round = roundAt(now)
  const chosen = getMany(own.yeses, keyOf(question, round))
  return {
    round,
    until: roundBegins(round + 1),
    mine: chosen?.says ?? 'none',
    matched: getMany(shared.yeses, question)?.at(-1) ?? null,
  }
}

/** My yeses of this week that were not met yet, for the device: the latest, as many as it may carry. */
export function standingYeses(
  { shared, own }: YesCouple,
  now: Instant,
): readonly Pick<Chosen, 'question' | 'round'>[] {
  const round = roundAt(now)
  const met = (question: Question): boolean =>
    (getMany(shared.yeses, question) ?? []).some((match) => match.round === round)
  return valuesOf(own.yeses)
    .filter((each) => each.says === 'yes' && each.round === round && !met(each.question))
    .toSorted((left, right) => right.at - left.at || (left.question < right.question ? -1 : 1))
    .slice(0, mostYeses)
    .map(({ question }) => ({ question, round }))
}
