/** What every ask has in common on the screen: how it stands, taking it back, and leaving it without a word to anyone. */
import type { AskView } from '@mend/domain/asking'
import { lullOf } from '@mend/domain/lulls'
import { useMarks } from '../../house/seen-marks.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Quiet } from '../../parts/Button.tsx'
import { Item, List } from '../../parts/List.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { momentInside } from '../../words/days.ts'
import { date, daysBetween } from '../../words/when.ts'
import { isQuietNow, leftMark } from './quiet-now.ts'
import { asked as text } from './words.ts'

/** My partner's ask as it is shown to me: null while my quiet hours hold it back, and once I have left it here. */
export function useTheirs<Ask extends AskView>(ask: Ask | null): Ask | null {
  const { couple, moment } = useSeen()
  const { isNew } = useMarks()
  if (ask === null || ask.by === 'me' || isQuietNow(couple, moment)) return null
  return ask.state === 'open' && !isNew(leftMark(ask.thread), 0) ? null : ask
}

/** Leaves an ask: nothing is sent and nothing is written but a mark on this device. */
export function useLeave(): (thread: string) => void {
  const { putAway } = useMarks()
  return (thread) => putAway(leftMark(thread))
}

/** How my own ask stands: the same words at every hour, and the same end whatever became of it. */
export function AskStands({ ask }: { readonly ask: AskView }) {
  const { moment } = useSeen()
  const partner = usePartnerName()
  switch (ask.state) {
    case 'open':
      return (
        <div data-ask="open">
          <p class="soft">{text.waiting(partner)}</p>
          <p class="soft small">
            {daysBetween(moment.now, ask.until) > 1
              ? text.untilDay(date(ask.until, moment.now))
              : text.until(momentInside(ask.until, moment.now))}
          </p>
        </div>
      )
    case 'taken-back':
      return (
        <p role="status" data-ask="taken-back">
          {text.takenBack}
        </p>
      )
    case 'over':
      return (
        <p role="status" data-ask="over">
          {text.over}
        </p>
      )
    case 'yes':
      return null
  }
}

/** Whether nobody is asked anything now: one of the two has said that life happened (R52). */
export function useAskRests(): boolean {
  const { couple, moment } = useSeen()
  return lullOf(couple, moment) !== null
}

/** Says that nobody is asked anything now, and leads to where it is ended. */
export function AskRests() {
  return useAskRests() ? (
    <List>
      <Item title={text.rests} note={text.restsNote} to="/lulls" />
    </List>
  ) : null
}

/** From when on I may ask again; nothing while I may. */
export function AskAgain({ from }: { readonly from: number | null }) {
  const { moment } = useSeen()
  if (from === null) return null
  return <p class="soft small">{text.again(momentInside(from as typeof moment.now, moment.now))}</p>
}

/** Takes my ask back, as long as it is open. */
export function TakeBack({ ask }: { readonly ask: AskView }) {
  const { say, busy, no } = useSay()
  if (ask.by !== 'me' || ask.state !== 'open') return null
  const { thread } = ask
  return (
    <>
      <NoNotice no={no} />
      <Quiet wide disabled={busy} onPress={() => void say({ kind: 'take-ask-back', thread })}>
        {text.takeBack}
      </Quiet>
    </>
  )
}
