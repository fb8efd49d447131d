/** What is offered or agreed, whole: the couple's own line, and the rest in sentences. */
import type { Terms } from '@mend/domain/plans'
import { useSeen } from '../../../house/useSeen.ts'
import { termsLines } from './sentences.ts'

/** Its own line first, then how often, when and for how long. */
export function TermsWords({ terms }: { readonly terms: Terms }) {
  const { moment } = useSeen()
  return (
    <div class="stack-tight">
      {terms.words !== '' && (
        <p class="words" dir="auto">
          {terms.words}
        </p>
      )}
      {termsLines(terms, moment).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
