/** Five short answers, one's own, and "not now", which makes a promise in one press (R36). */
import { type Reply, shortReplies, type SignalView } from '@mend/domain/signals'
import type { Instant } from '@mend/domain/couple'
import { freshThread } from '../../house/thread-ids.ts'
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { Quiet } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { momentWords, nearMoments } from '../../words/when.ts'
import { signal as text } from './words.ts'

/** The answers to what my partner asks for. */
export function Answer({ signal }: { readonly signal: SignalView }) {
  const { thread, what } = signal
  const { clock } = useHouse()
  const partner = usePartnerName()
  const own = useDraft('signals/reply')
  const { say, busy, no } = useSay()
  const answer = (reply: Reply, words = '', due: Instant | null = null) =>
    void say(
      {
        kind: 'answer-signal',
        thread,
        reply,
        words,
        due,
        promise: due === null ? null : freshThread(),
      },
      reply === 'own' ? own.keys : [],
    )
  const promised = what === 'decide' ? text.promise.decide(partner) : text.promise.be(partner)
  return (
    <div class="stack" role="group" aria-label={text.theirs.answer}>
      <NoNotice no={no} />
      <div class="chips">
        {shortReplies.map((reply) => (
          <Quiet key={reply} disabled={busy} onPress={() => answer(reply)}>
            {text.replies[reply]}
          </Quiet>
        ))}
      </div>
      <div class="chips">
        {later(clock.now.value).map((due) => (
          <Quiet
            key={due}
            disabled={busy}
            describedBy="not-now"
            onPress={() => answer('at', promised, due)}
          >
            {text.notNow(momentWords(due, clock.now.value))}
          </Quiet>
        ))}
      </div>
      <p id="not-now" class="soft small">
        {text.notNowNote}
      </p>
      <Coached moment="reply" label={text.own} limit={200} draft={own} />
      {own.text.trim() !== '' && (
        <Quiet disabled={busy} onPress={() => answer('own', own.text.trim())}>
          {text.ownSend(partner)}
        </Quiet>
      )}
      <p class="soft small">{text.theirs.noNeed}</p>
    </div>
  )
}

/** Two moments that are not just now. */
const later = (now: Instant): readonly Instant[] => nearMoments(now).slice(1, 3)
