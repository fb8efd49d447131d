/** The time-out on the page of a rupture: its line, the way to one, and that it comes before all else. */
import { timeoutOf } from '@mend/domain/timeouts'
import type { Asking, MyTurn, OnPage, PageVisit } from '../../room.ts'
import { momentInside } from '../../words/days.ts'
import { timeout } from './words.ts'

const { onPage: text, turn } = timeout

/** What time-outs put on the page of a rupture. */
export const onPage: OnPage<'timeouts'> = {
  lines: {
    timeout: {
      line: ({ end, returnAt }, { at, moment }) => ({
        title: text.line,
        note: end === null ? text.until(momentInside(returnAt, moment.now)) : text.ends[end],
        to: `${at}/timeout`,
      }),
    },
  },
  way: ({ at }) => ({ order: 90, title: text.way, note: text.wayNote, to: `${at}/timeout` }),
  turns: {
    'come-back': { mine: comeBack, theirs: comeBack },
    'take-pause': {
      mine: (_, { at }) => ({
        title: turn.take.title,
        note: turn.take.note,
        step: { kind: 'go', to: `${at}/timeout`, word: text.way },
      }),
      theirs: (_, { partner }) => ({
        title: turn.take.theirs(partner),
        note: turn.take.waiting(partner),
      }),
    },
  },
}

function comeBack({ thread }: Asking, { at, couple, moment }: PageVisit): MyTurn {
  const returnAt = timeoutOf(couple, thread, moment)?.returnAt ?? moment.now
  const over = moment.now >= returnAt
  return {
    title: over ? turn.back.now : turn.back.title(momentInside(returnAt, moment.now)),
    note: turn.back.note,
    step: { kind: 'go', to: `${at}/timeout`, word: text.go },
  }
}
