/** What every stage of listening is shown: whose rupture, and how far the two are. */
import type { ListeningView, ThreadId } from '@mend/domain/couple'

export type StageProps = {
  readonly about: ThreadId
  /** The rupture's own line, for the way back. */
  readonly title: string | null
  readonly listening: ListeningView
}
