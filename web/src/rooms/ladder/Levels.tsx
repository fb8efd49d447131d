/** How deep the questions go, for both; stepping back is one press (R44). */
import {
  ladderOf,
  type LadderView,
  type Level,
  levelQuestion,
  levels,
  openedOf,
} from '@mend/domain/ladder'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Quiet } from '../../parts/Button.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { Item, List } from '../../parts/List.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { useSeeing } from '../../house/seen-marks.ts'
import { momentInside } from '../../words/days.ts'
import { Wish } from '../yeses/Wish.tsx'
import { openedMark } from './opened-mark.ts'
import { ladder } from './words/page.ts'

const { levels: text, names, means } = ladder

/** The page of the levels. */
export function LevelsPage() {
  const { couple, moment } = useSeen()
  const { people } = useHouse()
  const view = ladderOf(couple, moment)
  const { level } = view
  if (people.value.partner === null) return <Gone />
  const stateOf = (each: Level) =>
    each === level ? text.now : each < level ? text.earlier : text.later
  return (
    <Screen title={text.title} back={{ to: '/ladder' }}>
      <p class="soft">{text.note}</p>
      <Waits />
      <List label={text.title}>
        {levels.map((each) => (
          <Item key={each} title={names[each]} note={means[each]} aside={stateOf(each)} />
        ))}
      </List>
      <Opened />
      <Deeper view={view} />
      <Lighter level={level} />
    </Screen>
  )
}

/** Both said yes: told on both screens alike, and once it is drawn, Today no longer tells of it. */
function Opened() {
  const { couple, moment } = useSeen()
  const opened = openedOf(couple, moment)
  return opened === null ? null : <JustOpened key={openedMark(opened)} {...opened} />
}

function JustOpened(opened: { readonly level: Level; readonly round: number }) {
  useSeeing(openedMark(opened), 0)
  return <p role="status">{text.opened(names[opened.level])}</p>
}

/** The next level: wished for quietly, and learned of only where both wish for it (H1). */
function Deeper({ view }: { readonly view: LadderView }) {
  const { moment } = useSeen()
  const { next, nextFrom } = view
  if (next === null) return <p class="soft">{text.last}</p>
  if (nextFrom !== null) {
    return <p class="soft">{text.rests(momentInside(nextFrom, moment.now))}</p>
  }
  const words = {
    ask: text.deeper(names[next]),
    wish: text.wish(names[next]),
    wished: text.wished(names[next]),
  }
  return <Wish key={next} question={levelQuestion(next)} words={words} />
}

function Lighter({ level }: { readonly level: Level }) {
  const { say, busy, no } = useSay()
  const partner = usePartnerName()
  const below = levels.filter((each) => each < level)
  if (below.length === 0) return null
  return (
    <section class="stack">
      <NoNotice no={no} />
      {below.map((to) => (
        <Quiet
          key={to}
          wide
          disabled={busy}
          describedBy="lighter-note"
          onPress={() => void say({ kind: 'lower-ladder', to })}
        >
          {text.lighter(names[to])}
        </Quiet>
      ))}
      <p id="lighter-note" class="soft small">
        {text.lighterNote(partner)} {text.again}
      </p>
    </section>
  )
}
