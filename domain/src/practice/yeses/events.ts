/** What can happen to a quiet yes: I choose, alone; or both said yes, and a device has the proof. */

import { onlyMe, proven } from '../../entry.ts'
import { oneOf, shapeOf, whole } from '../../shape.ts'

/** The name of a question: two or three parts, such as `ladder/3` or `ritual/<thread>/let-go`. Never a person's words. */
export type Question = `${string}/${string}`
const questionPattern = /^[a-z][a-z-]{0,31}(?:\/[A-Za-z0-9-]{1,64}){1,2}$/
const question = shapeOf(
  'quiet question',
  (value): value is Question => typeof value === 'string' && questionPattern.test(value),
)

const round = whole(0, 0xffff_ffff)

/** Every event of a quiet yes. */
export const yesEvents = {
  /** Mine, for one week; the last one stands. A no, and no word at all, are the same to everybody else. */
  'yes-chosen': onlyMe({ question, round, says: oneOf('yes', 'no') }),
  /** Both said yes in that week. No text can say so: a device does, once it has checked both signatures. */
  'yes-matched': proven({ question, round }),
}
