/** One step out of the talk: if this happens, then that, until a day; one proposal at a time (R26). */
import { useState } from 'preact/hooks'
import {
  type Instant,
  type StepBoardView,
  stepsOf,
  type StepView,
  type ThreadId,
} from '@mend/domain/couple'
import { freshThread } from '../../fresh.ts'
import { useDraft, useHouse } from '../../house.ts'
import { Plain, Primary, Quiet, Share } from '../../parts/Button.tsx'
import { Choices } from '../../parts/Choices.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Said } from '../../parts/Said.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { TimePick } from '../../parts/TimePick.tsx'
import { step as words } from '../../words/en/step.ts'
import { papers } from '../../words/en/talkPapers.ts'
import { momentInside } from '../mend/days.ts'
import { Onward } from './Onward.tsx'
import { TalkScreen } from './TalkScreen.tsx'
import type { Table } from './useTalk.ts'

const { step: text } = papers
type Who = 'me' | 'partner' | 'both'

export function StepStage({ table }: { readonly table: Table }) {
  const { couple, me, clock } = useHouse()
  const board = stepsOf(couple.value, table.about, { me, now: clock.now.value })
  const [writing, setWriting] = useState(false)
  const { active, proposed } = board
  const write = writing || (active === null && proposed === null)
  const promoted = table.view.board.promoted
  return (
    <TalkScreen
      table={table}
      title={text.title}
      foot={<Onward table={table} from="step" word={text.next} primary={active !== null} />}
    >
      <p class="soft">{active === null ? text.note : text.agreed}</p>
      {promoted !== null && active === null && (
        <p class="small">
          {text.from}: <strong dir="auto">{promoted.words}</strong>
        </p>
      )}
      {active !== null && <Shown table={table} step={active} />}
      {proposed !== null && !writing && (
        <Proposed table={table} step={proposed} onOther={() => setWriting(true)} />
      )}
      {write && <Write table={table} board={board} onDone={() => setWriting(false)} />}
    </TalkScreen>
  )
}

function Shown({ table, step }: { readonly table: Table; readonly step: StepView }) {
  const { clock } = useHouse()
  const who = step.who === 'partner' ? words.does.partner(table.name) : words.does[step.who]
  return (
    <div data-step={step.end ?? 'open'}>
      <Said by={step.by} name={table.name}>
        {who}: {step.what}
        <span class="block soft small">
          {words.when(step.cue)} · {words.by(momentInside(step.due, clock.now.peek()))}
        </span>
      </Said>
    </div>
  )
}

function Proposed(props: {
  readonly table: Table
  readonly step: StepView
  readonly onOther: () => void
}) {
  const { table, step } = props
  const { say, busy, no } = useSay()
  const mine = step.by === 'me'
  return (
    <section class="stack" data-step="proposed" aria-labelledby="proposed">
      <h2 id="proposed">
        {mine ? words.proposedHead.mine : words.proposedHead.theirs(table.name)}
      </h2>
      <Shown table={table} step={step} />
      <NoNotice no={no} />
      {mine ? (
        <p class="soft" role="status">
          {words.waiting(table.name)}
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
  readonly table: Table
  readonly board: StepBoardView
  readonly onDone: () => void
}) {
  const { table, board } = props
  const { people } = useHouse()
  const { say, busy, no } = useSay()
  const promoted = table.view.board.promoted
  const draft = useStepDraft(table.about, promoted?.words ?? '')
  const { what, cue, due, who } = draft
  const whole = what.trim() !== '' && cue.text.trim() !== '' && due !== null
  const share = async () => {
    if (due === null) return
    const step = { who, what: what.trim(), cue: cue.text.trim(), due, instead: board.current }
    const place = { thread: freshThread(), about: table.about }
    if (!(await say({ kind: 'propose-step', ...place, ...step }))) return
    draft.clear()
    props.onDone()
  }
  return (
    <section class="stack" aria-label={text.title}>
      <Fields table={table} draft={draft} />
      {board.current !== null && <p class="soft small">{words.replaces}</p>}
      <NoNotice no={no} />
      <Share
        partner={people.value.partner}
        disabled={busy || !whole}
        onPress={() => void share()}
      />
    </section>
  )
}

function Fields(props: { readonly table: Table; readonly draft: ReturnType<typeof useStepDraft> }) {
  const { table, draft } = props
  const { what, cue, due, who } = draft
  return (
    <>
      <Choices
        label={words.form.who}
        choices={[
          { value: 'both', word: words.who.both },
          { value: 'me', word: words.who.me },
          { value: 'partner', word: words.who.partner(table.name) },
        ]}
        value={who}
        onChange={draft.setWho}
      />
      <Coached
        moment="step"
        label={words.form.what}
        placeholder={words.form.whatPlaceholder}
        limit={400}
        onlyYou="until-share"
        value={what}
        onInput={draft.setWhat}
      />
      <Coached
        moment="step"
        label={words.form.cue}
        hint={words.form.cueHint}
        placeholder={words.form.cuePlaceholder}
        limit={400}
        onlyYou="until-share"
        value={cue.text}
        onInput={cue.set}
      />
      <TimePick label={words.form.due} value={due} onChange={draft.setDue} />
    </>
  )
}

// The same drafts as on the page of the rupture: a step begun in the talk is found there again.
function useStepDraft(about: ThreadId, promoted: string) {
  const who = useDraft(`step/${about}/who`)
  const what = useDraft(`step/${about}/what`)
  const cue = useDraft(`step/${about}/cue`)
  const due = useDraft(`step/${about}/due`)
  const chosen: Who = who.text === 'me' || who.text === 'partner' ? who.text : 'both'
  return {
    cue,
    what: what.text === '' ? promoted : what.text,
    setWhat: what.set,
    who: chosen,
    setWho: who.set,
    due: due.text === '' ? null : (Number(due.text) as Instant),
    setDue: (at: Instant) => due.set(String(at)),
    clear: () => [who, what, cue, due].forEach((each) => each.clear()),
  }
}
