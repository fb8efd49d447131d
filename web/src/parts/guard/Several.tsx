/** A list that somebody else can make as long as they like: the first few, each drawn for itself, the rest on asking. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { words } from '../../words/en.ts'
import { CatchFault } from './CatchFault.tsx'
import { Item } from '../List.tsx'

/** The lines of a list, for inside a `List`. */
export type SeveralProps<Value> = {
  readonly of: readonly Value[]
  readonly keyOf: (value: Value) => string
  readonly draw: (value: Value) => ComponentChildren
  /** How many are shown at first. */
  readonly first: number
}

/** So many more are shown at each asking: a page of thousands would hold up the whole app. */
const more = 50

/** The first lines, and how many there are besides; a line that cannot be drawn is left out and takes no other with it. */
export function Several<Value>({ of, keyOf, draw, first }: SeveralProps<Value>) {
  const [shown, setShown] = useState(first)
  const left = of.length - shown
  return (
    <>
      {of.slice(0, shown).map((value) => (
        <CatchFault key={keyOf(value)} instead={null}>
          <Drawn value={value} draw={draw} />
        </CatchFault>
      ))}
      {left > 0 && <Item title={words.app.more(left)} onPress={() => setShown(shown + more)} />}
    </>
  )
}

function Drawn<Value>(props: Pick<SeveralProps<Value>, 'draw'> & { readonly value: Value }) {
  return <>{props.draw(props.value)}</>
}
