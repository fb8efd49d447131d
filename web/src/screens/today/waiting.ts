/** What waits for me, in the order in which it matters: read from the couple, never from how often I looked. */
import {
  type Couple,
  type Due,
  due,
  type Instant,
  type PartnerId,
  type RuptureView,
  rupturesOf,
  upcoming,
} from '@mend/domain/couple'
import type { Path } from '../../paths.ts'

type Moment = { readonly me: PartnerId; readonly now: Instant }

/** What Today opens with. */
export type Opening =
  | { readonly kind: 'paused'; readonly about: string | null; readonly until: Instant }
  | { readonly kind: 'due'; readonly due: Due }
  | { readonly kind: 'named'; readonly rupture: RuptureView }
  | { readonly kind: 'open'; readonly rupture: RuptureView }
  | { readonly kind: 'calm' }

const soonMs = 2 * 86_400_000
const open: readonly RuptureView['state'][] = ['flagged', 'acknowledged', 'in-repair']

export function openingOf(couple: Couple, moment: Moment): Opening {
  const now = due(couple, moment)
  const paused = [...now, ...upcoming(couple, moment)].find(
    (each) => each.kind === 'timeout-return' || each.kind === 'timeout-overdue',
  )
  if (paused !== undefined && 'about' in paused) {
    return { kind: 'paused', about: paused.about, until: paused.at }
  }
  const first = now[0]
  if (first !== undefined) return { kind: 'due', due: first }
  const ruptures = rupturesOf(couple, moment)
  const named = ruptures.find((rupture) => rupture.can.acknowledge)
  if (named !== undefined) return { kind: 'named', rupture: named }
  const going = ruptures.find(({ state }) => open.includes(state))
  return going === undefined ? { kind: 'calm' } : { kind: 'open', rupture: going }
}

/** What is due and what comes within two days, the soonest first. */
export function nearby(couple: Couple, moment: Moment): readonly Due[] {
  const soon = upcoming(couple, moment).filter(({ at }) => at <= moment.now + soonMs)
  return [...due(couple, moment), ...soon]
}

export function pathOf(item: Due): Path {
  switch (item.kind) {
    case 'promise':
      return item.about === null
        ? `/promises/${item.thread}`
        : `/mend/${item.about}/promises/${item.thread}`
    case 'step':
      return `/mend/${item.about}/step`
    case 'timeout-return':
    case 'timeout-overdue':
      return item.about === null ? '/mend' : `/mend/${item.about}/timeout`
    case 'parked':
      return `/mend/${item.thread}`
  }
}
