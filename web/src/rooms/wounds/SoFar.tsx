/** What was said in a sitting so far, in the order in which it was said, each under its own person (R49). */
import type { WoundSittingView } from '@mend/domain/wounds'
import type { ComponentChildren } from 'preact'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { Said, SaidPart } from '../../parts/said/Said.tsx'
import { wounds } from './words.ts'

const { said: text } = wounds

type Side = 'me' | 'partner'

/** Nothing of a step that nobody has walked, and nothing of one that was passed over. */
export function SoFar(props: { readonly sitting: WoundSittingView; readonly owner: Side }) {
  const { sitting, owner } = props
  const { felt, understood, recalled, needed } = sitting
  const partner: Side = owner === 'me' ? 'partner' : 'me'
  return (
    <>
      {felt !== null && (
        <One by={owner} head={text.felt}>
          {felt}
        </One>
      )}
      {understood.map(({ words, verdict, missing }, index) => (
        <div key={index} class="stack">
          <One by={partner} head={text.understood}>
            {words}
          </One>
          {verdict === 'yes' && <One by={owner}>{text.yes}</One>}
          {missing !== '' && (
            <One by={owner} head={text.missing}>
              {missing}
            </One>
          )}
        </div>
      ))}
      {recalled
        .filter(({ words }) => words !== '')
        .map(({ by, words }) => (
          <One key={by} by={by} head={text.recalled}>
            {words}
          </One>
        ))}
      {needed !== null && (
        <One by={owner} head={text.needed}>
          {needed}
        </One>
      )}
    </>
  )
}

function One(props: {
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
