/** What was begun and not sent: one line for each, to go on with; on this device only. */
import { rupturesOf } from '@mend/domain/ruptures'
import { everyRoom } from '../../every-room.ts'
import { useHouse } from '../../house/useHouse.ts'
import { useSeen } from '../../house/useSeen.ts'
import type { Path } from '../../page/paths.ts'
import { Item, List } from '../../parts/List.tsx'
import { words } from '../../words/en.ts'

type Begun = { readonly to: Path; readonly words: string }

/** Nothing where nothing is begun. */
export function Drafts() {
  const begun = useBegun()
  const { drafts: text } = words.today
  if (begun.length === 0) return null
  return (
    <section class="stack" aria-labelledby="drafts">
      <h2 id="drafts">{text.title}</h2>
      <List label={text.title}>
        {begun.map(({ to, words: written }) => (
          <Item
            key={to}
            to={to}
            title={<span dir="auto">{text.draft(shortened(written))}</span>}
            note={text.goOn}
          />
        ))}
      </List>
    </section>
  )
}

/** Of each page on which something stands, the first words. */
function useBegun(): readonly Begun[] {
  const { drafts } = useHouse()
  const { couple, moment } = useSeen()
  const open = rupturesOf(couple, moment).filter(({ can }) => can.work)
  const places = [
    { key: 'flag/line', to: '/mend/new' as const },
    ...open.flatMap(({ thread }) => everyRoom.flatMap((room) => room.drafts?.(thread) ?? [])),
  ]
  const begun = places.flatMap(({ key, to }) => {
    // Drafts over something kept begin with a mark: see house/useOver.ts.
    const written = drafts.at(key).value.replace(/^=/, '').trim()
    return written === '' ? [] : [{ to, words: written }]
  })
  return begun.filter(({ to }, index) => begun.findIndex((each) => each.to === to) === index)
}

const longest = 40

function shortened(line: string): string {
  return line.length <= longest ? line : `${line.slice(0, longest).trimEnd()}…`
}
