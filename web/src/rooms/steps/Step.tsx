/** The one step of a rupture: what is being tried, what is offered, how it went (R26). */
import type { ThreadId } from '@mend/domain/couple'
import { type StepOutcome, type StepView, stepsOf } from '@mend/domain/steps'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { Link } from '../../parts/Link.tsx'
import { Item, List } from '../../parts/List.tsx'
import { Said, SaidPart } from '../../parts/said/Said.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { step as text } from './words.ts'
import type { Params } from '../../page/show.ts'
import { aboutOf } from '../../house/about.ts'
import { momentInside } from '../../words/days.ts'
import { Gone } from '../../parts/Gone.tsx'
import { shortTitle, usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'
import { LostStep } from './Exists.tsx'

const outcomes: readonly StepOutcome[] = ['done', 'partly', 'not']

/** The step that runs or is offered, those before it, and what may be said of it. */
export function Step(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const about = props.params['thread'] as ThreadId
  const place = aboutOf(couple, about, moment)
  const pause = usePause(about)
  const partner = usePartnerName()
  if (place === null) return <Gone />
  const { active, proposed, past } = stepsOf(couple, about, moment)
  const free = active === null && proposed === null
  const theirs = proposed?.by === 'partner'
  return (
    <PausableScreen
      title={text.title}
      back={{ to: place.to, word: shortTitle(place.title) }}
      pause={pause}
      foot={
        <>
          {theirs && <Answer key={proposed.thread} step={proposed} />}
          {place.work && !pause.resting && (
            <Link to={`/mend/${about}/step/new`} class={free ? 'button primary' : 'button'}>
              {free ? text.offer : text.other}
            </Link>
          )}
        </>
      }
    >
      <Waits />
      <LostStep about={about} />
      {free && <p class="soft">{text.empty}</p>}
      {proposed !== null && (
        <Offered key={proposed.thread} step={proposed} replaces={active !== null} />
      )}
      {active !== null && <Active key={active.thread} step={active} />}
      {past.length > 0 && (
        <details>
          <summary>{text.past}</summary>
          <List label={text.past}>
            {past.map((each) => (
              <Item
                key={each.thread}
                title={each.what}
                note={whoWord(each, partner)}
                aside={each.end === null ? '' : text.ends[each.end]}
              />
            ))}
          </List>
        </details>
      )}
    </PausableScreen>
  )
}

function Offered(props: { readonly step: StepView; readonly replaces: boolean }) {
  const { step } = props
  const partner = usePartnerName()
  const mine = step.by === 'me'
  return (
    <section class="stack" aria-labelledby="offered" data-step="proposed">
      <h2 id="offered">{mine ? text.proposedHead.mine : text.proposedHead.theirs(partner)}</h2>
      <StepWords step={step} />
      {props.replaces && <p class="soft small">{text.replaces}</p>}
      {!step.can.agree && (
        <>
          <p class="soft">{text.waiting(partner)}</p>
          <Aside step={step}>{text.takeBack}</Aside>
        </>
      )}
    </section>
  )
}

/** Yes, or not this one: the answer to a step the other offers. */
function Answer({ step }: { readonly step: StepView }) {
  const { say, busy, no } = useSay()
  if (!step.can.agree) return null
  return (
    <>
      <NoNotice no={no} />
      <Primary
        disabled={busy}
        onPress={() => void say({ kind: 'agree-step', thread: step.thread })}
      >
        {text.agree}
      </Primary>
      <Aside step={step}>{text.notThis}</Aside>
    </>
  )
}

function Aside(props: { readonly step: StepView; readonly children: string }) {
  const { thread } = props.step
  const { say, busy, no } = useSay()
  return (
    <>
      <NoNotice no={no} />
      <Quiet wide disabled={busy} onPress={() => void say({ kind: 'set-step-aside', thread })}>
        {props.children}
      </Quiet>
    </>
  )
}

function Active(props: { readonly step: StepView }) {
  const { step } = props
  const { say, busy, no } = useSay()
  return (
    <section class="stack" aria-labelledby="active" data-step="active">
      <h2 id="active">{text.activeHead}</h2>
      <StepWords step={step} />
      <NoNotice no={no} />
      {step.can.finish && (
        <div class="stack" role="group" aria-labelledby="how">
          <h3 id="how">{text.how}</h3>
          <div class="row even">
            {outcomes.map((how) => (
              <Quiet
                key={how}
                disabled={busy}
                onPress={() => void say({ kind: 'finish-step', thread: step.thread, how })}
              >
                {text.hows[how]}
              </Quiet>
            ))}
          </div>
          <p class="soft small">{text.howNote}</p>
        </div>
      )}
      <Aside step={step}>{text.setAside}</Aside>
    </section>
  )
}

function StepWords(props: { readonly step: StepView }) {
  const { step } = props
  const { moment } = useSeen()
  const partner = usePartnerName()
  return (
    <Said by={step.by} name={partner}>
      <SaidPart head={whoWord(step, partner)}>{step.what}</SaidPart>
      <span class="block said-due">
        {text.when(step.cue)} · {text.by(momentInside(step.due, moment.now))}
      </span>
    </Said>
  )
}

function whoWord({ who }: StepView, partner: string): string {
  return who === 'partner' ? text.does.partner(partner) : text.does[who]
}
