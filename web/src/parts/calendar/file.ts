/** A schedule as a calendar file that any calendar reads: its zone's rules in it, a neutral title, an alarm. RFC 5545. */
import ICAL from 'ical.js'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import {
  type Cadence,
  dayAfter,
  isKnownZone,
  daysInMonth,
  type Day,
  isoOf,
  minuteAt,
  nextDay,
  occurrenceOn,
  type Schedule,
  type Timing,
  type Weekday,
  zoneOf,
  type ZoneName,
} from '@mend/domain/cadence'

/** What a calendar is told besides the days: nothing of what it is about. */
export type CalendarEntry = {
  /** Names it among all others, so that a newer file takes the place of an older one. Random, and no one's name. */
  readonly id: string
  /** Counts up with every change. */
  readonly revision: number
  readonly title: string
  readonly nowMs: number
  /** Where this device is. */
  readonly zone: ZoneName
}

/** Not what the app is called: calendars show it, and others may see them. */
const maker = '-//Reminder//EN'

/** The file, lines broken as the format wants it; null where the schedule has no day at all. */
export function calendarFile(schedule: Schedule, entry: CalendarEntry): string | null {
  const days = daysOf(schedule)
  const [first] = days
  if (first === undefined) return null
  const zone = rulesOf(zoneOf(schedule.time, entry.zone))
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', maker)
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  if (zone !== null && schedule.time.kind !== 'after') calendar.addSubcomponent(zone.rules)
  const at: Placed = { schedule, entry, tzid: zone?.tzid ?? null }
  const skipped = days.filter((day) => isSkipped(at, day))
  calendar.addSubcomponent(eventOf(at, first, { days, without: skipped }))
  // What comes round on a day that lacks its hour comes at the next that there is: once, for itself.
  for (const day of skipped) calendar.addSubcomponent(eventOf(at, day, null))
  return `${calendar.toString()}\r\n`
}

type Placed = {
  readonly schedule: Schedule
  readonly entry: CalendarEntry
  /** What the file calls the zone; null where nobody knows its rules: then every moment is in UTC. */
  readonly tzid: string | null
}

/** Two years at most: what has no end is made anew by then. */
const mostDays = 731

function daysOf({ cadence, start, until }: Schedule): readonly Day[] {
  const last = Math.min(until ?? Infinity, dayAfter(start, mostDays))
  const days: Day[] = []
  for (let day = nextDay(cadence, start, start); day <= last;) {
    days.push(day)
    day = nextDay(cadence, start, dayAfter(day, 1))
  }
  return days
}

function rulesOf(name: ZoneName): { readonly rules: ICAL.Component; readonly tzid: string } | null {
  if (!isKnownZone(name)) return null
  const [block = ''] = tzlib_get_ical_block(name)
  if (!block.startsWith('BEGIN:VTIMEZONE')) return null
  const rules = new ICAL.Component(ICAL.parse(block) as unknown[])
  const tzid = rules.getFirstPropertyValue('tzid')
  return typeof tzid === 'string' ? { rules, tzid } : null
}

type Round = { readonly days: readonly Day[]; readonly without: readonly Day[] }

function eventOf(at: Placed, day: Day, round: Round | null): ICAL.Component {
  const { schedule, entry } = at
  const { id, revision, title, nowMs } = entry
  const event = new ICAL.Component('vevent')
  event.addPropertyWithValue('uid', round === null ? `${id}-${isoOf(day)}` : id)
  event.addPropertyWithValue('sequence', revision)
  event.addPropertyWithValue('dtstamp', utcTime(nowMs))
  event.addProperty(startOf(at, day, round === null))
  event.addPropertyWithValue('duration', lengthOf(schedule.time))
  if (round !== null && round.days.length > 1)
    event.addPropertyWithValue('rrule', ruleOf(at, round.days))
  for (const left of round?.without ?? []) event.addProperty(timeOf(at, left, 'exdate'))
  event.addPropertyWithValue('summary', title)
  event.addPropertyWithValue('class', 'PRIVATE')
  event.addPropertyWithValue('transp', 'TRANSPARENT')
  event.addSubcomponent(alarmOf(schedule.time, title))
  return event
}

// Without a clock it lasts the day, and one is reminded at six.
function alarmOf(time: Timing, title: string): ICAL.Component {
  const alarm = new ICAL.Component('valarm')
  alarm.addPropertyWithValue('action', 'DISPLAY')
  alarm.addPropertyWithValue('description', title)
  const after = time.kind === 'after' ? 18 * 3_600 : 0
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(after))
  return alarm
}

const lengthOf = (time: Timing): ICAL.Duration =>
  ICAL.Duration.fromSeconds(time.kind === 'after' ? 86_400 : time.minutes * 60)

const startOf = (at: Placed, day: Day, alone: boolean): ICAL.Property =>
  alone ? momentOf(at, day, 'dtstart') : timeOf(at, day, 'dtstart')

/** The hour that the plan names, on that day, by the clock of its zone. */
function timeOf(at: Placed, day: Day, name: string): ICAL.Property {
  const { time } = at.schedule
  if (time.kind === 'after' || at.tzid === null) return momentOf(at, day, name)
  return timed(name, localTime(day, time.from), at.tzid)
}

/** The moment at which it begins, on a day that may lack its hour. */
function momentOf(at: Placed, day: Day, name: string): ICAL.Property {
  const { schedule, entry, tzid } = at
  const property = new ICAL.Property(name)
  if (schedule.time.kind === 'after') {
    property.resetType('date')
    property.setValue(ICAL.Time.fromDateString(isoOf(day)))
    return property
  }
  const { from } = occurrenceOn(schedule, day, entry.zone)
  if (tzid !== null)
    return timed(name, localTime(day, minuteAt(from, zoneOf(schedule.time, entry.zone))), tzid)
  property.setValue(utcTime(from))
  return property
}

function timed(name: string, local: ICAL.Time, tzid: string): ICAL.Property {
  const property = new ICAL.Property(name)
  property.setParameter('tzid', tzid)
  property.setValue(local)
  return property
}

function isSkipped({ schedule, entry, tzid }: Placed, day: Day): boolean {
  const { time } = schedule
  if (time.kind === 'after' || tzid === null) return false
  const { from } = occurrenceOn(schedule, day, entry.zone)
  return minuteAt(from, zoneOf(time, entry.zone)) !== time.from
}

const localTime = (day: Day, minute: number): ICAL.Time => {
  const hour = String(Math.floor(minute / 60)).padStart(2, '0')
  const rest = String(minute % 60).padStart(2, '0')
  return ICAL.Time.fromDateTimeString(`${isoOf(day)}T${hour}:${rest}:00`)
}

const utcTime = (ms: number): ICAL.Time => ICAL.Time.fromJSDate(new Date(ms), true)

/** "UNTIL … MUST be specified in UTC" where the start names a zone (RFC 5545 §3.3.10); a date where the start is one. */
function ruleOf({ schedule, entry }: Placed, days: readonly Day[]): ICAL.Recur {
  const last = days.at(-1) ?? schedule.start
  const until =
    schedule.time.kind === 'after'
      ? ICAL.Time.fromDateString(isoOf(last))
      : utcTime(occurrenceOn(schedule, last, entry.zone).from)
  return ICAL.Recur.fromData({ ...roundOf(schedule.cadence), until })
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

type Rule = Parameters<typeof ICAL.Recur.fromData>[0]

function roundOf(cadence: Cadence): Rule {
  switch (cadence.kind) {
    case 'every':
      return { freq: 'DAILY', interval: cadence.days }
    case 'weekdays':
      return { freq: 'WEEKLY', byday: cadence.on.map(nameOf) }
    case 'month': {
      const nth = cadence.nth === 5 ? -1 : cadence.nth
      return { freq: 'MONTHLY', byday: [`${nth}${nameOf(cadence.weekday)}`] }
    }
    case 'year': {
      // 29 February is the 28th in other years: the last day of February in all of them.
      const { month, day } = cadence
      const date = month === 2 && day > 28 ? -1 : Math.min(day, daysInMonth(leapYear, month))
      return { freq: 'YEARLY', bymonth: [month], bymonthday: [date] }
    }
  }
}

const leapYear = 2028
const nameOf = (day: Weekday): string => weekdays[day - 1] ?? 'MO'
