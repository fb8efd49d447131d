/** Looking at a line of mine again: keep it, change it, or end it. Nobody else is asked (R40). */
import { type BoundaryView, type OwnView, reviewMs } from '@mend/domain/boundaries'
import type { Instant } from '@mend/domain/couple'
import { useState } from 'preact/hooks'
import { useHouse } from '../../house/useHouse.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Quiet } from '../../parts/Button.tsx'
import { Link } from '../../parts/Link.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { words } from '../../words/en.ts'
import { date } from '../../words/when.ts'
import { boundaries } from './words.ts'

const { review: text } = boundaries

/** Keep, change, end: at any time, and asked for once its day has come. */
export function Review(props: { readonly it: BoundaryView; readonly own: OwnView }) {
  const { it, own } = props
  const { thread } = it
  const { clock } = useHouse()
  const { moment } = useSeen()
  const { say, busy, no } = useSay()
  const [ending, setEnding] = useState(false)
  const keep = () => {
    const reviewAt = (clock.read() + reviewMs) as Instant
    void say({ kind: 'set-line-review', thread, reviewAt })
  }
  const end = async () => {
    if (await say({ kind: 'begin-loosening', thread, to: null })) setEnding(false)
  }
  return (
    <section class="stack" aria-label={text.head} data-review={own.review ? 'due' : 'later'}>
      {own.review && (
        <>
          <h2>{text.head}</h2>
          <p>{text.note}</p>
        </>
      )}
      <NoNotice no={no} />
      <div class="row">
        {own.review && (
          <Quiet disabled={busy} onPress={keep}>
            {text.keep}
          </Quiet>
        )}
        <Link to={`/boundaries/${thread}/change`} class="button quiet">
          {text.change}
        </Link>
        <Quiet onPress={() => setEnding(true)}>{text.end}</Quiet>
      </div>
      {!own.review && <p class="soft small">{text.next(date(own.reviewAt, moment.now))}</p>}
      {ending && (
        <Sheet title={text.endAsk} onClose={() => setEnding(false)}>
          <p class="soft">{text.endNote}</p>
          <Quiet disabled={busy} onPress={() => void end()}>
            {text.endYes}
          </Quiet>
          <Quiet onPress={() => setEnding(false)}>{words.app.back}</Quiet>
        </Sheet>
      )}
    </section>
  )
}
