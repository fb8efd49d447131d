/** The foot of a page on a rupture's road: share it, or keep it and go back. Nothing is shared while the thread rests. */
import type { ThreadId } from '@mend/domain/couple'
import { useHouse } from '../../house.ts'
import { Share } from '../../parts/Button.tsx'
import { Link } from '../../parts/Link.tsx'
import { NoNotice, type Saying } from '../../parts/saying.tsx'
import { words } from '../../words/en.ts'

export function ShareFoot(props: {
  readonly about: ThreadId
  readonly resting: boolean
  readonly draft: Pick<Saying, 'no' | 'busy'> & { readonly share: () => Promise<void> }
}) {
  const { about, resting, draft } = props
  const { people } = useHouse()
  return (
    <>
      <NoNotice no={draft.no} />
      {!resting && (
        <Share
          partner={people.value.partner}
          disabled={draft.busy}
          onPress={() => void draft.share()}
        />
      )}
      <Link to={`/mend/${about}`} class="button">
        {words.house.saveAndReturn}
      </Link>
    </>
  )
}
