/** How deep the questions go, for both; stepping back is one press (R44). */
import { ladderOf, type Level, levels } from '@mend/domain/ladder'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Quiet } from '../../parts/Button.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { Item, List } from '../../parts/List.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { ladder } from './words/page.ts'

const { levels: text, names, means } = ladder

/** The page of the levels. */
export function LevelsPage() {
  const { couple, moment } = useSeen()
  const { people } = useHouse()
  const { level } = ladderOf(couple, moment)
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
      <Lighter level={level} />
    </Screen>
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
