/** The drawer: what my partner gave me, opened only when I want it, and the ways to give something (R41). */
import { giftsBy, isHurtOpen, type StandingGift } from '@mend/domain/drawer'
import { useState } from 'preact/hooks'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Quiet } from '../../parts/Button.tsx'
import { Item, List } from '../../parts/List.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { Quoted } from '../../parts/said/Quoted.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { pastDay } from '../../words/days.ts'
import { capital } from '../../words/language.ts'
import { words } from '../../words/en.ts'
import { drawer } from './words.ts'

const { page: text } = drawer

/** The page of the drawer; while something is open between the two, it is shut until I ask for it. */
export function Drawer() {
  const { couple } = useSeen()
  const alone = useHouse().people.value.partner === null
  const partner = usePartnerName()
  const [asked, setAsked] = useState(false)
  const back = { to: '/us', word: words.app.tabs.us } as const
  if (alone) {
    return (
      <Screen title={text.title} back={back}>
        <p class="soft">{text.alone}</p>
      </Screen>
    )
  }
  return (
    <Screen title={text.title} back={back}>
      <p class="soft">
        {text.note(partner)} {text.secret(partner)}
      </p>
      <Waits />
      {isHurtOpen(couple) && !asked ? (
        <Notice>
          <p>{text.hurtOpen(partner)}</p>
          <p class="soft small">{text.hurtOpenNote}</p>
          <Quiet wide onPress={() => setAsked(true)}>
            {text.open}
          </Quiet>
        </Notice>
      ) : (
        <Inside />
      )}
      <Give />
    </Screen>
  )
}

function Inside() {
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const gifts = giftsBy(couple, 'partner', moment)
  const letters = gifts.filter(({ words: { what } }) => what === 'letter')
  const kept = gifts.filter(({ words: { what } }) => what !== 'letter')
  if (gifts.length === 0) return <p class="soft">{text.empty(partner)}</p>
  return (
    <div class="stack" data-drawer="open">
      <Gifts head={text.letters} gifts={letters} />
      <Gifts head={text.kept} gifts={kept} />
    </div>
  )
}

/** Lines without the words: what is inside is read when it is opened. */
function Gifts(props: { readonly head: string; readonly gifts: readonly StandingGift[] }) {
  const { head, gifts } = props
  const { moment } = useSeen()
  const partner = usePartnerName()
  if (gifts.length === 0) return null
  return (
    <section class="stack-tight" aria-label={head}>
      <h2>{head}</h2>
      <List label={head}>
        {gifts.map(({ thread, at, words: said }) =>
          said.what === 'letter' ? (
            <Item
              key={thread}
              title={<Quoted text={said.moment} />}
              note={text.letter(partner)}
              to={`/drawer/from/${thread}`}
            />
          ) : (
            <Item
              key={thread}
              title={said.what === 'thanks' ? text.thanks(partner) : text.noticed(partner)}
              aside={capital(pastDay(at, moment.now))}
              to={`/drawer/from/${thread}`}
            />
          ),
        )}
      </List>
    </section>
  )
}

function Give() {
  const partner = usePartnerName()
  return (
    <section class="stack-tight" aria-labelledby="give">
      <h2 id="give">{text.give(partner)}</h2>
      <List>
        <Item title={text.write(partner)} note={text.writeNote} to="/drawer/letter" />
        <Item title={text.notice} note={text.noticeNote(partner)} to="/drawer/noticed" />
        <Item title={text.given(partner)} note={text.givenNote} to="/drawer/given" />
      </List>
    </section>
  )
}
