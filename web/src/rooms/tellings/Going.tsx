/** A talk about a hard day while it is on: what was said so far, the one step that is next, and whose it is (R42). */
import type { TellingView } from '@mend/domain/tellings'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { Quiet } from '../../parts/Button.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Said, SaidPart } from '../../parts/said/Said.tsx'
import { SummedUp } from '../../parts/said/SummedUp.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { countdown } from '../../words/when.ts'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'
import { NextStep } from './NextStep.tsx'
import { tellings as text } from './words.ts'

const phases = ['tell', 'support', 'feedback'] as const

/** The page of a talk that is on. */
export function Going({ telling }: { readonly telling: TellingView }) {
  const { clock } = useHouse()
  const pause = usePause(null)
  const { thread, phase, until } = telling
  const left = until === null ? null : until - clock.now.value
  return (
    <PausableScreen
      title={text[telling.step].title}
      back={{ to: '/talk' }}
      pause={pause}
      closes
      steps={{ at: phases.indexOf(phase) + 1, of: phases.length }}
      beside={left === null || left <= 0 ? undefined : countdown(left)}
    >
      <p class="soft small" data-phase={phase}>
        {text.phases[phase]}
      </p>
      {left !== null && left <= 0 && <p role="status">{text.going.up}</p>}
      <Waits />
      <SoFar telling={telling} />
      <NextStep key={`${thread}/${telling.step}/${telling.heard.length}`} telling={telling} />
      <Stop telling={telling} />
    </PausableScreen>
  )
}

function SoFar({ telling }: { readonly telling: TellingView }) {
  const partner = usePartnerName()
  const { teller, told, heard, felt, ideas } = telling
  const listener = teller === 'me' ? 'partner' : 'me'
  const parts =
    told === null || told === 'aloud'
      ? []
      : (['what', 'stirs', 'why'] as const).filter((each) => told[each] !== '')
  return (
    <>
      {told !== null && (
        <Said by={teller} name={partner}>
          {told === 'aloud'
            ? text.going.aloud
            : parts.map((each) => (
                <SaidPart key={each} head={text.said[each]} name={each}>
                  {told[each]}
                </SaidPart>
              ))}
        </Said>
      )}
      <SummedUp all={heard} teller={teller} heads={text.said} aloud={text.going.aloud} />
      {felt !== null && (
        <Said by={listener} name={partner}>
          <SaidPart head={text.said.felt}>{felt === '' ? text.going.aloud : felt}</SaidPart>
          {ideas.map((idea, index) => (
            <SaidPart key={index} head={text.said.idea}>
              {idea}
            </SaidPart>
          ))}
        </Said>
      )}
    </>
  )
}

function Stop({ telling }: { readonly telling: TellingView }) {
  const { say, busy, no } = useSay()
  const { thread } = telling
  return (
    <section class="stack">
      <NoNotice no={no} />
      <Quiet
        disabled={busy}
        describedBy="telling-stop"
        onPress={() => void say({ kind: 'leave-telling', thread })}
      >
        {text.going.stop}
      </Quiet>
      <p id="telling-stop" class="soft small">
        {text.going.stopNote}
      </p>
    </section>
  )
}
