/** What was said in a sitting so far, in the order in which it was said, each under its own person (R49). */
import type { Side } from '@mend/domain/couple'
import type { WoundSittingView } from '@mend/domain/wounds'
import { SaidOne, SummedUp } from '../../parts/said/SummedUp.tsx'
import { wounds } from './words.ts'

const { said: text } = wounds

/** Nothing of a step that nobody has walked, and nothing of one that was passed over. */
export function SoFar(props: { readonly sitting: WoundSittingView; readonly owner: Side }) {
  const { sitting, owner } = props
  const { felt, understood, recalled, needed } = sitting
  return (
    <>
      {felt !== null && (
        <SaidOne by={owner} head={text.felt}>
          {felt}
        </SaidOne>
      )}
      <SummedUp
        all={understood}
        teller={owner}
        heads={{ heard: text.understood, missing: text.missing }}
        yes={text.yes}
      />
      {recalled
        .filter(({ words }) => words !== '')
        .map(({ by, words }) => (
          <SaidOne key={by} by={by} head={text.recalled}>
            {words}
          </SaidOne>
        ))}
      {needed !== null && (
        <SaidOne by={owner} head={text.needed}>
          {needed}
        </SaidOne>
      )}
    </>
  )
}
