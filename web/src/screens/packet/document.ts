/** A packet as it is read by whoever gets it: the same words as plain text, on the print page, and in the PDF (R45). */
import type { Instant } from '@mend/domain/couple'
import { pastDay } from '../../words/days.ts'
import { date } from '../../words/when.ts'
import { packet as text } from '../../rooms/outside/words.ts'
import type { Group, Thing } from './things.ts'

/** One thing that was said, as it is printed. */
export type Entry = {
  readonly what: string
  readonly by: string
  readonly when: string
  readonly parts: Thing['parts']
}
/** The whole of it, with nothing in it that was not ticked. */
export type PacketDocument = {
  readonly title: string
  readonly made: string
  readonly groups: readonly { readonly head: string; readonly entries: readonly Entry[] }[]
}

/** @param isIn - whether a thing was ticked and may be in it */
export function documentOf(
  groups: readonly Group[],
  isIn: (thing: Thing) => boolean,
  names: { readonly me: string; readonly partner: string },
  now: Instant,
): PacketDocument {
  return {
    title: text.doc.title,
    made: text.doc.made(names.me, date(now, now)),
    groups: groups.flatMap(({ at, things }) => {
      const entries = things.filter(isIn).map((thing) => entryOf(thing, names, now))
      // The line of a hurt may be the partner's: what stands above is only its day.
      const head = at === null ? text.doc.loose : text.doc.hurt(date(at, now))
      return entries.length === 0 ? [] : [{ head, entries }]
    }),
  }
}

const entryOf = (
  { what, by, at, parts }: Thing,
  names: { readonly me: string; readonly partner: string },
  now: Instant,
): Entry => ({
  what,
  by: by === 'me' ? names.me : names.partner,
  when: pastDay(at, now),
  parts,
})

/** The packet as plain text. */
export function plainText({ title, made, groups }: PacketDocument): string {
  const lines = groups.flatMap(({ head, entries }) => [
    '',
    head,
    ...entries.flatMap(({ what, by, when, parts }) => [
      '',
      `${what} · ${by} · ${when}`,
      ...parts.map(({ head: name, words }) => (name === null ? words : `${name}: ${words}`)),
    ]),
  ])
  return `${[title, made, ...lines].join('\n')}\n`
}
