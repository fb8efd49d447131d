/** Said, heard, answered: one speaks, the other says it back, and "Got it" alone opens the answer (R8). */
import { useEffect, useState } from 'preact/hooks'
import { roadOf, type ThreadId } from '@mend/domain/couple'
import { listeningOf, type ListeningView } from '@mend/domain/listenings'
import { ruptureOf } from '@mend/domain/ruptures'
import { announce } from '../../parts/announce.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { listening } from './words.ts'
import type { Params } from '../../page/show.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useDraft } from '../../house/useHouse.ts'
import { useHeld } from '../../house/useHeld.ts'
import { Strip } from './Strip.tsx'
import { useTop } from '../../house/useTop.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Answer } from './Answer.tsx'
import { Begin } from './Begin.tsx'
import { Over } from './Over.tsx'
import { Reflect } from './Reflect.tsx'
import { Reply } from './Reply.tsx'
import type { StageProps } from './props.ts'
import { Waiting } from './Waiting.tsx'
import './listening.css'

/** The step that a listening has reached, or the form that begins one. */
export function Listening(props: { readonly params: Params }) {
  const about = props.params['thread'] as ThreadId
  const { couple, moment } = useSeen()
  const [fresh, setFresh] = useState<string | null>(null)
  const rounds = roadOf(couple, about, moment).flatMap((item) =>
    item.kind === 'listening' && !item.view.account ? [item.view] : [],
  )
  // Both may have spoken at once: each is heard, the first one first.
  const last = rounds.find(({ step }) => step !== 'over') ?? rounds.at(-1) ?? null
  const title = ruptureOf(couple, about, moment)?.title ?? null
  const begun = useDraft(`listening/${about}/said`)
  const written = useWritten(last) || begun.text.trim() !== ''
  const held = useHeld(stageOf(last), last, written && fresh === null)
  const shown = held.value
  useTold(last)
  useTop(stageOf(shown))
  const strip = held.waits ? <Strip onShow={held.show} /> : null
  // "Say something else" holds until a newer round has begun.
  return (
    <>
      {shown === null || fresh === shown.thread ? (
        <Begin about={about} title={title} />
      ) : (
        <Stage
          about={about}
          title={title}
          listening={shown}
          onAgain={() => setFresh(shown.thread)}
        />
      )}
      {strip}
    </>
  )
}

/** One account that was written to be read: said back, answered, and kept. */
export function Hearing(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const view = listeningOf(couple, props.params['listening'] as ThreadId, moment)
  useTold(view)
  useTop(view === null ? '' : `${view.thread} ${view.step} ${view.reflections.length}`)
  if (view === null) return <Gone />
  const title = ruptureOf(couple, view.about, moment)?.title ?? null
  return <Stage about={view.about} title={title} listening={view} onAgain={null} />
}

function Stage(props: StageProps & { readonly onAgain: (() => void) | null }) {
  const { onAgain, ...stage } = props
  const last = stage.listening
  switch (last.control) {
    case 'reflect':
      return <Reflect {...stage} />
    case 'answer':
      return <Answer {...stage} />
    case 'reply':
      return <Reply {...stage} />
    case null:
      if (last.step !== 'over') return <Waiting {...stage} />
      return <Over {...stage} onAgain={onAgain} />
  }
}

const stageOf = (view: ListeningView | null): string =>
  view === null ? '' : `${view.thread} ${view.step} ${view.reflections.length}`

/** Whether words of mine stand in a field of this round, not sent. */
function useWritten(view: ListeningView | null): boolean {
  const thread = view?.thread ?? ''
  const fields = [
    useDraft(`listening/${thread}/heard`),
    useDraft(`listening/${thread}/missing`),
    useDraft(`listening/${thread}/reply`),
  ]
  return fields.some(({ text }) => text.trim() !== '')
}

// My partner's turn ended in mine: said aloud once.
function useTold(last: ListeningView | null): void {
  const name = usePartnerName()
  const control = last?.control ?? null
  useEffect(() => {
    if (control === 'reply') announce(listening.announceReply)
    if (control === 'answer') announce(listening.announceHeard(name))
  }, [control])
}
