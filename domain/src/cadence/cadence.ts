/** Cadence: plain dates, zones, how something comes round, at which hour, and what of it is near. */

export * from './days.ts'
export * from './recurrence.ts'
export * from './schedule.ts'
export * from './timing.ts'
export * from './zones.ts'
