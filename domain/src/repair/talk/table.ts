/** The table of a talk: the talks, the charter, the palette, the cards and the parking lot, as one slice. */

import type { Author, EventsOf } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, none, setMany } from '../../many.ts'
import type { Many } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok } from '../../result.ts'
import { cardEvents, commitCard, judgeCard, noCards, openCard } from './cards.ts'
import type { CardCommand, Cards, WrittenCard } from './cards.ts'
import { charterEvents, judgeCharter, noCharter, signedMinutes } from './charter.ts'
import type { Charter, CharterCommand } from './charter.ts'
import { reachedAt } from './clock.ts'
import type { TalkCommand } from './decide.ts'
import {
  boardEvents,
  floorEvents,
  isAmong,
  ownTalkEvents,
  roadEvents,
  summaryEvents,
} from './events.ts'
import type { OwnTalkEvent } from './events.ts'
import { judgeTalk, restTalk, resumeTalk } from './fold.ts'
import { judgePalette, noPalette, paletteEvents } from './palette.ts'
import type { Palette, PaletteCommand } from './palette.ts'
import {
  dropTopic,
  judgeTopic,
  keepTopic,
  noKeptTopics,
  noTopics,
  ownParkingEvents,
  parkingEvents,
} from './parking.ts'
import type { KeptTopics, OwnParkingEvent, ParkingCommand, Topics } from './parking.ts'
import { noTalks } from './state.ts'
import type { Talks } from './state.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

export const ownTableEvents = { ...ownTalkEvents, ...ownParkingEvents }
export const sharedTableEvents = {
  ...roadEvents,
  ...floorEvents,
  ...boardEvents,
  ...summaryEvents,
  ...charterEvents,
  ...paletteEvents,
  ...cardEvents,
  ...parkingEvents,
}
export const tableEvents = { ...ownTableEvents, ...sharedTableEvents }

export type SharedTableEvent = Exclude<
  EventsOf<typeof sharedTableEvents>,
  { readonly audience: 'sealed' }
>
export type OwnTableEvent = OwnTalkEvent | OwnParkingEvent

export type TableCommand =
  TalkCommand | CharterCommand | PaletteCommand | CardCommand | ParkingCommand

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

export type Table = {
  readonly talks: Talks
  readonly charter: Charter
  readonly palette: Palette
  readonly cards: Cards
  readonly topics: Topics
}

export const emptyTable: Table = {
  talks: noTalks,
  charter: noCharter,
  palette: noPalette,
  cards: noCards,
  topics: noTopics,
}

/** @param partner - the author's partner; null while there is none */
export function judgeTable(
  table: Table,
  event: SharedTableEvent,
  author: Author,
  partner: PartnerId | null,
): Ruling<Table> {
  if (isAmong(charterEvents, event)) {
    return put(table, 'charter', judgeCharter(table.charter, event, author))
  }
  if (isAmong(paletteEvents, event)) {
    return put(table, 'palette', judgePalette(table.palette, event, author))
  }
  if (isAmong(cardEvents, event)) {
    const atCards = (talk: ThreadId) => isAtCards(table.talks, talk)
    return put(table, 'cards', judgeCard(table.cards, event, author, atCards))
  }
  if (isAmong(parkingEvents, event)) {
    return put(table, 'topics', judgeTopic(table.topics, event, author))
  }
  const around = { partner, minutes: signedMinutes(table.charter) }
  return put(table, 'talks', judgeTalk(table.talks, event, author, around))
}

function put<Part extends keyof Table>(
  table: Table,
  part: Part,
  ruling: Ruling<Table[Part]>,
): Ruling<Table> {
  return ruling.ok ? ok({ ...table, [part]: ruling.value }) : ruling
}

function isAtCards(talks: Talks, thread: ThreadId): boolean {
  const talk = getMany(talks.all, thread)
  return talk !== null && talk.end === null && reachedAt(talk, talk.clock) === 'cards'
}

/** The thread under which a talk rests: its rupture, else its own. */
export function restsUnder(table: Table, event: SharedTableEvent): ThreadId | null {
  const card = event.kind.startsWith('card-') ? getMany(table.cards.all, event.thread) : null
  return restKey(table, card?.talk ?? event.thread)
}

function restKey(table: Table, thread: ThreadId): ThreadId | null {
  const talk = getMany(table.talks.all, thread)
  return talk === null ? null : (talk.issue?.about ?? talk.thread)
}

export function isTalk(table: Table, thread: ThreadId): boolean {
  return getMany(table.talks.all, thread) !== null
}

export function commitAtTable(table: Table, card: string, author: Author): Ruling<Table> {
  return put(table, 'cards', commitCard(table.cards, card, author))
}

export function openAtTable(table: Table, event: WrittenCard, author: Author): Ruling<Table> {
  return put(table, 'cards', openCard(table.cards, event, author))
}

/** A time-out about this thread (null: everything) began, or is over. */
export function restTable(table: Table, about: ThreadId | null, at: Instant): Table {
  return { ...table, talks: restTalk(table.talks, about, at) }
}
export function resumeTable(table: Table, about: ThreadId | null, at: Instant): Table {
  return { ...table, talks: resumeTalk(table.talks, about, at) }
}

// ── my own ──────────────────────────────────────────────────────────────────────────────────────

export type Felt = {
  readonly heard: number
  readonly safe: number
  readonly tone: number | null
  readonly step: boolean
}

export type OwnTable = {
  /** By talk. */
  readonly felt: Many<Felt>
  readonly friendViews: Many<string>
  readonly topics: KeptTopics
}

export const emptyOwnTable: OwnTable = { felt: none, friendViews: none, topics: noKeptTopics }

export function foldOwnTable(own: OwnTable, event: OwnTableEvent, at: Instant): OwnTable {
  const { thread } = event
  switch (event.kind) {
    case 'talk-felt': {
      const { heard, safe, tone, step } = event
      return { ...own, felt: setMany(own.felt, thread, { heard, safe, tone, step }) }
    }
    case 'friend-view-written':
      return { ...own, friendViews: setMany(own.friendViews, thread, event.words) }
    case 'topic-kept':
      return { ...own, topics: keepTopic(own.topics, thread, event.words, at) }
    case 'topic-dropped':
      return { ...own, topics: dropTopic(own.topics, thread, at) }
  }
}
