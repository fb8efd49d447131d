// Sentences for the start-up signals: accusations, and everything that only looks like one.
import { accusing } from './accusing.ts'
import { caring, hurtful, lovely, once } from './deeds.ts'
import { harmless } from './harmless.ts'
import { moreAccusations, moreHarmless } from './more.ts'
import { fill, type Own } from './make.ts'
import {
  blackTraits,
  chores,
  days,
  needed,
  softFeelings,
  warmFeelings,
  whiteTraits,
} from './words.ts'

const banks = {
  hurtful,
  caring,
  lovely,
  once,
  black: blackTraits,
  white: whiteTraits,
  feeling: softFeelings,
  warm: warmFeelings,
  needed,
  days,
  chore: chores,
}

/** Sentences for `accusation`, `contempt` and `need`; the single ones come four times, since each is a kind of its own. */
export function blamingSentences(count: number, seed: number): readonly Own[] {
  const single = (accusation: number) => (text: string, at: number) => ({
    text,
    before: '',
    family: `single-${String(accusation)}-${String(at % 10)}`,
    labels: { accusation },
  })
  const singles = [...moreAccusations.map(single(1)), ...moreHarmless.map(single(0))]
  return [
    ...fill([...accusing, ...harmless], banks, count, seed),
    ...singles,
    ...singles,
    ...singles,
    ...singles,
  ]
}
