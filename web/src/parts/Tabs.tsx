/** The five places, below on a phone, beside on a desk. */
import type { Path } from '../page/paths.ts'
import type { Tab } from '../page/show.ts'
import { words } from '../words/en.ts'
import { Icon } from './icons.tsx'
import { Link } from './Link.tsx'
import { New } from './List.tsx'

const places: readonly { readonly tab: Tab; readonly to: Path }[] = [
  { tab: 'today', to: '/' },
  { tab: 'mend', to: '/mend' },
  { tab: 'talk', to: '/talk' },
  { tab: 'grow', to: '/grow' },
  { tab: 'us', to: '/us' },
]

/** The five places; the current one is marked, and none is where a screen belongs to none. */
export function Tabs(props: {
  readonly current: Tab | null
  /** Where something of my partner's lies that I have not seen. */
  readonly news: ReadonlySet<Tab>
}) {
  return (
    <nav class="tabs" aria-label={words.app.tabsLabel}>
      <ul role="list">
        {places.map(({ tab, to }) => (
          <li key={tab}>
            <Link to={to} current={props.current === tab}>
              <span class="tab-icon">
                <Icon name={tab} size={22} />
                {props.news.has(tab) && <New />}
              </span>
              {words.app.tabs[tab]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
