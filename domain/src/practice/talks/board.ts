/** The two-needs board: each says one need, and only what both could try may become the step (R20). */

import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import type { BoardEvent, TalkEventOf } from './events.ts'
import {
  type Board,
  type BoardOption,
  otherSeat,
  type Seat,
  seats,
  type Talk,
  type Turn,
  withSeat,
} from './state.ts'

/** What the board of a talk says to an event; `time-up` once the closing has begun. */
export function judgeBoard(talk: Talk, event: BoardEvent, turn: Turn): Ruling<Talk> {
  if (talk.stage !== 'needs') return refuse({ kind: 'not-now' })
  const next = judgeSlip(talk.board, event, turn.seat)
  return next.ok ? ok({ ...talk, board: next.value }) : next
}

function judgeSlip(board: Board, event: BoardEvent, seat: Seat): Ruling<Board> {
  switch (event.kind) {
    case 'talk-need-stated': {
      if (board.promoted !== null) return refuse({ kind: 'not-now' })
      const stated = { words: event.words, confirmed: false }
      return ok({ ...board, needs: withSeat(board.needs, seat, stated) })
    }
    case 'talk-need-confirmed': {
      const need = board.needs[otherSeat(seat)]
      if (need === null) return refuse({ kind: 'not-now' })
      // Reworded since it was read: read it again.
      if (need.words !== event.words) return refuse({ kind: 'overtaken' })
      if (need.confirmed) return refuse({ kind: 'already-so' })
      const confirmed = { ...need, confirmed: true }
      return ok({ ...board, needs: withSeat(board.needs, otherSeat(seat), confirmed) })
    }
    case 'talk-option-added':
      return add(board, event, seat)
    case 'talk-option-marked':
    case 'talk-option-promoted':
      return turnOption(board, event, seat)
  }
}

/** More than twelve options are no help in choosing: a further one is refused. */
export const mostOptions = 12

function add(board: Board, event: TalkEventOf<'talk-option-added'>, seat: Seat): Ruling<Board> {
  if (board.options.length >= mostOptions) return refuse({ kind: 'not-now' })
  if (board.options.some(({ id }) => id === event.option)) return refuse({ kind: 'thread-taken' })
  const serves = { mine: seat, yours: otherSeat(seat), both: 'both' } as const
  const option: BoardOption = {
    id: event.option,
    by: seat,
    words: event.words,
    serves: serves[event.serves],
    could: seats(false),
  }
  return ok({ ...board, options: [...board.options, option] })
}

function turnOption(
  board: Board,
  event: TalkEventOf<'talk-option-marked' | 'talk-option-promoted'>,
  seat: Seat,
): Ruling<Board> {
  const option = board.options.find(({ id }) => id === event.option)
  if (option === undefined) return refuse({ kind: 'no-such-thread' })
  if (board.promoted !== null) return refuse({ kind: 'already-so' })
  if (event.kind === 'talk-option-promoted') {
    return mayPromote(board, option)
      ? ok({ ...board, promoted: option.id })
      : refuse({ kind: 'not-now' })
  }
  if (option.could[seat] === event.could) return refuse({ kind: 'already-so' })
  const marked = { ...option, could: withSeat(option.could, seat, event.could) }
  return ok({ ...board, options: board.options.map((each) => (each === option ? marked : each)) })
}

/** Both needs are understood, and both could try it. */
export function mayPromote({ needs, promoted }: Board, { could }: BoardOption): boolean {
  const understood = needs.asker?.confirmed === true && needs.asked?.confirmed === true
  return promoted === null && understood && could.asker && could.asked
}
