/** A task as it was offered: what it is, and what is good enough. */
import { handovers as text } from './words.ts'

/** The words of a task, as its owner wrote them. */
export function Enough(props: {
  readonly words: { readonly task: string; readonly enough: string }
}) {
  return (
    <dl class="stack">
      <dt class="words" dir="auto">
        {props.words.task}
      </dt>
      <dd style={{ margin: 0 }}>
        <span class="block soft small">{text.now.enough}</span>
        <span class="words" dir="auto">
          {props.words.enough}
        </span>
      </dd>
    </dl>
  )
}
