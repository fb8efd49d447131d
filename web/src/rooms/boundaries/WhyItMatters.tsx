/** My partner would like to understand a line of mine: I may say why it matters, or leave it and nobody hears (R39). */
import type { BoundaryView } from '@mend/domain/boundaries'
import { useMarks } from '../../house/seen-marks.ts'
import { useDraft } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { Quiet } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Said } from '../../parts/said/Said.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { words } from '../../words/en.ts'
import { useLeave } from '../asking/asked.tsx'
import { leftMark } from '../asking/quiet-now.ts'
import { asked } from '../asking/words.ts'
import { boundaries } from './words.ts'

const { card: text } = boundaries

/** The one question, until it is answered or left; what is left is known to this device alone. */
export function WhyItMatters({ it }: { readonly it: BoundaryView }) {
  const partner = usePartnerName()
  const leave = useLeave()
  const { isNew } = useMarks()
  const { say, busy, no } = useSay()
  const { thread, explained } = it
  const draft = useDraft(`boundaries/${thread}/why`)
  if (explained !== null) {
    return (
      <Said by="me" name={partner}>
        {explained}
      </Said>
    )
  }
  if (!isNew(leftMark(thread), 0)) return null
  const said = draft.text.trim()
  return (
    <section class="stack" aria-label={text.wonders(partner)} data-question>
      <p>{text.wonders(partner)}</p>
      <p class="soft small">{text.wondersNote(partner)}</p>
      <Coached moment="need" label={text.answer} lines={2} limit={400} draft={draft} />
      <NoNotice no={no} />
      <div class="row">
        <Quiet
          disabled={busy || said === ''}
          onPress={() => void say({ kind: 'explain-boundary', thread, words: said }, draft.keys)}
        >
          {words.app.shareWith(partner)}
        </Quiet>
        <Quiet onPress={() => leave(thread)}>{asked.leave}</Quiet>
      </div>
    </section>
  )
}
