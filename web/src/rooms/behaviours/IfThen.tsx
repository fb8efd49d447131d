/** What is tried or wished, in its two parts: at which moment, and what then. */
import type { BehaviourView } from '@mend/domain/behaviours'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { Said, SaidPart } from '../../parts/said/Said.tsx'
import { behaviours } from './words.ts'

const { page: text } = behaviours

/** @param props.then - what stands over the second part; for a wish, who would do it */
export function IfThen(props: {
  readonly it: Pick<BehaviourView, 'by' | 'cue' | 'act'>
  readonly then?: string
}) {
  const partner = usePartnerName()
  return (
    <Said by={props.it.by} name={partner}>
      <SaidPart head={text.if}>{props.it.cue}</SaidPart>
      <SaidPart head={props.then ?? text.then}>{props.it.act}</SaidPart>
    </Said>
  )
}
