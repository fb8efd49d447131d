/** Said, heard, answered: one speaks, the other says it back, and "Got it" alone opens the answer (R8). */
import { useEffect, useState } from 'preact/hooks'
import { type ListeningView, roadOf, ruptureOf, type ThreadId } from '@mend/domain/couple'
import { announce } from '../../../parts/announce.tsx'
import { listening } from '../../../words/en/listening.ts'
import type { Params } from '../../show.ts'
import { usePartnerName } from '../names.ts'
import { useTop } from '../top.ts'
import { useSeen } from '../see.ts'
import { Answer } from './Answer.tsx'
import { Begin } from './Begin.tsx'
import { Over } from './Over.tsx'
import { Reflect } from './Reflect.tsx'
import { Reply } from './Reply.tsx'
import type { StageProps } from './stage.ts'
import { Waiting } from './Waiting.tsx'
import './listening.css'

export function Listening(props: { readonly params: Params }) {
  const about = props.params['thread'] as ThreadId
  const { couple, moment } = useSeen()
  const [fresh, setFresh] = useState<string | null>(null)
  const rounds = roadOf(couple, about, moment).flatMap((item) =>
    item.kind === 'listening' ? [item.listening] : [],
  )
  // Both may have spoken at once: each is heard, the first one first.
  const last = rounds.find(({ step }) => step !== 'over') ?? rounds.at(-1) ?? null
  const title = ruptureOf(couple, about, moment)?.title ?? null
  useTold(last)
  useTop(last === null ? '' : `${last.thread} ${last.step} ${last.reflections.length}`)
  // "Say something else" holds until a newer round has begun.
  if (last === null || fresh === last.thread) return <Begin about={about} title={title} />
  const stage: StageProps = { about, title, listening: last }
  switch (last.control) {
    case 'reflect':
      return <Reflect {...stage} />
    case 'answer':
      return <Answer {...stage} />
    case 'reply':
      return <Reply {...stage} />
    case null:
      if (last.step !== 'over') return <Waiting {...stage} />
      return <Over {...stage} onAgain={() => setFresh(last.thread)} />
  }
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
