/** What is due and what comes soon, as a quiet list: whose it is, what it says, when. */
import type { Due } from '@mend/domain/couple'
import { useHouse } from '../../house.ts'
import { Item, List } from '../../parts/List.tsx'
import { usePartnerName } from '../mend/names.ts'
import { words } from '../../words/en.ts'
import { clockTime, momentWords } from '../../when.ts'
import { pathOf } from './waiting.ts'

export function DueList(props: { readonly items: readonly Due[]; readonly label: string }) {
  const { clock } = useHouse()
  const name = usePartnerName()
  const now = clock.now.value
  if (props.items.length === 0) return null
  const today = (at: number) => new Date(at).toDateString() === new Date(now).toDateString()
  return (
    <List label={props.label}>
      {props.items.map((item) => (
        <Item
          key={`${item.kind} ${item.thread}`}
          title={titleOf(item, name)}
          note={noteOf(item)}
          aside={<time>{today(item.at) ? clockTime(item.at) : momentWords(item.at, now)}</time>}
          to={pathOf(item)}
        />
      ))}
    </List>
  )
}

function titleOf(item: Due, name: string): string {
  const { due } = words.today
  switch (item.kind) {
    case 'promise':
      return item.by === 'me' ? due.mine : due.theirs(name)
    case 'step':
      return due.step
    case 'timeout-return':
      return due.pause
    case 'timeout-overdue':
      return due.pauseOver
    case 'parked':
      return due.parked
    case 'talk':
      return due.talk
  }
}

function noteOf(item: Due): string | undefined {
  if (item.kind === 'parked' || item.kind === 'talk') return item.title
  return 'what' in item ? item.what : undefined
}
