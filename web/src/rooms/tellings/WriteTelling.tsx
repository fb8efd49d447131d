/** Telling a hard day in a letter: no question first, and no time that runs (R42). */
import { useState } from 'preact/hooks'
import { dayAt } from '@mend/domain/cadence'
import { tellingsOf } from '@mend/domain/tellings'
import { freshThread } from '../../house/thread-ids.ts'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Gone } from '../../parts/Gone.tsx'
import { useSay } from '../../parts/saying.tsx'
import { ShareFoot } from '../../parts/ShareFoot.tsx'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'
import { ToldFields, useTold } from './ToldFields.tsx'
import { tellings as text } from './words.ts'

/** Gone while nobody is there, while one is on, and for whoever listened today. */
export function WriteTelling() {
  const { couple, moment } = useSeen()
  const { people, router } = useHouse()
  const partner = usePartnerName()
  const pause = usePause(null)
  const { say, busy, no } = useSay()
  const draft = useTold()
  const [asked, setAsked] = useState(false)
  const { active, listenedToday } = tellingsOf(couple, moment)
  if (people.value.partner === null || active !== null || listenedToday) return <Gone />
  const share = async () => {
    setAsked(true)
    if (draft.whole === null) return
    const on = dayAt(moment.now, moment.zone)
    const command = { kind: 'write-telling', thread: freshThread(), ...draft.whole, on } as const
    if (await say(command, draft.keys)) router.back('/tellings')
  }
  return (
    <PausableScreen
      title={text.write.title}
      back={{ to: '/tellings' }}
      pause={pause}
      closes
      foot={<ShareFoot draft={{ share: () => void share(), busy, no }} />}
    >
      <p class="soft">{text.write.note(partner)}</p>
      <ToldFields draft={draft} asked={asked} />
    </PausableScreen>
  )
}
