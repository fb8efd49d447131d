/** How ready I am to talk again: asked on my return, mine alone, and never a condition. */
import { useId, useState } from 'preact/hooks'
import { OnlyYou } from '../../parts/Field.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { timeout } from './words.ts'
import type { TimeoutView } from '@mend/domain/timeouts'

const lowest = 0
const highest = 10
const ready = 5

/** A scale for me alone; what I choose is kept in my own log. */
export function Readiness(props: { readonly timeout: TimeoutView }) {
  const { thread, readiness } = props.timeout
  const id = useId()
  const { say, no } = useSay()
  const [level, setLevel] = useState<number | null>(readiness)
  // Written when the finger lifts, not for every step it passes.
  const keep = (chosen: number) => void say({ kind: 'rate-readiness', thread, readiness: chosen })
  const { page } = timeout
  return (
    <div class="field">
      <div class="field-head">
        <label for={id}>{page.ready}</label>
        <OnlyYou />
      </div>
      <input
        id={id}
        type="range"
        min={lowest}
        max={highest}
        value={level ?? ready}
        class={level === null ? 'unset' : ''}
        aria-valuetext={level === null ? page.readyUnset : page.readyLevel(level)}
        onInput={(event) => setLevel(Number(event.currentTarget.value))}
        onChange={(event) => keep(Number(event.currentTarget.value))}
      />
      <p class="ends soft small" aria-hidden="true">
        <span>{page.readyLow}</span>
        <span>{page.readyHigh}</span>
      </p>
      {level !== null && level < ready && (
        <p class="small" role="status">
          {page.readyLowNote}
        </p>
      )}
      <NoNotice no={no} />
    </div>
  )
}
