/** What was said back so far, and the speaker's word on each. */
import type { ListeningView } from '@mend/domain/couple'
import { Said } from '../../../parts/Said.tsx'
import { listening } from '../../../words/en/listening.ts'
import { usePartnerName } from '../names.ts'

export function Rounds(props: { readonly listening: ListeningView }) {
  const { reflections, by } = props.listening
  const name = usePartnerName()
  if (reflections.length === 0) return null
  const listener = by === 'me' ? 'partner' : 'me'
  return (
    <>
      {reflections.map(({ words, verdict, missing, at }) => (
        <div key={at} class="stack round">
          <Said by={listener} name={name}>
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
      ))}
    </>
  )
}
