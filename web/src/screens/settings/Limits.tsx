/** What no lock and no cipher can do, said before anyone relies on it. */
import { Screen } from '../../parts/Screen.tsx'
import { settings } from '../../words/en/settings.ts'

/** The list of what Mend cannot protect from. */
export function Limits() {
  const { limits } = settings
  return (
    <Screen title={limits.title} back={{ to: '/' }}>
      <ul class="stack" role="list">
        {limits.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Screen>
  )
}
