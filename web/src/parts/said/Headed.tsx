/** Somebody's words under a small head. */

/** Nothing where there are no words. */
export function Headed(props: { readonly head: string; readonly words: string }) {
  if (props.words === '') return null
  return (
    <p>
      <span class="soft small block">{props.head}</span>
      <span class="words" dir="auto">
        {props.words}
      </span>
    </p>
  )
}
