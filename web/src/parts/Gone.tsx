/** A page that is not here, or not here yet: said calmly, with a way back. */
import { useHouse } from '../house/useHouse.ts'
import { Link } from './Link.tsx'
import { Screen } from './Screen.tsx'
import { words } from '../words/en.ts'
import { rupture } from '../words/en/rupture.ts'

/** The page of something this device does not know, with the way back to Mend. */
export function Gone(props: { readonly title?: string }) {
  const { ready } = useHouse()
  const { missing } = rupture
  if (!ready.value) return null
  return (
    <Screen
      title={props.title ?? missing.title}
      back={{ to: '/mend', word: words.app.tabs.mend }}
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
