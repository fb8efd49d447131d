/** The end of a talk: thanks, a date, and for oneself how it was; when the time is up, park it or close it (R23). */
import { useState } from 'preact/hooks'
import type { Instant } from '@mend/domain/couple'
import { useDraft, useHouse } from '../../house.ts'
import { Plain, Primary, Quiet } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { Said } from '../../parts/Said.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { TimePick } from '../../parts/TimePick.tsx'
import { talk } from '../../words/en/talk.ts'
import { momentInside } from '../mend/days.ts'
import { Felt } from './Felt.tsx'
import { PassOn } from './OnePhone.tsx'
import { TalkScreen } from './TalkScreen.tsx'
import type { Table } from './useTalk.ts'

const { closing: text } = talk
type TableProps = { readonly table: Table }

export function Closing({ table }: TableProps) {
  const { time } = table.view
  return (
    <TalkScreen table={table} title={text.title} foot={<EndFoot table={table} />}>
      {time?.closing === true && <p class="soft">{text.lastMinutes}</p>}
      <Extension table={table} />
      <Thanks table={table} />
      <CheckIn table={table} />
      {table.voice === 'own' && <Felt thread={table.thread} />}
      <PassOn table={table} />
    </TalkScreen>
  )
}

/** At the end of the time: park with a date, or close. Nothing else (R23). */
export function Stopped({ table }: TableProps) {
  return (
    <TalkScreen table={table} title={text.stopped} foot={<EndFoot table={table} />}>
      <p class="soft">{text.stoppedNote}</p>
      <CheckIn table={table} />
    </TalkScreen>
  )
}

function EndFoot({ table }: TableProps) {
  const [parking, setParking] = useState(false)
  return (
    <>
      <Primary
        disabled={table.busy}
        onPress={() => void table.act((head) => ({ ...head, kind: 'close-talk' }))}
      >
        {text.close}
      </Primary>
      <Plain onPress={() => setParking(true)}>{text.park}</Plain>
      {parking && <ParkTalk table={table} onClose={() => setParking(false)} />}
    </>
  )
}

function ParkTalk(props: { readonly table: Table; readonly onClose: () => void }) {
  const { table } = props
  const { clock } = useHouse()
  const [until, setUntil] = useState<Instant | null>(null)
  const park = (at: Instant) =>
    void table.act((head) => ({ ...head, kind: 'park-talk', until: at }))
  return (
    <Sheet title={text.parkTitle} onClose={props.onClose}>
      <p class="soft">{text.parkNote}</p>
      <TimePick label={text.parkTitle} value={until} onChange={setUntil} />
      <Primary
        disabled={table.busy || until === null}
        onPress={() => until !== null && park(until)}
      >
        {until === null ? text.park : text.parkPress(momentInside(until, clock.now.peek()))}
      </Primary>
    </Sheet>
  )
}

/** Ten more minutes, once, and only if both could. */
function Extension({ table }: TableProps) {
  const extension = table.view.time?.extension
  if (extension === undefined || extension.done) return null
  const { iAsked, partnerAsked, can } = extension
  if (iAsked) {
    return (
      <p class="soft small" role="status">
        {text.extendMine(table.name)}
      </p>
    )
  }
  if (!can) return null
  return (
    <Notice>
      <p>{partnerAsked ? text.extendTheirs(table.name) : text.extend}</p>
      <Quiet
        disabled={table.busy}
        onPress={() => void table.act((head) => ({ ...head, kind: 'extend-talk' }))}
      >
        {text.extendYes}
      </Quiet>
    </Notice>
  )
}

function Thanks({ table }: TableProps) {
  const { thanks } = table.view
  const { people } = useHouse()
  const draft = useDraft(`${table.drafts}/thanks`)
  const words = draft.text.trim()
  const to = table.voice === 'own' ? people.value.partner?.name : people.value.me.name
  const send = async () => {
    if (await table.act((head) => ({ ...head, kind: 'thank', words }))) draft.clear()
  }
  return (
    <section class="stack" aria-label={text.thanked}>
      {thanks.partner !== null && (
        <Said by="partner" name={table.name}>
          {thanks.partner}
        </Said>
      )}
      {thanks.me !== null ? (
        <Said by="me" name={table.name}>
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
            onlyYou="until-share"
            value={draft.text}
            onInput={draft.set}
          />
          <Quiet disabled={table.busy || words === ''} onPress={() => void send()}>
            {talk.bar.share(to ?? table.name)}
          </Quiet>
        </>
      )}
    </section>
  )
}

function CheckIn({ table }: TableProps) {
  const { clock } = useHouse()
  const [on, setOn] = useState<Instant | null>(null)
  const now = clock.now.peek()
  const { checkInOn } = table.view
  const set = (at: Instant) => void table.act((head) => ({ ...head, kind: 'set-date', on: at }))
  return (
    <section class="stack" aria-label={text.date}>
      {checkInOn !== null && <p role="status">{text.dateSet(momentInside(checkInOn, now))}</p>}
      <TimePick label={text.date} value={on ?? checkInOn} onChange={setOn} />
      {on !== null && on !== checkInOn && (
        <Quiet disabled={table.busy} onPress={() => set(on)}>
          {text.setDate(momentInside(on, now))}
        </Quiet>
      )}
    </section>
  )
}
