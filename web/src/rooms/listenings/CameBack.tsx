/** Beside the listener's draft: which of the partner's words came back in it, and which did not yet. */
import type { ComponentChildren } from 'preact'
import { reflected } from '@mend/coach/reflection'
import { useHouse } from '../../house/useHouse.ts'
import { locale } from '../../words/locale.ts'
import { listening } from './words.ts'

const shown = 4

/** Quiet: nothing before the first words, a few phrases after that, and nothing that grades. */
export function CameBack(props: { readonly said: string; readonly draft: string }) {
  const { prefs } = useHouse()
  const hears = locale.coachReads && prefs.prefs.value.coach
  if (!hears || props.draft.trim().length < 8) return null
  const { back, missing } = reflected(props.said, props.draft)
  const { heard } = listening
  return (
    <p class="soft small" role="status">
      {back.length > 0 && (
        <>
          {heard.back} <Phrases>{back.slice(0, shown).map(({ words }) => words)}</Phrases>.{' '}
        </>
      )}
      {missing.length > 0 ? (
        <>
          {heard.notYet}{' '}
          {missing
            .slice(0, shown)
            .map(({ words }) => words)
            .join(', ')}
          .
        </>
      ) : (
        heard.all
      )}
    </p>
  )
}

function Phrases(props: { readonly children: readonly string[] }) {
  return (
    <>
      {props.children.map((phrase, index): ComponentChildren => (
        <span key={phrase}>
          {index > 0 && ', '}
          <strong class="ink">{phrase}</strong>
        </span>
      ))}
    </>
  )
}
