/** Between events and bytes: what the device carries, and what the domain folds. */
import { encodeEvent, parseEvent } from '@mend/domain/codec'
import {
  type Entry,
  type EntryId,
  type Event,
  type Instant,
  type PartnerId,
  slotOf,
} from '@mend/domain/couple'
import type { LogEntry, Payload } from '@mend/device/device'

type AnyEvent = Entry['event']
type Whole = Extract<AnyEvent, { readonly kind: 'newer' }> | Event

export function toPayload(event: Event): Payload {
  const bytes = new TextEncoder().encode(encodeEvent(event))
  return { audience: event.audience, slot: slotOf(event), bytes }
}

export function toEntry({ id, space, sequence, partner, at, content }: LogEntry): Entry {
  return {
    id: id as EntryId,
    space,
    sequence,
    by: partner as PartnerId,
    at: at as Instant,
    event: eventOf(content),
  }
}

function eventOf(content: LogEntry['content']): AnyEvent {
  switch (content.kind) {
    case 'event':
      return parseBytes(content.bytes)
    case 'sealed': {
      const mine = content.mine === null ? null : parseBytes(content.mine)
      return { kind: 'sealed', v: 1, slot: content.slot, mine }
    }
    case 'opened':
      return { kind: 'opened', v: 1, slot: content.slot, event: parseBytes(content.bytes) }
  }
}

// What no app of ours could have written is shown as what a newer one wrote: kept, never guessed at.
function parseBytes(bytes: Uint8Array): Whole {
  const parsed = parseEvent(new TextDecoder().decode(bytes))
  return parsed.ok ? parsed.value : { kind: 'newer', v: 1, of: 'unreadable', version: 0 }
}

/** The event with words of mine in an entry of mine, sealed or not; null when there are none to give back. */
export function ownWords(event: AnyEvent): Event | null {
  if (event.kind === 'sealed') return event.mine === null ? null : ownWords(event.mine)
  if (event.kind === 'newer' || event.kind === 'opened') return null
  return textsOf(event).length === 0 ? null : event
}

/** What a person wrote in an event: its sentences, in order, without ids and one-word choices. */
export function textsOf(event: Event): readonly string[] {
  if (echoes.has(event.kind)) return []
  return Object.entries(event).flatMap(([name, value]) =>
    headNames.has(name) ? [] : sentencesIn(value),
  )
}

// `instead` names the words that mine were to replace.
const headNames: ReadonlySet<string> = new Set(['kind', 'v', 'audience', 'thread', 'instead'])

/** A yes to words that were read says them again; they are not its author's. */
const echoes: ReadonlySet<string> = new Set([
  ...['talk-issue-approved', 'talk-need-confirmed', 'talk-summary-confirmed', 'charter-signed'],
  'palette-agreed',
])

function sentencesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(sentencesIn)
}
