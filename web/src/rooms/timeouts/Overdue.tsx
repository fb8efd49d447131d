/** A day on: one neutral prompt for each, with three ways and no blame. */
import { useState } from 'preact/hooks'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { Link } from '../../parts/Link.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { timeout } from './words.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import type { RestingProps } from './props.ts'
import { StonewallingCard } from './StonewallingCard.tsx'
import { Question } from './Ways.tsx'

/** A pause whose time is a day past, with its three ways on. */
export function Overdue(props: RestingProps) {
  const { timeout: view } = props
  const { say, busy, no } = useSay()
  const [asking, setAsking] = useState<'park' | 'drop' | null>(null)
  const name = usePartnerName()
  const { page } = timeout
  return (
    <Screen
      title={page.overdueTitle}
      back={props.back}
      foot={
        <>
          <NoNotice no={no} />
          <Primary
            disabled={busy}
            onPress={() => void say({ kind: 'return-from-timeout', thread: view.thread })}
          >
            {page.iAmBack}
          </Primary>
          <div class="row even">
            <Quiet onPress={() => setAsking('park')}>{page.park}</Quiet>
            <Quiet onPress={() => setAsking('drop')}>{page.drop}</Quiet>
          </div>
        </>
      }
    >
      <StonewallingCard />
      <p>{page.overdueNote(name)}</p>
      <p>
        <Link to="/help">{page.help}</Link> <span class="soft">{page.helpNote}</span>
      </p>
      <Question timeout={view} asking={asking} onClose={() => setAsking(null)} />
    </Screen>
  )
}
