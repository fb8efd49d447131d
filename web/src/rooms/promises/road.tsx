/** The promise on the page of a rupture: its line, the way to make one, and whose turn it is. */
import type { Couple, Moment, RoadItem, ThreadId } from '@mend/domain/couple'
import { promiseOf, type PromiseView } from '@mend/domain/promises'
import { Quoted } from '../../parts/said/Quoted.tsx'
import type { ItemProps } from '../../parts/List.tsx'
import type { OnPage, PageVisit } from '../../room.ts'
import { momentInside } from '../../words/days.ts'
import { mineOrTheirs } from '../../words/sides.ts'
import { turn } from './turn.ts'
import { promise as text } from './words.ts'

/** What promises put on the page of a rupture. */
export const onPage: OnPage<'promises'> = {
  lines: { promise: { line } },
  way: ({ at, partner }) => ({
    order: 70,
    title: text.onPage.way,
    note: text.onPage.wayNote(partner),
    to: `${at}/promise`,
  }),
  turns: {
    'keep-promise': {
      mine: ({ thread }, { partner, couple, moment }) => ({
        title: turn.keep.title(whenOf(thread, couple, moment)),
        note: turn.keep.note(partner),
        after: turn.keep.after(partner),
        ...whatOf(thread, couple, moment),
        step: {
          kind: 'say',
          command: { kind: 'say-done', thread },
          word: turn.keep.step(partner),
        },
      }),
      theirs: ({ thread }, { partner, couple, moment }) => ({
        title: turn.keep.theirs(partner),
        note: turn.keep.waiting(partner, whenOf(thread, couple, moment)),
      }),
    },
    'say-kept': {
      mine: ({ thread }, { at, partner, couple, moment }) => ({
        title: turn.say.title(partner),
        note: turn.say.note,
        ...whatOf(thread, couple, moment),
        step: { kind: 'go', to: `${at}/promises/${thread}`, word: text.onPage.sayKept },
      }),
      theirs: (_, { partner }) => ({ title: turn.say.did, note: turn.say.waiting(partner) }),
    },
    'promise-due': {
      mine: ({ thread }, { at, partner, couple, moment }) => {
        const mine = promiseOf(couple, thread, moment)?.by === 'me'
        const to = `${at}/promises/${thread}` as const
        return {
          title: mine ? turn.due.mine : turn.due.theirs(partner),
          note: mine ? turn.due.mineNote : turn.due.theirsNote,
          ...whatOf(thread, couple, moment),
          step: { kind: 'go', to, word: mine ? text.onPage.slipped : text.onPage.sayKept },
        }
      },
      theirs: (_, { partner }) => ({ title: turn.say.did, note: turn.say.waiting(partner) }),
    },
  },
}

function line(view: PromiseView, visit: PageVisit): ItemProps | null {
  if (isOffer(view.thread, visit.road)) return null
  return {
    title: mineOrTheirs(text.onPage.line, view.by, visit.partner),
    note: (
      <>
        <Quoted text={view.what} />
        {view.attempt > 1 && <span class="block">{text.attempt(view.attempt)}</span>}
      </>
    ),
    aside:
      view.state === 'open'
        ? text.by(momentInside(view.due, visit.moment.now))
        : text.states[view.state],
    to: `${visit.at}/promises/${view.thread}`,
  }
}

/** Still only the concrete part of a repair: that is seen on the repair's own page. */
function isOffer(thread: string, road: readonly RoadItem[]): boolean {
  return road.some(
    ({ kind, view }) => kind === 'repair' && view.thread === thread && view.state !== 'received',
  )
}

const whatOf = (thread: ThreadId, couple: Couple, moment: Moment) => {
  const view = promiseOf(couple, thread, moment)
  if (view === null) return {}
  return view.by === 'me' ? ({ words: view.what, wordsBy: 'me' } as const) : { words: view.what }
}

function whenOf(thread: ThreadId, couple: Couple, moment: Moment): string {
  const due = promiseOf(couple, thread, moment)?.due ?? moment.now
  return momentInside(due, moment.now)
}
