/** What a screen inside a pause is shown: what rests, and how. */
import type { TimeoutView } from '@mend/domain/couple'
import type { Back } from '../back.ts'

export type RestingProps = {
  readonly back: Back
  readonly timeout: TimeoutView
}
