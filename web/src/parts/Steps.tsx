/** Where I am in a flow and how much is left, as bars to see and words to hear. */
import { words } from '../words/en.ts'

/** @param props.at - counted from 1 */
export function Steps(props: { readonly at: number; readonly of: number }) {
  return (
    <div class="steps" role="img" aria-label={words.app.step(props.at, props.of)}>
      {Array.from({ length: props.of }, (_, index) => (
        <i key={index} class={index < props.at ? 'done' : ''} />
      ))}
    </div>
  )
}
