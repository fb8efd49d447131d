/** The journey of a keystroke, in order: outward to the relay, inward to the screen. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { Advice, Moment } from '@mend/coach/coach'
import {
  type Command,
  type Couple,
  decide,
  fold,
  type Instant,
  judge,
  type PartnerId,
  type Refusal,
  slotsOf,
} from '@mend/domain/couple'
import { standingYeses } from '@mend/domain/yeses'
import type { Device, LogEntry, QuietYes, Trouble } from '@mend/device/device'
import { locale } from '../words/locale.ts'
import type { Marks, Returned } from './marks.ts'
import { emptied, ownWords, toEntry, toPayload } from './payloads.ts'
import { type Checkpoint, fromTheStart, type KeepCheckpoint } from './checkpoint.ts'

/** Opens the one road that joins domain, coach and device; no other file knows all three. */
export function openFlow({ device, me, now, marks, from, keep }: FlowParts): Flow {
  const couple = signal(from.couple) // what the screens read
  const ready = signal(false)
  const returned = signal(marks.lost)
  const keepShut = withdrawOnce(device)
  const tellYeses = tellChanged(device)
  let base = from
  let acknowledged = from

  // 1  how it sounds, as I type
  const listen = openCoach()

  async function say(command: Command, takes: readonly string[] = []): Promise<Said> {
    // 2  may it, and as what?
    const decided = decide(couple.value, command, { me, now: now() })
    if (!decided.ok) return no({ kind: 'refused', refusal: decided.refusal })
    // 3  seal, log, push to the relay
    const kept = await device.append(decided.value.map(toPayload), takes)
    if (!kept.ok) return no({ kind: 'trouble', trouble: kept.refusal })
    for (const { kind, thread } of decided.value) {
      // What has not left yet never does. Where it has, nothing says so.
      if (kind === 'ask-taken-back') await device.recall((event) => emptied(event, thread))
    }
    return { ok: true, by: 'this-tab' }
  }

  // 4  pulled, verified, opened, in the relay's order
  const close = device.onLog((news) => {
    // 5  fold; the screens follow; what lost comes back to its author
    const taken = takeIn(news.reset ? base : acknowledged, news.entries, me, marks)
    base = fromTheStart // a later reset brings everything again
    acknowledged = taken
    couple.value = news.pending.map(toEntry).reduce(fold, taken.couple)
    if (taken.lost.length > 0) returned.value = withLost(returned.value, taken.lost)
    ready.value = true
    keepShut(slotsOf(couple.value, { me, now: now() }).withdraw)
    tellYeses(standingYeses(couple.value, now()))
    // A checkpoint goes past what lost: only when that is durable.
    void marks.write(taken.covers, taken.lost).then((durable) => {
      if (durable) keep(taken)
    })
  }, from.covers)

  const settle = async (id: string) => {
    if (!(await marks.letGo(id))) return
    returned.value = returned.value.filter((each) => each.id !== id)
  }
  return { me, couple, ready, say, listen, returned, settle, close }
}

/** What a flow stands on: one unlocked device, who lives there, and how far it was folded before. */
export type FlowParts = {
  readonly device: Pick<Device, 'append' | 'onLog' | 'recall' | 'sayYeses' | 'withdraw'>
  readonly me: PartnerId
  readonly now: () => Instant
  readonly marks: Marks
  /** What was folded before; only what came since is read. */
  readonly from: Checkpoint
  readonly keep: KeepCheckpoint
}

/** What screens may do with the couple: read it, say something, and ask the coach. */
export type Flow = {
  readonly me: PartnerId
  readonly couple: ReadonlySignal<Couple>
  /** False until the log was read for the first time. */
  readonly ready: ReadonlySignal<boolean>
  /** Durable on this device when it says ok; the drafts that it was said out of have then left it, in the same write. */
  readonly say: (command: Command, takes?: readonly string[]) => Promise<Said>
  readonly listen: (draft: string, moment: Moment) => readonly Advice[]
  /** What I wrote that the couple's order overruled: durable on this device until `settle`. */
  readonly returned: ReadonlySignal<readonly Returned[]>
  /** Those words were taken back into a draft, or let go: shown until that is durable. */
  readonly settle: (id: string) => Promise<void>
  readonly close: () => void
}

/** Whether it is durable on this device, and by which tab; if not, `no` has the reason and nothing was written. */
export type Said =
  | { readonly ok: true; readonly by: 'this-tab' | 'another-tab' }
  | { readonly ok: false; readonly no: No }

/** Why something I wanted did not happen: a rule of ours, or the world. */
export type No =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }

const no = (why: No): Said => ({ ok: false, no: why })

/**
 * Folds what is acknowledged, and finds my own entries that lost: each is given back once, on a device that was there.
 *
 * A device that never looked (fresh, or restored) takes the whole past as seen.
 */
function takeIn(
  before: Checkpoint,
  entries: readonly LogEntry[],
  me: PartnerId,
  marks: Pick<Marks, 'read'>,
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
      if (event !== null) lost.push({ id: entry.id, event })
    }
  }
  return { couple, covers, lost }
}

// A tab that opens while another writes may find again what it has read.
function withLost(known: readonly Returned[], lost: readonly Returned[]): readonly Returned[] {
  const ids = new Set(known.map(({ id }) => id))
  return [...known, ...lost.filter(({ id }) => !ids.has(id))]
}

/** The coach comes with the first words that are written, not with the first page; until then it is silent. */
function openCoach(): Flow['listen'] {
  if (!locale.coachReads) return () => []
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

// My quiet yeses, as my own log has them: the device is told when they are others than before.
function tellChanged(device: Pick<Device, 'sayYeses'>): (yeses: readonly QuietYes[]) => void {
  let told = ''
  return (yeses) => {
    const now = JSON.stringify(yeses)
    if (now === told) return
    told = now
    void device.sayYeses(yeses).then(({ ok }) => {
      if (!ok) told = ''
    })
  }
}
