/** Feelings first: something of mine that I let my partner see, acknowledged before anybody mends it (R34). */

import { getMany, type Many, none } from '../../many.ts'
import { type EventNamed, onRoad, slice } from '../../slice.ts'
import type { Account } from '../accounts/accounts.ts'
import {
  disclosureEvents,
  type Disclosures,
  foldMisused,
  judgeDisclosure,
  noDisclosures,
} from './fold.ts'
import { viewAcknowledgement } from './view.ts'

export { disclosureFeelings, longest as longestDisclosed } from './fold.ts'
export type { DisclosureFeeling } from './fold.ts'
export * from './view.ts'

type Said = EventNamed<typeof disclosureEvents, keyof typeof disclosureEvents>

/** The practice of feelings first (R34). */
export const disclosures = slice({
  events: disclosureEvents,
  commands: {
    'share-disclosure': 'disclosure-shared',
    'acknowledge-disclosure': 'disclosure-acknowledged',
    'ask-ideas': 'ideas-asked',
    'give-idea': 'idea-given',
    'take-disclosure-back': 'disclosure-taken-back',
    'rest-disclosure': 'disclosure-rested',
    'unrest-disclosure': 'disclosure-unrested',
    'mark-misused': 'disclosure-misused',
  },
  empty: noDisclosures,
  judge: judgeDisclosure,
  // What is said to an account is said on the road of its rupture.
  about: (
    _: Disclosures,
    { kind, thread }: Said,
    { accounts }: { readonly accounts: Many<Account> },
  ) => (kind === 'disclosure-acknowledged' ? (getMany(accounts, thread)?.about ?? null) : null),
  whileResting: ['disclosure-taken-back', 'disclosure-rested', 'disclosure-unrested'],
  own: { empty: none, fold: foldMisused },
  road: onRoad(
    'acknowledgement',
    ({ acknowledged }: Disclosures) => acknowledged,
    viewAcknowledgement,
  ),
})
