/** What was said back so far, and the speaker's word on each. */
import type { ListeningView } from '@mend/domain/listenings'
import { Said } from '../../parts/said/Said.tsx'
import { listening } from './words.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'

/** What was given back so far, the last one open and those before it folded. */
export function Rounds(props: { readonly listening: ListeningView }) {
  const { reflections, by } = props.listening
  const last = reflections.at(-1)
  if (last === undefined) return null
  const earlier = reflections.slice(0, -1)
  return (
    <>
      {earlier.length > 0 && (
        <details>
          <summary class="small soft">{listening.earlier}</summary>
          <div class="stack earlier">
            {earlier.map((reflection) => (
              <Round key={reflection.at} by={by} reflection={reflection} />
            ))}
          </div>
        </details>
      )}
      <Round by={by} reflection={last} />
    </>
  )
}

function Round(props: {
  readonly by: ListeningView['by']
  readonly reflection: ListeningView['reflections'][number]
}) {
  const { by } = props
  const { words, verdict, missing } = props.reflection
  const name = usePartnerName()
  return (
    <div class="stack">
      <Said by={by === 'me' ? 'partner' : 'me'} name={name}>
        {words}
      </Said>
      {verdict !== null && (
        <p class={by === 'me' ? 'verdict mine small' : 'verdict theirs small'}>
          <strong>
            {by === 'me' ? listening.myVerdict[verdict] : listening.verdict[verdict](name)}
          </strong>
          {missing.trim() !== '' && <span dir="auto"> {missing}</span>}
        </p>
      )}
    </div>
  )
}
