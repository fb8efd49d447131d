/** "I slipped": one tap says so and begins again, linked to what went before; nothing is reset (R18). */
import { useState } from 'preact/hooks'
import type { Instant } from '@mend/domain/couple'
import { defaultDue, type PromiseView } from '@mend/domain/promises'
import { freshThread } from '../../house/thread-ids.ts'
import { useHouse } from '../../house/useHouse.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { promise } from './words.ts'
import { momentInside } from '../../words/days.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useOver } from '../../house/useOver.ts'
import { DuePick } from '../../parts/time/TimePick.tsx'

const { slip: text } = promise

/** @returns what may be changed about the next attempt, and the one tap, for the foot */
export function useSlip(view: PromiseView) {
  const { router, clock } = useHouse()
  const partner = usePartnerName()
  const what = useOver(`slip/${view.thread}/what`, view.what)
  const [picked, setPicked] = useState<Instant | null>(null)
  const { say, busy, no } = useSay()
  const now = clock.now.value
  const due = picked ?? soonAfter(now)
  const again = async () => {
    const next = freshThread()
    const words = what.text.trim() === '' ? view.what : what.text.trim()
    const at = picked ?? soonAfter(clock.read())
    const slip = { kind: 'admit-slip', thread: view.thread, next, what: words, due: at } as const
    const said = await say(slip, what.keys)
    if (said === false) return
    const thread = said === 'this-tab' ? next : view.thread
    router.swap(
      view.about === null ? `/promises/${thread}` : `/mend/${view.about}/promises/${thread}`,
    )
  }
  const fields = (
    <section class="stack" aria-labelledby="slip">
      <h2 id="slip">{text.title}</h2>
      <p class="soft small">{text.note(partner)}</p>
      <details>
        <summary>{text.change}</summary>
        <div class="stack">
          <Coached moment="promise" label={text.what} lines={2} limit={400} draft={what} />
          <DuePick label={promise.make.due} value={due} onChange={setPicked} />
        </div>
      </details>
    </section>
  )
  // Only just due, it may well be kept: then this is no more than at hand.
  const Press = view.state === 'missed' && !view.can.sayDone ? Primary : Quiet
  const press = (
    <>
      <NoNotice no={no} />
      <Press wide disabled={busy} onPress={() => void again()}>
        {text.press(momentInside(due, now))}
      </Press>
    </>
  )
  return { fields, press }
}

/** Twenty minutes on, at the next five minutes: a time that can be said and remembered. */
function soonAfter(now: Instant): Instant {
  const step = 5 * 60_000
  return (Math.ceil(defaultDue(now) / step) * step) as Instant
}
