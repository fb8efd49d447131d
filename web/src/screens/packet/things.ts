/** What a packet may hold: each thing that one of the two said, with its words as the app reads them out (R45). */
import { type Couple, type Instant, type Moment, roadOf, type Side } from '@mend/domain/couple'
import { needsOf } from '@mend/domain/needs'
import { packetItem, type PacketItemId } from '@mend/domain/outside'
import { promisesOf } from '@mend/domain/promises'
import { repairOf } from '@mend/domain/repairs'
import { rupturesOf, type RuptureView } from '@mend/domain/ruptures'
import { loadPages, messageOf } from '../mend/onPage.ts'
import { needs } from '../../rooms/needs/words.ts'
import { repair } from '../../rooms/repairs/words.ts'
import { packet } from '../../rooms/outside/words.ts'

/** One thing, by whom, and its words. */
export type Thing = {
  readonly id: PacketItemId
  readonly by: Side
  readonly at: Instant
  readonly what: string
  readonly parts: readonly { readonly head: string | null; readonly words: string }[]
  /** Only I can read it; nobody else learns that it exists. */
  readonly onlyMine: boolean
}

/** What belongs together: a hurt, or what belongs to none. */
export type Group = {
  readonly key: string
  readonly at: Instant | null
  readonly things: readonly Thing[]
}

/** How far it has come, from 0 to 1, and how it is stopped. */
export type Watch = { readonly progress: (share: number) => void; readonly stop: AbortSignal }

/** So many hurts are read before the screen is drawn again. */
const atOnce = 20

/** Everything that may go into a packet, the newest hurt first; null where it was stopped. */
export async function gather(
  couple: Couple,
  moment: Moment,
  partner: string,
  { progress, stop }: Watch,
): Promise<readonly Group[] | null> {
  await loadPages()
  const hurts = rupturesOf(couple, moment).filter(({ state }) => state !== 'withdrawn')
  const groups: Group[] = []
  for (const [index, hurt] of hurts.entries()) {
    if (index % atOnce === 0) {
      progress(index / hurts.length)
      await drawn()
    }
    if (stop.aborted) return null
    groups.push(ofHurt(hurt, couple, moment, partner))
  }
  return [...groups, loose(couple, moment)].filter(({ things }) => things.length > 0)
}

/** Lets the screen draw what has changed. */
export const drawn = (): Promise<void> => new Promise((done) => setTimeout(done))

function thing(kind: string, of: string, said: Omit<Thing, 'id' | 'onlyMine'>): readonly Thing[] {
  const id = `${kind}:${of}`
  const parts = said.parts.filter(({ words }) => words.trim() !== '')
  // A thread that a modified app named otherwise than ours do is not asked for by name.
  return packetItem(id) && parts.length > 0
    ? [{ ...said, id, parts, onlyMine: kind === 'note' }]
    : []
}

function ofHurt(hurt: RuptureView, couple: Couple, moment: Moment, partner: string): Group {
  const { thread, by, title, flaggedAt: at, mine, thanks } = hurt
  const road = roadOf(couple, thread, moment)
  const plain = (words: string | null) => [{ head: null, words: words ?? '' }]
  const said = road.flatMap((item): readonly Thing[] => {
    const of = item.view.thread
    if (item.kind === 'repair') return ofRepair(of, couple, moment)
    const message = messageOf(road, of, partner)
    if (message === null) return []
    const { parts, by: whose, at: when } = message
    return thing(item.kind, of, { by: whose, at: when, what: packet.kinds.said, parts })
  })
  const promised = promisesOf(couple, moment).filter(({ about }) => about === thread)
  return {
    key: thread,
    at,
    things: [
      ...thing('hurt', thread, { by, at, what: packet.kinds.hurt, parts: plain(title) }),
      ...thing('note', thread, {
        by: 'me',
        at,
        what: packet.kinds.note,
        parts: plain(mine?.note ?? null),
      }),
      ...said,
      ...promised.flatMap((each) => ofPromise(each)),
      ...thing('thanks', thread, {
        by: 'me',
        at,
        what: packet.kinds.thanks,
        parts: plain(thanks.mine),
      }),
      ...thing('thanked', thread, {
        by: 'partner',
        at,
        what: packet.kinds.thanks,
        parts: plain(thanks.theirs),
      }),
    ],
  }
}

type Promised = ReturnType<typeof promisesOf>[number]

const ofPromise = ({ thread, by, at, what }: Promised): readonly Thing[] =>
  thing('promise', thread, {
    by,
    at,
    what: packet.kinds.promise,
    parts: [{ head: null, words: what }],
  })

function ofRepair(of: string, couple: Couple, moment: Moment): readonly Thing[] {
  const view = repairOf(couple, of as Parameters<typeof repairOf>[1], moment)
  if (view === null) return []
  const { by, at, parts: offered } = view
  const { note } = repair.onPage
  const parts = [
    { head: note.impact, words: offered.impact },
    { head: note.concrete, words: offered.concrete },
    { head: packet.when, words: offered.cue },
    { head: packet.then, words: offered.act },
  ]
  return thing('repair', of, { by, at, what: packet.kinds.repair, parts })
}

/** Needs and promises that belong to no hurt. */
function loose(couple: Couple, moment: Moment): Group {
  const wants = needsOf(couple, moment).filter(({ about }) => about === null)
  const promised = promisesOf(couple, moment).filter(({ about }) => about === null)
  const things = [
    ...wants.flatMap(({ thread, by, at, feeling, when }) =>
      thing('need', thread, {
        by,
        at,
        what: packet.kinds.need,
        parts: [{ head: null, words: needs.sentence(feeling, when) }],
      }),
    ),
    ...promised.flatMap((each) => ofPromise(each)),
  ]
  return { key: 'loose', at: null, things }
}
