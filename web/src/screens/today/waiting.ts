/** What waits for me, in the order in which it matters: read from the couple, never from how often I looked. */
import {
  activeTalkOf,
  type Couple,
  type Due,
  due,
  type Instant,
  type PartnerId,
  type RoadItem,
  roadOf,
  type RuptureView,
  rupturesOf,
  runningTimeoutOf,
  stepsOf,
  upcoming,
} from '@mend/domain/couple'
import type { Path } from '../../paths.ts'

type Moment = { readonly me: PartnerId; readonly now: Instant }

/** What Today opens with. */
export type Opening =
  | { readonly kind: 'paused'; readonly about: string | null; readonly until: Instant }
  | { readonly kind: 'due'; readonly due: Due }
  | { readonly kind: 'named'; readonly rupture: RuptureView }
  | { readonly kind: 'came'; readonly came: Came; readonly to: Path }
  | { readonly kind: 'open'; readonly rupture: RuptureView }
  | { readonly kind: 'calm' }

/** Something from the other that can be read, answered or left alone. */
export type Came =
  | 'repair'
  | 'missing'
  | 'step'
  | 'feelings'
  | 'invited'
  | 'reflect'
  | 'answer'
  | 'reply'
  | 'account'
  | 'asked'
  | 'talk'

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
  const talk = activeTalkOf(couple, { me: moment.me, clock: moment.now })
  if (talk !== null && !(talk.reached === 'asked' && talk.iAsked)) {
    const came = talk.reached === 'asked' ? 'asked' : 'talk'
    return { kind: 'came', came, to: `/talk/${talk.thread}` }
  }
  const first = now[0]
  if (first !== undefined) return { kind: 'due', due: first }
  const ruptures = rupturesOf(couple, moment)
  const going = ruptures.find(({ state }) => open.includes(state))
  for (const rupture of ruptures.filter(({ state }) => open.includes(state))) {
    const came = cameIn(couple, rupture, moment)
    if (came !== null) return came
  }
  const named = ruptures.find((rupture) => rupture.can.acknowledge)
  if (named !== undefined) return { kind: 'named', rupture: named }
  return going === undefined ? { kind: 'calm' } : { kind: 'open', rupture: going }
}

/** The latest thing of the other's on a rupture's road that I may turn to; nothing while it rests. */
function cameIn(couple: Couple, { thread }: RuptureView, moment: Moment): Opening | null {
  if (runningTimeoutOf(couple, thread, moment) !== null) return null
  const at = `/mend/${thread}` as const
  if (stepsOf(couple, thread, moment).proposed?.can.agree === true) {
    return { kind: 'came', came: 'step', to: `${at}/step` }
  }
  const road = roadOf(couple, thread, moment)
  for (const item of road.toReversed()) {
    const came = cameFrom(item)
    if (came !== null) return { kind: 'came', ...came(at) }
  }
  const last = road.at(-1)
  if (last?.kind !== 'account' || last.account.by === 'me') return null
  return { kind: 'came', came: 'account', to: `${at}/words/${last.account.thread}` }
}

type Found = (at: `/mend/${string}`) => { readonly came: Came; readonly to: Path }

function cameFrom(item: RoadItem): Found | null {
  if (item.kind === 'repair') {
    const { thread, can, state } = item.repair
    const came = can.revise ? 'missing' : can.answer && state === 'delivered' ? 'repair' : null
    return came && ((at) => ({ came, to: `${at}/repairs/${thread}` }))
  }
  if (item.kind === 'feelings') {
    const { state, iNamed, partnerNamed, by } = item.feelings
    if (state !== 'naming' || iNamed || (by === 'me' && !partnerNamed)) return null
    return (at) => ({ came: partnerNamed ? 'feelings' : 'invited', to: `${at}/feelings` })
  }
  if (item.kind !== 'listening' || item.listening.control === null) return null
  const { control } = item.listening
  return (at) => ({ came: control, to: `${at}/listening` })
}

/** What is due and what comes within two days, the soonest first. */
export function nearby(couple: Couple, moment: Moment): readonly Due[] {
  // That a day will have passed since a pause is nothing to look forward to; it is told when it has.
  const soon = upcoming(couple, moment).filter(
    ({ kind, at }) => kind !== 'timeout-overdue' && at <= moment.now + soonMs,
  )
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
    case 'talk':
      return `/talk/${item.thread}`
  }
}
