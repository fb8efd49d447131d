/** Does it still feel like ours? Asked of each alone, every sixty days; the answer is told to nobody (R32). */
import { useState } from 'preact/hooks'
import type { ThreadId } from '@mend/domain/couple'
import { letGoQuestion, ritualOf, stillRounds } from '@mend/domain/rituals'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import type { Params } from '../../page/show.ts'
import { Quiet } from '../../parts/Button.tsx'
import { OnlyYou } from '../../parts/Field.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Gone } from './Terms.tsx'
import { rituals } from './words.ts'

const { still: text } = rituals
const answers = ['yes', 'unsure', 'no'] as const

/** The question, and beside it the one thing that is not private: to let it go. */
export function StillOurs(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const { router } = useHouse()
  const name = usePartnerName()
  const { say, busy, no } = useSay()
  const [said, setSaid] = useState<(typeof answers)[number] | null>(null)
  const thread = props.params['ritual'] as ThreadId
  const view = ritualOf(couple, thread, moment)
  if (view === null) return <Gone />
  const on = view.still
  const answer = async (says: (typeof answers)[number]) => {
    if (on === null) return
    // Every answer writes as much: nobody counts what I said from how much I kept.
    const question = letGoQuestion(thread)
    const lets = says === 'no' ? 'yes' : 'no'
    for (const round of stillRounds(on, moment.now))
      if ((await say({ kind: 'choose-yes', question, round, says: lets })) === false) return
    if ((await say({ kind: 'feel-ritual', thread, on, says })) !== false) setSaid(says)
  }
  const letGo = async () => {
    if ((await say({ kind: 'retire-ritual', thread })) !== false) {
      router.back(`/rituals/one/${thread}`)
    }
  }
  return (
    <Screen title={text.title(view.terms.name)} back={{ to: '/rituals' }}>
      <p class="soft">{text.note(name)}</p>
      <p class="small">
        <OnlyYou until="never" />
      </p>
      <NoNotice no={no} />
      {said === null && on !== null ? (
        answers.map((says) => (
          <Quiet key={says} wide disabled={busy} onPress={() => void answer(says)}>
            {text[says]}
          </Quiet>
        ))
      ) : (
        <p role="status">{said === null ? text.notNow : text.thanks[said](name)}</p>
      )}
      {said !== null && said !== 'yes' && view.state !== 'let-go' && (
        <>
          <p class="soft">{text.letGoNote(name)}</p>
          <Quiet wide disabled={busy} onPress={() => void letGo()}>
            {rituals.one.letGo}
          </Quiet>
        </>
      )}
    </Screen>
  )
}
