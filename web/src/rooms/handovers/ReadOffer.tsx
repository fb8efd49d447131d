/** A task that is offered to me: I take it, or leave it, and nobody hears of that (R42, H1). */
import { handoversOf } from '@mend/domain/handovers'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { date } from '../../words/when.ts'
import { useLeave, useTheirs } from '../asking/asked.tsx'
import { asked } from '../asking/words.ts'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'
import { Enough } from './Enough.tsx'
import { handovers as text } from './words.ts'

/** Gone once it is over, taken back, or left. */
export function ReadOffer() {
  const { couple, moment } = useSeen()
  const { router } = useHouse()
  const { say, busy, no } = useSay()
  const partner = usePartnerName()
  const pause = usePause(null)
  const leave = useLeave()
  const offer = useTheirs(handoversOf(couple, moment).theirs)
  if (offer?.state !== 'open' || offer.words === null) return <Gone />
  const { thread } = offer
  const take = async () => {
    if (await say({ kind: 'take-task', thread })) router.back('/handovers')
  }
  return (
    <PausableScreen
      title={text.offer.title(partner)}
      back={{ to: '/handovers' }}
      pause={pause}
      foot={
        <>
          <NoNotice no={no} />
          <Primary disabled={busy} onPress={() => void take()}>
            {text.offer.take}
          </Primary>
          <Quiet
            wide
            describedBy="leave-note"
            onPress={() => {
              leave(thread)
              router.back('/handovers')
            }}
          >
            {asked.leave}
          </Quiet>
        </>
      }
    >
      <Enough words={offer.words} />
      <p>{text.offer.takeNote(date(offer.back, moment.now), partner)}</p>
      <p id="leave-note" class="soft small">
        {asked.leaveNote(partner)}
      </p>
    </PausableScreen>
  )
}
