/** Each summing up, under whoever listened, with what was said to it (R42, R49). */
import type { Side } from '@mend/domain/couple'
import type { ComponentChildren } from 'preact'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { Said, SaidPart } from './Said.tsx'

/** One summing up, and the answer to it; null while it waits for one. */
export type SummingUp = {
  readonly words: string
  readonly verdict: 'yes' | 'more' | null
  readonly missing: string
}

/** @param props.yes - how a yes reads; nothing is said of one where it is left out */
export function SummedUp(props: {
  readonly all: readonly SummingUp[]
  readonly teller: Side
  readonly heads: { readonly heard: string; readonly missing: string }
  /** Stands for a summing up that was said aloud. */
  readonly aloud?: string
  readonly yes?: string
}) {
  const { all, teller, heads, aloud, yes } = props
  const listener = teller === 'me' ? 'partner' : 'me'
  return (
    <>
      {all.map(({ words, verdict, missing }, index) => (
        <div key={index} class="stack">
          <SaidOne by={listener} head={heads.heard}>
            {words === '' ? aloud : words}
          </SaidOne>
          {yes !== undefined && verdict === 'yes' && <SaidOne by={teller}>{yes}</SaidOne>}
          {missing !== '' && (
            <SaidOne by={teller} head={heads.missing}>
              {missing}
            </SaidOne>
          )}
        </div>
      ))}
    </>
  )
}

/** One thing that was said, under its person and its head. */
export function SaidOne(props: {
  readonly by: Side
  readonly head?: string
  readonly children: ComponentChildren
}) {
  const name = usePartnerName()
  return (
    <Said by={props.by} name={name}>
      <SaidPart head={props.head ?? null}>{props.children}</SaidPart>
    </Said>
  )
}
