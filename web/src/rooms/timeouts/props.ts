/** What a screen inside a pause is shown: what rests, and how. */
import type { TimeoutView } from '@mend/domain/timeouts'
import type { Back } from '../../house/back.ts'

/** The pause, and the way back to what it rests. */
export type RestingProps = {
  readonly back: Back
  readonly timeout: TimeoutView
}
