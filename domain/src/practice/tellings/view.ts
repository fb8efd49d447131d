/** What each sees of a talk about stress from outside: the phase, what is left of it, and whose step is next (R42). */

import { type Asking, type AskView, lastAskOn, mayAskFrom } from '../../asking.ts'
import { dayAt, utc } from '../../cadence/cadence.ts'
import { type Side, sideOf } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, newestFirst } from '../../many.ts'
import type { Moment, Sharing } from '../../slice.ts'
import type { Mode } from '../talks/events.ts'
import { tellingMinutes, type TellingLength, type TellingPhase } from './events.ts'
import { blockedBy, type SummedUp, type Telling, type Tellings, type Told } from './fold.ts'

/** The one step that comes next. */
export type TellingStep = 'tell' | 'hear' | 'confirm' | 'feel' | 'support' | 'review'

/** A talk that both joined, or a letter, from my side. */
export type TellingView = {
  readonly thread: ThreadId
  readonly teller: Side
  readonly at: Instant
  readonly mode: Mode
  readonly length: TellingLength
  readonly phase: TellingPhase
  /** When the phase's time is up; null by letter, where no time runs. It cuts nobody off. */
  readonly until: Instant | null
  readonly step: TellingStep
  /** Whose the step is. */
  readonly turn: Side
  readonly told: Told | 'aloud' | null
  readonly heard: readonly SummedUp[]
  readonly felt: string | null
  readonly ideas: readonly string[]
  readonly review: { readonly helped: string; readonly would: string } | null
  readonly over: boolean
}

/** An ask for such a talk: how, and how long. */
export type TellingAsk = AskView & { readonly mode: Mode; readonly length: TellingLength }

/** All that is to be seen of such talks. */
export type TellingsView = {
  readonly active: TellingView | null
  /** The latest that is over, for a day. */
  readonly last: TellingView | null
  readonly mine: TellingAsk | null
  readonly theirs: TellingAsk | null
  readonly mayAskFrom: Instant | null
  /** I listened today: I tell on another day. */
  readonly listenedToday: boolean
}

type Seen = Sharing<'tellings', Tellings> &
  Sharing<'asking', Asking> &
  Sharing<'partners', { readonly known: readonly { readonly id: PartnerId }[] }>

const dayMs = 86_400_000

/** Such talks, as they stand now. */
export function tellingsOf({ shared }: Seen, moment: Moment): TellingsView {
  const { tellings, asking, partners } = shared
  const { me, now, zone = utc } = moment
  const partner = partners.known.find(({ id }) => id !== me)?.id ?? null
  const active = tellings.active === null ? null : getMany(tellings.all, tellings.active)
  const last = newestFirst(tellings.all).find(({ end }) => end === 'done')
  const askOf = (ask: AskView | null): TellingAsk | null => {
    const telling = ask === null ? null : getMany(tellings.all, ask.thread)
    if (ask === null || telling === null || telling.end !== null) return null
    return { ...ask, mode: telling.mode, length: telling.length }
  }
  return {
    active: active && viewTelling(active, me),
    last: last === undefined || now >= last.since + dayMs ? null : viewTelling(last, me),
    mine: askOf(lastAskOn(asking, 'telling', me, moment)),
    theirs: askOf(lastAskOn(asking, 'telling', partner, moment)),
    mayAskFrom: mayAskFrom(asking, 'telling', moment),
    listenedToday: blockedBy(tellings, me, dayAt(now, zone))?.kind === 'too-soon',
  }
}

function viewTelling(telling: Telling, me: PartnerId): TellingView {
  const { thread, by, at, mode, length, since, told, heard, felt, ideas, review } = telling
  const phase = telling.phase ?? 'tell'
  const step = stepOf(telling, phase)
  const teller = sideOf(by, me)
  const listener = teller === 'me' ? 'partner' : 'me'
  const minutes = tellingMinutes[length][phase]
  return {
    ...{ thread, teller, at, mode, length, phase, step, told, heard, felt, ideas, review },
    until: mode === 'letter' ? null : ((since + minutes * 60_000) as Instant),
    turn: step === 'hear' || step === 'feel' ? listener : teller,
    over: telling.end !== null,
  }
}

function stepOf({ told, heard, felt }: Telling, phase: TellingPhase): TellingStep {
  if (phase === 'feedback') return 'review'
  if (phase === 'support') return felt === null ? 'feel' : 'support'
  if (told === null) return 'tell'
  return heard.at(-1)?.verdict === null ? 'confirm' : 'hear'
}
