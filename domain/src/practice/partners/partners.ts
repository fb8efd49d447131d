/** The two partners, their names and hues, and the closing of the space that they share. */

import { type Author, both, type EventsOf, onlyMe } from '../../entry.ts'
import type { Instant, PartnerId } from '../../ids.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { instant, maybe, name, whole } from '../../shape.ts'
import { type Moment, ofCouple, type Owning, type Sharing, slice } from '../../slice.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

const partnerEvents = {
  /** What the author is called is a suggestion: the other may say something else (`partner-called`). */
  'partner-introduced': both({ name: name(40), hue: whole(0, 359) }),
  /** What I call the other, in my own log, so that they never learn of it; null: as they call themselves. */
  'partner-called': onlyMe({ name: maybe(name(40)) }),
  /** The author left. The other is told only that the space is closed, from `noticeAt` on. */
  'space-closed': both({ noticeAt: instant }),
}

type PartnerEvent = Extract<EventsOf<typeof partnerEvents>, { audience: 'both' }>
type OwnPartnerEvent = Extract<EventsOf<typeof partnerEvents>, { audience: 'me' }>

/** The longest that leaving may stay unannounced (safety). */
export const longestNoticeMs = 72 * 3_600_000

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** One of the two: a name, a hue (0 to 359 degrees), and since when. */
export type Partner = {
  readonly id: PartnerId
  readonly name: string
  readonly hue: number
  readonly since: Instant
}

/** Who is here, and whether one of them has left. */
export type Partners = {
  /** At most two, in the order in which they introduced themselves. */
  readonly known: readonly Partner[]
  readonly closed: { readonly by: PartnerId; readonly noticeAt: Instant } | null
}

const noPartners: Partners = { known: [], closed: null }

function judgePartner(
  partners: Partners,
  event: PartnerEvent,
  { by, at }: Author,
): Ruling<Partners> {
  const known = partners.known.find((partner) => partner.id === by)
  switch (event.kind) {
    case 'partner-introduced': {
      if (known === undefined && partners.known.length === 2) {
        return refuse({ kind: 'not-of-this-couple' })
      }
      const since = known?.since ?? at
      const next: Partner = { id: by, name: event.name, hue: event.hue, since }
      return ok({
        ...partners,
        known:
          known === undefined
            ? [...partners.known, next]
            : partners.known.map((partner) => (partner.id === by ? next : partner)),
      })
    }
    case 'space-closed': {
      // Never before it was said, never later than leaving may stay unannounced.
      const noticeAt = Math.min(Math.max(event.noticeAt, at), at + longestNoticeMs) as Instant
      // The earlier notice stands when both leave.
      return ok({ ...partners, closed: partners.closed ?? { by, noticeAt } })
    }
  }
}

/** What I call the other; null: as they call themselves. */
type Called = string | null

const foldCalled = (_: Called, event: OwnPartnerEvent): Called => event.name

function isNoticeTimely(_: Partners, event: PartnerEvent, { at }: Author): Ruling<null> {
  if (event.kind !== 'space-closed') return ok(null)
  const aheadMs = event.noticeAt - at
  const within = aheadMs >= -minuteMs && aheadMs <= longestNoticeMs + minuteMs
  return within ? ok(null) : refuse({ kind: 'out-of-range' })
}

const minuteMs = 60_000

/**
 * Whether an author may still write here.
 *
 * Who left writes no more. The other may, as far as fold can tell: decide asks whether the notice has come.
 */
export function mayWrite({ closed, known }: Partners, by: PartnerId): Ruling<null> {
  if (closed?.by === by) return refuse({ kind: 'closed' })
  const introduced = known.some((partner) => partner.id === by)
  return introduced ? ok(null) : refuse({ kind: 'not-of-this-couple' })
}

// ── view ────────────────────────────────────────────────────────────────────────────────────────

/** Both partners from my side; null for whoever has not said a name yet. */
export type PartnersView = {
  readonly me: Partner | null
  /** By the name that I gave, where I gave one; `suggests` is what they call themselves. */
  readonly partner: (Partner & { readonly suggests: string }) | null
  /** The space is closed, as far as I may know. */
  readonly closed: boolean
}

/** Closed, as far as one of them may know. */
export const isClosedFor = ({ closed }: Partners, me: PartnerId, now: Instant): boolean =>
  closed !== null && (closed.by === me || now >= closed.noticeAt)

/** The two partners, and whether the space they share is closed, as one of them may know. */
export function partnersOf(
  { shared, own }: Sharing<'partners', Partners> & Owning<'partners', Called>,
  { me, now }: Moment,
): PartnersView {
  const { known } = shared.partners
  const partner = known.find(({ id }) => id !== me)
  return {
    me: known.find((partner) => partner.id === me) ?? null,
    partner: partner === undefined ? null : calledBy(own.partners, partner),
    closed: isClosedFor(shared.partners, me, now),
  }
}

const calledBy = (called: Called, partner: Partner) => ({
  ...partner,
  name: called ?? partner.name,
  suggests: partner.name,
})

// ── slice ────────────────────────────────────────────────────────────────────────────────────────

/** The two partners as a slice: all else asks it who may write. */
export const partners = slice({
  events: partnerEvents,
  commands: {
    introduce: ofCouple('partner-introduced'),
    'call-partner': ofCouple('partner-called'),
    'close-space': ofCouple('space-closed'),
  },
  empty: noPartners,
  judge: judgePartner,
  timely: isNoticeTimely,
  whileResting: 'all',
  own: { empty: null, fold: foldCalled },
})
