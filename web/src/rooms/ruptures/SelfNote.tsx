/** How strong it is for me, and a note to myself: sealed to my own devices, never part of what is shared (R1). */
import { Field, OnlyYou } from '../../parts/Field.tsx'
import { InLine } from '../../parts/Button.tsx'
import { flag } from './words.ts'

type Draft = { readonly text: string; readonly set: (text: string) => void }

/** Both fields of the own note, over drafts that are handed in. */
export function SelfNote(props: { readonly strength: Draft; readonly note: Draft }) {
  const { strength, note } = props
  const set = strength.text !== ''
  return (
    <section class="stack" aria-label={flag.privateTitle}>
      <h2 class="field-head">
        <span>{flag.privateTitle}</span>
        <OnlyYou until="never" />
      </h2>
      <label class="field">
        <span class="field-head">
          <span>{flag.strength}</span>
          <output class="soft">
            {set ? flag.strengthValue(Number(strength.text)) : flag.strengthNone}
          </output>
        </span>
        <input
          type="range"
          class={set ? '' : 'unset'}
          min={0}
          max={10}
          step={1}
          value={set ? Number(strength.text) : 5}
          aria-valuetext={set ? flag.strengthValue(Number(strength.text)) : flag.strengthNone}
          onInput={(event) => strength.set(event.currentTarget.value)}
        />
      </label>
      {set && (
        <p class="small">
          <InLine onPress={() => strength.set('')}>{flag.forgetStrength}</InLine>
        </p>
      )}
      <Field
        label={flag.note}
        hint={flag.noteHint}
        lines={3}
        limit={4_000}
        value={note.text}
        onInput={note.set}
      />
    </section>
  )
}

/** What is worth keeping of it; null when both are empty. */
export function noteWords(
  strength: string,
  note: string,
): { readonly intensity: number | null; readonly note: string } | null {
  if (strength === '' && note.trim() === '') return null
  return { intensity: strength === '' ? null : Number(strength), note: note.trim() }
}
