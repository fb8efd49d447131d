/** What has been said on the road of a rupture, in its order, each line leading to its own page. */
import type {
  Instant,
  PromiseView,
  RoadItem,
  StepBoardView,
  ThreadId,
  TimeoutView,
} from '@mend/domain/couple'
import { Item, type ItemProps, List } from '../../parts/List.tsx'
import { promise as promiseText } from '../../words/en/promise.ts'
import { rupture as text } from '../../words/en/rupture.ts'
import { momentInside, pastMoment } from './days.ts'
import { usePartnerName } from './names.ts'
import { isOffer } from './next.ts'

const { items } = text

export function RoadList(props: {
  readonly road: readonly RoadItem[]
  readonly rupture: ThreadId
  readonly steps: StepBoardView
  readonly now: Instant
}) {
  const { road, steps, now } = props
  const partner = usePartnerName()
  const at = `/mend/${props.rupture}` as const
  const shown = road.filter(
    (item) => item.kind !== 'promise' || !isOffer(item.promise.thread, road),
  )
  const step = steps.active ?? steps.proposed
  if (shown.length === 0 && step === null) return <p class="soft">{text.nothingSaid}</p>
  return (
    <List label={text.said}>
      {shown.map((item) => (
        <Item key={`${item.kind}${item.order}`} {...lineOf(item, at, partner, now)} />
      ))}
      {step !== null && (
        <Item
          title={step === steps.active ? items.step : items.stepProposed}
          note={step.what}
          to={`${at}/step`}
        />
      )}
    </List>
  )
}

type At = `/mend/${string}`

function lineOf(item: RoadItem, at: At, partner: string, now: Instant): ItemProps {
  switch (item.kind) {
    case 'account': {
      const { account } = item
      return {
        title: sideWord(items.account, account.by, partner),
        note: <Quoted text={account.observation} />,
        aside: pastMoment(account.at, now),
        to: `${at}/words/${account.thread}`,
      }
    }
    case 'note': {
      const { note } = item
      return {
        title: sideWord(items.note, note.by, partner),
        note: <Quoted text={note.impact || note.concrete || note.change} />,
        aside: pastMoment(note.at, now),
        to: `${at}/words/${note.thread}`,
      }
    }
    case 'need': {
      const { need } = item
      return {
        title: sideWord(items.need, need.by, partner),
        note: <Quoted text={need.feeling} />,
        aside: pastMoment(need.at, now),
        to: `${at}/words/${need.thread}`,
      }
    }
    case 'feelings':
      return {
        title: items.feelings[item.feelings.state],
        note: feelingsNote(item.feelings, partner),
        to: `${at}/feelings`,
      }
    case 'listening':
      return {
        title: sideWord(items.listening, item.listening.by, partner),
        note: <Quoted text={item.listening.words} />,
        to: `${at}/listening`,
      }
    case 'repair':
      return {
        title: sideWord(items.repair, item.repair.by, partner),
        note: items.repairState[item.repair.state],
        aside: pastMoment(item.repair.at, now),
        to: `${at}/repairs/${item.repair.thread}`,
      }
    case 'promise':
      return promiseLine(item.promise, at, partner, now)
    case 'timeout':
      return timeoutLine(item.timeout, at, now)
  }
}

function timeoutLine(view: TimeoutView, at: At, now: Instant): ItemProps {
  const note =
    view.end === null
      ? items.timeoutUntil(momentInside(view.returnAt, now))
      : items.timeoutEnd[view.end]
  return { title: items.timeout, note, to: `${at}/timeout` }
}

function promiseLine(view: PromiseView, at: At, partner: string, now: Instant): ItemProps {
  const head = sideWord(items.promise, view.by, partner)
  return {
    title: head,
    note: (
      <>
        <Quoted text={view.what} />
        {view.attempt > 1 && <span class="block">{promiseText.attempt(view.attempt)}</span>}
      </>
    ),
    aside:
      view.state === 'open'
        ? promiseText.by(momentInside(view.due, now))
        : promiseText.states[view.state],
    to: `${at}/promises/${view.thread}`,
  }
}

function feelingsNote(
  view: Extract<RoadItem, { kind: 'feelings' }>['feelings'],
  partner: string,
): string | undefined {
  if (view.state !== 'naming') return undefined
  if (view.iNamed) return text.feelingsNote.mine
  return view.partnerNamed ? text.feelingsNote.theirs(partner) : text.feelingsNote.none
}

function sideWord(
  pair: { readonly mine: string; readonly theirs: (name: string) => string },
  by: 'me' | 'partner',
  partner: string,
): string {
  return by === 'me' ? pair.mine : pair.theirs(partner)
}

function Quoted(props: { readonly text: string }) {
  return (
    <span class="quoted" dir="auto">
      {props.text}
    </span>
  )
}
