/** The foot of a page on which something is written: share it with my partner, or keep it and come back. */
import type { ComponentChildren } from 'preact'
import { useHouse } from '../house/useHouse.ts'
import { nobody } from '../words/en/alone/alone.ts'
import type { Path } from '../page/paths.ts'
import { words } from '../words/en.ts'
import { Primary, Share } from './Button.tsx'
import { Link } from './Link.tsx'
import { useNobody } from './Nobody.tsx'
import { NoNotice, type Saying } from './saying.tsx'

/** Why it was not shared, Share, and what else one may do. */
export function ShareFoot(props: {
  readonly draft: Pick<Saying, 'no' | 'busy'> & { readonly share: () => void }
  /** Nothing is written yet that could be shared. */
  readonly empty?: boolean
  /** Nothing is shared while the thread rests: Share is not there. */
  readonly resting?: boolean
  /** Where Save and come back leads; without it, the way back is the only one. */
  readonly saveTo?: Path
  readonly children?: ComponentChildren
}) {
  const { draft, empty = false, resting = false, saveTo } = props
  const { people } = useHouse()
  if (useNobody()) return <KeepFoot />
  return (
    <>
      <NoNotice no={draft.no} />
      {!resting && (
        <Share
          partner={people.value.partner}
          disabled={draft.busy || empty}
          onPress={draft.share}
        />
      )}
      {saveTo !== undefined && (
        <Link to={saveTo} class="button">
          {words.app.saveAndReturn}
        </Link>
      )}
      {props.children}
    </>
  )
}

/** While there is nobody to share with: the words stay where they are, and only their writer reads them. */
export function KeepFoot() {
  const { router } = useHouse()
  return <Primary onPress={() => router.back('/')}>{nobody.keep}</Primary>
}
