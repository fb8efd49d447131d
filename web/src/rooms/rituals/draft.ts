/** A ritual while it is being written: one draft on this device, until it is shared. */
import {
  type Cadence,
  dayAfter,
  dayAt,
  partsOf,
  type Timing,
  type Weekday,
  weekdayOf,
  windowOn,
} from '@mend/domain/cadence'
import type { RitualTerms } from '@mend/domain/rituals'
import { useDraft } from '../../house/useHouse.ts'
import { type MomentHere, useSeen } from '../../house/useSeen.ts'
import { clockOf, minuteOf } from '../../words/plain-days.ts'

/** How often, as one may choose it. */
export const paces = ['daily', 'weekdays', '14', 'month'] as const

/** What is chosen and written so far; `from` is a clock time, "20:00". */
export type RitualForm = Omit<RitualTerms, 'cadence' | 'time' | 'start'> & {
  readonly pace: (typeof paces)[number]
  readonly on: readonly Weekday[]
  readonly kind: Timing['kind']
  readonly from: string
  readonly hours: number
  readonly what: string
  readonly first: 'today' | 'tomorrow'
}

/** What is written so far, how to change it, and the whole of it; `whole` null while something is missing. */
export type UseRitual = ReturnType<typeof useRitual>

/** @param base - what to begin with, where nothing was written yet */
export function useRitual(key: string, base: RitualForm) {
  const written = useDraft(key)
  const { moment } = useSeen()
  const form = { ...base, ...parsed(written.text, base) }
  return {
    form,
    change: (some: Partial<RitualForm>) => written.set(JSON.stringify({ ...form, ...some })),
    whole: wholeOf(form, moment),
    canBeginToday: canBeginToday(form, moment),
    keys: written.keys,
  }
}

// What came back was agreed or drafted, and is terms; what was typed here is a form.
function parsed(text: string, base: RitualForm): Partial<RitualForm> {
  try {
    const kept = (text === '' ? {} : JSON.parse(text)) as Partial<RitualForm & RitualTerms>
    return kept.cadence === undefined ? kept : formFrom({ ...kept } as RitualTerms, base)
  } catch {
    return {}
  }
}

/** What was agreed, as a form that can be changed. */
export function formFrom(terms: RitualTerms, base: RitualForm): RitualForm {
  const { which, name, cue, act, minutes, short, ending, hearing, cadence, time, days } = terms
  return {
    ...base,
    ...{ which, name, cue, act, minutes, short, ending, hearing, days },
    ...paceOf(cadence),
    kind: time.kind,
    ...(time.kind === 'after'
      ? { what: time.what }
      : { from: clockOf(time.from), hours: Math.max(1, Math.round(time.minutes / 60)) }),
  }
}

function paceOf(cadence: Cadence): Partial<RitualForm> {
  switch (cadence.kind) {
    case 'weekdays':
      return { pace: 'weekdays', on: cadence.on }
    case 'every':
      return { pace: cadence.days === 1 ? 'daily' : '14' }
    case 'month':
    case 'year':
      return { pace: 'month' }
  }
}

/** Whether today's window is not over yet. */
function canBeginToday(form: RitualForm, { now, zone }: MomentHere): boolean {
  const time = timeOf(form, { zone })
  return time === null || now < windowOn(time, dayAt(now, zone), zone).until
}

function timeOf(form: RitualForm, { zone }: Pick<MomentHere, 'zone'>): Timing | null {
  const { kind, what, hours } = form
  if (kind === 'after') return what.trim() === '' ? null : { kind, what: what.trim() }
  const from = minuteOf(form.from)
  if (from === null) return null
  const window = { from, minutes: hours * 60 }
  return kind === 'own' ? { kind, ...window } : { kind, zone, ...window }
}

/** Which weekday of its month a day is: 1 to 4, or 5 for the last. */
export function nthOf(day: ReturnType<typeof dayAt>): number {
  return Math.min(5, Math.ceil(partsOf(day).day / 7))
}

/** Its first day, by the choice of today or tomorrow. */
export function firstDay(form: RitualForm, moment: MomentHere) {
  const today = dayAt(moment.now, moment.zone)
  return form.first === 'today' && canBeginToday(form, moment) ? today : dayAfter(today, 1)
}

function cadenceOf({ pace, on }: RitualForm, start: ReturnType<typeof dayAt>): Cadence {
  switch (pace) {
    case 'daily':
      return { kind: 'every', days: 1 }
    case 'weekdays':
      return { kind: 'weekdays', on }
    case '14':
      return { kind: 'every', days: 14 }
    case 'month':
      return { kind: 'month', nth: nthOf(start), weekday: weekdayOf(start) }
  }
}

function wholeOf(form: RitualForm, moment: MomentHere): RitualTerms | null {
  const time = timeOf(form, moment)
  const said = {
    name: form.name.trim(),
    cue: form.cue.trim(),
    act: form.act.trim(),
    short: form.short.trim(),
    ending: form.ending.trim(),
  }
  const daysMissing = form.pace === 'weekdays' && form.on.length === 0
  if (time === null || said.name === '' || said.act === '' || daysMissing) return null
  const { which, minutes, hearing, days } = form
  const start = firstDay(form, moment)
  return { which, ...said, minutes, hearing, cadence: cadenceOf(form, start), time, start, days }
}
