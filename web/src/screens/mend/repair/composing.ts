/** What is being written as a repair, and the stops on its way. */
import type { RepairPart, RepairView, RuptureView } from '@mend/domain/couple'
import type { Path } from '../../../paths.ts'
import type { RepairDraft } from './draft.ts'

export type Stop = RepairPart | 'look'
export const stops: readonly Stop[] = ['impact', 'concrete', 'change', 'look']

/** What is being written, and where its pages lie. */
export type Composing = {
  readonly rupture: RuptureView
  /** The repair being revised; null for a first offer. */
  readonly revises: RepairView | null
  readonly draft: RepairDraft
  readonly pathOf: (stop: Stop) => Path
}
