/** Life happened: one press lets everything rest, and one press comes back (R52). */
import { useState } from 'preact/hooks'
import { type Day, dayAfter, dayAt, isoOf, parseIso } from '@mend/domain/cadence'
import { lullOf, type LullView, type LullWord } from '@mend/domain/lulls'
import { plansOf } from '@mend/domain/plans'
import { freshThread } from '../../house/thread-ids.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { useTop } from '../../house/useTop.ts'
import { Primary } from '../../parts/Button.tsx'
import { Choices } from '../../parts/Choices.tsx'
import { Link } from '../../parts/Link.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { plainDate, plainDay } from '../../words/plain-days.ts'
import { words as app } from '../../words/en.ts'
import { Lighter } from './Lighter.tsx'
import { lulls as text } from './words.ts'

const back = { to: '/us', word: app.app.tabs.us } as const
const untils = ['open', 'week', 'fortnight', 'date'] as const
const reasons = ['move', 'child', 'work', 'health', 'loss', 'other'] as const
type Until = (typeof untils)[number]

/** The lull that runs, or the way to begin one. */
export function Lull() {
  const { couple, moment } = useSeen()
  const lull = lullOf(couple, moment)
  useTop(lull?.thread ?? 'none')
  return lull === null ? <Begin /> : <Running lull={lull} />
}

function Begin() {
  const { moment } = useSeen()
  const name = usePartnerName()
  const { say, busy, no } = useSay()
  const [until, setUntil] = useState<Until>('open')
  const [date, setDate] = useState('')
  const [word, setWord] = useState<LullWord | null>(null)
  const [asked, setAsked] = useState(false)
  const today = dayAt(moment.now, moment.zone)
  const last = lastDay(until, date, today)
  const begin = () => {
    setAsked(true)
    if (last === 'missing') return
    void say({ kind: 'begin-lull', thread: freshThread(), from: today, until: last, word })
  }
  return (
    <Screen
      title={text.title}
      back={back}
      foot={
        <>
          <NoNotice no={no} />
          <Primary disabled={busy} onPress={begin}>
            {text.begin}
          </Primary>
        </>
      }
    >
      <p>{text.note(name)}</p>
      <p class="soft">{text.noteToo}</p>
      <Choices
        label={text.until}
        choices={untils.map((value) => ({ value, word: text.untils[value] }))}
        value={until}
        onChange={setUntil}
      />
      {until === 'date' && (
        <LastDay
          today={today}
          value={date}
          onChange={setDate}
          missing={asked && last === 'missing'}
        />
      )}
      <Choices
        label={text.word}
        hint={text.wordNote(name)}
        choices={reasons.map((value) => ({ value, word: text.words[value] }))}
        value={word}
        onChange={setWord}
      />
    </Screen>
  )
}

function LastDay(props: {
  readonly today: Day
  readonly value: string
  readonly onChange: (date: string) => void
  readonly missing: boolean
}) {
  return (
    <label class="field">
      <span class="label">{text.date}</span>
      <input
        class="box"
        type="date"
        min={isoOf(props.today)}
        max={isoOf(dayAfter(props.today, mostDays))}
        value={props.value}
        onInput={(event) => props.onChange(event.currentTarget.value)}
      />
      {props.missing && (
        <span class="small" role="alert">
          {text.dateMissing}
        </span>
      )}
    </label>
  )
}

const mostDays = 365

function lastDay(until: Until, date: string, today: Day): Day | null | 'missing' {
  switch (until) {
    case 'open':
      return null
    case 'week':
      return dayAfter(today, 6)
    case 'fortnight':
      return dayAfter(today, 13)
    case 'date': {
      const day = parseIso(date)
      return day === null || day < today || day > today + mostDays ? 'missing' : day
    }
  }
}

function Running({ lull }: { readonly lull: LullView }) {
  const { couple, moment } = useSeen()
  const name = usePartnerName()
  const { say, busy, no } = useSay()
  const when = plainDay(lull.from, moment)
  const on = dayAt(moment.now, moment.zone)
  const runs = plansOf(couple, moment).current?.can.revise === true
  return (
    <Screen
      title={text.running}
      back={back}
      foot={
        <>
          <NoNotice no={no} />
          <Primary
            disabled={busy}
            onPress={() => void say({ kind: 'end-lull', thread: lull.thread, on })}
          >
            {text.back}
          </Primary>
        </>
      }
    >
      <Waits />
      <p>{lull.by === 'me' ? text.byMe(when) : text.byPartner(name, when)}</p>
      {lull.word !== null && <p class="words">{text.words[lull.word]}</p>}
      <p>{lull.until === null ? text.runsOpen : text.runs(plainDate(lull.until, moment))}</p>
      <p class="soft">{text.stays}</p>
      <p class="soft">{text.backNote}</p>
      {lull.word !== null ? <Lighter /> : runs && <Link to="/plans/review">{text.smaller}</Link>}
    </Screen>
  )
}
