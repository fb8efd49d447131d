/** A line that I want softer, or over: what would come back, until when nothing changes, and the way to think again (R40). */
import type { BoundaryView, LooseningView, Terms } from '@mend/domain/boundaries'
import { useHouse } from '../../house/useHouse.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Quiet } from '../../parts/Button.tsx'
import { OnlyYou } from '../../parts/Field.tsx'
import { Link } from '../../parts/Link.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { momentInside } from '../../words/days.ts'
import { LineWords } from './LineWords.tsx'
import { boundaries } from './words.ts'

const { loosening: text, pressed } = boundaries

/** It changes by a second press, a day later; until then, and if it is cancelled, only my own devices know. */
export function Loosening(props: { readonly it: BoundaryView; readonly loosening: LooseningView }) {
  const { it, loosening } = props
  const { to, until, ripe, comesBack } = loosening
  const { moment } = useSeen()
  const { say, busy, no } = useSay()
  const offline = useHouse().status.value.connection !== 'online'
  const { thread } = it
  return (
    <section
      class="stack"
      aria-label={to === null ? text.headEnd : text.head}
      data-loosening={ripe ? 'ripe' : 'waits'}
    >
      <h2>{to === null ? text.headEnd : text.head}</h2>
      <OnlyYou />
      <p>{ripe ? text.ripe : text.until(momentInside(until, moment.now))}</p>
      {to !== null && (
        <>
          <p class="soft small">{text.then}</p>
          {sameWords(it.terms, to) ? (
            <p>{boundaries.reach[to.reach]}</p>
          ) : (
            <LineWords by="me" terms={to} />
          )}
        </>
      )}
      <p>{comesBack === 0 ? text.backNone : text.back(comesBack)}</p>
      {ripe && offline && <p class="small">{text.offline}</p>}
      <NoNotice no={no} />
      <div class="row">
        {ripe && (
          <Quiet disabled={busy || offline} onPress={() => void say(loosened(it, loosening))}>
            {to === null ? text.nowEnd : text.now}
          </Quiet>
        )}
        <Quiet disabled={busy} onPress={() => void say({ kind: 'cancel-loosening', thread })}>
          {text.cancel}
        </Quiet>
      </div>
    </section>
  )
}

const sameWords = (left: Terms, right: Terms): boolean =>
  left.line === right.line && left.welcome === right.welcome

function loosened(it: BoundaryView, { to, since }: LooseningView) {
  const { thread, subject, spoken } = it
  if (to === null) {
    return spoken
      ? ({ kind: 'end-boundary', thread, since } as const)
      : ({ kind: 'end-line', thread } as const)
  }
  return spoken
    ? ({ kind: 'change-boundary', thread, ...to, since } as const)
    : ({ kind: 'keep-line', thread, subject, ...to } as const)
}

/** Loosened and kept again, three times: for its owner's eyes, computed here and told to nobody. */
export function Pressed() {
  return (
    <Notice care>
      <OnlyYou />
      <p>{pressed.body}</p>
      <p class="small">{pressed.note}</p>
      <p>
        <Link to="/help">{pressed.help}</Link>
      </p>
    </Notice>
  )
}
