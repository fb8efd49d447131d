/** Mend: what is on its way, what rests, and the way to name something that hurt. */
import { type Turn, turnOf } from '@mend/domain/couple'
import { type RuptureView, rupturesOf } from '@mend/domain/ruptures'
import { useMarks } from '../../house/seen-marks.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { Beside } from '../../parts/scene/Scene.tsx'
import { Drafts } from './Drafts.tsx'
import { Link } from '../../parts/Link.tsx'
import { Item, List } from '../../parts/List.tsx'
import { Several } from '../../parts/guard/Several.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { words } from '../../words/en.ts'
import { mend } from '../../words/en/mend.ts'
import { momentInside, pastDay } from '../../words/days.ts'
import { capital } from '../../words/language.ts'
import { useSeen } from '../../house/useSeen.ts'

const onTheWay: ReadonlySet<RuptureView['state']> = new Set([
  'flagged',
  'acknowledged',
  'in-repair',
  'outside-help',
])

/** All ruptures: those on their way, those set aside or mended, and the way to name one. */
export function Mend() {
  const { couple, moment } = useSeen()
  const all = rupturesOf(couple, moment)
  const open = all.filter(({ state }) => onTheWay.has(state))
  const aside = all.filter(({ state }) => !onTheWay.has(state))
  return (
    <Screen
      title={all.length === 0 ? mend.emptyTitle : open.length === 0 ? mend.restTitle : mend.title}
      here={words.app.tabs.mend}
      foot={
        <Link to="/mend/new" class="button primary">
          {mend.flag}
        </Link>
      }
    >
      {open.length === 0 && <Beside />}
      {all.length === 0 && <p class="soft">{mend.emptyText}</p>}
      {open.length > 0 && (
        <List label={mend.onTheRoad}>
          <Several
            of={open}
            first={30}
            keyOf={({ thread }) => thread}
            draw={(rupture) => <RuptureItem rupture={rupture} now={moment.now} />}
          />
        </List>
      )}
      <Drafts />
      {aside.length > 0 && (
        <details>
          <summary>{mend.asideCount(aside.length)}</summary>
          <List label={mend.aside}>
            <Several
              of={aside}
              first={30}
              keyOf={({ thread }) => thread}
              draw={(rupture) => <RuptureItem rupture={rupture} now={moment.now} />}
            />
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

/** Whose turn it is, in two words; nothing where nothing is asked. */
function turnWords(turn: Turn | null, partner: string): string | null {
  if (turn === null || turn.rank === 'rests') return null
  return turn.mine !== null ? mend.yourTurn : mend.theirTurn(partner)
}

function RuptureItem(props: {
  readonly rupture: RuptureView
  readonly now: Parameters<typeof pastDay>[1]
}) {
  const { thread, title, state, happenedAt, parkedUntil, saidByPartner } = props.rupture
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const marks = useMarks()
  const parked = state === 'parked' && parkedUntil !== null
  const turn = turnWords(turnOf(couple, thread, moment), partner)
  const stands = parked
    ? mend.parkedUntil(momentInside(parkedUntil, props.now))
    : mend.states[state]
  return (
    <Item
      to={`/mend/${thread}`}
      title={<span dir="auto">{title}</span>}
      isNew={marks.isNew(thread, saidByPartner)}
      note={turn ?? stands}
      aside={capital(pastDay(happenedAt, props.now))}
    />
  )
}
