/** What each sees of a share, and the only control that is theirs now (R8). */

import { type Side, sideOf } from '../../entry.ts'
import type { Instant, ThreadId } from '../../ids.ts'
import { getMany } from '../../many.ts'
import type { Moment, Sharing } from '../../slice.ts'
import {
  type Listening,
  type Listenings,
  type ListeningStep,
  type OtherWay,
  type Reflection,
  stepOf,
} from './fold.ts'

/** A share from my side: whose turn it is, what was given back, and what I may do now. */
export type ListeningView = {
  readonly thread: ThreadId
  readonly about: ThreadId
  /** Who speaks; the other listens. */
  readonly by: Side
  readonly at: Instant
  readonly words: string
  readonly reflections: readonly Reflection[]
  readonly reply: Listening['reply']
  readonly left: OtherWay | null
  /** Its words are an account, which has a line and a page of its own. */
  readonly account: boolean
  readonly step: ListeningStep
  /** After three "Not yet": offer voice, a pause, or talking in person. */
  readonly offerOtherWays: boolean
  /** The only control that is mine now; null when there is none. */
  readonly control: 'reflect' | 'answer' | 'reply' | null
}

/** A share as `me` sees it. */
export function viewListening(listening: Listening, { me }: Pick<Moment, 'me'>): ListeningView {
  const { thread, about, by, at, words, reflections, reply, left, account } = listening
  const step = stepOf(listening)
  const notYet = reflections.filter(({ verdict }) => verdict === 'not-yet').length
  return {
    thread,
    about,
    at,
    words,
    reflections,
    reply,
    left,
    account,
    step,
    by: sideOf(by, me),
    offerOtherWays: step !== 'over' && step !== 'reply' && notYet >= 3,
    control: controlOf(step, by === me),
  }
}

function controlOf(step: ListeningStep, speaker: boolean): ListeningView['control'] {
  if (step === 'over') return null
  if (step === 'confirm') return speaker ? 'answer' : null
  return speaker ? null : step
}

/** One share and what came back to it; null when nothing was said. */
export function listeningOf(
  { shared }: Sharing<'listenings', Listenings>,
  thread: ThreadId,
  { me }: Moment,
): ListeningView | null {
  const listening = getMany(shared.listenings, thread)
  return listening && viewListening(listening, { me })
}
