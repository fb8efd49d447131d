/** What is offered, while it is being chosen: one draft on this device, until it is shared. */
import { type Cadence, dayAfter, dayAt, type Weekday, windowOn } from '@mend/domain/cadence'
import type { Terms } from '@mend/domain/plans'
import { useDraft } from '../../../house/useHouse.ts'
import { useSeen, type MomentHere } from '../../../house/useSeen.ts'
import { clockOf, minuteOf } from '../../../words/plain-days.ts'

/** How often, as one may choose it. */
export const paces = ['2', '1', '7', 'weekdays'] as const
/** One of the ways to choose how often. */
export type Pace = (typeof paces)[number]

/** What is chosen so far; `from` is a clock time, "20:00". */
export type TermsDraft = {
  readonly pace: Pace
  readonly on: readonly Weekday[]
  readonly from: string
  readonly hours: number
  readonly whose: 'own' | 'zone'
  readonly form: Terms['form']
  readonly first: 'today' | 'tomorrow'
  readonly days: number
}

const usual: TermsDraft = {
  pace: '2',
  on: [7],
  from: '20:00',
  hours: 2,
  whose: 'own',
  form: 'ten',
  first: 'today',
  days: 14,
}

/** The keys of the drafts: what is chosen, the words with it, and what was found out. */
export const draftKeys = {
  terms: 'plans/terms',
  words: 'plans/words',
  found: 'plans/found',
} as const

/** What is chosen and written so far, how to change it, and the whole of it; `whole` null while something is missing. */
export type UseTerms = ReturnType<typeof useTerms>

/** @param base - what to begin with, where nothing was chosen yet: what lies on the table, or what was agreed */
export function useTerms(base: Terms | null, written = '') {
  const chosen = useDraft(draftKeys.terms)
  const typed = useDraft(draftKeys.words)
  const { moment } = useSeen()
  const began = base === null ? usual : draftFrom(base)
  const draft = { ...began, ...parsed(chosen.text) }
  const words = { ...typed, text: typed.text === '' ? (base?.words ?? written) : typed.text }
  return {
    draft,
    change: (some: Partial<TermsDraft>) => chosen.set(JSON.stringify({ ...draft, ...some })),
    words,
    whole: wholeOf(draft, words.text, moment),
    canBeginToday: canBeginToday(draft, moment),
    keys: [draftKeys.terms, draftKeys.words],
  }
}

function parsed(text: string): Partial<TermsDraft> {
  try {
    return text === '' ? {} : (JSON.parse(text) as Partial<TermsDraft>)
  } catch {
    return {}
  }
}

function draftFrom({ cadence, time, form, days }: Terms): TermsDraft {
  const minutes = time.kind === 'after' ? 1_200 : time.from
  return {
    ...usual,
    ...paceOf(cadence),
    from: clockOf(minutes),
    hours: time.kind === 'after' ? 2 : Math.max(1, Math.round(time.minutes / 60)),
    whose: time.kind === 'zone' ? 'zone' : 'own',
    form,
    days,
  }
}

function paceOf(cadence: Cadence): Pick<TermsDraft, 'pace'> & Partial<TermsDraft> {
  if (cadence.kind === 'weekdays') return { pace: 'weekdays', on: cadence.on }
  const days = cadence.kind === 'every' ? String(cadence.days) : '7'
  return { pace: paces.find((pace) => pace === days) ?? '7' }
}

/** Whether today's window is not over yet. */
function canBeginToday({ from, hours }: TermsDraft, { now, zone }: MomentHere): boolean {
  const minute = minuteOf(from)
  if (minute === null) return true
  const time = { kind: 'own', from: minute, minutes: hours * 60 } as const
  return now < windowOn(time, dayAt(now, zone), zone).until
}

function wholeOf(draft: TermsDraft, words: string, moment: MomentHere): Terms | null {
  const { pace, on, hours, whose, form, days } = draft
  const from = minuteOf(draft.from)
  if (from === null || (pace === 'weekdays' && on.length === 0)) return null
  const today = dayAt(moment.now, moment.zone)
  const isToday = draft.first === 'today' && canBeginToday(draft, moment)
  const window = { from, minutes: hours * 60 }
  return {
    words: words.trim(),
    cadence: pace === 'weekdays' ? { kind: 'weekdays', on } : { kind: 'every', days: Number(pace) },
    time:
      whose === 'own' ? { kind: 'own', ...window } : { kind: 'zone', zone: moment.zone, ...window },
    start: isToday ? today : dayAfter(today, 1),
    days,
    form,
  }
}
