/** The offer to say thanks, once for each, where a disclosure was met; leaving it sends nothing (R41). */
import type { ThreadId } from '@mend/domain/couple'
import { giftOf, mayThank } from '@mend/domain/drawer'
import { useMarks } from '../../house/seen-marks.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Plain } from '../../parts/Button.tsx'
import { Link } from '../../parts/Link.tsx'
import { Item, List } from '../../parts/List.tsx'
import { useLeave } from '../asking/asked.tsx'
import { leftMark } from '../asking/quiet-now.ts'
import { asked } from '../asking/words.ts'
import { offerKey } from './gift-mark.ts'
import { drawer } from './words.ts'

const { offer: text } = drawer

/** Below a disclosure: the offer, until it is taken or left, and the way to thanks that were given. */
export function ThankOffer(props: { readonly thread: ThreadId; readonly mine: boolean }) {
  const { thread, mine } = props
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const { isNew } = useMarks()
  const leave = useLeave()
  const offered = mayThank(couple, thread, moment) && isNew(leftMark(offerKey(thread)), 0)
  return (
    <>
      <Given thread={thread} />
      {offered && (
        <section class="stack-tight" aria-label={text.go(partner)} data-offer="thanks">
          <p>{mine ? text.answered(partner) : text.told(partner)}</p>
          <div class="row">
            <Link to={`/drawer/thank/${thread}`} class="button quiet">
              {text.go(partner)}
            </Link>
            <Plain describedBy="leave-thanks" onPress={() => leave(offerKey(thread))}>
              {asked.leave}
            </Plain>
          </div>
          <p id="leave-thanks" class="soft small">
            {asked.leaveNote(partner)}
          </p>
        </section>
      )}
    </>
  )
}

function Given({ thread }: { readonly thread: ThreadId }) {
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const has = (side: 'me' | 'partner'): boolean =>
    (giftOf(couple, thread, side, moment)?.words ?? null) !== null
  if (!has('me') && !has('partner')) return null
  return (
    <List>
      {has('partner') && (
        <Item title={text.came(partner)} note={text.cameNote} to={`/drawer/from/${thread}`} />
      )}
      {has('me') && <Item title={text.done(partner)} to={`/drawer/given/${thread}`} />}
    </List>
  )
}
