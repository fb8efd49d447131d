/** The room of feelings first: something of mine that my partner sees, and acknowledges before anybody mends it (R34). */
import type { Couple, Moment } from '@mend/domain/couple'
import { acknowledgedMine, disclosuresToAcknowledge, stillRight } from '@mend/domain/disclosures'
import { later } from '../../page/later.tsx'
import { pausableIn } from '../../page/show.ts'
import type { OfferTo, Room } from '../../room.ts'
import { stillKey } from './still.ts'
import { today } from './today.ts'

const screens = later(() => import('./screens.ts'))

/** The room of disclosures, as the list of rooms knows it. */
export const disclosures = {
  places: {
    '/disclosures': pausableIn('grow', screens('Disclosures')),
    '/disclosures/new': pausableIn('grow', screens('NewDisclosure')),
    '/disclosures/:thread': pausableIn('grow', screens('Disclosure')),
    '/disclosures/:thread/used': pausableIn('grow', screens('Used')),
  },
  opens: { came, named },
  doors: () => import('./doors.ts'),
  back: {
    'disclosure-shared': ({ words }) => [{ key: 'disclosures/words', text: words }],
    'disclosure-acknowledged': ({ thread, words }) => [
      { key: `disclosures/${thread}/said`, text: words },
    ],
    'idea-given': ({ thread, words }) => [{ key: `disclosures/${thread}/idea`, text: words }],
  },
  road: () => import('./road.tsx'),
} satisfies Room<'disclosures'>

/** What my partner let me see, until I acknowledge it; and what was said to mine, until I have read it. */
function came(couple: Couple, moment: Moment): readonly OfferTo[] {
  const theirs = disclosuresToAcknowledge(couple, moment).map(
    ({ thread }): OfferTo =>
      (partner) => ({
        title: today.shared(partner),
        note: today.note,
        action: { word: today.action, to: `/disclosures/${thread}` },
      }),
  )
  const answers = acknowledgedMine(couple, moment).map(
    ({ thread, order }): OfferTo =>
      (partner) => ({
        title: today.acknowledged(partner),
        note: today.acknowledgedNote,
        action: { word: today.action, to: `/disclosures/${thread}` },
        mark: `disclosures/${order}`,
      }),
  )
  return [...theirs, ...answers]
}

/** A day later, of what I let my partner see: asked of me alone, until I have answered on this device. */
function named(couple: Couple, moment: Moment): readonly OfferTo[] {
  return stillRight(couple, moment).map(({ thread }): OfferTo => (partner) => ({
    title: today.still,
    note: today.stillNote(partner),
    action: { word: today.stillAction, to: `/disclosures/${thread}` },
    mark: stillKey(thread),
  }))
}
