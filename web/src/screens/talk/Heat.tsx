/** How heated it is, each for themselves, and silent signs across the table; none of it is kept (R12, R14). */
import { useEffect, useState } from 'preact/hooks'
import { Plain, Quiet } from '../../parts/Button.tsx'
import { OnlyYou } from '../../parts/Field.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { floor as text } from '../../words/en/talkFloor.ts'
import { PauseSheet } from '../mend/timeout/PauseSheet.tsx'
import type { Nudge, Signs } from './signs.ts'
import type { Table } from './useTalk.ts'

type HeatProps = { readonly signs: Signs; readonly table: Table }

/** First thing on the screen while it is hot between us: a sentence to read aloud, and the pause. */
export function Hot({ signs, table }: HeatProps) {
  const [pausing, setPausing] = useState(false)
  if (table.view.mode !== 'live' || signs.band !== 'hot') return null
  return (
    <Notice care>
      <p class="words">{text.heat.hot}</p>
      <Quiet onPress={() => setPausing(true)}>{text.heat.pause}</Quiet>
      {pausing && <PauseSheet about={table.about} onCalled={() => setPausing(false)} />}
    </Notice>
  )
}

/** The band that both see, and my own number, which only I do. */
export function Heat({ signs, table }: HeatProps) {
  if (table.view.mode !== 'live') return null
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

const signals: readonly Nudge[] = ['softer', 'slower', 'closer', 'hand']
const shownMs = 12_000

/** Four silent signs to send, and the one that came. */
export function Signals({ signs, table }: HeatProps) {
  const [said, setSaid] = useState<string | null>(null)
  const { nudge, dismiss } = signs
  useEffect(() => {
    if (nudge === null) return
    const timer = setTimeout(dismiss, shownMs)
    return () => clearTimeout(timer)
  }, [nudge])
  useEffect(() => {
    if (said === null) return
    const timer = setTimeout(() => setSaid(null), 3_000)
    return () => clearTimeout(timer)
  }, [said])
  if (table.view.mode !== 'live') return null
  const send = async (sign: Nudge) => {
    setSaid((await signs.send(sign)) ? text.nudge.sent : text.nudge.away)
  }
  const offered = table.view.floor.holder === 'me' ? signals.slice(0, 3) : signals
  return (
    <>
      <div role="status" class="signs">
        {nudge !== null && (
          <div class="sign" data-nudge={nudge}>
            <span>{text.nudge.got[nudge](table.name)}</span>
            <Plain class="link" onPress={dismiss}>
              {text.nudge.ok}
            </Plain>
          </div>
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
