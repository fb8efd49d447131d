/** What a step or a pause belongs to: a rupture, or a talk that is about none; its name and its page. */
import type { Couple, Instant, Moment, ThreadId } from '@mend/domain/couple'
import { ruptureOf } from '@mend/domain/ruptures'
import { talkOf } from '@mend/domain/talks'
import type { Path } from '../page/paths.ts'
import { talk } from '../rooms/talks/words/talk.ts'

/** The name, the address and the state of what a step or a pause belongs to. */
export type About = {
  readonly title: string
  readonly to: Path
  /** Whether anything new may be begun under it. */
  readonly work: boolean
}

/** The rupture of that thread, else the talk; null when this device knows neither. */
export function aboutOf(couple: Couple, thread: ThreadId, moment: Moment): About | null {
  const rupture = ruptureOf(couple, thread, moment)
  if (rupture !== null)
    return { title: rupture.title, to: `/mend/${thread}`, work: rupture.can.work }
  const clock: Instant = moment.now
  const spoken = talkOf(couple, thread, { me: moment.me, clock })
  if (spoken === null) return null
  return { title: spoken.issue?.words ?? talk.bar.talk, to: `/talk/${thread}`, work: true }
}
