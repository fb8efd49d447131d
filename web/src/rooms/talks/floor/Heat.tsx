/** How heated it is, each for themselves, and silent signs from one to the other; none of it is kept (R12, R14). */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { charterOf } from '@mend/domain/charter'
import { useHouse } from '../../../house/useHouse.ts'
import { announce } from '../../../parts/announce.tsx'
import { Plain, Quiet } from '../../../parts/Button.tsx'
import { OnlyYou } from '../../../parts/Field.tsx'
import { Notice } from '../../../parts/Notice.tsx'
import { floor as text } from '../words/floor.ts'
import { BroughtBack } from '../../brought/BroughtBack.tsx'
import { PauseSheet } from '../../timeouts/PauseSheet.tsx'
import { Rules } from '../../charter/Charter.tsx'
import type { Nudge, Signs } from './signs.ts'
import type { Seat } from '../parts/useTalk.ts'

type HeatProps = { readonly signs: Signs; readonly seat: Seat }

/** First thing on the screen while it is hot between us: a sentence to read aloud, and the pause. */
export function Hot({ signs, seat }: HeatProps) {
  const [pausing, setPausing] = useState(false)
  const top = useRef<HTMLDivElement>(null)
  const hot = seat.view.mode === 'live' && signs.band === 'hot'
  useEffect(() => {
    if (!hot) return
    announce(text.heat.hot)
    // Whoever is writing is left where they write.
    const writing = document.activeElement instanceof HTMLTextAreaElement
    if (!writing) top.current?.scrollIntoView({ block: 'center' })
  }, [hot])
  if (!hot) return null
  return (
    <div ref={top}>
      <Notice care>
        <p class="words">{text.heat.hot}</p>
        <BroughtBack />
        <Quiet onPress={() => setPausing(true)}>{text.heat.pause}</Quiet>
        {pausing && <PauseSheet about={seat.about} onCalled={() => setPausing(false)} />}
      </Notice>
    </div>
  )
}

/** The band that both see, and my own number, which only I do. */
export function Heat({ signs, seat }: HeatProps) {
  if (seat.view.mode !== 'live') return null
  const { band, rating } = signs
  return (
    <div class="heat" data-band={band ?? 'none'}>
      {band !== null && (
        <p class="small" role="status">
          {text.heat.now(text.heat.band[band])}
        </p>
      )}
      <details>
        <summary class="small">{text.heat.open}</summary>
        <label class="field">
          <span class="field-head">
            <span class="label">{text.heat.label}</span>
            <OnlyYou />
          </span>
          <input
            type="range"
            min={0}
            max={10}
            step={1}
            value={rating ?? 0}
            aria-valuetext={rating === null ? text.heat.unset : String(rating)}
            onChange={(event) => signs.rate(Number(event.currentTarget.value))}
          />
        </label>
        <p class="row soft small ends" aria-hidden="true">
          <span>{text.heat.low}</span>
          <span>{text.heat.high}</span>
        </p>
        <p class="soft small">{text.heat.note}</p>
      </details>
    </div>
  )
}

const signals: readonly Nudge[] = ['softer', 'slower', 'closer', 'rules', 'hand']
const shownMs = 12_000

/** A few silent signs to send, and the one that came; a look at the rules lies open until it is put away (R12, R21). */
export function Signals({ signs, seat }: HeatProps) {
  const { couple, me } = useHouse()
  const [said, setSaid] = useState<string | null>(null)
  const [looking, setLooking] = useState(false)
  const { nudge, dismiss } = signs
  useEffect(() => {
    if (nudge === null || nudge === 'rules') return
    const timer = setTimeout(dismiss, shownMs)
    return () => clearTimeout(timer)
  }, [nudge])
  useEffect(() => {
    if (said === null) return
    const timer = setTimeout(() => setSaid(null), 3_000)
    return () => clearTimeout(timer)
  }, [said])
  if (seat.view.mode !== 'live') return null
  const send = async (sign: Nudge) => {
    const arrived = await signs.send(sign)
    setLooking(arrived && sign === 'rules')
    setSaid(arrived ? text.nudge.sent : text.nudge.away)
  }
  const { terms } = charterOf(couple.value, { me })
  const offered = seat.view.floor.holder === 'me' ? signals.slice(0, 4) : signals
  return (
    <>
      <div role="status" class="signs">
        {nudge !== null && (
          <Sign nudge={nudge} says={text.nudge.got[nudge](seat.name)} onOk={dismiss}>
            {nudge === 'rules' && <Rules terms={terms} />}
          </Sign>
        )}
        {looking && nudge !== 'rules' && (
          <Sign nudge="rules" says={text.nudge.rulesMine} onOk={() => setLooking(false)}>
            <Rules terms={terms} />
          </Sign>
        )}
        {said !== null && <span class="soft small">{said}</span>}
      </div>
      <div class="row even nudges" role="group" aria-label={text.nudge.group}>
        {offered.map((sign) => (
          <Quiet key={sign} onPress={() => void send(sign)}>
            {text.nudge[sign]}
          </Quiet>
        ))}
      </div>
    </>
  )
}

function Sign(props: {
  readonly nudge: Nudge
  readonly says: string
  readonly onOk: () => void
  readonly children?: ComponentChildren
}) {
  return (
    <div class="sign-card" data-nudge={props.nudge}>
      <div class="sign">
        <span>{props.says}</span>
        <Plain class="link" onPress={props.onOk}>
          {text.nudge.ok}
        </Plain>
      </div>
      {props.children}
    </div>
  )
}
