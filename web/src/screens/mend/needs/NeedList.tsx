/** Needs that either of us has said, in their own sentence; nothing to answer, nothing counted. */
import { needsOf, type ThreadId } from '@mend/domain/couple'
import { Said } from '../../../parts/Said.tsx'
import { dayWords } from '../../../when.ts'
import { needs } from '../../../words/en/needs.ts'
import { usePartnerName } from '../names.ts'
import { useSeen } from '../see.ts'

/** @param props.about - only those of one rupture; null for all */
export function NeedList(props: { readonly about: ThreadId | null }) {
  const { couple, moment } = useSeen()
  const name = usePartnerName()
  const said = needsOf(couple, moment).filter(
    ({ about }) => props.about === null || about === props.about,
  )
  if (said.length === 0) return null
  return (
    <section class="stack" aria-labelledby="needs-said">
      <h2 id="needs-said">{needs.list}</h2>
      <p class="soft small">{needs.listNote}</p>
      {said.map(({ thread, by, at, feeling, when }) => (
        <Said key={thread} by={by} name={name} when={dayWords(at, moment.now)}>
          {needs.sentence(feeling, when)}
        </Said>
      ))}
    </section>
  )
}
