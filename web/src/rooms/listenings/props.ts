/** What every stage of listening is shown: whose rupture, and how far the two are. */
import type { ThreadId } from '@mend/domain/couple'
import type { ListeningView } from '@mend/domain/listenings'

/** What every step of a listening is shown. */
export type StageProps = {
  readonly about: ThreadId
  /** The rupture's own line, for the way back. */
  readonly title: string | null
  readonly listening: ListeningView
}
