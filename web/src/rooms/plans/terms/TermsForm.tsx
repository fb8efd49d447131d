/** Choosing what to offer: how often, in which window, for how long, and what it is for. */
import { Choices } from '../../../parts/Choices.tsx'
import { Field } from '../../../parts/Field.tsx'
import { HourPick, WeekdayPick } from '../../../parts/time/TimePick.tsx'
import { paces, type UseTerms } from './draft.ts'
import { plans } from '../words.ts'

const { form: text } = plans
const hours = ['1', '2', '3', '4'] as const
const lengths = ['7', '14', '28'] as const

/** @param props.asked - Share was pressed: what is missing is said beside its field */
export function TermsForm(props: { readonly terms: UseTerms; readonly asked: boolean }) {
  const { terms, asked } = props
  const { draft, change, words } = terms
  return (
    <>
      <Field
        label={text.words}
        placeholder={text.wordsPlaceholder}
        limit={200}
        onlyYou="until-share"
        value={words.text}
        onInput={words.set}
      />
      <Choices
        label={text.pace}
        choices={paces.map((value) => ({ value, word: text.paces[value] }))}
        value={draft.pace}
        onChange={(pace) => change({ pace })}
      />
      {draft.pace === 'weekdays' && (
        <WeekdayPick
          label={text.onDays}
          on={draft.on}
          onChange={(on) => change({ on })}
          missing={asked && draft.on.length === 0 ? text.daysMissing : null}
        />
      )}
      <HourPick
        label={text.from}
        hint={text.fromHint}
        value={draft.from}
        onChange={(from) => change({ from })}
        missing={asked && draft.from === '' ? text.fromMissing : null}
      />
      <Choices
        label={text.hours}
        choices={hours.map((value) => ({ value, word: text.hour(Number(value)) }))}
        value={hours[draft.hours - 1] ?? '2'}
        onChange={(value) => change({ hours: Number(value) })}
      />
      <Choices
        label={text.whose}
        choices={(['own', 'zone'] as const).map((value) => ({ value, word: text.clocks[value] }))}
        value={draft.whose}
        onChange={(whose) => change({ whose })}
      />
      <Choices
        label={text.length}
        hint={text.lengthHint}
        choices={(['ten', 'two'] as const).map((value) => ({ value, word: text.lengths[value] }))}
        value={draft.form}
        onChange={(form) => change({ form })}
      />
      <Span terms={terms} />
    </>
  )
}

function Span({ terms: { draft, change, canBeginToday } }: { readonly terms: UseTerms }) {
  const firsts = canBeginToday ? (['today', 'tomorrow'] as const) : (['tomorrow'] as const)
  return (
    <>
      <Choices
        label={text.first}
        choices={firsts.map((value) => ({ value, word: text.firsts[value] }))}
        value={canBeginToday ? draft.first : 'tomorrow'}
        onChange={(first) => change({ first })}
      />
      <Choices
        label={text.days}
        hint={text.daysHint}
        choices={lengths.map((value) => ({ value, word: text.dayCount(Number(value)) }))}
        value={lengths.find((value) => value === String(draft.days)) ?? null}
        onChange={(value) => change({ days: Number(value) })}
      />
      <p class="soft small">{text.free}</p>
    </>
  )
}
