/** While life happens, and one said in a word what it is: light forms of what is planned, and what is one's own to look at. */
import { boundariesOf } from '@mend/domain/boundaries'
import { plansOf } from '@mend/domain/plans'
import { ritualsOf } from '@mend/domain/rituals'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Item, List } from '../../parts/List.tsx'
import { lulls } from './words.ts'

const { lighter: text } = lulls

/**
 * Each sees what is theirs alone: their own lines, and what they said helps them. Nothing here is sent by looking.
 */
export function Lighter() {
  const { couple, moment } = useSeen()
  const name = usePartnerName()
  const rituals = ritualsOf(couple, moment).living.filter(
    ({ state, draft, terms }) =>
      (state === 'runs' || state === 'waits') && draft === null && terms.minutes > 2,
  )
  const hasPlan = plansOf(couple, moment).current?.can.revise === true
  const hasLines = boundariesOf(couple, moment).some(({ by }) => by === 'me')
  return (
    <section class="stack" aria-labelledby="lighter">
      <h2 id="lighter">{text.title}</h2>
      <p class="soft">{text.note}</p>
      <List>
        {hasPlan && <Item title={text.plan} note={text.asked(name)} to="/plans/review" />}
        {rituals.map(({ thread, terms }) => (
          <Item
            key={thread}
            title={text.ritual(terms.name)}
            note={text.asked(name)}
            to={`/rituals/lighter/${thread}`}
          />
        ))}
        {hasLines && <Item title={text.lines} note={text.linesNote} to="/boundaries" />}
        <Item title={text.menu} note={text.menuNote(name)} to="/values/menu" />
      </List>
    </section>
  )
}
