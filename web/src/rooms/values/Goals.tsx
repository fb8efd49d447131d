/** Up to three goals that both signed; either lets one rest (R35). */
import { type GoalView, goalsOf, longestGoal, mostGoals } from '@mend/domain/values'
import { freshThread } from '../../house/thread-ids.ts'
import { useDraft } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Quiet } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { ShareFoot } from '../../parts/ShareFoot.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { LookAgain } from './LookAgain.tsx'
import { values } from './words.ts'

const { goals: text } = values

/** The page of goals. */
export function Goals() {
  const { couple, moment } = useSeen()
  const draft = useDraft('values/goal')
  const { say, busy, no } = useSay()
  const all = goalsOf(couple, moment)
  const full = all.filter(({ state }) => state !== 'rests').length >= mostGoals
  const said = draft.text.trim()
  const share = () =>
    void say({ kind: 'propose-goal', thread: freshThread(), words: said }, draft.keys)
  return (
    <Screen
      title={text.title}
      back={{ to: '/values' }}
      foot={!full && <ShareFoot draft={{ no, busy, share }} empty={said === ''} />}
    >
      <p class="soft">{text.note}</p>
      <p class="soft small">{text.palette}</p>
      <LookAgain />
      <Waits />
      {all.length === 0 && <p>{text.none}</p>}
      {all.map((goal) => (
        <Goal key={goal.thread} goal={goal} />
      ))}
      {full ? (
        <p class="soft small">{text.full}</p>
      ) : (
        <Coached
          moment="need"
          label={text.field}
          placeholder={text.placeholder}
          limit={longestGoal}
          draft={draft}
        />
      )}
    </Screen>
  )
}

function Goal({ goal }: { readonly goal: GoalView }) {
  const partner = usePartnerName()
  const { say, busy, no } = useSay()
  const { thread, by, words, state } = goal
  const mine = by === 'me'
  const note =
    state === 'proposed' ? (mine ? text.waits(partner) : text.theirs(partner)) : text[state]
  return (
    <section class="stack-tight" data-goal={state}>
      <p class={state === 'rests' ? 'words soft' : 'words'} dir="auto">
        {words}
      </p>
      <p class="soft small">{note}</p>
      <NoNotice no={no} />
      {state !== 'rests' && (
        <div class="row">
          {state === 'proposed' && !mine && (
            <Quiet disabled={busy} onPress={() => void say({ kind: 'sign-goal', thread, words })}>
              {text.sign}
            </Quiet>
          )}
          <Quiet disabled={busy} onPress={() => void say({ kind: 'rest-goal', thread })}>
            {state === 'signed' ? text.rest : mine ? text.takeBack : text.notThis}
          </Quiet>
        </div>
      )}
    </section>
  )
}
