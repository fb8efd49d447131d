/** A step while it is being written: one draft, whether on the page of the rupture or in the talk (R26). */
import type { Instant, ThreadId } from '@mend/domain/couple'
import { useDraft } from '../../house/useHouse.ts'
import { Choices } from '../../parts/Choices.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { TimePick } from '../../parts/time/TimePick.tsx'
import { step as text } from './words.ts'

const { form } = text
const whos = ['both', 'me', 'partner'] as const

/** What was written of a step so far, how to change it, and the whole step once nothing is missing. */
export type StepDraft = ReturnType<typeof useStepDraft>

/** @param promoted - words to begin with, from the board of needs */
export function useStepDraft(about: ThreadId, promoted = '') {
  const chosen = useDraft(`step/${about}/who`)
  const written = useDraft(`step/${about}/what`)
  const cue = useDraft(`step/${about}/cue`)
  const at = useDraft(`step/${about}/due`)
  const what = { ...written, text: written.text === '' ? promoted : written.text }
  const who = whos.find((known) => known === chosen.text) ?? 'both'
  const due = at.text === '' ? null : (Number(at.text) as Instant)
  const said = { who, what: what.text.trim(), cue: cue.text.trim() }
  return {
    what,
    cue,
    who,
    setWho: chosen.set,
    due,
    setDue: (moment: Instant) => at.set(String(moment)),
    /** As it will be offered; null while something is missing. */
    whole: said.what === '' || said.cue === '' || due === null ? null : { ...said, due },
    keys: [chosen, written, cue, at].flatMap(({ keys }) => keys),
  }
}

/** @param props.asked - Share was pressed: what is missing is said beside its field */
export function StepFields(props: {
  readonly draft: StepDraft
  readonly partner: string
  readonly asked?: boolean
}) {
  const { draft, partner, asked = false } = props
  const { what, cue, due } = draft
  return (
    <>
      <Choices
        label={form.who}
        choices={whos.map((value) => ({
          value,
          word: value === 'partner' ? text.who.partner(partner) : text.who[value],
        }))}
        value={draft.who}
        onChange={draft.setWho}
      />
      <Coached
        moment="step"
        label={form.what}
        placeholder={form.whatPlaceholder}
        lines={2}
        limit={400}
        draft={what}
        error={asked && what.text.trim() === '' ? form.whatMissing : null}
      />
      <Coached
        moment="step"
        label={form.cue}
        hint={form.cueHint}
        placeholder={form.cuePlaceholder}
        limit={400}
        draft={cue}
        error={asked && cue.text.trim() === '' ? form.cueMissing : null}
      />
      <TimePick label={form.due} value={due} onChange={draft.setDue} />
      {asked && due === null && (
        <p class="small" role="alert">
          {form.dueMissing}
        </p>
      )}
    </>
  )
}
