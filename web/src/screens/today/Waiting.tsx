/** All that waits besides what Today opens with: three lines, and the rest on asking. */
import { useState } from 'preact/hooks'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { InLine } from '../../parts/Button.tsx'
import { Item, List } from '../../parts/List.tsx'
import { words } from '../../words/en.ts'
import type { Opening } from './opens.ts'

const shown = 3

/** Nothing where nothing else waits. */
export function Waiting(props: { readonly items: readonly Opening[] }) {
  const { items } = props
  const partner = usePartnerName()
  const [all, setAll] = useState(false)
  const { waiting } = words.today
  if (items.length === 0) return null
  const offers = items.map(({ offer }) => offer(partner))
  const left = items.length - shown
  return (
    <section class="stack" aria-labelledby="waiting">
      <h2 id="waiting">{waiting.title}</h2>
      <List label={waiting.title}>
        {(all ? offers : offers.slice(0, shown)).map(({ title, note, about, action }) => (
          <Item
            key={`${title} ${action?.to ?? ''}`}
            title={title}
            note={about === undefined ? note : <span dir="auto">{about}</span>}
            before={
              <span class="who" aria-hidden="true">
                {partner.slice(0, 1)}
              </span>
            }
            {...(action === null ? {} : { to: action.to })}
          />
        ))}
      </List>
      {left > 0 && !all && (
        <p class="small">
          <InLine onPress={() => setAll(true)}>{waiting.more(left)}</InLine>
        </p>
      )}
    </section>
  )
}
