/** What is being written as a repair, and the stops on its way. */
import type { RepairPart, RepairView } from '@mend/domain/repairs'
import type { RuptureView } from '@mend/domain/ruptures'
import type { Path } from '../../page/paths.ts'
import type { RepairDraft } from './draft.ts'

/** A page of composing: one part each, then the whole. */
export type Stop = RepairPart | 'look'

/** The pages in their order. */
export const stops: readonly Stop[] = ['impact', 'concrete', 'change', 'look']

/** What is being written, and where its pages lie. */
export type Composing = {
  readonly rupture: RuptureView
  /** The repair being revised; null for a first offer. */
  readonly revises: RepairView | null
  readonly draft: RepairDraft
  readonly pathOf: (stop: Stop) => Path
}
