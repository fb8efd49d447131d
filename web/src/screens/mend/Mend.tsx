/** Mend: what is on its way, what rests, and the way to name something that hurt. */
import { type RuptureView, rupturesOf } from '@mend/domain/couple'
import { Link } from '../../parts/Link.tsx'
import { Item, List } from '../../parts/List.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { words } from '../../words/en.ts'
import { mend } from '../../words/en/mend.ts'
import { momentInside, opening, pastDay } from './days.ts'
import { useSeen } from './see.ts'

const onTheWay: ReadonlySet<RuptureView['state']> = new Set([
  'flagged',
  'acknowledged',
  'in-repair',
  'outside-help',
])

export function Mend() {
  const { couple, moment } = useSeen()
  const all = rupturesOf(couple, moment)
  const open = all.filter(({ state }) => onTheWay.has(state))
  const aside = all.filter(({ state }) => !onTheWay.has(state))
  return (
    <Screen
      title={all.length === 0 ? mend.emptyTitle : open.length === 0 ? mend.restTitle : mend.title}
      here={words.house.tabs.mend}
      foot={
        <Link to="/mend/new" class="button primary">
          {mend.flag}
        </Link>
      }
    >
      {all.length === 0 && <p class="soft">{mend.emptyText}</p>}
      {open.length > 0 && (
        <List label={mend.onTheRoad}>
          {open.map((rupture) => (
            <RuptureItem key={rupture.thread} rupture={rupture} now={moment.now} />
          ))}
        </List>
      )}
      {aside.length > 0 && (
        <details>
          <summary>{mend.asideCount(aside.length)}</summary>
          <List label={mend.aside}>
            {aside.map((rupture) => (
              <RuptureItem key={rupture.thread} rupture={rupture} now={moment.now} />
            ))}
          </List>
        </details>
      )}
      {all.length > 0 && (
        <List>
          <Item title={mend.history} note={mend.historyNote} to="/mend/history" />
        </List>
      )}
    </Screen>
  )
}

function RuptureItem(props: {
  readonly rupture: RuptureView
  readonly now: Parameters<typeof pastDay>[1]
}) {
  const { thread, title, state, happenedAt, parkedUntil } = props.rupture
  const parked = state === 'parked' && parkedUntil !== null
  return (
    <Item
      to={`/mend/${thread}`}
      title={<span dir="auto">{title}</span>}
      note={parked ? mend.parkedUntil(momentInside(parkedUntil, props.now)) : mend.states[state]}
      aside={opening(pastDay(happenedAt, props.now))}
    />
  )
}
