/** My quiet hours, and "no questions for now": mine alone, and told to nobody (R33). */
import { useState } from 'preact/hooks'
import type { QuietHours } from '@mend/domain/asking'
import type { Instant } from '@mend/domain/couple'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Primary } from '../../parts/Button.tsx'
import { Choices, Switch } from '../../parts/Choices.tsx'
import { OnlyYou } from '../../parts/Field.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { momentInside } from '../../words/days.ts'
import { clockOf, minuteOf } from '../../words/plain-days.ts'
import { startOfDay } from '../../words/when.ts'
import { quiet as text } from './words.ts'

const usual: QuietHours = { from: 22 * 60, to: 7 * 60 }
const dayMs = 86_400_000
const rests = ['none', 'tomorrow', 'week'] as const
type Rest = (typeof rests)[number]

/** Sets the hours in which nothing of my partner's asks is shown here. */
export function QuietPage() {
  const { moment } = useSeen()
  const partner = usePartnerName()
  const form = useQuietForm()
  const { hours, setHours, still } = form
  const same = hours !== null && hours.from === hours.to
  return (
    <Screen
      title={text.title}
      back={{ to: '/us' }}
      foot={
        <>
          <NoNotice no={form.no} />
          <Primary disabled={form.busy || same} onPress={form.save}>
            {text.save}
          </Primary>
        </>
      }
    >
      <p class="soft">{text.note(partner)}</p>
      <p class="small">
        <OnlyYou until="never" /> {text.secret(partner)}
      </p>
      <Switch
        label={text.hours}
        on={hours !== null}
        onChange={(on) => setHours(on ? usual : null)}
      />
      {hours !== null && <Hours hours={hours} onChange={setHours} />}
      {same && (
        <p class="small" role="alert">
          {text.same}
        </p>
      )}
      <Choices
        label={text.now}
        choices={rests.map((value) => ({ value, word: text.nows[value] }))}
        value={form.rest ?? (still === null ? 'none' : null)}
        onChange={form.setRest}
      />
      {still !== null && <p class="small">{text.until(momentInside(still, moment.now))}</p>}
      <p class="soft small">{text.ends}</p>
      {form.saved && <p role="status">{text.saved}</p>}
    </Screen>
  )
}

/** What is set, and how it is kept: nothing counts before it is saved. */
function useQuietForm() {
  const { couple, moment } = useSeen()
  const { clock } = useHouse()
  const { say, busy, no } = useSay()
  const kept = couple.own.asking
  const [hours, setHours] = useState(kept.hours)
  const [rest, setRest] = useState<Rest | null>(null)
  const [saved, setSaved] = useState(false)
  const until = rest === null ? kept.until : endOf(rest, moment.now)
  const still = until !== null && until > clock.read() ? until : null
  const changing =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      setSaved(false)
      set(value)
    }
  const save = async () =>
    setSaved((await say({ kind: 'keep-quiet', hours, until: still })) !== false)
  return {
    ...{ hours, rest, still, saved, busy, no },
    setHours: changing(setHours),
    setRest: changing(setRest),
    save: () => void save(),
  }
}

function Hours(props: {
  readonly hours: QuietHours
  readonly onChange: (hours: QuietHours) => void
}) {
  const { hours, onChange } = props
  return (
    <div class="row even">
      <HourField
        label={text.from}
        minute={hours.from}
        onChange={(from) => onChange({ ...hours, from })}
      />
      <HourField label={text.to} minute={hours.to} onChange={(to) => onChange({ ...hours, to })} />
    </div>
  )
}

function endOf(rest: Rest, now: Instant): Instant | null {
  if (rest === 'none') return null
  const days = rest === 'tomorrow' ? 1 : 7
  // In the middle of that day, then back to its first moment: a day may have 23 hours, or 25.
  return startOfDay((startOfDay(now) + (days + 1 / 2) * dayMs) as Instant) as Instant
}

function HourField(props: {
  readonly label: string
  readonly minute: number
  readonly onChange: (minute: number) => void
}) {
  return (
    <label class="field">
      <span class="label">{props.label}</span>
      <input
        class="box"
        type="time"
        value={clockOf(props.minute)}
        onInput={(event) => {
          const minute = minuteOf(event.currentTarget.value)
          if (minute !== null) props.onChange(minute)
        }}
      />
    </label>
  )
}
