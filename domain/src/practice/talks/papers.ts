/** What lies on the table, seen from one seat: the floor, the board of two needs, the summary. */

import type { Side } from '../../entry.ts'
import type { ThreadId } from '../../ids.ts'
import { mayPromote } from './board.ts'
import type { Wish } from './events.ts'
import {
  currentChunk,
  type FloorStep,
  heardChunk,
  ideasWelcome,
  isStuck,
  mayAsk,
  maySpeak,
  openQuestion,
  speakingLeftMs,
  stepOf,
} from './floor.ts'
import {
  type Board,
  type Chunk,
  type Floor,
  isLocked,
  otherSeat,
  type Question,
  type Seat,
  type Talk,
} from './state.ts'

// ── the floor ───────────────────────────────────────────────────────────────────────────────────

/** One piece that was said, and what came back; `by` says which of us spoke. */
export type ChunkView = Omit<Chunk, 'by'> & { readonly by: Side }
/** A question of a turn; `by` says which of us asked. */
export type QuestionView = Omit<Question, 'by'> & { readonly by: Side }

/** The floor from my side: who holds it, what was said in this turn, and what I may do. */
export type FloorView = {
  readonly holder: Side | null
  readonly step: FloorStep
  readonly starter: Side
  readonly banks: { readonly me: number; readonly partner: number }
  readonly chunks: readonly ChunkView[]
  /** The piece that this turn is about; null at its beginning. */
  readonly current: ChunkView | null
  readonly speaking: { readonly wish: Wish; readonly leftMs: number } | null
  /** After three "Not yet": offer other ways. */
  readonly stuck: boolean
  /** The question to answer, seen by both. */
  readonly question: QuestionView | null
  /** Questions of mine that wait for the open one. */
  readonly queued: readonly QuestionView[]
  readonly answered: readonly QuestionView[]
  readonly can: FloorControls
}

/** What I may do on the floor now. */
export type FloorControls = {
  readonly speak: boolean
  readonly finishSpeaking: boolean
  readonly reflect: boolean
  readonly hear: boolean
  readonly ask: boolean
  readonly answer: boolean
  /** Index in `chunks` of the piece I may find sense in; null for none. */
  readonly validate: number | null
  readonly requestIdea: boolean
  readonly allowIdea: boolean
  readonly offerIdea: boolean
  readonly pass: boolean
  readonly take: boolean
}

/** The floor as a seat sees it; `clock` is the time of the talk in milliseconds. */
export function viewFloor(floor: Floor, seat: Seat, clock: number): FloorView {
  const side = (of: Seat): Side => (of === seat ? 'me' : 'partner')
  const see = <Item extends { readonly by: Seat }>(item: Item) => ({ ...item, by: side(item.by) })
  const { holder, speaking } = floor
  const current = currentChunk(floor)
  const question = openQuestion(floor)
  const mine = (state: Question['state']) =>
    floor.questions.filter((each) => each.state === state && each.by === seat)
  const past = [...floor.asked, ...floor.questions].filter(({ state }) => state === 'answered')
  return {
    holder: holder && side(holder),
    step: stepOf(floor),
    starter: side(floor.starter),
    banks: { me: floor.banks[seat], partner: floor.banks[otherSeat(seat)] },
    chunks: floor.chunks.map(see),
    current: current && see(current),
    speaking: speaking && {
      wish: speaking.wish,
      leftMs: speakingLeftMs(floor, clock) ?? 0,
    },
    stuck: current !== null && stepOf(floor) !== 'speak' && isStuck(current),
    question: question && see(question),
    queued: mine('queued').map(see),
    answered: past.map(see),
    can: controlsOf(floor, seat),
  }
}

function controlsOf(floor: Floor, seat: Seat): FloorControls {
  const step = stepOf(floor)
  const chunk = currentChunk(floor)
  const holds = floor.holder === seat
  const listens = floor.holder !== null && !holds
  const across = step === 'speak' && chunk !== null
  const heard = heardChunk(floor, seat)
  const welcome = chunk !== null && ideasWelcome(chunk)
  return {
    speak: maySpeak(floor, seat),
    finishSpeaking: holds && step === 'speaking',
    reflect: listens && step === 'reflect',
    hear: holds && step === 'confirm',
    ask: mayAsk(floor, seat),
    answer: holds && openQuestion(floor) !== null,
    validate: heard !== null && floor.chunks[heard]?.validation === null ? heard : null,
    requestIdea: listens && across && !welcome && chunk.request === 'none',
    allowIdea: holds && across && chunk.request === 'open',
    offerIdea: listens && across && welcome && chunk.ideas.length < 3,
    pass: holds && step === 'speak',
    take: step === 'free',
  }
}

// ── the board of two needs ──────────────────────────────────────────────────────────────────────

/** A need on the board, and whether the other has said that it is understood. */
export type NeedOnBoard = { readonly words: string; readonly confirmed: boolean }

/** An option on the board, with both marks; it can be made the step once both have said that they could. */
export type OptionView = {
  readonly id: ThreadId
  readonly by: Side
  readonly words: string
  readonly serves: Side | 'both'
  readonly iCould: boolean
  readonly partnerCould: boolean
  readonly canPromote: boolean
}

/** The two needs and the options; `mine` or `theirs` is null until that one of us has said one. */
export type BoardView = {
  readonly mine: NeedOnBoard | null
  readonly theirs: NeedOnBoard | null
  readonly options: readonly OptionView[]
  readonly promoted: OptionView | null
}

/** @returns the options in the order in which they were put there */
export function viewBoard(board: Board, seat: Seat): BoardView {
  const side = (of: Seat): Side => (of === seat ? 'me' : 'partner')
  const options = board.options.map((option): OptionView => {
    const { id, words, serves, could } = option
    return {
      id,
      words,
      by: side(option.by),
      serves: serves === 'both' ? 'both' : side(serves),
      iCould: could[seat],
      partnerCould: could[otherSeat(seat)],
      canPromote: mayPromote(board, option),
    }
  })
  return {
    mine: board.needs[seat],
    theirs: board.needs[otherSeat(seat)],
    options,
    promoted: options.find(({ id }) => id === board.promoted) ?? null,
  }
}

// ── the summary ─────────────────────────────────────────────────────────────────────────────────

/** The two halves of the summary; `locked` once both are confirmed: then neither changes any more. */
export type SummaryView = {
  /** What matters to me: I alone say that it is right. */
  readonly mine: { readonly words: string; readonly confirmed: boolean }
  readonly theirs: { readonly words: string; readonly confirmed: boolean }
  readonly locked: boolean
}

/** @returns halves with empty words while nothing is written in them */
export function viewSummary(talk: Talk, seat: Seat): SummaryView {
  return {
    mine: talk.summary[seat],
    theirs: talk.summary[otherSeat(seat)],
    locked: isLocked(talk),
  }
}
