/** What may have helped in one repair: what was really done in it, and a few plain things that people do. */
import { type Couple, type Moment, type RoadItem, roadOf, type ThreadId } from '@mend/domain/couple'
import { type BroughtMark, type BroughtThing, sameAs } from '@mend/domain/brought'
import { ruptureOf } from '@mend/domain/ruptures'
import { stepsOf } from '@mend/domain/steps'
import { keptAs, readAs } from './usual.ts'
import { brought as text } from './words.ts'

/** One thing that may be marked; `words` are empty where Mend has the words. */
export type Helped = Pick<BroughtMark, 'what' | 'words'>

const usual: readonly string[] = [text.walk, ...text.usual]

/** What somebody wrote, or one of the usual things as it reads here. */
export const ownThing = (words: string): Helped => ({ what: 'own', words: keptAs(words, usual) })

/** How a thing reads. */
export function wordsOf({ what, words }: Helped): string {
  if (what === 'own') return readAs(words, usual)
  return words === ''
    ? text.things[what]
    : text.thingWith[what === 'step' ? 'step' : 'promise'](words)
}

/** What was done in this repair, in its order, then plain things; each once. */
export function thingsOf(couple: Couple, thread: ThreadId, moment: Moment): readonly Helped[] {
  const done = roadOf(couple, thread, moment).flatMap(doneIn)
  const steps = stepsOf(couple, thread, moment)
    .past.filter(({ end }) => end === 'done')
    .map(({ what }) => filled('step', what))
  const kept = keptOf(couple, thread, moment)
  return once([...done, ...steps, ...kept, ...usual.map(ownThing)])
}

/** What I kept for myself of this repair, to begin with: nothing of it is anybody else's before I save it here. */
export function keptOf(couple: Couple, thread: ThreadId, moment: Moment): readonly Helped[] {
  const helped = ruptureOf(couple, thread, moment)?.helped ?? []
  return helped.flatMap((helper): readonly Helped[] => {
    if (helper === 'heard' || helper === 'repair') return [plain(helper)]
    return helper === 'walk' ? [ownThing(text.walk)] : []
  })
}

/** The same things, each once, in the order in which they first came. */
export function once(all: readonly Helped[]): readonly Helped[] {
  const names = all.map(sameAs)
  return all.filter((each, index) => names.indexOf(sameAs(each)) === index)
}

const plain = (what: BroughtThing): Helped => ({ what, words: '' })
/** The most words that a mark takes, in UTF-16 units. */
const longest = 80
const filled = (what: BroughtThing, words: string): Helped => ({
  what,
  words: words.slice(0, longest).trim(),
})

function doneIn(item: RoadItem): readonly Helped[] {
  switch (item.kind) {
    case 'timeout':
      return item.view.end === 'resumed' ? [plain('pause')] : []
    case 'account':
      return [plain('account')]
    case 'feelings':
      return item.view.state === 'open' ? [plain('feelings')] : []
    case 'listening':
    case 'acknowledgement':
      return [plain('heard')]
    case 'need':
      return [plain('need')]
    case 'repair':
      return item.view.state === 'received' ? [plain('repair')] : []
    case 'promise':
      return item.view.state === 'kept' || item.view.state === 'late'
        ? [filled('promise', item.view.what)]
        : []
    case 'note':
      return []
  }
}
