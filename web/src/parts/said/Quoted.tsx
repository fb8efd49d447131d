/** The first words of something that was said, as a line of a list quotes them. */

export function Quoted(props: { readonly text: string }) {
  return (
    <span class="quoted" dir="auto">
      {props.text}
    </span>
  )
}
