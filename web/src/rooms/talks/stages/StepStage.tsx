/** One step out of the talk: if this happens, then that, until a day; one proposal at a time (R26). */
import { useState } from 'preact/hooks'
import { type StepBoardView, stepsOf, type StepView } from '@mend/domain/steps'
import { freshThread } from '../../../house/thread-ids.ts'
import { useHouse } from '../../../house/useHouse.ts'
import { Plain, Primary, Quiet, Share } from '../../../parts/Button.tsx'
import { Said } from '../../../parts/said/Said.tsx'
import { NoNotice, useSay } from '../../../parts/saying.tsx'
import { StepFields, useStepDraft } from '../../steps/draft.tsx'
import { step as words } from '../../steps/words.ts'
import { papers } from '../words/papers.ts'
import { momentInside } from '../../../words/days.ts'
import { Onward } from '../parts/Onward.tsx'
import { TalkScreen } from '../parts/TalkScreen.tsx'
import type { Seat } from '../parts/useTalk.ts'

const { step: text } = papers

/** The step that comes out of the talk: writing one, or answering the one that was offered. */
export function StepStage({ seat }: { readonly seat: Seat }) {
  const { couple, me, clock } = useHouse()
  const board = stepsOf(couple.value, seat.about, { me, now: clock.now.value })
  const [writing, setWriting] = useState(false)
  const { active, proposed } = board
  const write = writing || (active === null && proposed === null)
  const promoted = seat.view.board.promoted
  return (
    <TalkScreen
      seat={seat}
      title={text.title}
      foot={<Onward seat={seat} from="step" word={text.next} primary={active !== null} />}
    >
      <p class="soft">{active === null ? text.note : text.agreed}</p>
      {promoted !== null && active === null && (
        <p class="small">
          {text.from}: <strong dir="auto">{promoted.words}</strong>
        </p>
      )}
      {active !== null && <Shown seat={seat} step={active} />}
      {proposed !== null && !writing && (
        <Proposed seat={seat} step={proposed} onOther={() => setWriting(true)} />
      )}
      {write && <Write seat={seat} board={board} onDone={() => setWriting(false)} />}
    </TalkScreen>
  )
}

function Shown({ seat, step }: { readonly seat: Seat; readonly step: StepView }) {
  const { clock } = useHouse()
  const who = step.who === 'partner' ? words.does.partner(seat.name) : words.does[step.who]
  return (
    <div data-step={step.end ?? 'open'}>
      <Said by={step.by} name={seat.name}>
        {who}: {step.what}
        <span class="block soft small">
          {words.when(step.cue)} · {words.by(momentInside(step.due, clock.now.peek()))}
        </span>
      </Said>
    </div>
  )
}

function Proposed(props: {
  readonly seat: Seat
  readonly step: StepView
  readonly onOther: () => void
}) {
  const { seat, step } = props
  const { say, busy, no } = useSay()
  const mine = step.by === 'me'
  return (
    <section class="stack" data-step="proposed" aria-labelledby="proposed">
      <h2 id="proposed">{mine ? words.proposedHead.mine : words.proposedHead.theirs(seat.name)}</h2>
      <Shown seat={seat} step={step} />
      <NoNotice no={no} />
      {mine ? (
        <p class="soft" role="status">
          {words.waiting(seat.name)}
        </p>
      ) : (
        <Primary
          disabled={busy}
          onPress={() => void say({ kind: 'agree-step', thread: step.thread })}
        >
          {words.agree}
        </Primary>
      )}
      <div class="row">
        <Quiet
          disabled={busy}
          onPress={() => void say({ kind: 'set-step-aside', thread: step.thread })}
        >
          {mine ? words.takeBack : words.notThis}
        </Quiet>
        <Plain class="link" onPress={props.onOther}>
          {words.other}
        </Plain>
      </div>
    </section>
  )
}

function Write(props: {
  readonly seat: Seat
  readonly board: StepBoardView
  readonly onDone: () => void
}) {
  const { seat, board } = props
  const { people } = useHouse()
  const { say, busy, no } = useSay()
  const promoted = seat.view.board.promoted
  const draft = useStepDraft(seat.about, promoted?.words ?? '')
  const share = async () => {
    if (draft.whole === null) return
    const place = { thread: freshThread(), about: seat.about, instead: board.current }
    if (await say({ kind: 'propose-step', ...place, ...draft.whole }, draft.keys)) props.onDone()
  }
  return (
    <section class="stack" aria-label={text.title}>
      <StepFields draft={draft} partner={seat.name} />
      {board.current !== null && <p class="soft small">{words.replaces}</p>}
      <NoNotice no={no} />
      <Share
        partner={people.value.partner}
        disabled={busy || draft.whole === null}
        onPress={() => void share()}
      />
    </section>
  )
}
