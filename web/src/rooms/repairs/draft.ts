/** A repair while it is being written: its three parts, what is still open, kept on this device only (R5). */
import type { Instant } from '@mend/domain/couple'
import type { RepairParts } from '@mend/domain/repairs'
import type { Draft } from '../../house/useHouse.ts'
import { useOver } from '../../house/useOver.ts'

/** Every field of a repair as it is being written; `due` is null while no time is picked. */
export type RepairDraft = {
  readonly impact: Draft
  readonly concrete: Draft
  readonly due: Instant | null
  readonly setDue: (at: Instant) => void
  readonly cue: Draft
  readonly act: Draft
  /** What it is said out of. */
  readonly keys: readonly string[]
}

/** A field that a repair cannot be sent without. */
export type OpenPart = 'impact' | 'concrete' | 'due' | 'cue' | 'act'

/** @param base - `repair/<rupture>` for a first offer, `revise/<repair>` for a new version of one */
export function useRepairDraft(base: string, kept: RepairParts | null): RepairDraft {
  const impact = useOver(`${base}/impact`, kept?.impact ?? '')
  const concrete = useOver(`${base}/concrete`, kept?.concrete ?? '')
  const due = useOver(`${base}/due`, kept?.due.toString() ?? '')
  const cue = useOver(`${base}/cue`, kept?.cue ?? '')
  const act = useOver(`${base}/act`, kept?.act ?? '')
  return {
    impact,
    concrete,
    cue,
    act,
    due: due.text === '' ? null : (Number(due.text) as Instant),
    setDue: (at) => due.set(String(at)),
    keys: [impact, concrete, due, cue, act].flatMap(({ keys }) => keys),
  }
}

/** What a repair still lacks; a time that has passed is as good as none. */
export function openParts(draft: RepairDraft, now: Instant): readonly OpenPart[] {
  const empty = (['impact', 'concrete', 'cue', 'act'] as const).filter(
    (part) => draft[part].text.trim() === '',
  )
  const late = draft.due === null || draft.due <= now
  return (['impact', 'concrete', 'due', 'cue', 'act'] as const).filter((part) =>
    part === 'due' ? late : empty.includes(part),
  )
}

/** The parts as they will be shared. Null while one of them is open. */
export function partsOf(draft: RepairDraft, now: Instant): RepairParts | null {
  if (draft.due === null || openParts(draft, now).length > 0) return null
  return {
    impact: draft.impact.text.trim(),
    concrete: draft.concrete.text.trim(),
    due: draft.due,
    cue: draft.cue.text.trim(),
    act: draft.act.text.trim(),
  }
}

/** Whether anything was written at all: then it can go as a note. */
export function isWritten(draft: RepairDraft): boolean {
  return [draft.impact, draft.concrete, draft.cue, draft.act].some(({ text }) => text.trim() !== '')
}
