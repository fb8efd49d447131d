/** Wins: good news in one line, answered so that it grows; and one line of both after a repair (R45). */

import { isWild } from '../../bounds.ts'
import { type Side, sideOf } from '../../entry.ts'
import type { ThreadId } from '../../ids.ts'
import { getMany, newestFirst } from '../../many.ts'
import { type Moment, type Sharing, slice } from '../../slice.ts'
import { judgeWin, noMeaning, noWins, type Win, winEvents, type Wins } from './fold.ts'

export { longestWin, type WinStep, winSteps } from './fold.ts'

/** A win from my side. */
export type WinView = Pick<Win, 'thread' | 'at' | 'words' | 'answers' | 'order'> & {
  readonly by: Side
}

type Seen = Sharing<'wins', Wins>

/** Every win that was not taken back, the newest first. */
export const winsOf = ({ shared }: Seen, { me, now }: Moment): readonly WinView[] =>
  newestFirst(shared.wins.all)
    .filter(({ by, at, gone }) => !gone && (by === me || !isWild(at, now)))
    .map(({ by, thread, at, words, answers, order }) => ({
      thread,
      at,
      words,
      answers,
      order,
      by: sideOf(by, me),
    }))

/** What the two make of one repair: agreed, waiting for a yes, and what to pass as `instead`. */
export type MeaningView = {
  readonly agreed: string | null
  readonly proposed: { readonly words: string; readonly by: Side } | null
  readonly instead: string | null
}

/** The one line of both about a hurt that is mended. */
export function meaningOf(
  { shared }: Seen,
  thread: ThreadId,
  { me }: Pick<Moment, 'me'>,
): MeaningView {
  const { agreed, proposed } = getMany(shared.wins.meanings, thread) ?? noMeaning
  return {
    agreed,
    proposed: proposed && { words: proposed.words, by: sideOf(proposed.by, me) },
    instead: proposed?.words ?? agreed,
  }
}

/** The practice of wins (R45). */
export const wins = slice({
  events: winEvents,
  commands: {
    'tell-win': 'win-told',
    'answer-win': 'win-answered',
    'take-win-back': 'win-taken-back',
    'offer-meaning': 'meaning-offered',
    'agree-meaning': 'meaning-agreed',
  },
  empty: noWins,
  judge: judgeWin,
  whileResting: 'all',
})
