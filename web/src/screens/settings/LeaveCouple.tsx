/** Going: alone, at once, offline too; and erasing this device, which is another thing. */
import { useState } from 'preact/hooks'
import type { Instant } from '@mend/domain/couple'
import type { Trouble } from '@mend/device/device'
import { useHouse } from '../../house/useHouse.ts'
import { useAskLock } from '../../parts/lock/AskLock.tsx'
import { Plain, Primary, Quiet } from '../../parts/Button.tsx'
import { Choices } from '../../parts/Choices.tsx'
import { Link } from '../../parts/Link.tsx'
import { TroubleNotice } from '../../parts/Notice.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { words } from '../../words/en.ts'
import { troubles } from '../../words/en/no.ts'
import { settings } from '../../words/en/settings.ts'

const text = settings.leaving
const hourMs = 3_600_000

/** Leaving the couple, and erasing this device, each with its own question. */
export function LeaveCouple() {
  const { status } = useHouse()
  const inCouple = status.value.couple === 'paired' || status.value.couple === 'joining'
  return (
    <Screen title={text.title} back={{ to: '/settings', word: words.app.settings }}>
      <p>{text.about}</p>
      <p class="soft small">
        {text.safety} <Link to="/help">{words.app.help}</Link>
      </p>
      {inCouple ? <Leave /> : status.value.couple === 'closed' && <p role="status">{text.done}</p>}
      <Erase />
    </Screen>
  )
}

function Leave() {
  const { device, say, clock } = useHouse()
  const [hours, setHours] = useState<'0' | '24' | '72'>('0')
  const [copy, setCopy] = useState<'keep' | 'remove'>('keep')
  const [asking, setAsking] = useState(false)
  const [trouble, setTrouble] = useState<Trouble['kind'] | null>(null)
  const { first, question } = useAskLock()
  const leave = async () => {
    const noticeHours = Number(hours)
    const noticeAt = (clock.read() + noticeHours * hourMs) as Instant
    // The couple's log says it too, for the partner's screens; a refusal here must not keep anyone from going.
    await say({ kind: 'close-space', noticeAt }).catch(() => null)
    const left = await device.leave({ noticeHours, copy })
    setAsking(false)
    setTrouble(left.ok ? null : left.refusal.kind)
  }
  return (
    <>
      <Choices
        label={text.notice}
        value={hours}
        onChange={setHours}
        choices={[
          { value: '0', word: text.noticeNow },
          { value: '24', word: text.noticeHours(24) },
          { value: '72', word: text.noticeHours(72) },
        ]}
      />
      <Choices
        label={text.copy}
        value={copy}
        onChange={setCopy}
        choices={[
          { value: 'keep', word: text.keep },
          { value: 'remove', word: text.drop },
        ]}
      />
      {trouble !== null && <TroubleNotice trouble={troubles[trouble]} />}
      <Quiet wide onPress={() => setAsking(true)}>
        {text.go}
      </Quiet>
      {asking && (
        <Sheet title={text.sure} onClose={() => setAsking(false)}>
          <p>{text.sureNote}</p>
          <Primary onPress={() => first(() => void leave())}>{text.yes}</Primary>
          <Plain onPress={() => setAsking(false)}>{words.app.cancel}</Plain>
          {question}
        </Sheet>
      )}
    </>
  )
}

function Erase() {
  const { device } = useHouse()
  const [asking, setAsking] = useState(false)
  return (
    <section class="part">
      <h2>{text.erase}</h2>
      <p class="soft small">{text.eraseNote}</p>
      <div class="row">
        <Quiet onPress={() => setAsking(true)}>{text.erase}</Quiet>
      </div>
      {asking && (
        <Sheet title={text.eraseSure} onClose={() => setAsking(false)}>
          <p>{text.eraseNote}</p>
          <Primary onPress={() => void device.erase()}>{text.eraseYes}</Primary>
          <Plain onPress={() => setAsking(false)}>{words.app.cancel}</Plain>
        </Sheet>
      )}
    </section>
  )
}
