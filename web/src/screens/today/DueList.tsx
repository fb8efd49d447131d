/** What is due and what comes soon, as a quiet list: whose it is, what it says, when. */
import type { Due } from '@mend/domain/couple'
import { useHouse } from '../../house/useHouse.ts'
import { Item, List } from '../../parts/List.tsx'
import { Several } from '../../parts/guard/Several.tsx'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { clockTime, momentWords } from '../../words/when.ts'
import { noteOf, pathOf, titleOf } from './due-words.ts'

/** A list under a heading that only those who hear it need; nothing when it is empty. */
export function DueList(props: { readonly items: readonly Due[]; readonly label: string }) {
  const { clock } = useHouse()
  const name = usePartnerName()
  const now = clock.now.value
  if (props.items.length === 0) return null
  const today = (at: number) => new Date(at).toDateString() === new Date(now).toDateString()
  return (
    <List label={props.label}>
      <Several
        of={props.items}
        first={5}
        keyOf={(item) => `${item.kind} ${item.thread}`}
        draw={(item) => (
          <Item
            title={titleOf(item, name)}
            note={noteOf(item)}
            aside={<time>{today(item.at) ? clockTime(item.at) : momentWords(item.at, now)}</time>}
            to={pathOf(item)}
          />
        )}
      />
    </List>
  )
}
