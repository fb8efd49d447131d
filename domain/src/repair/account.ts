/** The camera test: what a camera would have recorded, and what it did to me (R2). */

import { both, sideOf, toBoth } from '../entry.ts'
import type { Author, EventsOf, Side } from '../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../ids.ts'
import { getMany, setMany } from '../many.ts'
import type { Many } from '../many.ts'
import type { Ruling } from '../refusal.ts'
import { ok, refuse } from '../result.ts'
import { text, threadId } from '../shape.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

export const accountEvents = {
  'account-shared': both({ about: threadId, observation: text(), impact: text() }),
}

type AccountEvent = EventsOf<typeof accountEvents>

// ── decide ──────────────────────────────────────────────────────────────────────────────────────

export type AccountCommand = {
  readonly kind: 'share-account'
  readonly thread: ThreadId
  readonly about: ThreadId
  readonly observation: string
  readonly impact: string
}

export function decideAccount(command: AccountCommand): AccountEvent {
  const { thread, about, observation, impact } = command
  return { ...toBoth('account-shared', thread), about, observation, impact }
}

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

export type Account = {
  readonly thread: ThreadId
  readonly order: number
  readonly about: ThreadId
  readonly by: PartnerId
  readonly at: Instant
  readonly observation: string
  readonly impact: string
}

export type Accounts = Many<Account>

export function judgeAccount(
  accounts: Accounts,
  event: AccountEvent,
  { by, at, order }: Author,
): Ruling<Accounts> {
  const { thread, about, observation, impact } = event
  if (getMany(accounts, thread) !== null) return refuse({ kind: 'thread-taken' })
  return ok(setMany(accounts, thread, { thread, order, about, by, at, observation, impact }))
}

// ── view ────────────────────────────────────────────────────────────────────────────────────────

export type AccountView = {
  readonly thread: ThreadId
  readonly about: ThreadId
  readonly by: Side
  readonly at: Instant
  readonly observation: string
  readonly impact: string
}

export function viewAccount(account: Account, me: PartnerId): AccountView {
  const { thread, about, at, observation, impact } = account
  return { thread, about, by: sideOf(account.by, me), at, observation, impact }
}
