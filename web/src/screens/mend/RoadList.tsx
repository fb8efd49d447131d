/** What has been said on the road of a rupture, in its order, each line leading to its own page. */
import { Item, List } from '../../parts/List.tsx'
import { Several } from '../../parts/guard/Several.tsx'
import type { PageVisit } from '../../room.ts'
import { rupture as text } from '../../words/en/rupture.ts'
import { belowOf, linesOf } from './onPage.ts'

/** The lines of a rupture's road, and below them what stands beside it. */
export function RoadList({ visit }: { readonly visit: PageVisit }) {
  const said = linesOf(visit)
  const below = belowOf(visit)
  if (said.length + below.length === 0) return <p class="soft">{text.nothingSaid}</p>
  return (
    <List label={text.said}>
      <Several
        of={said}
        first={30}
        keyOf={({ key }) => key}
        draw={({ line }) => <Item {...line} />}
      />
      {below.map((line) => (
        <Item key={line.to} {...line} />
      ))}
    </List>
  )
}
