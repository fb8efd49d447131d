/** The journey of a keystroke, in order: outward to the relay, inward to the screen. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { Advice, Moment } from '@mend/coach/coach'
import {
  type Command,
  type Couple,
  decide,
  type Event,
  fold,
  type Instant,
  judge,
  type PartnerId,
  type Refusal,
  slotsOf,
} from '@mend/domain/couple'
import type { Device, LogEntry, Trouble } from '@mend/device/device'
import { ownWords, toEntry, toPayload } from './carry.ts'
import { type Checkpoint, fromTheStart, type KeepCheckpoint } from './checkpoint.ts'

/** Opens the one road that joins domain, coach and device; no other file knows all three. */
export function openFlow({ device, me, now, marks, from, keep }: FlowParts): Flow {
  const couple = signal(from.couple) // what the screens read
  const ready = signal(false)
  const returned = signal<readonly Returned[]>([])
  const keepShut = withdrawOnce(device)
  let base = from
  let acknowledged = from

  // 1  how it sounds, as I type
  const listen = openListening()

  async function say(command: Command, wipes: readonly string[] = []): Promise<Said> {
    // 2  may it, and as what?
    const decided = decide(couple.value, command, { me, now: now() })
    if (!decided.ok) return no({ kind: 'refused', refusal: decided.refusal })
    // 3  seal, log, push to the relay
    const kept = await device.append(decided.value.map(toPayload), wipes)
    return kept.ok ? { ok: true } : no({ kind: 'trouble', trouble: kept.refusal })
  }

  // 4  pulled, verified, opened, in the relay's order
  const close = device.onLog((news) => {
    // 5  fold; the screens follow; what lost comes back to its author
    const taken = takeIn(news.reset ? base : acknowledged, news.entries, me, marks)
    base = fromTheStart // a later reset brings everything again
    acknowledged = taken
    couple.value = news.pending.map(toEntry).reduce(fold, taken.couple)
    if (taken.lost.length > 0) returned.value = [...returned.value, ...taken.lost]
    ready.value = true
    keepShut(slotsOf(couple.value, { me, now: now() }).withdraw)
    keep(taken)
  }, from.covers)

  const settle = (id: string) => {
    returned.value = returned.value.filter((each) => each.id !== id)
  }
  return { me, couple, ready, say, listen, returned, settle, close }
}

export type FlowParts = {
  readonly device: Pick<Device, 'append' | 'onLog' | 'withdraw'>
  readonly me: PartnerId
  readonly now: () => Instant
  readonly marks: Marks
  /** What was folded before; only what came since is read. */
  readonly from: Checkpoint
  readonly keep: KeepCheckpoint
}

export type Flow = {
  readonly me: PartnerId
  readonly couple: ReadonlySignal<Couple>
  /** False until the log was read for the first time. */
  readonly ready: ReadonlySignal<boolean>
  /** Durable on this device when it says ok; the drafts to wipe have then left it, in the same write. */
  readonly say: (command: Command, wipes?: readonly string[]) => Promise<Said>
  readonly listen: (draft: string, moment: Moment) => readonly Advice[]
  /** What I wrote that the couple's order overruled: it belongs back in my hands. */
  readonly returned: ReadonlySignal<readonly Returned[]>
  /** Those words were taken back into a draft, or let go. */
  readonly settle: (id: string) => void
  readonly close: () => void
}

export type Said = { readonly ok: true } | { readonly ok: false; readonly no: No }

/** Why something I wanted did not happen: a rule of ours, or the world. */
export type No =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }

const no = (why: No): Said => ({ ok: false, no: why })

export type Returned = {
  readonly id: string
  readonly event: Event
  readonly refusal: Refusal
}

/** Remembers how far my own entries were looked through; null on a device that never looked. */
export type Marks = {
  readonly read: () => Marked | null
  readonly write: (marked: Marked) => void
}

export type Marked = { readonly own: number; readonly couple: number }

/**
 * Folds what is acknowledged, and finds my own entries that lost: each is given back once, on a device that was there.
 *
 * A device that never looked (fresh, or restored) takes the whole past as seen.
 */
function takeIn(
  before: Checkpoint,
  entries: readonly LogEntry[],
  me: PartnerId,
  marks: Marks,
): Checkpoint & { readonly lost: readonly Returned[] } {
  const marked = marks.read()
  const lost: Returned[] = []
  const covers = { ...before.covers }
  let { couple } = before
  for (const entry of entries.map(toEntry)) {
    const judged = judge(couple, entry)
    const sequence = entry.sequence ?? 0
    const fresh = marked !== null && sequence > marked[entry.space]
    covers[entry.space] = Math.max(covers[entry.space], sequence)
    if (judged.ok) couple = judged.value
    else if (fresh && entry.by === me) {
      const event = ownWords(entry.event)
      if (event !== null) lost.push({ id: entry.id, event, refusal: judged.refusal })
    }
  }
  // Lower than it was only where a new couple's log began.
  if (covers.own !== marked?.own || covers.couple !== marked.couple) marks.write(covers)
  return { couple, covers, lost }
}

/** The coach comes with the first words that are written, not with the first page; until then it is silent. */
function openListening(): Flow['listen'] {
  const coach = signal<Coach | null>(null)
  let asked = false
  return (draft, moment) => {
    if (!asked) {
      asked = true
      void import('@mend/coach/coach').then((door) => {
        coach.value = door.coach
      })
    }
    return coach.value?.(draft, moment) ?? []
  }
}

type Coach = (draft: string, moment: Moment) => readonly Advice[]

// What was taken back before it opened stays shut: each slot is told to the device once.
function withdrawOnce(device: Pick<Device, 'withdraw'>): (slots: readonly string[]) => void {
  const told = new Set<string>()
  return (slots) => {
    for (const slot of slots) {
      if (told.has(slot)) continue
      told.add(slot)
      void device.withdraw(slot)
    }
  }
}
