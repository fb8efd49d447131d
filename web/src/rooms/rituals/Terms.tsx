/** A ritual as it is read: what the two do, when, for how long, what is said at its end; or that it is not here. */
import { dayAfter } from '@mend/domain/cadence'
import type { RitualTerms } from '@mend/domain/rituals'
import { useSeen } from '../../house/useSeen.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { plainDate } from '../../words/plain-days.ts'
import { whenLines } from '../plans/terms/sentences.ts'
import { rituals } from './words.ts'

const { terms: text, form } = rituals

/** What they do, in their own words. */
export function Act({ terms }: { readonly terms: RitualTerms }) {
  return (
    <div class="stack" data-ritual="act">
      {terms.cue !== '' && <Own head={text.cue} words={terms.cue} />}
      <Own head={text.act} words={terms.act} />
      <p class="soft">
        {terms.minutes > 2 ? text.short(form.lengths(terms.minutes)) : text.shortOnly}
        {terms.minutes > 2 && terms.short !== '' && ` ${text.shortIs(terms.short)}`}
      </p>
      <p class="soft">{text.hearings[terms.hearing]}</p>
      {terms.ending !== '' && <Own head={text.ending} words={terms.ending} />}
    </div>
  )
}

function Own(props: { readonly head: string; readonly words: string }) {
  return (
    <div class="stack-tight">
      <p class="soft small">{props.head}</p>
      <p class="words" dir="auto">
        {props.words}
      </p>
    </div>
  )
}

/** When it comes round, and until when. */
export function WhenWords({ terms }: { readonly terms: RitualTerms }) {
  const { moment } = useSeen()
  const { start, days } = terms
  const last = plainDate(dayAfter(start, days - 1), moment)
  return (
    <div class="stack-tight">
      {whenLines(terms, moment).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p class="soft">{text.span(plainDate(start, moment), last)}</p>
    </div>
  )
}

/** Never offered, or not arrived yet: says so, with the way back. */
export function Gone() {
  return (
    <Screen title={rituals.one.gone} back={{ to: '/rituals' }}>
      <Waits />
    </Screen>
  )
}
