/** One number of my own, before or after a sitting, which nobody else ever has (R44). */
import { Choices } from '../../parts/Choices.tsx'
import { OnlyYou } from '../../parts/Field.tsx'
import { ladder } from './words/page.ts'

const { felt: text } = ladder
const numbers = ['1', '2', '3', '4', '5'] as const
/** One of five. */
export type FeltNumber = (typeof numbers)[number]

/** The question and its five answers. */
export function FeltField(props: {
  readonly when: 'before' | 'after'
  readonly value: FeltNumber | null
  readonly onChange: (value: FeltNumber) => void
}) {
  return (
    <div class="stack-tight">
      <Choices
        label={text[props.when]}
        hint={text.scale}
        choices={numbers.map((value) => ({ value, word: value }))}
        value={props.value}
        onChange={props.onChange}
      />
      <OnlyYou />
    </div>
  )
}

/** A stored number as one of the five; null for none. */
export const feltNumber = (number: number | null): FeltNumber | null =>
  numbers.find((each) => Number(each) === number) ?? null
