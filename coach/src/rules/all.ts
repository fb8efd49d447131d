// Every rule the coach knows, in the order in which it prefers to speak.
import type { Rule } from '../advice.ts'
import { advising } from './advising.ts'
import { apology } from './apology.ts'
import { blame } from './blame.ts'
import { contempt } from './contempt.ts'
import { criticism } from './criticism.ts'
import { defensiveness } from './defensiveness.ts'
import { labels } from './labels.ts'
import { minimising } from './minimising.ts'
import { motives } from './motives.ts'
import { ownpart } from './ownpart.ts'
import { pseudofeelings } from './pseudofeelings.ts'
import { reproaches } from './reproaches.ts'
import { safety } from './safety.ts'
import { threats } from './threats.ts'
import { verdicts } from './verdicts.ts'

/** Rules about how something is said; safety is apart, and comes before them. */
export const styleRules: readonly Rule[] = [
  ...contempt,
  ...apology,
  ...pseudofeelings,
  ...threats,
  ...labels,
  ...criticism,
  ...blame,
  ...motives,
  ...verdicts,
  ...reproaches,
  ...defensiveness,
  ...minimising,
  ...ownpart,
  ...advising,
]

/** All rules, safety first: what "What the coach knows" lists. */
export const rules: readonly Rule[] = [...safety, ...styleRules]
