/** The one thing a rupture's page offers first: what lies nearest, never what is owed. */
import type {
  Command,
  RoadItem,
  RuptureView,
  StepBoardView,
  TimeoutView,
} from '@mend/domain/couple'
import type { Path } from '../../paths.ts'
import { rupture as text } from '../../words/en/rupture.ts'

export type Next =
  | { readonly kind: 'go'; readonly to: Path; readonly word: string }
  | { readonly kind: 'say'; readonly command: Command; readonly word: string }

export type NextParts = {
  readonly rupture: RuptureView
  readonly road: readonly RoadItem[]
  readonly steps: StepBoardView
  readonly timeout: TimeoutView | null
  readonly partner: string
}

/** @returns null where nothing should be pressed upon anyone */
export function nextOf(parts: NextParts): Next | null {
  const { rupture, timeout } = parts
  const { thread, can } = rupture
  if (timeout !== null) return go(`/mend/${thread}/timeout`, text.next.pause)
  if (can.reopen && rupture.state === 'parked') {
    return { kind: 'say', command: { kind: 'reopen-rupture', thread }, word: text.reopen }
  }
  if (!can.work) return null
  return waiting(parts) ?? (can.acknowledge ? acknowledging(thread) : onward(parts))
}

const acknowledging = (thread: RuptureView['thread']): Next => ({
  kind: 'say',
  command: { kind: 'acknowledge-rupture', thread },
  word: text.acknowledge,
})

const go = (to: Path, word: string): Next => ({ kind: 'go', to, word })

/** Something is there to be read or closed by me. */
function waiting({ rupture, road, steps, partner }: NextParts): Next | null {
  const at = `/mend/${rupture.thread}` as const
  for (const item of road) {
    if (item.kind === 'repair') {
      const { repair } = item
      if (repair.can.revise) return go(`${at}/repairs/${repair.thread}`, text.next.addMissing)
      if (repair.can.answer && repair.state === 'delivered') {
        return go(`${at}/repairs/${repair.thread}`, text.next.readRepair(partner))
      }
    }
    if (item.kind !== 'promise' || isOffer(item.promise.thread, road)) continue
    const { promise } = item
    const past = promise.state === 'due' || promise.state === 'missed'
    if (!past) continue
    if (promise.can.markKept) return go(`${at}/promises/${promise.thread}`, text.next.sayKept)
    if (promise.can.admitSlip) return go(`${at}/promises/${promise.thread}`, text.next.slipped)
  }
  return steps.proposed?.can.agree === true ? go(`${at}/step`, text.next.lookStep) : null
}

/** Nothing waits: the next natural step of the road, for me. */
function onward({ rupture, road, partner }: NextParts): Next | null {
  const at = `/mend/${rupture.thread}` as const
  const mine = (kind: RoadItem['kind']) =>
    road.some((item) => item.kind === kind && byOf(item) === 'me')
  const theirs = road.findLast((item) => item.kind === 'account' && item.account.by === 'partner')
  if (theirs?.kind === 'account' && !road.some((item) => byOf(item) === 'me')) {
    return go(`${at}/words/${theirs.account.thread}`, text.next.readAccount(partner))
  }
  if (keptSomething(road) && rupture.can.feelRepaired) {
    const command = { kind: 'feel-repaired', thread: rupture.thread } as const
    return { kind: 'say', command, word: text.mended }
  }
  if (!mine('account') && !mine('repair') && rupture.by === 'me') {
    return go(`${at}/account`, text.way.account)
  }
  if (!mine('repair') && rupture.by === 'partner') {
    return go(`${at}/repair/impact`, text.way.repair)
  }
  return null
}

/** A promise that is still only the concrete part of a repair, seen on the repair's own page. */
export function isOffer(thread: string, road: readonly RoadItem[]): boolean {
  return road.some(
    (item) =>
      item.kind === 'repair' && item.repair.thread === thread && item.repair.state !== 'received',
  )
}

function keptSomething(road: readonly RoadItem[]): boolean {
  return road.some(
    ({ ...item }) =>
      item.kind === 'promise' && (item.promise.state === 'kept' || item.promise.state === 'late'),
  )
}

export function byOf(item: RoadItem): 'me' | 'partner' {
  switch (item.kind) {
    case 'account':
      return item.account.by
    case 'feelings':
      return item.feelings.by
    case 'listening':
      return item.listening.by
    case 'need':
      return item.need.by
    case 'note':
      return item.note.by
    case 'repair':
      return item.repair.by
    case 'promise':
      return item.promise.by
    case 'timeout':
      return item.timeout.by
  }
}
