/** What a screen inside a pause is shown: whose rupture rests, and how. */
import type { ThreadId, TimeoutView } from '@mend/domain/couple'

export type RestingProps = {
  readonly about: ThreadId
  readonly title: string | null
  readonly timeout: TimeoutView
}
