/** Three answers to a repair, equal in weight: received, something missing, not ready. Forgiveness is never asked (R5). */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { RepairPart, RepairView } from '@mend/domain/couple'
import { Quiet } from '../../../parts/Button.tsx'
import { NoNotice, useSay } from '../../../parts/saying.tsx'
import { repair as text } from '../../../words/en/repair.ts'
import { usePartnerName } from '../names.ts'

const { answers } = text.page
const parts: readonly RepairPart[] = ['impact', 'concrete', 'change']

export function Answers(props: { readonly repair: RepairView }) {
  const { thread, state } = props.repair
  const partner = usePartnerName()
  const { say, busy, no } = useSay()
  const [choosing, setChoosing] = useState(false)
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (choosing) head.current?.focus()
  }, [choosing])
  const answer = async (given: 'received' | 'not-ready' | { readonly missing: RepairPart }) => {
    if (await say({ kind: 'answer-repair', thread, answer: given })) setChoosing(false)
  }
  return (
    <section class="stack push" aria-label={answers.title}>
      <NoNotice no={no} />
      <h2 ref={head} tabIndex={-1}>
        {choosing ? answers.which : answers.title}
      </h2>
      {choosing ? (
        <div class="answers" role="group" aria-label={answers.which}>
          {parts.map((part) => (
            <Quiet key={part} disabled={busy} onPress={() => void answer({ missing: part })}>
              {answers.parts[part]}
            </Quiet>
          ))}
        </div>
      ) : (
        <div class="answers" role="group" aria-label={answers.title}>
          <Quiet disabled={busy} onPress={() => void answer('received')}>
            {answers.received}
          </Quiet>
          <Quiet disabled={busy} pressed={state === 'missing'} onPress={() => setChoosing(true)}>
            {answers.missing}
          </Quiet>
          <Quiet
            disabled={busy}
            pressed={state === 'not-ready'}
            onPress={() => void answer('not-ready')}
          >
            {answers.notReady}
          </Quiet>
        </div>
      )}
      <p class="soft small">{answers.note(partner)}</p>
    </section>
  )
}
