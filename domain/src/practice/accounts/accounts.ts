/** The camera test: what a camera would have recorded, and what it did to me (R2). */

import { type Author, both, type EventsOf, type Side, sideOf } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, grouping, type Many, none, setMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { text, threadId } from '../../shape.ts'
import { type Ask, type Hurt, type Moment, onRoad, slice } from '../../slice.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

/** What can happen to an account. */
export const accountEvents = {
  'account-shared': both({ about: threadId, observation: text(), impact: text() }),
}

type AccountEvent = EventsOf<typeof accountEvents>

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** What a camera would have recorded, and what it did to its author. */
export type Account = {
  readonly thread: ThreadId
  readonly order: number
  readonly about: ThreadId
  readonly by: PartnerId
  readonly at: Instant
  readonly observation: string
  readonly impact: string
}

type Accounts = Many<Account>

function judgeAccount(
  accounts: Accounts,
  event: AccountEvent,
  { by, at, order }: Author,
): Ruling<Accounts> {
  const { thread, about, observation, impact } = event
  if (getMany(accounts, thread) !== null) return refuse({ kind: 'thread-taken' })
  return ok(setMany(accounts, thread, { thread, order, about, by, at, observation, impact }))
}

// ── turn ────────────────────────────────────────────────────────────────────────────────────────

const byRupture = grouping<Account>(({ about }) => about)

/** Whoever was hurt says how it was, until they have; first of all where they wished to write. */
function asksOfAccounts(accounts: Accounts, { thread, by, wish }: Hurt): readonly Ask<'tell'>[] {
  const told = byRupture(accounts, thread).some((account) => account.by === by)
  const rank = wish === 'write' ? 'wishes' : 'tells'
  return told ? [] : [{ kind: 'tell', rank, of: by, thread, order: 0 }]
}

// ── view ────────────────────────────────────────────────────────────────────────────────────────

/** An account as either of the two sees it; both see the same. */
export type AccountView = {
  readonly thread: ThreadId
  readonly about: ThreadId
  readonly by: Side
  readonly at: Instant
  readonly observation: string
  readonly impact: string
}

function viewAccount(account: Account, { me }: Pick<Moment, 'me'>): AccountView {
  const { thread, about, at, observation, impact } = account
  return { thread, about, by: sideOf(account.by, me), at, observation, impact }
}

// ── slice ────────────────────────────────────────────────────────────────────────────────────────

/** The practice of the camera test (R2). */
export const accounts = slice({
  events: accountEvents,
  commands: { 'share-account': 'account-shared' },
  empty: none,
  judge: judgeAccount,
  works: ['account-shared'],
  asks: asksOfAccounts,
  road: onRoad('account', (state: Accounts) => state, viewAccount),
})
