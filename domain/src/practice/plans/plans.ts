/** What the two agreed to keep up: a plan of short check-ins, its review, how often it was kept (R15, R16, R43). */

export type { Terms } from './events.ts'
export { checkInThread, mostCounters, type Revision } from './state.ts'
export * from './consistency.ts'
export * from './check-in.ts'
export * from './view.ts'
