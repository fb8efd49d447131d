/** The five places, below on a phone, beside on a desk. */
import type { Path } from '../paths.ts'
import type { Tab } from '../screens/table.tsx'
import { words } from '../words/en.ts'
import { Icon } from './icons.tsx'
import { Link } from './Link.tsx'

const places: readonly { readonly tab: Tab; readonly to: Path }[] = [
  { tab: 'today', to: '/' },
  { tab: 'mend', to: '/mend' },
  { tab: 'talk', to: '/talk' },
  { tab: 'grow', to: '/grow' },
  { tab: 'us', to: '/us' },
]

export function Tabs(props: { readonly current: Tab | null }) {
  return (
    <nav class="tabs" aria-label={words.house.tabsLabel}>
      <ul role="list">
        {places.map(({ tab, to }) => (
          <li key={tab}>
            <Link to={to} current={props.current === tab}>
              <Icon name={tab} size={22} />
              {words.house.tabs[tab]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
