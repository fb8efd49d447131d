/** What a ritual says to a draft, a yes, a change and an end (R32). */

import { boundedDay, type Day, isKnownZone } from '../../cadence/cadence.ts'
import type { Author } from '../../entry.ts'
import { setMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { nearAt } from '../lulls/lulls.ts'
import { isNotedInTime } from '../plans/fold.ts'
import { scheduleOn } from '../plans/state.ts'
import type { Question } from '../yeses/events.ts'
import type { RitualTerms, SharedRitualEvent } from './events.ts'
import {
  draftStandsMs,
  isRoomFor,
  letGoQuestion,
  livingRituals,
  type Ritual,
  ritualAt,
  type RitualDraft,
  type Rituals,
} from './state.ts'

type Named<Kind extends SharedRitualEvent['kind']> = Extract<SharedRitualEvent, { kind: Kind }>

/** The next state of all rituals, or why it may not be. */
export function judgeRitual(
  rituals: Rituals,
  event: SharedRitualEvent,
  author: Author,
): Ruling<Rituals> {
  const ritual = ritualAt(rituals, event.thread)
  if (event.kind === 'ritual-drafted') {
    if (ritual !== null) return refuse({ kind: 'thread-taken' })
    if (!isRoomFor(rituals, author.at)) return refuse({ kind: 'out-of-range' })
    return ok(withRitual(rituals, begun(event, author)))
  }
  if (ritual === null) return refuse({ kind: 'no-such-thread' })
  const next = turn(ritual, event, author)
  return next.ok ? ok(withRitual(rituals, next.value)) : next
}

const withRitual = ({ all }: Rituals, ritual: Ritual): Rituals => ({
  all: setMany(all, ritual.thread, ritual),
})

function begun(event: Named<'ritual-drafted'>, author: Author): Ritual {
  const { by, at, order } = author
  const { thread } = event
  const draft = draftOf(event, author)
  return { thread, order, by, at, written: 1, draft, versions: [], ended: null, kept: [] }
}

function turn(
  ritual: Ritual,
  event: Exclude<SharedRitualEvent, { kind: 'ritual-drafted' }>,
  author: Author,
): Ruling<Ritual> {
  const { by, at } = author
  if (event.kind === 'ritual-kept') return keep(ritual, event.on, author)
  if (ritual.ended !== null) return refuse({ kind: 'not-now' })
  switch (event.kind) {
    case 'ritual-retired':
      return ok({ ...ritual, ended: { by, at } })
    case 'ritual-changed':
      if (event.seen !== ritual.written) return refuse({ kind: 'overtaken' })
      return ok({ ...ritual, written: ritual.written + 1, draft: draftOf(event, author) })
    case 'ritual-agreed':
      return agree(ritual, event, author)
  }
}

function agree(ritual: Ritual, event: Named<'ritual-agreed'>, author: Author): Ruling<Ritual> {
  const { draft, versions } = ritual
  if (draft === null) return refuse({ kind: 'not-now' })
  if (draft.by === author.by) return refuse({ kind: 'not-yours' })
  if (event.seen !== ritual.written) return refuse({ kind: 'overtaken' })
  const start = Math.max(draft.terms.start, nearAt(event.on, author)) as Day
  const version = { at: author.at, terms: { ...draft.terms, start } }
  return ok({ ...ritual, draft: null, versions: [...versions, version] })
}

function keep(ritual: Ritual, on: Day, { at }: Author): Ruling<Ritual> {
  if (scheduleOn(ritual, on) === null) return refuse({ kind: 'no-such-thread' })
  if (ritual.kept.some((each) => each.on === on)) return refuse({ kind: 'already-so' })
  return ok({ ...ritual, kept: [...ritual.kept, { on, at }] })
}

/** A ritual begins within three months of its draft. */
const mostAhead = 92

function draftOf(event: RitualTerms, { by, at }: Author): RitualDraft {
  const { which, name, cue, act, minutes, short, ending, hearing, cadence, time, days } = event
  const start = boundedDay(Math.min(event.start, nearAt(event.start, { at }) + mostAhead))
  const said = { which, name, cue, act, minutes, short, ending, hearing }
  return { by, at, terms: { ...said, cadence, time, start, days } }
}

/** Whether it is the time for it: a draft stands for two weeks and begins near now, a time is noted within two days. */
export function isRitualTimely(
  rituals: Rituals,
  event: SharedRitualEvent,
  { at }: Author,
): Ruling<null> {
  switch (event.kind) {
    case 'ritual-drafted':
    case 'ritual-changed': {
      const { start, time } = event
      const here = nearAt(start, { at })
      const known = time.kind !== 'zone' || isKnownZone(time.zone)
      const near = start >= here && start <= here + mostAhead
      return near && known ? ok(null) : refuse({ kind: 'out-of-range' })
    }
    case 'ritual-agreed': {
      const draft = ritualAt(rituals, event.thread)?.draft ?? null
      const stands = draft === null || at < draft.at + draftStandsMs
      return stands ? ok(null) : refuse({ kind: 'not-now' })
    }
    case 'ritual-kept':
      return isNotedInTime({ on: event.on, at }) ? ok(null) : refuse({ kind: 'out-of-range' })
    case 'ritual-retired':
      return ok(null)
  }
}

/** Both said that it feels like theirs no more, each alone: it ends as if one had let it go. */
export function hearLetGo(
  rituals: Rituals,
  { question }: { readonly question: Question },
  { by, at }: Author,
): Ruling<Rituals> {
  const ritual = livingRituals(rituals).find(({ thread }) => letGoQuestion(thread) === question)
  return ok(ritual === undefined ? rituals : withRitual(rituals, { ...ritual, ended: { by, at } }))
}
