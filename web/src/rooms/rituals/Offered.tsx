/** A ritual that waits for a yes: read whole, then begun, changed, left or taken back (R32). */
import type { RitualView } from '@mend/domain/rituals'
import { dayAfter, dayAt, windowOn } from '@mend/domain/cadence'
import { useMarks } from '../../house/seen-marks.ts'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { Link } from '../../parts/Link.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { date } from '../../words/when.ts'
import { leftMark } from './keys.ts'
import { useSettleHours } from './useSettleHours.ts'
import { rituals } from './words.ts'

const { one: text } = rituals

/** Whose it is, and until when it waits. */
export function Offered({ view }: { readonly view: RitualView }) {
  const name = usePartnerName()
  const { moment } = useSeen()
  const { draft, agreed } = view
  if (draft === null) return null
  const isMine = draft.by === 'me'
  const first = isMine ? text.mine(name) : text.theirs(name)
  const change = isMine ? text.changeMine(name) : text.changeTheirs(name)
  return (
    <div class="stack-tight" data-ritual={isMine ? 'mine' : 'theirs'}>
      <p>{agreed === null ? first : change}</p>
      <p class="soft small">{text.until(date(draft.until, moment.now))}</p>
    </div>
  )
}

/** Yes, something else, or leave it; or, for whoever wrote it, take it back. */
export function OfferFoot({ view }: { readonly view: RitualView }) {
  const { router } = useHouse()
  const { putAway } = useMarks()
  const name = usePartnerName()
  const { say, busy, no } = useSay()
  const settle = useSettleHours()
  const on = useFirstDay(view)
  const { thread, written, draft, agreed } = view
  if (draft === null) return null
  const agree = async () => {
    if ((await say({ kind: 'agree-ritual', thread, seen: written, on })) !== false) await settle()
  }
  if (!view.canAgree) {
    return (
      <>
        <NoNotice no={no} />
        <Quiet wide disabled={busy} onPress={() => void say({ kind: 'retire-ritual', thread })}>
          {text.takeBack}
        </Quiet>
      </>
    )
  }
  const leave = () => {
    putAway(leftMark(thread, written))
    router.back('/rituals')
  }
  return (
    <>
      <NoNotice no={no} />
      <Primary disabled={busy} onPress={() => void agree()}>
        {agreed === null ? text.agree : text.agreeChange}
      </Primary>
      <Link to={`/rituals/change/${thread}`} class="button">
        {text.other}
      </Link>
      <Quiet wide onPress={leave}>
        {text.leave}
      </Quiet>
      <p class="soft small">{text.leaveNote(name)}</p>
    </>
  )
}

/** Today, while its window is not over: what begins today is never missed at once. */
function useFirstDay({ draft, terms }: RitualView) {
  const { moment } = useSeen()
  const { now, zone } = moment
  const today = dayAt(now, zone)
  const isOver = windowOn((draft?.terms ?? terms).time, today, zone).until <= now
  return isOver ? dayAfter(today, 1) : today
}
