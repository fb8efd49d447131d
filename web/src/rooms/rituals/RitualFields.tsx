/** Writing a ritual: what the two do, when, and how it begins and ends. */
import { weekdayOf } from '@mend/domain/cadence'
import { useSeen } from '../../house/useSeen.ts'
import { Choices } from '../../parts/Choices.tsx'
import { Field } from '../../parts/Field.tsx'
import { HourPick, WeekdayPick } from '../../parts/time/TimePick.tsx'
import { weekdayName } from '../../words/plain-days.ts'
import { placeOf } from '../plans/terms/sentences.ts'
import { plans } from '../plans/words.ts'
import { firstDay, nthOf, paces, type UseRitual } from './draft.ts'
import { rituals } from './words.ts'

const { form: text } = rituals
const lengths = ['2', '5', '10', '20', '30', '60', '120'] as const
const hours = ['1', '2', '3', '4'] as const
const spans = ['28', '91', '365'] as const
const clocks = ['own', 'zone', 'after'] as const
const hearings = ['just-listen', 'comfort', 'ideas', 'decide'] as const

/** `asked`: Share was pressed, and what is missing is said beside its field. */
type Props = { readonly ritual: UseRitual; readonly asked: boolean }

/** All that is to be said of a ritual; what may stay as it is lies folded below. */
export function RitualFields({ ritual, asked }: Props) {
  const { form, change } = ritual
  const missing = (value: string, sentence: string) =>
    asked && value.trim() === '' ? sentence : null
  return (
    <>
      <Field
        label={text.name}
        placeholder={text.namePlaceholder}
        limit={60}
        onlyYou="until-share"
        value={form.name}
        onInput={(name) => change({ name })}
        error={missing(form.name, text.nameMissing)}
      />
      <Field
        label={text.act}
        placeholder={text.actPlaceholder}
        lines={2}
        limit={400}
        value={form.act}
        onInput={(act) => change({ act })}
        error={missing(form.act, text.actMissing)}
      />
      <Choices
        label={text.minutes}
        choices={lengths.map((value) => ({ value, word: text.lengths(Number(value)) }))}
        value={lengths.find((value) => value === String(form.minutes)) ?? null}
        onChange={(value) => change({ minutes: Number(value) })}
      />
      <When ritual={ritual} asked={asked} />
      <More ritual={ritual} />
      <Span ritual={ritual} />
    </>
  )
}

function When({ ritual, asked }: Props) {
  const { form, change } = ritual
  const { moment } = useSeen()
  const start = firstDay(form, moment)
  const nth = plans.terms.nth[nthOf(start) - 1] ?? ''
  return (
    <>
      <Choices
        label={text.pace}
        choices={paces.map((value) => ({ value, word: text.paces[value] }))}
        value={form.pace}
        onChange={(pace) => change({ pace })}
      />
      {form.pace === 'weekdays' && (
        <WeekdayPick
          label={text.onDays}
          on={form.on}
          onChange={(on) => change({ on })}
          missing={asked && form.on.length === 0 ? text.daysMissing : null}
        />
      )}
      {form.pace === 'month' && (
        <p class="soft small">{text.monthNote(nth, weekdayName(weekdayOf(start), moment))}</p>
      )}
      <Choices
        label={text.kind}
        choices={clocks.map((value) => ({ value, word: text.kinds[value] }))}
        value={form.kind}
        onChange={(kind) => change({ kind })}
      />
      <p class="soft small">
        {form.kind === 'zone'
          ? text.kindNotes.zone(placeOf(moment.zone))
          : text.kindNotes[form.kind]}
      </p>
      {form.kind === 'after' ? (
        <Field
          label={text.what}
          placeholder={text.whatPlaceholder}
          limit={120}
          value={form.what}
          onInput={(what) => change({ what })}
          error={asked && form.what.trim() === '' ? text.whatMissing : null}
        />
      ) : (
        <Window ritual={ritual} asked={asked} />
      )}
    </>
  )
}

function Window({ ritual: { form, change }, asked }: Props) {
  return (
    <>
      <HourPick
        label={text.from}
        hint={text.fromHint}
        value={form.from}
        onChange={(from) => change({ from })}
        missing={asked && form.from === '' ? text.fromMissing : null}
      />
      <Choices
        label={text.hours}
        choices={hours.map((value) => ({ value, word: text.hour(Number(value)) }))}
        value={hours[form.hours - 1] ?? '2'}
        onChange={(value) => change({ hours: Number(value) })}
      />
    </>
  )
}

function More({ ritual: { form, change } }: Pick<Props, 'ritual'>) {
  return (
    <details>
      <summary>{text.more}</summary>
      <div class="stack">
        <Field
          label={text.cue}
          placeholder={text.cuePlaceholder}
          limit={120}
          value={form.cue}
          onInput={(cue) => change({ cue })}
        />
        <Field
          label={text.short}
          hint={text.shortHint}
          limit={200}
          value={form.short}
          onInput={(short) => change({ short })}
        />
        <Field
          label={text.ending}
          limit={200}
          value={form.ending}
          onInput={(ending) => change({ ending })}
        />
        <Choices
          label={text.hearing}
          choices={hearings.map((value) => ({ value, word: text.hearings[value] }))}
          value={form.hearing}
          onChange={(hearing) => change({ hearing })}
        />
      </div>
    </details>
  )
}

function Span({ ritual: { form, change, canBeginToday } }: Pick<Props, 'ritual'>) {
  const firsts = canBeginToday ? (['today', 'tomorrow'] as const) : (['tomorrow'] as const)
  return (
    <>
      <Choices
        label={text.first}
        choices={firsts.map((value) => ({ value, word: text.firsts[value] }))}
        value={canBeginToday ? form.first : 'tomorrow'}
        onChange={(first) => change({ first })}
      />
      <Choices
        label={text.days}
        hint={text.daysHint}
        choices={spans.map((value) => ({ value, word: text.dayCount(Number(value)) }))}
        value={spans.find((value) => value === String(form.days)) ?? null}
        onChange={(value) => change({ days: Number(value) })}
      />
    </>
  )
}
