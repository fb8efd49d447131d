/** A copy as lines to read: who said what, and when; only what counted, and only what this partner could read. */
import { toEntry } from '../../flow/payloads.ts'
import {
  type Couple,
  type Entry,
  emptyCouple,
  type Event,
  type Instant,
  judge,
  ownWordsOf,
  type PartnerId,
  type ThreadId,
} from '@mend/domain/couple'
import { partnersOf } from '@mend/domain/partners'
import { rupturesOf } from '@mend/domain/ruptures'
import type { Copy } from '@mend/device/device'

/** One text: the words of one person, at one moment. */
export type CopyLine = {
  readonly id: string
  readonly mine: boolean
  /** What its author calls themselves; empty where the copy does not say. */
  readonly name: string
  readonly at: Instant
  readonly said: readonly string[]
  /** Mine alone: nobody else ever had it. */
  readonly private: boolean
  /** What it is about: the title of a hurt; null where it has none, or is that title's own line. */
  readonly about: string | null
}

const atOnce = 1_000

/** @returns newest first. Lets the screen be drawn every thousand entries. */
export async function copyLines({ me, entries }: Copy, now: Instant): Promise<readonly CopyLine[]> {
  let couple = emptyCouple
  const counted: Entry[] = []
  for (const [at, entry] of entries.map(toEntry).entries()) {
    if (at % atOnce === atOnce - 1) await new Promise((resolve) => setTimeout(resolve, 0))
    const judged = judge(couple, entry)
    if (!judged.ok) continue
    couple = judged.value
    counted.push(entry)
  }
  const moment = { me: me as PartnerId, now }
  const titles = titlesOf(couple, moment)
  const { me: mine, partner } = partnersOf(couple, moment)
  return counted
    .flatMap((entry): readonly CopyLine[] => {
      const event = readableIn(entry.event)
      // What somebody is called stands beside each of their lines.
      if (event?.kind === 'partner-introduced') return []
      const said = event === null ? [] : ownWordsOf(event).filter((text) => text.trim() !== '')
      if (event === null || said.length === 0) return []
      const isMine = entry.by === me
      const title = threadOf(event, titles)
      return [
        {
          id: entry.id,
          mine: isMine,
          name: (isMine ? mine?.name : partner?.name) ?? '',
          at: entry.at,
          said,
          private: event.audience === 'me',
          about: title !== null && said.includes(title) ? null : title,
        },
      ]
    })
    .toReversed()
}

function readableIn(event: Entry['event']): Event | null {
  if (event.kind === 'newer') return null
  if (event.kind === 'opened') return readableIn(event.event)
  if (event.kind === 'sealed') return event.mine === null ? null : readableIn(event.mine)
  return event
}

const titlesOf = (
  couple: Couple,
  moment: { readonly me: PartnerId; readonly now: Instant },
): ReadonlyMap<ThreadId, string> =>
  new Map(rupturesOf(couple, moment).map(({ thread, title }) => [thread, title]))

function threadOf(event: Event, titles: ReadonlyMap<ThreadId, string>): string | null {
  const about = 'about' in event ? event.about : null
  const named = typeof about === 'string' ? titles.get(about) : undefined
  return named ?? titles.get(event.thread) ?? null
}
