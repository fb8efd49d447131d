/** When, or by when: a few near moments as slips to tap, and any other by the device's own picker (R5, R6). */
import { useState } from 'preact/hooks'
import type { Weekday } from '@mend/domain/cadence'
import type { Instant } from '@mend/domain/couple'
import { defaultDue } from '@mend/domain/promises'
import { useSeen } from '../../house/useSeen.ts'
import { useFrame } from '../../page/frame.ts'
import { momentWords, nearMoments, parseLocal, toLocal } from '../../words/when.ts'
import { momentInside } from '../../words/days.ts'
import { due as text } from '../../words/en/due.ts'
import { words } from '../../words/en.ts'
import { weekdayName } from '../../words/plain-days.ts'
import { InLine, Quiet } from '../Button.tsx'

/** @param props.least - the earliest moment that may be picked; by default, now */
export function TimePick(props: {
  readonly label: string
  readonly value: Instant | null
  readonly onChange: (at: Instant) => void
  readonly least?: Instant
}) {
  const { clock } = useFrame()
  const [byHand, setByHand] = useState(false)
  const now = clock.now.value
  const least = props.least ?? now
  const [near] = useState(() => nearMoments(now))
  const offered = near.filter((at) => at >= least)
  const other = props.value !== null && !offered.includes(props.value) ? props.value : null
  return (
    <fieldset>
      <legend>{props.label}</legend>
      <div class="chips">
        {offered.map((at) => (
          <Quiet key={at} pressed={props.value === at} onPress={() => props.onChange(at)}>
            {momentWords(at, now)}
          </Quiet>
        ))}
        <Quiet pressed={other !== null} onPress={() => setByHand(true)}>
          {other === null ? words.app.pickTime : momentWords(other, now)}
        </Quiet>
      </div>
      {byHand && (
        <label class="field" style={{ marginBlockStart: '12px' }}>
          <span class="small">{words.app.pickLabel}</span>
          <input
            class="box"
            type="datetime-local"
            min={toLocal(least)}
            value={toLocal(props.value ?? least)}
            onInput={(event) => {
              const at = parseLocal(event.currentTarget.value)
              if (at !== null && at >= least) props.onChange(at)
            }}
          />
        </label>
      )}
    </fieldset>
  )
}

/** By when something is to be done: a time, or twenty minutes after something ends. */
export function DuePick(props: {
  readonly label: string
  readonly value: Instant | null
  readonly onChange: (at: Instant) => void
  /** What holds while no time is picked; without it, there is none. */
  readonly usual?: string
}) {
  const { clock } = useFrame()
  const [after, setAfter] = useState(false)
  const [ends, setEnds] = useState<Instant | null>(null)
  return (
    <div class="stack">
      <TimePick label={props.label} value={props.value} onChange={props.onChange} />
      <p class="small" role="status">
        {props.value === null
          ? (props.usual ?? text.none)
          : text.by(momentInside(props.value, clock.now.value))}
      </p>
      {!after && (
        <p class="small">
          <InLine onPress={() => setAfter(true)}>{text.after}</InLine>
        </p>
      )}
      {after && (
        <label class="field">
          <span class="label">{text.ends}</span>
          <input
            class="box"
            type="datetime-local"
            min={toLocal(clock.read())}
            value={ends === null ? '' : toLocal(ends)}
            onInput={(event) => {
              const at = parseLocal(event.currentTarget.value)
              setEnds(at)
              if (at !== null) props.onChange(defaultDue(at))
            }}
          />
          {ends !== null && (
            <span class="soft small">
              {text.then(momentInside(defaultDue(ends), clock.now.value))}
            </span>
          )}
        </label>
      )}
    </div>
  )
}

const week: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** Any days of the week; `missing` is said beside it where none is picked. */
export function WeekdayPick(props: {
  readonly label: string
  readonly on: readonly Weekday[]
  readonly onChange: (on: readonly Weekday[]) => void
  readonly missing: string | null
}) {
  const { moment } = useSeen()
  const { on, missing } = props
  const press = (day: Weekday) =>
    props.onChange(on.includes(day) ? on.filter((each) => each !== day) : [...on, day])
  return (
    <fieldset>
      <legend>{props.label}</legend>
      <div class="chips">
        {week.map((day) => (
          <label class="chip" key={day}>
            <input type="checkbox" checked={on.includes(day)} onChange={() => press(day)} />
            {weekdayName(day, moment)}
          </label>
        ))}
      </div>
      {missing !== null && (
        <p class="small" role="alert">
          {missing}
        </p>
      )}
    </fieldset>
  )
}

/** A clock time, "20:00"; empty while none is picked. */
export function HourPick(props: {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly missing: string | null
}) {
  return (
    <label class="field">
      <span class="label">{props.label}</span>
      <span class="soft small">{props.hint}</span>
      <input
        class="box"
        type="time"
        step={300}
        value={props.value}
        onInput={(event) => props.onChange(event.currentTarget.value)}
      />
      {props.missing !== null && (
        <span class="small" role="alert">
          {props.missing}
        </span>
      )}
    </label>
  )
}
