/** The speaker's turn: did it arrive? Got it, almost, or not yet, with the missing piece if one likes. */
import { useState } from 'preact/hooks'
import type { Verdict } from '@mend/domain/listenings'
import { useDraft } from '../../house/useHouse.ts'
import { Plain, Primary, Quiet } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Said } from '../../parts/said/Said.tsx'
import { listening } from './words.ts'
import { backTo } from '../../house/back.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'
import type { StageProps } from './props.ts'
import { OtherWays } from './OtherWays.tsx'
import { Rounds } from './Rounds.tsx'

/** Something is missing still. */
type Short = Exclude<Verdict, 'got-it'>

/** The speaker says whether it came across, almost or not yet, and what was missing. */
export function Answer(props: StageProps) {
  const { about, listening: view } = props
  const { say, busy, no } = useSay()
  const draft = useDraft(`listening/${view.thread}/missing`)
  const [chosen, setChosen] = useState<Short | null>(null)
  const pause = usePause(about)
  const name = usePartnerName()
  const { speaker } = listening
  const answer = async (verdict: Verdict) => {
    const missing = verdict === 'got-it' ? '' : draft.text
    await say({ kind: 'answer-reflection', thread: view.thread, verdict, missing }, draft.keys)
  }
  return (
    <PausableScreen
      title={speaker.answerTitle(name)}
      back={backTo(about, props.title)}
      pause={pause}
      closes
      foot={
        <>
          <NoNotice no={no} />
          <Verdicts busy={busy} chosen={chosen} onChoose={setChosen} onAnswer={answer} />
        </>
      }
    >
      <p class="soft">{speaker.answerAbout}</p>
      <Said by="me" name={name}>
        {view.words}
      </Said>
      <Rounds listening={view} />
      {view.offerOtherWays && <OtherWays listening={view} onPause={pause.screen.onPause} />}
      {chosen !== null && (
        <Coached
          moment="talk"
          label={speaker.missing}
          hint={speaker.missingHint(name)}
          lines={2}
          limit={1000}
          draft={draft}
        />
      )}
    </PausableScreen>
  )
}

function Verdicts(props: {
  readonly busy: boolean
  readonly chosen: Short | null
  readonly onChoose: (chosen: Short | null) => void
  readonly onAnswer: (verdict: Verdict) => Promise<void>
}) {
  const { busy, chosen, onChoose, onAnswer } = props
  const name = usePartnerName()
  const { speaker } = listening
  if (chosen === null) {
    return (
      <>
        <Primary disabled={busy} onPress={() => void onAnswer('got-it')}>
          {speaker.gotIt}
        </Primary>
        <div class="row even">
          <Quiet onPress={() => onChoose('almost')}>{speaker.almost}</Quiet>
          <Quiet onPress={() => onChoose('not-yet')}>{speaker.notYet}</Quiet>
        </div>
      </>
    )
  }
  return (
    <>
      <Primary disabled={busy} onPress={() => void onAnswer(chosen)}>
        {chosen === 'almost' ? speaker.sendAlmost(name) : speaker.sendNotYet(name)}
      </Primary>
      <Plain onPress={() => onChoose(null)}>{speaker.change}</Plain>
    </>
  )
}
