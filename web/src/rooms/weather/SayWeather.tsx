/** Saying how heavy today is: a number, where it comes from, what would help, and whether one wants to notice it (R42). */
import { useId, useState } from 'preact/hooks'
import {
  longestWeatherWord,
  weatherHelps,
  weatherOf,
  weatherSources,
  weatherWays,
} from '@mend/domain/weather'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { useStarted } from '../../house/useStarted.ts'
import { Primary } from '../../parts/Button.tsx'
import { Choices } from '../../parts/Choices.tsx'
import { Field } from '../../parts/Field.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { NoNotice } from '../../parts/saying.tsx'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'
import { useTelling } from './telling.ts'
import { weather as text } from './words.ts'

const { form } = text

/** The form of one day; `Gone` while nobody is there to tell. */
export function SayWeather() {
  return useHouse().people.value.partner === null ? <Gone /> : <Form />
}

function Form() {
  const { router } = useHouse()
  const partner = usePartnerName()
  const pause = usePause(null)
  const { tell, busy, no } = useTelling()
  const [asked, setAsked] = useState(false)
  const day = useDay()
  const press = async () => {
    setAsked(true)
    if (day.whole !== null && (await tell(day.whole, day.word.keys))) router.back('/weather')
  }
  return (
    <PausableScreen
      title={form.title}
      back={{ to: '/weather' }}
      pause={pause}
      foot={
        <>
          {asked && day.whole === null && (
            <p class="small" role="alert">
              {form.missing}
            </p>
          )}
          <NoNotice no={no} />
          <Primary disabled={busy} onPress={() => void press()}>
            {form.press(partner)}
          </Primary>
        </>
      }
    >
      <p class="soft">{text.keeps(partner)}</p>
      <Load value={day.load} onChange={day.setLoad} />
      <Questions day={day} />
      <Field
        label={form.word}
        placeholder={form.placeholder}
        limit={longestWeatherWord}
        value={day.word.text}
        onInput={day.word.set}
        onlyYou="until-share"
      />
    </PausableScreen>
  )
}

/** What is picked so far, beginning with what was said today already; the whole once nothing is missing. */
function useDay() {
  const { couple, moment } = useSeen()
  const { mine } = weatherOf(couple, moment)
  const [load, setLoad] = useState(mine?.load ?? null)
  const [source, setSource] = useState(mine?.source ?? null)
  const [help, setHelp] = useState(mine?.help ?? null)
  const [way, setWay] = useState(mine?.way ?? 'seen')
  const word = useStarted('weather/word', mine?.word ?? '')
  const missing = load === null || source === null || help === null
  const said = word.text.trim()
  const tooLong = said.length > longestWeatherWord
  return {
    ...{ load, setLoad, source, setSource, help, setHelp, way, setWay, word },
    whole: missing || tooLong ? null : { load, source, help, way, word: said },
  }
}

function Questions({ day }: { readonly day: ReturnType<typeof useDay> }) {
  return (
    <>
      <Choices
        label={form.source}
        choices={weatherSources.map((value) => ({ value, word: text.sources[value] }))}
        value={day.source}
        onChange={day.setSource}
      />
      <Choices
        label={form.help}
        choices={weatherHelps.map((value) => ({ value, word: text.helps[value] }))}
        value={day.help}
        onChange={day.setHelp}
      />
      {day.help !== null && day.help !== 'none' && (
        <Choices
          label={form.way}
          hint={text.waysNote}
          choices={weatherWays.map((value) => ({ value, word: text.ways[value] }))}
          value={day.way}
          onChange={day.setWay}
        />
      )}
    </>
  )
}

function Load(props: { readonly value: number | null; readonly onChange: (load: number) => void }) {
  const id = useId()
  return (
    <div class="field">
      <div class="field-head">
        <label for={id}>{form.load}</label>
      </div>
      <input
        id={id}
        type="range"
        min={0}
        max={10}
        step={1}
        value={props.value ?? 5}
        class={props.value === null ? 'unset' : ''}
        aria-valuetext={props.value === null ? form.unset : text.load(props.value)}
        onInput={(event) => props.onChange(Number(event.currentTarget.value))}
      />
      <p class="row soft small ends" aria-hidden="true">
        <span>{form.low}</span>
        <output>{props.value ?? ''}</output>
        <span>{form.high}</span>
      </p>
    </div>
  )
}
