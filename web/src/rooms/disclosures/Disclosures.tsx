/** What the two let each other see: the newest first, and the way to begin (R34). */
import { disclosuresOf, restingOf } from '@mend/domain/disclosures'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Link } from '../../parts/Link.tsx'
import { Item, List } from '../../parts/List.tsx'
import { Quoted } from '../../parts/said/Quoted.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { pastDay } from '../../words/days.ts'
import { capital } from '../../words/language.ts'
import { words } from '../../words/en.ts'
import { aftercare } from './aftercare-words.ts'
import { disclosure } from './words.ts'

const { list: text } = disclosure

/** The list of disclosures. */
export function Disclosures() {
  const { couple, moment } = useSeen()
  const alone = useHouse().people.value.partner === null
  const partner = usePartnerName()
  const all = disclosuresOf(couple, moment)
  const resting = restingOf(couple, moment)
  return (
    <Screen
      title={text.title}
      back={{ to: '/grow', word: words.app.tabs.grow }}
      foot={
        alone ? undefined : (
          <Link to="/disclosures/new" class="button primary">
            {text.begin(partner)}
          </Link>
        )
      }
    >
      <p class="soft">{alone ? text.alone : text.note(partner)}</p>
      <Waits />
      {all.length === 0 && !alone && <p class="soft">{text.empty}</p>}
      {all.length > 0 && (
        <List label={text.title}>
          {all.map((each) => (
            <Item
              key={each.thread}
              title={each.by === 'me' ? text.mine : text.theirs(partner)}
              note={<Quoted text={each.words} />}
              aside={capital(pastDay(each.at, moment.now))}
              to={`/disclosures/${each.thread}`}
            />
          ))}
        </List>
      )}
      {all.some(({ by }) => by === 'me') && <p class="soft small">{aftercare.list.note}</p>}
      {resting.length > 0 && (
        <details>
          <summary>{aftercare.list.title}</summary>
          <List label={aftercare.list.title}>
            {resting.map(({ thread, at }) => (
              <Item
                key={thread}
                title={capital(pastDay(at, moment.now))}
                to={`/disclosures/${thread}`}
              />
            ))}
          </List>
        </details>
      )}
    </Screen>
  )
}
