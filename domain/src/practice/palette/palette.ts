/** The response palette: what you both want, and your words for a moment that stings, agreed by both (R17). */

import { type Author, both, type EventsOf, type Side, sideOf } from '../../entry.ts'
import type { PartnerId } from '../../ids.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { maybe, maybeText, quoted, record, text } from '../../shape.ts'
import { type Moment, ofCouple, type Sharing, slice } from '../../slice.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

/** An empty phrase means the usual one. */
const phrases = record({
  /** What both want, whatever this is about. */
  goal: text(140),
  question: maybeText(120),
  more: maybeText(120),
  reassure: maybeText(120),
})

const paletteEvents = {
  /** `instead`: what its author saw on the table; null for nothing yet. */
  'palette-proposed': both({ palette: phrases, instead: maybe(quoted(phrases)) }),
  /** The very words that were read. */
  'palette-agreed': both({ palette: quoted(phrases) }),
}

type PaletteEvent = EventsOf<typeof paletteEvents>
/** What both want, and the words for a moment that stings; an empty phrase means the usual one. */
export type PaletteWords = Extract<PaletteEvent, { kind: 'palette-agreed' }>['palette']

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** What both agreed on holds until both agree on other words. */
export type Palette = {
  readonly agreed: PaletteWords | null
  readonly proposed: { readonly words: PaletteWords; readonly by: PartnerId } | null
}

const noPalette: Palette = { agreed: null, proposed: null }

function judgePalette(
  { agreed, proposed }: Palette,
  event: PaletteEvent,
  { by }: Author,
): Ruling<Palette> {
  switch (event.kind) {
    case 'palette-proposed': {
      const seen = proposed?.words ?? agreed
      if (!sameWords(seen, event.instead)) return refuse({ kind: 'overtaken' })
      if (sameWords(seen, event.palette)) return refuse({ kind: 'already-so' })
      return ok({ agreed, proposed: { words: event.palette, by } })
    }
    case 'palette-agreed':
      if (proposed === null) return refuse({ kind: 'not-now' })
      if (proposed.by === by) return refuse({ kind: 'not-yours' })
      if (!sameWords(proposed.words, event.palette)) return refuse({ kind: 'overtaken' })
      return ok({ agreed: proposed.words, proposed: null })
  }
}

function sameWords(left: PaletteWords | null, right: PaletteWords | null): boolean {
  if (left === null || right === null) return left === right
  const names = ['goal', 'question', 'more', 'reassure'] as const
  return names.every((name) => left[name] === right[name])
}

// ── view ────────────────────────────────────────────────────────────────────────────────────────

/** The words in force, and those that wait for a yes. */
export type PaletteView = {
  /** In force: both said yes to these. */
  readonly agreed: PaletteWords | null
  /** Other words, waiting for the yes of whoever did not write them. */
  readonly proposed: { readonly words: PaletteWords; readonly by: Side } | null
  /** What to pass as `instead` to offer other words. */
  readonly instead: PaletteWords | null
}

/** Your words for a moment that stings: what both agreed on, and what waits for a yes. */
export function paletteOf(
  { shared }: Sharing<'palette', Palette>,
  { me }: Pick<Moment, 'me'>,
): PaletteView {
  const { agreed, proposed } = shared.palette
  return {
    agreed,
    proposed: proposed && { words: proposed.words, by: sideOf(proposed.by, me) },
    instead: proposed?.words ?? agreed,
  }
}

// ── slice ────────────────────────────────────────────────────────────────────────────────────────

/** The practice of the response palette (R17). */
export const palette = slice({
  events: paletteEvents,
  commands: {
    'propose-palette': ofCouple('palette-proposed'),
    'agree-palette': ofCouple('palette-agreed'),
  },
  empty: noPalette,
  judge: judgePalette,
  whileResting: 'all',
})
