/** Every way in which the domain says no. Each kind has one sentence in the app's words. */

import type { Instant, ThreadId } from './ids.ts'
import type { Result } from './result.ts'

/** Why something may not be: a kind, and what a sentence about it must name. Never what someone wrote. */
export type Refusal =
  | { readonly kind: Plain }
  /** Wrong or too long: which field, never what was written in it. */
  | { readonly kind: 'field'; readonly field: string }
  /** Possible again from a moment on: a return, a fresh attempt. */
  | { readonly kind: 'too-soon'; readonly until: Instant }
  /** No second attempt yet, so that an apology never becomes pressure (safety). */
  | { readonly kind: 'resting'; readonly until: Instant }
  /** Asking again on that topic is not offered before (R38). */
  | { readonly kind: 'asked-before'; readonly until: Instant }
  /** Five asks in a day are enough. */
  | { readonly kind: 'asked-enough'; readonly until: Instant }
  /** A rupture has one step: keep the old one, or replace it. */
  | { readonly kind: 'step-exists'; readonly step: ThreadId }

type Plain =
  /** The entry was folded before. */
  | 'repeated'
  /** A `me` event in the couple's space, or the other way round. */
  | 'wrong-space'
  /** Not one of the two, or not introduced yet. */
  | 'not-of-this-couple'
  /** The space is closed. */
  | 'closed'
  /** Written by a newer app. */
  | 'newer'
  | 'no-such-thread'
  | 'thread-taken'
  /** The other partner's to say, not yours. */
  | 'not-yours'
  /** It was so already. */
  | 'already-so'
  /** The thread is in a state where this has no meaning, or it is over. */
  | 'not-now'
  /** A time-out is running. */
  | 'frozen'
  /** The rupture is parked, repaired or withdrawn: reopen it first. */
  | 'set-aside'
  /** A moment outside the bounds: in the future, in the past, beyond the latest return. */
  | 'out-of-range'
  /** A reflection that repeats the words it should reflect. */
  | 'own-words'
  /** What was sealed is open, or both have committed: it cannot be taken back. */
  | 'already-opened'
  /** The time of the talk is up, or its closing has begun. */
  | 'time-up'
  /** Someone's words were there first: read them, then yours. */
  | 'overtaken'
  /** The charter lacks a signature. */
  | 'unsigned'
  /** Off limits, by either. */
  | 'off-limits'

/** What a slice says to an event: its next state, or why not. */
export type Ruling<State> = Result<State, Refusal>
