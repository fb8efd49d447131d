/** The response palette: what you both want, and your words for a moment that stings, agreed by both (R17). */

import { both, sideOf, toBoth } from '../../entry.ts'
import type { Author, EventsOf, Side } from '../../entry.ts'
import type { PartnerId } from '../../ids.ts'
import { coupleThread } from '../../partners.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { maybe, maybeText, record, text } from '../../shape.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

/** An empty phrase means the usual one. */
const palette = record({
  /** What both want, whatever this is about. */
  goal: text(140),
  question: maybeText(120),
  more: maybeText(120),
  reassure: maybeText(120),
})

export const paletteEvents = {
  /** `instead`: what its author saw on the table; null for nothing yet. */
  'palette-proposed': both({ palette, instead: maybe(palette) }),
  /** The very words that were read. */
  'palette-agreed': both({ palette }),
}

export type PaletteEvent = EventsOf<typeof paletteEvents>
export type PaletteWords = Extract<PaletteEvent, { kind: 'palette-agreed' }>['palette']

// ── decide ──────────────────────────────────────────────────────────────────────────────────────

export type PaletteCommand =
  | {
      readonly kind: 'propose-palette'
      readonly palette: PaletteWords
      readonly instead: PaletteWords | null
    }
  | { readonly kind: 'agree-palette'; readonly palette: PaletteWords }

export function decidePalette(command: PaletteCommand): PaletteEvent {
  const { kind, palette: words } = command
  switch (kind) {
    case 'propose-palette':
      return {
        ...toBoth('palette-proposed', coupleThread),
        palette: words,
        instead: command.instead,
      }
    case 'agree-palette':
      return { ...toBoth('palette-agreed', coupleThread), palette: words }
  }
}

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** What both agreed on holds until both agree on other words. */
export type Palette = {
  readonly agreed: PaletteWords | null
  readonly proposed: { readonly words: PaletteWords; readonly by: PartnerId } | null
}

export const noPalette: Palette = { agreed: null, proposed: null }

export function judgePalette(
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

export type PaletteView = {
  /** In force: both said yes to these. */
  readonly agreed: PaletteWords | null
  /** Other words, waiting for the yes of whoever did not write them. */
  readonly proposed: { readonly words: PaletteWords; readonly by: Side } | null
  /** What to pass as `instead` to offer other words. */
  readonly instead: PaletteWords | null
}

export function viewPalette({ agreed, proposed }: Palette, me: PartnerId): PaletteView {
  return {
    agreed,
    proposed: proposed && { words: proposed.words, by: sideOf(proposed.by, me) },
    instead: proposed?.words ?? agreed,
  }
}
