/** Naming an old wound, by the one whom it hurt: one line, and what it is about (R49). */
import { useState } from 'preact/hooks'
import { type BoundaryTopic, boundaryTopics } from '@mend/domain/boundaries'
import { longestWound, topicsFor, woundsOf } from '@mend/domain/wounds'
import { freshThread } from '../../house/thread-ids.ts'
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Choices } from '../../parts/Choices.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { useSay } from '../../parts/saying.tsx'
import { ShareFoot } from '../../parts/ShareFoot.tsx'
import { boundaries } from '../boundaries/words.ts'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'
import { wounds } from './words.ts'

const { name: text } = wounds

/** Gone while the door is shut, and for whoever has nobody yet. */
export function NameWound() {
  const { couple, moment } = useSeen()
  const { people, router } = useHouse()
  const partner = usePartnerName()
  const pause = usePause(null)
  const { say, busy, no } = useSay()
  const line = useDraft('wounds/line')
  const [about, setAbout] = useState<BoundaryTopic | 'none'>('none')
  const [asked, setAsked] = useState(false)
  if (people.value.partner === null || woundsOf(couple, moment).door === null) return <Gone />
  const said = line.text.trim()
  const share = async () => {
    setAsked(true)
    if (said === '') return
    const topic = about === 'none' ? null : about
    const command = { kind: 'name-wound', thread: freshThread(), words: said, topic } as const
    if (await say(command, line.keys)) router.back('/wounds')
  }
  return (
    <PausableScreen
      title={text.title}
      back={{ to: '/wounds' }}
      pause={pause}
      closes
      foot={<ShareFoot draft={{ share: () => void share(), busy, no }} />}
    >
      <p class="soft">{text.note(partner)}</p>
      <Coached
        moment="rupture"
        label={text.line}
        placeholder={text.placeholder}
        limit={longestWound.line}
        draft={line}
        error={asked && said === '' ? text.missing : null}
      />
      <Topics value={about} onChange={setAbout} />
    </PausableScreen>
  )
}

/** What is off limits for me is not offered; that something is left out is said to everybody alike. */
function Topics(props: {
  readonly value: BoundaryTopic | 'none'
  readonly onChange: (topic: BoundaryTopic | 'none') => void
}) {
  const { couple } = useSeen()
  const topics = topicsFor(couple, boundaryTopics)
  return (
    <Choices
      label={text.topic}
      hint={text.lines}
      choices={[
        { value: 'none', word: text.none },
        ...topics.map((value) => ({ value, word: boundaries.topics[value] })),
      ]}
      value={props.value}
      onChange={props.onChange}
    />
  )
}
