/** What the two come back to: offered, running, and what was before (R32). */
import { type RitualView, ritualsOf } from '@mend/domain/rituals'
import { lullOf } from '@mend/domain/lulls'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Link } from '../../parts/Link.tsx'
import { Item, List } from '../../parts/List.tsx'
import { ReturnedWords } from '../../parts/said/Returned.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { momentInside } from '../../words/days.ts'
import { plainDay } from '../../words/plain-days.ts'
import { words } from '../../words/en.ts'
import { HoursLine } from './Hours.tsx'
import { rituals as text } from './words.ts'

/** All of them, and the way to suggest one. */
export function Rituals() {
  const { couple, moment } = useSeen()
  const { people } = useHouse()
  const { living, past } = ritualsOf(couple, moment)
  const name = usePartnerName()
  return (
    <Screen
      title={text.title}
      back={{ to: '/us', word: words.app.tabs.us }}
      foot={
        people.value.partner === null ? undefined : (
          <Link to="/rituals/new" class="button primary">
            {text.suggest}
          </Link>
        )
      }
    >
      <Waits />
      <ReturnedWords />
      {lullOf(couple, moment) !== null && <p class="soft">{text.one.lull}</p>}
      {living.length === 0 && (
        <>
          <p>{text.empty}</p>
          <p class="soft">{text.emptyNote(name)}</p>
        </>
      )}
      <Lines label={text.title} views={living} />
      <HoursLine />
      {past.length > 0 && (
        <details>
          <summary>{text.past}</summary>
          <Lines label={text.past} views={past} />
        </details>
      )}
      <p class="soft small">{text.evidence}</p>
    </Screen>
  )
}

function Lines(props: { readonly label: string; readonly views: readonly RitualView[] }) {
  const name = usePartnerName()
  const { moment } = useSeen()
  if (props.views.length === 0) return null
  return (
    <List label={props.label}>
      {props.views.map((view) => (
        <Item
          key={view.thread}
          title={<bdi>{view.terms.name}</bdi>}
          note={stateWords(view, name, moment)}
          to={`/rituals/one/${view.thread}`}
        />
      ))}
    </List>
  )
}

/** How it stands, in a few words. */
function stateWords(
  view: RitualView,
  name: string,
  moment: ReturnType<typeof useSeen>['moment'],
): string {
  const { states } = text
  const [next] = view.next
  const soon = next === undefined ? null : momentInside(next.from, moment.now)
  switch (view.state) {
    case 'offered':
      return view.canAgree ? states.offeredTheirs(name) : states.offeredMine(name)
    case 'waits':
      return states.waits(plainDay(next?.day ?? view.terms.start, moment))
    case 'runs':
      if (view.time?.state === 'open' && !view.time.passed) return states.open
      return soon === null ? states.none : states.next(soon)
    case 'untaken':
    case 'review':
    case 'over':
    case 'let-go':
      return states[view.state]
  }
}
