/** Between events and bytes: what the device carries, and what the domain folds. */
import { encodeEvent, parseEvent, shiftEvent, withoutWords } from '@mend/domain/codec'
import {
  type Entry,
  type EntryId,
  type Event,
  type Instant,
  ownWordsOf,
  type PartnerId,
  slotOf,
} from '@mend/domain/couple'
import { matchedEvent } from '@mend/domain/yeses'
import type { LogEntry, Payload } from '@mend/device/device'

type AnyEvent = Entry['event']
type Whole = Extract<AnyEvent, { readonly kind: 'newer' }> | Event

/** What was written under a clock that proved wrong: the moments in it so much later. */
export const shiftPayload = (event: Uint8Array, byMs: number): Uint8Array =>
  new TextEncoder().encode(shiftEvent(new TextDecoder().decode(event), byMs))

/** An event of that thread without its words; null for any other. */
export function emptied(event: Uint8Array, thread: string): Uint8Array | null {
  const left = withoutWords(new TextDecoder().decode(event), thread)
  return left === null ? null : new TextEncoder().encode(left)
}

/** From when on my partner's event may be known to me: of a leave, the hour that they set; null: at once. */
export function payloadKnownFrom(event: Uint8Array): number | null {
  const parsed = parseBytes(event)
  return parsed.kind === 'space-closed' ? parsed.noticeAt : null
}

/** An event as the device carries it: its bytes, and who may open them. */
export function toPayload(event: Event): Payload {
  const bytes = new TextEncoder().encode(encodeEvent(event))
  return { audience: event.audience, slot: slotOf(event), bytes }
}

/** A log entry as the domain folds it. Total: bytes that cannot be read count as a newer app's. */
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
    case 'matched':
      return matchedEvent(content.question, content.round) ?? unreadable
  }
}

// What no app of ours could have written is shown as what a newer one wrote: kept, never guessed at.
function parseBytes(bytes: Uint8Array): Whole {
  const parsed = parseEvent(new TextDecoder().decode(bytes))
  return parsed.ok ? parsed.value : unreadable
}

const unreadable = { kind: 'newer', v: 1, of: 'unreadable', version: 0 } as const

/** The event with words of mine in an entry of mine, sealed or not; null when there are none to give back. */
export function ownWords(event: AnyEvent): Event | null {
  if (event.kind === 'sealed') return event.mine === null ? null : ownWords(event.mine)
  if (event.kind === 'newer' || event.kind === 'opened') return null
  return ownWordsOf(event).length === 0 ? null : event
}
