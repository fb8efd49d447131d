/** The lines of both, as far as I know of them: mine, and those that my partner told me of (R39). */
import { boundariesOf, type BoundaryView } from '@mend/domain/boundaries'
import { useMarks } from '../../house/seen-marks.ts'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { OnlyYou } from '../../parts/Field.tsx'
import { Link } from '../../parts/Link.tsx'
import { Item, List } from '../../parts/List.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { words } from '../../words/en.ts'
import { aboutWords } from './LineWords.tsx'
import { boundaries } from './words.ts'

const { page: text, card } = boundaries

/** The page of boundaries. */
export function Boundaries() {
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const alone = useHouse().people.value.partner === null
  const all = boundariesOf(couple, moment)
  const mine = all.filter(({ by }) => by === 'me')
  const theirs = all.filter(({ by }) => by === 'partner')
  return (
    <Screen
      title={text.title}
      back={{ to: '/us', word: words.app.tabs.us }}
      foot={
        <Link to="/boundaries/new" class="button primary">
          {text.draw}
        </Link>
      }
    >
      <p class="soft">{text.note}</p>
      <Waits />
      <section class="stack" aria-labelledby="my-lines">
        <h2 id="my-lines">{text.mine}</h2>
        {mine.length === 0 ? <p class="soft">{text.none}</p> : <Lines lines={mine} />}
      </section>
      {!alone && (
        <section class="stack" aria-labelledby="their-lines">
          <h2 id="their-lines">{text.theirs(partner)}</h2>
          {theirs.length === 0 ? (
            <p class="soft">{text.noneTheirs(partner)}</p>
          ) : (
            <Lines lines={theirs} />
          )}
        </section>
      )}
      <p class="soft small">{card.evidence}</p>
    </Screen>
  )
}

function Lines({ lines }: { readonly lines: readonly BoundaryView[] }) {
  const { moment } = useSeen()
  const marks = useMarks()
  return (
    <List>
      {lines.map((it) => (
        <Item
          key={it.thread}
          title={<span dir="auto">{aboutWords(it.subject, moment)}</span>}
          note={<LineState it={it} />}
          isNew={
            it.by === 'partner' && !it.read && marks.isNew(`boundary/${it.thread}/${it.since}`, 0)
          }
          to={`/boundaries/${it.thread}`}
        />
      ))}
    </List>
  )
}

function LineState({ it }: { readonly it: BoundaryView }) {
  const partner = usePartnerName()
  if (it.by === 'partner') return <span dir="auto">{it.terms.welcome}</span>
  if (it.own?.review === true) return <>{text.review}</>
  if (!it.spoken) return <OnlyYou />
  return <>{it.read ? card.read(partner) : text.spoken(partner)}</>
}
