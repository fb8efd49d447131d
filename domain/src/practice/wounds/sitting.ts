/** One sitting with an old wound: feelings, then perspective, then facts, then a need, and no way round one (R49). */

import type { PartnerId } from '../../ids.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import type { WoundEvent } from './events.ts'

/** The steps, in the order that holds. */
export const woundSteps = ['feel', 'understand', 'confirm', 'recall', 'need'] as const
/** One of the steps. */
export type WoundStep = (typeof woundSteps)[number]

/** How the partner thinks it was; `verdict` null while it waits for the owner's answer, `missing` what was not in it. */
export type Understood = {
  readonly words: string
  readonly verdict: 'yes' | 'more' | null
  readonly missing: string
}

/** One sitting, as far as it went. */
export type Sitting = {
  readonly felt: string | null
  readonly understood: readonly Understood[]
  /** What each remembers; empty words where it was passed over. */
  readonly recalled: readonly { readonly by: PartnerId; readonly words: string }[]
  readonly needed: string | null
  readonly end: 'done' | 'paused' | null
}

/** Nothing was said yet. */
export const newSitting: Sitting = {
  ...{ felt: null, understood: [], recalled: [], needed: null, end: null },
}

/** What is said in a sitting. */
export type StepEvent = Extract<
  WoundEvent,
  {
    kind: 'wound-felt' | 'wound-understood' | 'wound-confirmed' | 'wound-recalled' | 'wound-needed'
  }
>

/** The step that each belongs to, and whose it is: of the one who was hurt, of their partner, or of each. */
const places: Readonly<
  Record<StepEvent['kind'], { step: WoundStep; of: 'owner' | 'partner' | 'each' }>
> = {
  'wound-felt': { step: 'feel', of: 'owner' },
  'wound-understood': { step: 'understand', of: 'partner' },
  'wound-confirmed': { step: 'confirm', of: 'owner' },
  'wound-recalled': { step: 'recall', of: 'each' },
  'wound-needed': { step: 'need', of: 'owner' },
}

/** Whether an event is one of the steps. */
export const isStep = (event: WoundEvent): event is StepEvent => Object.hasOwn(places, event.kind)

/** The step that is next: what happened has no place before how it was for the one it hurt is understood. */
export function stepOf({ felt, understood, recalled }: Sitting): WoundStep {
  if (felt === null) return 'feel'
  const last = understood.at(-1)
  if (last === undefined || last.verdict === 'more') return 'understand'
  if (last.verdict === null) return 'confirm'
  return recalled.length < 2 ? 'recall' : 'need'
}

/** The next step of a sitting; out of its place, or out of the wrong mouth, it is refused on every device. */
export function step(
  sitting: Sitting,
  event: StepEvent,
  by: PartnerId,
  isOwner: boolean,
): Ruling<Sitting> {
  const place = places[event.kind]
  if (place.step !== stepOf(sitting)) return refuse({ kind: 'not-now' })
  if (place.of !== 'each' && (place.of === 'owner') !== isOwner)
    return refuse({ kind: 'not-yours' })
  const { understood, recalled } = sitting
  switch (event.kind) {
    case 'wound-felt':
      return ok({ ...sitting, felt: event.words })
    case 'wound-understood': {
      const said: Understood = { words: event.words, verdict: null, missing: '' }
      return ok({ ...sitting, understood: [...understood, said] })
    }
    case 'wound-confirmed':
      return ok({ ...sitting, understood: answered(understood, event) })
    case 'wound-recalled':
      if (recalled.some((each) => each.by === by)) return refuse({ kind: 'already-so' })
      return ok({ ...sitting, recalled: [...recalled, { by, words: event.words }] })
    case 'wound-needed':
      return ok({ ...sitting, needed: event.words, end: 'done' })
  }
}

const answered = (
  understood: readonly Understood[],
  { verdict, missing }: Extract<StepEvent, { kind: 'wound-confirmed' }>,
): readonly Understood[] =>
  understood.map((each) => (each.verdict === null ? { ...each, verdict, missing } : each))
