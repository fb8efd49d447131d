/** What matters to both, on one page: an order of values, goals, what helps, and one hope each (R35, R51). */
import type { Instant } from '@mend/domain/couple'
import { goalsOf, pageOf, type PageView, type RoundView, valueRoundOf } from '@mend/domain/values'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Item, List } from '../../parts/List.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { words } from '../../words/en.ts'
import { sealed } from '../../words/en/sealed.ts'
import { date } from '../../words/when.ts'
import { page } from './page-words.ts'
import { values } from './words.ts'

const { page: text } = values

/** The page of values. */
export function Values() {
  const { couple, moment } = useSeen()
  const alone = useHouse().people.value.partner === null
  const partner = usePartnerName()
  const round = valueRoundOf(couple, moment)
  const signed = goalsOf(couple, moment).filter(({ state }) => state === 'signed').length
  return (
    <Screen title={text.title} back={{ to: '/us', word: words.app.tabs.us }}>
      <p class="soft">{text.note}</p>
      <Waits />
      <List>
        {!alone && (
          <>
            <Item title={text.order} note={roundNote(round, partner)} to="/values/order" />
            <Item title={text.goals} note={text.goalsNote(signed)} to="/values/goals" />
            <Item
              title={page.door}
              note={pageNote(pageOf(couple, moment), moment.now)}
              to="/values/page"
            />
          </>
        )}
        <Item title={text.menu} note={text.menuNote} to="/values/menu" />
        {!alone && (
          <Item
            title={text.theirMenu(partner)}
            note={text.theirMenuNote(partner)}
            to="/values/theirs"
          />
        )}
        <Item title={text.hope} note={text.hopeNote} to="/values/hope" />
      </List>
    </Screen>
  )
}

function roundNote(round: RoundView | null, partner: string): string {
  if (round === null || round.state === 'left') return text.orderNone
  if (round.state === 'open') return text.orderOpen
  return round.iWrote ? sealed.saved(partner) : text.orderTheirs(partner)
}

function pageNote(view: PageView | null, now: Instant): string {
  if (view?.open != null) return page.doorOpen
  if (view?.signed?.changed !== false) return page.doorNote
  return page.doorSigned(date(view.signed.at, now))
}
