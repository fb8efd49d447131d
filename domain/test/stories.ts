/** Stories of Ana and Ben (and Cy, who is neither): given what happened, when one asks, then this. */

import { expect } from 'vitest'
import {
  type Command,
  type Couple,
  decide,
  emptyCouple,
  type Entry,
  type Event,
  fold,
  judge,
  type Moment,
  type Refusal,
  type Result,
  slotOf,
} from '../src/couple.ts'
import type { EntryId, Instant, PartnerId, ThreadId } from '../src/ids.ts'
import { valuesOf } from '../src/many.ts'

export type Name = 'ana' | 'ben' | 'cy'
export const id = (name: Name): PartnerId => name as PartnerId
export const thread = (name: string): ThreadId => name as ThreadId
export const minutes = (count: number): number => count * 60_000
export const hours = (count: number): number => minutes(60 * count)
export const days = (count: number): number => hours(24 * count)

/** Noon of the story's day; every time in a story counts from here. */
export const noon = 1_800_000_000_000 as Instant
export const at = (afterMs: number): Instant => (noon + afterMs) as Instant

/** One thing said: who, what, and how long after noon. */
export type Said = { readonly by: Name; readonly command: Command; readonly afterMs: number }
export const said = (by: Name, command: Command, afterMs = 0): Said => ({ by, command, afterMs })

/** Both screens: what Ana's devices know, and what Ben's do. */
export type World = { readonly ana: Couple; readonly ben: Couple; readonly sequence: number }

const emptyWorld: World = { ana: emptyCouple, ben: emptyCouple, sequence: 0 }

/** Ana and Ben have paired and said their names. */
export const introduced: readonly Said[] = [
  said('ana', { kind: 'introduce', name: 'Ana', hue: 20 }),
  said('ben', { kind: 'introduce', name: 'Ben', hue: 200 }),
]

/** A story after the introductions. A step of the past that is refused fails the test. */
export const given = (...past: readonly Said[]) => ({
  when(by: Name, command: Command, afterMs = 0) {
    const world = lived([...introduced, ...past])
    const decided = decideIn(world, said(by, command, afterMs))
    return {
      /** It may be: then look at both screens. */
      then(look: (world: World) => void) {
        expect(decided, 'the command is allowed').toMatchObject({ ok: true })
        look(decided.ok ? afterEvents(world, by, decided.value, at(afterMs)) : world)
      },
      /** It may not; and the same events from a modified device change nothing on either side. */
      refuses(kind: Refusal['kind']) {
        expect(decided).toMatchObject({ ok: false, refusal: { kind } })
      },
    }
  },
  then(look: (world: World) => void) {
    look(lived([...introduced, ...past]))
  },
  /** An event that a modified device of `by` writes without asking decide. */
  forges(by: Name, event: Event, afterMs = 0) {
    const world = lived([...introduced, ...past])
    return {
      /** Fold takes it, whatever it claims: then look at both screens. */
      then(look: (world: World) => void) {
        look(forged(world, by, event, afterMs))
      },
      /** `plain`: a sealed kind is sent in the open. */
      changesNothing({ plain = false } = {}) {
        const after = afterEvents(world, by, [event], at(afterMs), plain)
        expect(after.ana.shared).toEqual(world.ana.shared)
        expect(after.ben.shared).toEqual(world.ben.shared)
      },
    }
  },
})

/** What both devices make of an event that no decide stood before. */
export const forged = (world: World, by: Name, event: Event, afterMs = 0): World =>
  afterEvents(world, by, [event], at(afterMs))

function decideIn(world: World, { by, command, afterMs }: Said) {
  const couple: Couple = by === 'ben' ? world.ben : world.ana
  const decided: Result<readonly Event[], Refusal> = decide(couple, command, look(by, afterMs))
  return decided
}

export const look = (by: Name, afterMs = 0): Moment => ({ me: id(by), now: at(afterMs) })

export function lived(past: readonly Said[], start: World = emptyWorld): World {
  return past.reduce((world, step) => {
    const decided = decideIn(world, step)
    expect(decided, `the past: ${step.by} ${step.command.kind}`).toMatchObject({ ok: true })
    return decided.ok ? afterEvents(world, step.by, decided.value, at(step.afterMs)) : world
  }, start)
}

/** Events of one author reach both sides, and what both sealed opens by itself, as devices do. */
function afterEvents(
  world: World,
  by: Name,
  events: readonly Event[],
  when: Instant,
  plain = false,
): World {
  return events.reduce((before, event) => {
    return opened(delivered(before, by, event, when, plain), when)
  }, world)
}

function delivered(world: World, by: Name, event: Event, when: Instant, plain: boolean): World {
  const sequence = world.sequence + 1
  const entryFor = (reader: Name): Entry => {
    const slot = plain ? null : slotOf(event)
    const sealed = {
      kind: 'sealed',
      v: 1,
      slot: slot ?? '',
      mine: reader === by ? event : null,
    } as const
    const space = event.audience === 'me' ? 'own' : 'couple'
    const content = slot === null ? event : sealed
    return { id: `e${sequence}` as EntryId, space, sequence, by: id(by), at: when, event: content }
  }
  const reaches = (reader: Name): boolean => event.audience !== 'me' || reader === by
  return {
    sequence,
    ana: reaches('ana') ? fold(world.ana, entryFor('ana')) : world.ana,
    ben: reaches('ben') ? fold(world.ben, entryFor('ben')) : world.ben,
  }
}

function opened(world: World, when: Instant): World {
  let next = world
  for (const [by, couple] of [
    ['ana', world.ana],
    ['ben', world.ben],
  ] as const) {
    for (const event of valuesOf(couple.mine)) {
      const slot = slotOf(event) ?? ''
      const sequence = next.sequence + 1
      const opening = { kind: 'opened', v: 1, slot, event } as const
      const entry: Entry = {
        id: `e${sequence}` as EntryId,
        space: 'couple',
        sequence,
        by: id(by),
        at: when,
        event: opening,
      }
      if (!judge(next.ana, entry).ok) continue
      next = { sequence, ana: fold(next.ana, entry), ben: fold(next.ben, entry) }
    }
  }
  return next
}
