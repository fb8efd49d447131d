/** Three answers to a repair, equal in weight: received, something missing, not ready. Forgiveness is never asked (R5). */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { RepairPart, RepairView } from '@mend/domain/repairs'
import { useDraft } from '../../house/useHouse.ts'
import { Plain, Primary, Quiet } from '../../parts/Button.tsx'
import { Choices } from '../../parts/Choices.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { repair as text } from './words.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'

const { answers } = text.page
const parts: readonly RepairPart[] = ['impact', 'concrete', 'change']

/** What I may answer to a repair: received, not ready, or which part is missing. */
export function Answers(props: { readonly repair: RepairView }) {
  const { thread, state } = props.repair
  const partner = usePartnerName()
  const { say, busy, no } = useSay()
  const [choosing, setChoosing] = useState(false)
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (choosing) head.current?.focus()
  }, [choosing])
  const answer = (given: 'received' | 'not-ready') =>
    void say({ kind: 'answer-repair', thread, answer: given })
  return (
    <section class="stack push" aria-label={answers.title}>
      <NoNotice no={no} />
      <h2 ref={head} tabIndex={-1}>
        {choosing ? answers.which : answers.title}
      </h2>
      {choosing ? (
        <Missing repair={props.repair} onDone={() => setChoosing(false)} />
      ) : (
        <div class="answers" role="group" aria-label={answers.title}>
          <Quiet disabled={busy} onPress={() => answer('received')}>
            {answers.received}
          </Quiet>
          <Quiet disabled={busy} onPress={() => setChoosing(true)}>
            {answers.missing}
          </Quiet>
          <Quiet disabled={busy} onPress={() => answer('not-ready')}>
            {state === 'not-ready' ? answers.stillNotReady : answers.notReady}
          </Quiet>
        </div>
      )}
      <p class="soft small">{answers.note(partner)}</p>
    </section>
  )
}

/** Which part, and a line if one likes; until it is sent, nothing is said and all of it can be taken back. */
function Missing(props: { readonly repair: RepairView; readonly onDone: () => void }) {
  const { thread } = props.repair
  const partner = usePartnerName()
  const draft = useDraft(`repair/${thread}/missing`)
  const [part, setPart] = useState<RepairPart | null>(null)
  const { say, busy, no } = useSay()
  const send = async () => {
    if (part === null) return
    if (!(await say({ kind: 'answer-repair', thread, answer: { missing: part } }))) return
    const words = draft.text.trim()
    if (words !== '') await say({ kind: 'word-answer', thread, words }, draft.keys)
    props.onDone()
  }
  return (
    <>
      <Choices
        label={answers.which}
        labelUnseen
        choices={parts.map((value) => ({ value, word: answers.parts[value] }))}
        value={part}
        onChange={setPart}
      />
      <Coached
        moment="talk"
        label={answers.words}
        hint={answers.wordsHint(partner)}
        lines={2}
        limit={280}
        draft={draft}
      />
      <NoNotice no={no} />
      <Primary disabled={busy || part === null} onPress={() => void send()}>
        {answers.sendMissing(partner)}
      </Primary>
      <Plain onPress={props.onDone}>{answers.back}</Plain>
    </>
  )
}

/** Received: a line to whoever offered it, if one likes; nothing once it was sent. */
export function Thank({ repair }: { readonly repair: RepairView }) {
  const { thread } = repair
  const partner = usePartnerName()
  const draft = useDraft(`repair/${thread}/thanks`)
  const { say, busy, no } = useSay()
  const send = () => void say({ kind: 'word-answer', thread, words: draft.text.trim() }, draft.keys)
  return (
    <div class="stack">
      <Coached
        moment="talk"
        label={answers.thank(partner)}
        hint={answers.wordsHint(partner)}
        lines={2}
        limit={280}
        draft={draft}
      />
      <NoNotice no={no} />
      <div class="row">
        <Quiet disabled={busy || draft.text.trim() === ''} onPress={send}>
          {answers.send(partner)}
        </Quiet>
      </div>
    </div>
  )
}
