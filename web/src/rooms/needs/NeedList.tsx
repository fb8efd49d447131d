/** Needs that either of us has said, in their own sentence; nothing to answer, nothing counted. */
import type { ThreadId } from '@mend/domain/couple'
import { needsOf } from '@mend/domain/needs'
import { Said } from '../../parts/said/Said.tsx'
import { pastDay } from '../../words/days.ts'
import { capital } from '../../words/language.ts'
import { needs } from './words.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'

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
        <Said key={thread} by={by} name={name} when={capital(pastDay(at, moment.now))}>
          {needs.sentence(feeling, when)}
        </Said>
      ))}
    </section>
  )
}
