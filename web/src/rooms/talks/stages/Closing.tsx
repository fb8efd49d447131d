/** The end of a talk: thanks, a date, and for oneself how it was; when the time is up, park it or close it (R23). */
import { useState } from 'preact/hooks'
import type { Instant } from '@mend/domain/couple'
import { useDraft, useHouse } from '../../../house/useHouse.ts'
import { Plain, Primary, Quiet } from '../../../parts/Button.tsx'
import { Coached } from '../../../parts/Coached.tsx'
import { Notice } from '../../../parts/Notice.tsx'
import { Said } from '../../../parts/said/Said.tsx'
import { Sheet } from '../../../parts/Sheet.tsx'
import { TimePick } from '../../../parts/time/TimePick.tsx'
import { talk } from '../words/talk.ts'
import { momentInside } from '../../../words/days.ts'
import { Felt } from './Felt.tsx'
import { PassOn } from '../parts/OnePhone.tsx'
import { TalkScreen } from '../parts/TalkScreen.tsx'
import type { Seat } from '../parts/useTalk.ts'

const { closing: text } = talk
type SeatProps = { readonly seat: Seat }

/** Thanks, a date to look again, and the ways to end the talk. */
export function Closing({ seat }: SeatProps) {
  const { time } = seat.view
  return (
    <TalkScreen seat={seat} title={text.title} foot={<EndFoot seat={seat} />}>
      {time?.closing === true && <p class="soft">{text.lastMinutes}</p>}
      <Extension seat={seat} />
      <Thanks seat={seat} />
      <CheckIn seat={seat} />
      {seat.voice === 'own' && <Felt thread={seat.thread} />}
      <PassOn seat={seat} />
    </TalkScreen>
  )
}

/** At the end of the time: park with a date, or close. Nothing else (R23). */
export function Stopped({ seat }: SeatProps) {
  return (
    <TalkScreen seat={seat} title={text.stopped} foot={<EndFoot seat={seat} />}>
      <p class="soft">{text.stoppedNote}</p>
      <CheckIn seat={seat} />
    </TalkScreen>
  )
}

function EndFoot({ seat }: SeatProps) {
  const [parking, setParking] = useState(false)
  return (
    <>
      <Primary
        disabled={seat.busy}
        onPress={() => void seat.act((head) => ({ ...head, kind: 'close-talk' }))}
      >
        {text.close}
      </Primary>
      <Plain onPress={() => setParking(true)}>{text.park}</Plain>
      {parking && <ParkTalk seat={seat} onClose={() => setParking(false)} />}
    </>
  )
}

function ParkTalk(props: { readonly seat: Seat; readonly onClose: () => void }) {
  const { seat } = props
  const { clock } = useHouse()
  const [until, setUntil] = useState<Instant | null>(null)
  const park = (at: Instant) => void seat.act((head) => ({ ...head, kind: 'park-talk', until: at }))
  return (
    <Sheet title={text.parkTitle} onClose={props.onClose}>
      <p class="soft">{text.parkNote}</p>
      <TimePick label={text.parkTitle} value={until} onChange={setUntil} />
      <Primary disabled={seat.busy || until === null} onPress={() => until !== null && park(until)}>
        {until === null ? text.park : text.parkPress(momentInside(until, clock.now.peek()))}
      </Primary>
    </Sheet>
  )
}

/** Ten more minutes, once, and only if both could. */
function Extension({ seat }: SeatProps) {
  const extension = seat.view.time?.extension
  if (extension === undefined || extension.done) return null
  const { iAsked, partnerAsked, can } = extension
  if (iAsked) {
    return (
      <p class="soft small" role="status">
        {text.extendMine(seat.name)}
      </p>
    )
  }
  if (!can) return null
  return (
    <Notice>
      <p>{partnerAsked ? text.extendTheirs(seat.name) : text.extend}</p>
      <Quiet
        disabled={seat.busy}
        onPress={() => void seat.act((head) => ({ ...head, kind: 'extend-talk' }))}
      >
        {text.extendYes}
      </Quiet>
    </Notice>
  )
}

function Thanks({ seat }: SeatProps) {
  const { thanks } = seat.view
  const { people } = useHouse()
  const draft = useDraft(`${seat.drafts}/thanks`)
  const words = draft.text.trim()
  const to = seat.voice === 'own' ? people.value.partner?.name : people.value.me.name
  const send = async () => {
    await seat.act((head) => ({ ...head, kind: 'thank', words }), draft.keys)
  }
  return (
    <section class="stack" aria-label={text.thanked}>
      {thanks.partner !== null && (
        <Said by="partner" name={seat.name}>
          {thanks.partner}
        </Said>
      )}
      {thanks.me !== null ? (
        <Said by="me" name={seat.name}>
          {thanks.me}
        </Said>
      ) : (
        <>
          <Coached
            moment="appreciation"
            label={text.thanks}
            hint={text.thanksHint}
            lines={2}
            limit={280}
            draft={draft}
          />
          <Quiet disabled={seat.busy || words === ''} onPress={() => void send()}>
            {talk.bar.share(to ?? seat.name)}
          </Quiet>
        </>
      )}
    </section>
  )
}

function CheckIn({ seat }: SeatProps) {
  const { clock } = useHouse()
  const [on, setOn] = useState<Instant | null>(null)
  const now = clock.now.peek()
  const { checkInOn } = seat.view
  const set = (at: Instant) => void seat.act((head) => ({ ...head, kind: 'set-date', on: at }))
  return (
    <section class="stack" aria-label={text.date}>
      {checkInOn !== null && <p role="status">{text.dateSet(momentInside(checkInOn, now))}</p>}
      <TimePick label={text.date} value={on ?? checkInOn} onChange={setOn} />
      {on !== null && on !== checkInOn && (
        <Quiet disabled={seat.busy} onPress={() => set(on)}>
          {text.setDate(momentInside(on, now))}
        </Quiet>
      )}
    </section>
  )
}
