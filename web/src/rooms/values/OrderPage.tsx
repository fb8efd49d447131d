/** Putting up to five values in order, for oneself; both are read once both are written (R35). */
import type { ThreadId } from '@mend/domain/couple'
import { comparedOf, type RoundView, valueRoundOf } from '@mend/domain/values'
import { useState } from 'preact/hooks'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Plain, Quiet } from '../../parts/Button.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { UnlessLate } from '../../parts/time/UnlessLate.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { sealed } from '../../words/en/sealed.ts'
import { Opened } from './Opened.tsx'
import { values } from './words.ts'
import { Ordered, Write } from './Write.tsx'

const { order: text } = values
const back = { to: '/values' } as const

/** Writes mine, or shows that it is written; both, once they are open. */
export function OrderPage() {
  const { couple, moment } = useSeen()
  const round = valueRoundOf(couple, moment)
  const compared = comparedOf(couple, moment)
  // The round after which I write anew; once the next one is begun, it is not the latest any more.
  const [after, setAfter] = useState<ThreadId | null>(null)
  if (round?.iWrote !== true || round.thread === after) return <Write round={round} />
  const again = () => setAfter(round.thread)
  if (compared !== null) return <Opened compared={compared} onAgain={again} />
  return round.state === 'left' ? <Left onAgain={again} /> : <Written round={round} />
}

function Written({ round }: { readonly round: RoundView }) {
  const partner = usePartnerName()
  const { say, busy, no } = useSay()
  return (
    <Screen
      title={text.yours}
      back={back}
      foot={
        round.state === 'writing' && (
          <>
            <NoNotice no={no} />
            <Plain
              disabled={busy}
              onPress={() => void say({ kind: 'leave-values', thread: round.thread })}
            >
              {sealed.takeBack}
            </Plain>
            <p class="soft small centre">{sealed.takeBackNote(partner)}</p>
          </>
        )
      }
    >
      {round.mine !== null && <Ordered order={round.mine.order} />}
      <Waits />
      <p role="status">
        <UnlessLate since={round.givenAt} name={partner}>
          {round.state === 'opening' ? sealed.opening : sealed.saved(partner)}
        </UnlessLate>
      </p>
    </Screen>
  )
}

function Left(props: { readonly onAgain: () => void }) {
  return (
    <Screen title={sealed.over} back={back}>
      <Quiet wide onPress={props.onAgain}>
        {text.again}
      </Quiet>
    </Screen>
  )
}
