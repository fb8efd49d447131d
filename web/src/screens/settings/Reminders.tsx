/** Reminders on this device: asked in words before the browser asks, tried, and stopped (M1). */
import { useEffect, useState } from 'preact/hooks'
import type { Instant } from '@mend/domain/couple'
import { useSeeing } from '../../house/seen-marks.ts'
import { useHouse } from '../../house/useHouse.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { Item, List } from '../../parts/List.tsx'
import { Notice, TroubleNotice } from '../../parts/Notice.tsx'
import { useTask } from '../../parts/task.ts'
import { Screen } from '../../parts/Screen.tsx'
import { remindersMark } from '../../house/reminders/next-wakes.ts'
import { pastMoment } from '../../words/days.ts'
import { reminders as text } from '../../words/en/reminders.ts'
import { words } from '../../words/en.ts'

const back = { to: '/settings', word: words.app.settings } as const

/** What may be said and done, by what the browser allows. */
export function RemindersPage() {
  const { reminders } = useHouse()
  useSeeing(remindersMark, 0)
  // It may have been taken away in the browser's settings a moment ago.
  useEffect(() => reminders.look(), [])
  const leave = reminders.leave.value
  const isOn = reminders.on.value && leave === 'granted'
  const [failed, setFailed] = useState(false)
  const { start, busy } = useTask(async () => {
    const done = await reminders.turnOn()
    setFailed(!done && reminders.leave.value === 'granted')
  })
  const foot =
    isOn || leave === 'unable' || leave === 'denied' ? undefined : (
      <Primary disabled={busy} onPress={start}>
        {text.turnOn}
      </Primary>
    )
  return (
    <Screen title={isOn ? text.titleOn : text.title} back={back} foot={foot}>
      {failed && <TroubleNotice trouble={text.failed} />}
      {leave === 'unable' && <Not happened={text.unable} todo={text.unableTodo} />}
      {leave === 'denied' && <Not happened={text.denied} todo={text.deniedTodo} />}
      <p>{text.about}</p>
      <p class="words">{text.sentence}</p>
      <p class="soft">{text.same}</p>
      <p class="soft small">
        {text.learns} {text.learnsNot}
      </p>
      {isOn && <On />}
      <List>
        <Item title={text.quiet} note={text.quietNote} to="/asking/quiet" />
      </List>
    </Screen>
  )
}

function Not(props: { readonly happened: string; readonly todo: string }) {
  return (
    <Notice>
      <p>
        <strong>{props.happened}</strong>
      </p>
      <p class="small">{props.todo}</p>
      <p class="small">{text.unableSafe}</p>
    </Notice>
  )
}

function On() {
  const { reminders } = useHouse()
  const { moment } = useSeen()
  const [last, setLast] = useState<Instant | null>(null)
  const [tried, setTried] = useState<boolean | null>(null)
  useEffect(() => void reminders.last().then(setLast), [moment.now])
  return (
    <>
      <p role="status">{last === null ? text.lastNone : text.last(pastMoment(last, moment.now))}</p>
      <p class="soft small">
        {text.late} {text.nothing}
      </p>
      {tried === false && <TroubleNotice trouble={text.failed} />}
      {tried === true && <p role="status">{text.tryingOne}</p>}
      <Quiet wide onPress={() => void reminders.tryOne().then(setTried)}>
        {text.tryOne}
      </Quiet>
      <Quiet wide onPress={() => void reminders.turnOff()}>
        {text.turnOff}
      </Quiet>
    </>
  )
}
