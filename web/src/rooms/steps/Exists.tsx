/** One step at a time: keep the one that is there, or offer the new one in its place (R26). */
import type { Event, ThreadId } from '@mend/domain/couple'
import { stepsOf, type StepView } from '@mend/domain/steps'
import { freshThread } from '../../house/thread-ids.ts'
import { useHouse } from '../../house/useHouse.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { step } from './words.ts'
import { useSeen } from '../../house/useSeen.ts'

const { exists: text } = step

/** Asks whether the step that is there stays, or the new one is offered in its place. */
export function ExistsSheet(props: {
  readonly about: ThreadId
  readonly onKeep: () => void
  readonly onReplace: () => void
}) {
  const { couple, moment } = useSeen()
  const { active, proposed } = stepsOf(couple, props.about, moment)
  const there: StepView | null = proposed ?? active
  return (
    <Sheet title={text.title} onClose={props.onKeep}>
      <p class="soft">{text.note}</p>
      {there !== null && (
        <p class="words" dir="auto">
          {there.what}
        </p>
      )}
      <Primary onPress={props.onReplace}>{text.replace}</Primary>
      <Quiet onPress={props.onKeep}>{text.keep}</Quiet>
    </Sheet>
  )
}

type Proposal = Extract<Event, { readonly kind: 'step-proposed' }>

/** A step of mine that met another one on its way: its words are back, and the same question is asked. */
export function LostStep(props: { readonly about: ThreadId }) {
  const { returned, settle } = useHouse()
  const { couple, moment } = useSeen()
  const { say, busy, no } = useSay()
  const { current } = stepsOf(couple, props.about, moment)
  const lost = returned.value.find(
    ({ event }) => event.kind === 'step-proposed' && event.about === props.about,
  )
  if (lost?.event.kind !== 'step-proposed') return null
  const { id, event } = lost
  const replace = async () => {
    if (
      await say({ kind: 'propose-step', thread: freshThread(), ...again(event), instead: current })
    ) {
      await settle(id)
    }
  }
  return (
    <Notice>
      <h2>{text.title}</h2>
      <p class="small">{text.note}</p>
      <p class="words" dir="auto">
        {event.what}
      </p>
      <NoNotice no={no} />
      <div class="row">
        <Quiet disabled={busy} onPress={() => void settle(id)}>
          {text.keep}
        </Quiet>
        <Quiet disabled={busy} onPress={() => void replace()}>
          {text.replace}
        </Quiet>
      </div>
    </Notice>
  )
}

function again({ about, who, what, cue, due }: Proposal) {
  const mine = who === 'both' ? 'both' : who === 'author' ? 'me' : 'partner'
  return { about, who: mine, what, cue, due } as const
}
