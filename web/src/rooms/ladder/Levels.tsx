/** How deep the questions go, for both; stepping back is one press (R44). */
import {
  ladderOf,
  type LadderView,
  type Level,
  levelQuestion,
  levels,
  openedOf,
} from '@mend/domain/ladder'
import { quietYes } from '@mend/domain/yeses'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { OnlyYou } from '../../parts/Field.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { Item, List } from '../../parts/List.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { useSeeing } from '../../house/seen-marks.ts'
import { momentInside } from '../../words/days.ts'
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
  return <Wish key={next} next={next} />
}

function Wish({ next }: { readonly next: Level }) {
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const { say, busy, no } = useSay()
  const question = levelQuestion(next)
  const { round, until, mine, matched } = quietYes(couple, question, moment)
  const when = momentInside(until, moment.now)
  const choose = (says: 'yes' | 'no') => void say({ kind: 'choose-yes', question, round, says })
  if (matched?.round === round) return <p class="soft">{text.nextWeek(when)}</p>
  return (
    <section class="stack" aria-labelledby="deeper" data-wish={mine}>
      <h2 id="deeper">{text.deeper(names[next])}</h2>
      <NoNotice no={no} />
      {mine === 'yes' ? (
        <>
          <p role="status">{text.wished(names[next])}</p>
          <Quiet wide disabled={busy} onPress={() => choose('no')}>
            {text.unwish}
          </Quiet>
        </>
      ) : (
        <Primary wide disabled={busy} describedBy="wish-note" onPress={() => choose('yes')}>
          {text.wish(names[next])}
        </Primary>
      )}
      <OnlyYou />
      <p id="wish-note" class="soft small">
        {text.wishNote(partner, when)}
      </p>
    </section>
  )
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
