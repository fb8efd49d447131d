/** One question of our own: whether small promises could be relied on this week. */
import { useState } from 'preact/hooks'
import { Primary } from '../../parts/Button.tsx'
import { OnlyYou } from '../../parts/Field.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { PassMeasure, useAnswer } from './answer.tsx'
import { measure as text } from './words.ts'

/** Nothing is saved before the slider was moved. */
export function AskPromises() {
  const [score, setScore] = useState<number | null>(null)
  const { answer, busy, notice } = useAnswer()
  const save = () => {
    if (score !== null) answer({ kind: 'rate-promises', score })
  }
  return (
    <Screen
      title={text.ask.promises}
      back={{ to: '/measures' }}
      foot={
        <>
          <Primary disabled={busy || score === null} onPress={save}>
            {text.ask.save}
          </Primary>
          <PassMeasure what="promises" answer={answer} busy={busy} />
        </>
      }
    >
      <label class="field">
        <span class="field-head">
          <span class="label">{text.names.promises}</span>
          <OnlyYou until="never" />
        </span>
        <input
          type="range"
          min={0}
          max={10}
          step={1}
          value={score ?? 5}
          class={score === null ? 'unset' : ''}
          aria-valuetext={score === null ? '–' : String(score)}
          onInput={(event) => setScore(Number(event.currentTarget.value))}
        />
        <span class="row soft small ends" aria-hidden="true">
          <span>{text.ask.low}</span>
          <output>{score ?? ''}</output>
          <span>{text.ask.high}</span>
        </span>
      </label>
      {notice}
      <p class="soft small">{text.limits.promises}</p>
    </Screen>
  )
}
