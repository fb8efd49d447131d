/** A quiet yes on a screen: wished for, taken back, and learned of only where both wish for it (H1). */
import { type Question, quietYes } from '@mend/domain/yeses'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { OnlyYou } from '../../parts/Field.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { momentInside } from '../../words/days.ts'
import { wish as text } from './words.ts'

/** What is wished for, as a question, as a wish, and once it was said. */
export type WishWords = { readonly ask: string; readonly wish: string; readonly wished: string }

/** One question, for me alone; what I say looks the same from outside, whatever it is. */
export function Wish(props: { readonly question: Question; readonly words: WishWords }) {
  const { question, words } = props
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const { say, busy, no } = useSay()
  const { round, until, mine, matched } = quietYes(couple, question, moment)
  const when = momentInside(until, moment.now)
  const choose = (says: 'yes' | 'no') => void say({ kind: 'choose-yes', question, round, says })
  if (matched?.round === round) return <p class="soft">{text.nextWeek(when)}</p>
  return (
    <section class="stack" aria-labelledby="wish" data-wish={mine}>
      <h2 id="wish">{words.ask}</h2>
      <NoNotice no={no} />
      {mine === 'yes' ? (
        <>
          <p role="status">{words.wished}</p>
          <Quiet wide disabled={busy} onPress={() => choose('no')}>
            {text.undo}
          </Quiet>
        </>
      ) : (
        <Primary wide disabled={busy} describedBy="wish-note" onPress={() => choose('yes')}>
          {words.wish}
        </Primary>
      )}
      <OnlyYou />
      <p id="wish-note" class="soft small">
        {text.note(partner, when)}
      </p>
    </section>
  )
}
