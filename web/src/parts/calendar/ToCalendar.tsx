/** Something that comes round, as a file for a calendar: said first what a calendar may tell, and to whom. */
import { useState } from 'preact/hooks'
import type { Schedule, ZoneName } from '@mend/domain/cadence'
import { calendar as text } from '../../words/en/calendar.ts'
import { Quiet } from '../Button.tsx'
import { saveFile } from '../../page/files/save-file.ts'
import { useTask } from '../task.ts'

/** What makes a calendar file; the rules of all zones come with it, once somebody asks. */
const making = () => import('./file.ts')

/** @param props.revision - counts up with every change of what is agreed */
export function ToCalendar(props: {
  readonly id: string
  readonly revision: number
  readonly schedule: Schedule
  readonly nowMs: number
  readonly zone: ZoneName
}) {
  const [said, setSaid] = useState('')
  const { start, busy } = useTask(async () => {
    const { schedule, ...entry } = props
    const file = (await making()).calendarFile(schedule, { ...entry, title: text.title })
    if (file !== null) saveFile(new Blob([file], { type: 'text/calendar' }), 'reminder.ics')
    setSaid(file === null ? text.none : text.saved)
  })
  return (
    <details>
      <summary>{text.open}</summary>
      <div class="stack">
        <p>{text.note}</p>
        <p class="soft small">{text.neutral(text.title)}</p>
        <p class="soft small">{text.changes}</p>
        <div class="row">
          <Quiet disabled={busy} onPress={start}>
            {text.save}
          </Quiet>
        </div>
        <p class="small" role="status">
          {said}
        </p>
      </div>
    </details>
  )
}
