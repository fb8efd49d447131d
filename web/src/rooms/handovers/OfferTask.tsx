/** Offering a task whole: what it is, what is good enough, and the day on which it returns by itself (R42). */
import { useId, useState } from 'preact/hooks'
import { type Day, dayAfter, dayAt, instantOn, isoOf, parseIso } from '@mend/domain/cadence'
import { handoversOf, longestHandover } from '@mend/domain/handovers'
import { freshThread } from '../../house/thread-ids.ts'
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Coached } from '../../parts/Coached.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { useSay } from '../../parts/saying.tsx'
import { ShareFoot } from '../../parts/ShareFoot.tsx'
import { AskAgain, AskRests, useAskRests } from '../asking/asked.tsx'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'
import { handovers } from './words.ts'

const { form: text } = handovers
/** One day less than the longest: it begins at an hour, and ends at a midnight. */
const mostDays = 89

/** The form of one task; `Gone` while nobody is there to hand it to. */
export function OfferTask() {
  return useHouse().people.value.partner === null ? <Gone /> : <Form />
}

function Form() {
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const pause = usePause(null)
  const rests = useAskRests()
  const draft = useTask()
  const { mayOfferFrom } = handoversOf(couple, moment)
  const { task, enough, asked } = draft
  return (
    <PausableScreen
      title={text.title}
      back={{ to: '/handovers' }}
      pause={pause}
      closes
      foot={<ShareFoot draft={draft} empty={rests || mayOfferFrom !== null} />}
    >
      <p class="soft">{text.note(partner)}</p>
      <Coached
        moment="need"
        label={text.task}
        placeholder={text.taskPlaceholder}
        limit={longestHandover.task}
        draft={task}
        error={asked && task.text.trim() === '' ? text.missing.task : null}
      />
      <Coached
        moment="need"
        label={text.enough}
        hint={text.enoughHint}
        placeholder={text.enoughPlaceholder}
        lines={2}
        limit={longestHandover.enough}
        draft={enough}
        error={asked && enough.text.trim() === '' ? text.missing.enough : null}
      />
      <DayField draft={draft} />
      <p class="soft small">{text.quiet}</p>
      <AskRests />
      <AskAgain from={mayOfferFrom} />
    </PausableScreen>
  )
}

type TaskDraft = ReturnType<typeof useTask>

/** The words and the day so far; shared once nothing is missing. */
function useTask() {
  const { moment } = useSeen()
  const { router } = useHouse()
  const { say, busy, no } = useSay()
  const task = useDraft('handovers/task')
  const enough = useDraft('handovers/enough')
  const date = useDraft('handovers/day')
  const [asked, setAsked] = useState(false)
  const today = dayAt(moment.now, moment.zone)
  const day = parseIso(date.text)
  const wrong = wrongDay(day, today)
  const share = async () => {
    setAsked(true)
    const words = { task: task.text.trim(), enough: enough.text.trim() }
    if (day === null || wrong !== null || words.task === '' || words.enough === '') return
    const back = instantOn(day, 0, moment.zone)
    const keys = [task, enough, date].flatMap((each) => each.keys)
    const said = await say({ kind: 'offer-task', thread: freshThread(), ...words, back }, keys)
    if (said) router.back('/handovers')
  }
  return { ...{ task, enough, date, asked, today, wrong }, share: () => void share(), busy, no }
}

function DayField({ draft }: { readonly draft: TaskDraft }) {
  const { date, today, wrong, asked } = draft
  const id = useId()
  const complaint = wrong !== null && (asked || wrong === 'past') ? text.missing[wrong] : null
  return (
    <div class="field">
      <label for={id}>{text.day}</label>
      <input
        id={id}
        class="box"
        type="date"
        min={isoOf(dayAfter(today, 1))}
        max={isoOf(dayAfter(today, mostDays))}
        value={date.text}
        aria-describedby={complaint === null ? undefined : `${id}-wrong`}
        onInput={(event) => date.set(event.currentTarget.value)}
      />
      {complaint !== null && (
        <p id={`${id}-wrong`} class="small" role="alert">
          {complaint}
        </p>
      )}
    </div>
  )
}

/** `past`: said as soon as it is picked; `day`: none, or one that is too far away. */
function wrongDay(day: Day | null, today: Day): 'past' | 'day' | null {
  if (day === null) return 'day'
  if (day <= today) return 'past'
  return day > today + mostDays ? 'day' : null
}
