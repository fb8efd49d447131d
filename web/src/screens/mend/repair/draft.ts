/** A repair while it is being written: its three parts, what is still open, kept on this device only (R5). */
import type { Instant, RepairParts } from '@mend/domain/couple'
import { type Over, useOver } from '../over.ts'

export type RepairDraft = {
  readonly impact: Over
  readonly concrete: Over
  readonly due: Instant | null
  readonly setDue: (at: Instant) => void
  readonly cue: Over
  readonly act: Over
  readonly clear: () => void
}

export type OpenPart = 'impact' | 'concrete' | 'due' | 'cue' | 'act'

/** @param base - `repair/<rupture>` for a first offer, `revise/<repair>` for a new version of one */
export function useRepairDraft(base: string, kept: RepairParts | null): RepairDraft {
  const impact = useOver(`${base}/impact`, kept?.impact ?? '')
  const concrete = useOver(`${base}/concrete`, kept?.concrete ?? '')
  const due = useOver(`${base}/due`, kept?.due.toString() ?? '')
  const cue = useOver(`${base}/cue`, kept?.cue ?? '')
  const act = useOver(`${base}/act`, kept?.act ?? '')
  return {
    ...{ impact, concrete, cue, act },
    due: due.text === '' ? null : (Number(due.text) as Instant),
    setDue: (at) => due.set(String(at)),
    clear: () => [impact, concrete, due, cue, act].forEach((each) => each.clear()),
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
