/** The two partners, their names and hues, and the closing of the space that they share. */

import { both, clockSlackMs, toBoth } from './entry.ts'
import type { Author, EventsOf } from './entry.ts'
import type { Instant, PartnerId, ThreadId } from './ids.ts'
import type { Ruling } from './refusal.ts'
import { ok, refuse } from './result.ts'
import { instant, text, whole } from './shape.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

export const partnerEvents = {
  'partner-introduced': both({ name: text(40), hue: whole(0, 359) }),
  /** The author left. The other is told only that the space is closed, from `noticeAt` on. */
  'space-closed': both({ noticeAt: instant }),
}

type PartnerEvent = EventsOf<typeof partnerEvents>

// ── decide ──────────────────────────────────────────────────────────────────────────────────────

export type PartnerCommand =
  | { readonly kind: 'introduce'; readonly name: string; readonly hue: number }
  | { readonly kind: 'close-space'; readonly noticeAt: Instant }

export function decidePartner(command: PartnerCommand): PartnerEvent {
  switch (command.kind) {
    case 'introduce':
      return {
        ...toBoth('partner-introduced', coupleThread),
        name: command.name,
        hue: command.hue,
      }
    case 'close-space':
      return { ...toBoth('space-closed', coupleThread), noticeAt: command.noticeAt }
  }
}

/** The thread of what is true of the couple as a whole. */
export const coupleThread = 'couple' as ThreadId

/** The longest that leaving may stay unannounced (safety). */
export const longestNoticeMs = 72 * 3_600_000

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

export type Partner = {
  readonly id: PartnerId
  readonly name: string
  readonly hue: number
  readonly since: Instant
}

export type Partners = {
  /** At most two, in the order in which they introduced themselves. */
  readonly known: readonly Partner[]
  readonly closed: { readonly by: PartnerId; readonly noticeAt: Instant } | null
}

export const noPartners: Partners = { known: [], closed: null }

export function judgePartner(
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
      const aheadMs = event.noticeAt - at
      if (aheadMs < -clockSlackMs || aheadMs > longestNoticeMs + clockSlackMs) {
        return refuse({ kind: 'out-of-range' })
      }
      // The earlier notice stands when both leave.
      return ok({ ...partners, closed: partners.closed ?? { by, noticeAt: event.noticeAt } })
    }
  }
}

/**
 * Whether an author may still write here at that moment.
 *
 * Who left writes no more. The other may until the notice, since nothing has told them.
 */
export function mayWrite(partners: Partners, by: PartnerId, at: Instant): Ruling<null> {
  const { closed, known } = partners
  if (closed !== null && (closed.by === by || at >= closed.noticeAt)) {
    return refuse({ kind: 'closed' })
  }
  const introduced = known.some((partner) => partner.id === by)
  return introduced ? ok(null) : refuse({ kind: 'not-of-this-couple' })
}

// ── view ────────────────────────────────────────────────────────────────────────────────────────

export type PartnersView = {
  readonly me: Partner | null
  readonly partner: Partner | null
  /** The space is closed, as far as I may know. */
  readonly closed: boolean
}

export function viewPartners(partners: Partners, me: PartnerId, now: Instant): PartnersView {
  const { known, closed } = partners
  return {
    me: known.find((partner) => partner.id === me) ?? null,
    partner: known.find((partner) => partner.id !== me) ?? null,
    closed: closed !== null && (closed.by === me || now >= closed.noticeAt),
  }
}
