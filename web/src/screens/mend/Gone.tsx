/** A page that is not here, or not here yet: said calmly, with a way back. */
import { useHouse } from '../../house.ts'
import { Link } from '../../parts/Link.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { words } from '../../words/en.ts'
import { rupture } from '../../words/en/rupture.ts'

export function Gone(props: { readonly title?: string }) {
  const { ready } = useHouse()
  const { missing } = rupture
  if (!ready.value) return null
  return (
    <Screen
      title={props.title ?? missing.title}
      back={{ to: '/mend', word: words.house.tabs.mend }}
      foot={
        <Link to="/mend" class="button primary">
          {missing.back}
        </Link>
      }
    >
      <p>{missing.note}</p>
    </Screen>
  )
}
