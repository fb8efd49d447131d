/** What a step or a pause belongs to: a rupture, or a talk that is about none; its name and its page. */
import {
  type Couple,
  type Instant,
  type Moment,
  ruptureOf,
  talkOf,
  type ThreadId,
} from '@mend/domain/couple'
import type { Path } from '../../paths.ts'
import { talk } from '../../words/en/talk.ts'

export type About = {
  readonly title: string
  readonly to: Path
  /** Whether anything new may be begun under it. */
  readonly work: boolean
}

export function aboutOf(couple: Couple, thread: ThreadId, moment: Moment): About | null {
  const rupture = ruptureOf(couple, thread, moment)
  if (rupture !== null)
    return { title: rupture.title, to: `/mend/${thread}`, work: rupture.can.work }
  const clock: Instant = moment.now
  const spoken = talkOf(couple, thread, { me: moment.me, clock })
  if (spoken === null) return null
  return { title: spoken.issue?.words ?? talk.bar.talk, to: `/talk/${thread}`, work: true }
}
