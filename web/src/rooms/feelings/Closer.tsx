/** The second step: how strong each feeling is and where in the body, then sealed. */
import { useId } from 'preact/hooks'
import { type Feeling, feelingsOf } from '@mend/domain/feelings'
import { useHouse } from '../../house/useHouse.ts'
import { freshThread } from '../../house/thread-ids.ts'
import { Primary } from '../../parts/Button.tsx'
import { Field } from '../../parts/Field.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { feelings } from './words.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { hasCome } from '../../house/hasCome.ts'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'
import type { StepProps } from './Nearby.tsx'
import { bodiesOf, changeFeeling } from './named.ts'
import { useNamed } from './useFeelings.ts'
import './feelings.css'

/** Strength and place of each chosen word, and the button that shares them. */
export function Closer(props: StepProps) {
  const { about } = props
  const { router } = useHouse()
  const { named, set } = useNamed(about)
  const pause = usePause(about)
  const seal = useSeal(props)
  const name = usePartnerName()
  const empty = named.feelings.length === 0
  return (
    <PausableScreen
      title={feelings.title.closer}
      back={{ to: `/mend/${about}/feelings/words` }}
      steps={{ at: 2, of: 2 }}
      pause={pause}
      closes
      foot={
        empty ? (
          <Primary onPress={() => router.swap(`/mend/${about}/feelings/words`)}>
            {feelings.choose}
          </Primary>
        ) : (
          <>
            <NoNotice no={seal.no} />
            <Primary disabled={seal.busy} onPress={() => void seal.press()}>
              {feelings.sealWith(name)}
            </Primary>
          </>
        )
      }
    >
      {empty && <p>{feelings.none}</p>}
      {named.feelings.map((feeling) => (
        <Strength
          key={feeling.word}
          feeling={feeling}
          onChange={(change) => set(changeFeeling(named, feeling.word, change))}
        />
      ))}
      {!empty && (
        <Field
          label={feelings.more}
          hint={feelings.moreHint}
          lines={3}
          limit={1000}
          onlyYou="until-both"
          value={named.more}
          onInput={(more) => set({ ...named, more })}
        />
      )}
      {!empty && <p class="soft small push">{feelings.sealNote(name)}</p>}
    </PausableScreen>
  )
}

// The first one to name also invites; the invitation itself says nothing.
function useSeal({ about, round }: StepProps) {
  const { say, busy, no } = useSay()
  const { router, couple, me, clock } = useHouse()
  const { named, keys } = useNamed(about)
  const press = async () => {
    const running = round?.state === 'naming' ? round.thread : null
    const thread = running ?? freshThread()
    const invited = running !== null || (await say({ kind: 'invite-feelings', thread, about }))
    if (!invited) return
    await hasCome(() => feelingsOf(couple.value, thread, { me, now: clock.read() }) !== null)
    const { feelings, more } = named
    if (!(await say({ kind: 'name-feelings', thread, feelings, more }, keys))) return
    router.swap(`/mend/${about}/feelings`)
  }
  return { press, busy, no }
}

function Strength(props: {
  readonly feeling: Feeling
  readonly onChange: (change: Partial<Feeling>) => void
}) {
  const id = useId()
  const { word, intensity, body } = props.feeling
  return (
    <section class="strength" aria-labelledby={`${id}-word`}>
      <h2 id={`${id}-word`} class="words">
        {word}
      </h2>
      <div class="field">
        <label for={`${id}-strong`} class="small soft">
          {feelings.strength}
          <span class="unseen"> {word}</span>
        </label>
        <input
          id={`${id}-strong`}
          type="range"
          min={0}
          max={10}
          value={intensity}
          aria-valuetext={feelings.level(intensity)}
          onInput={(event) => props.onChange({ intensity: Number(event.currentTarget.value) })}
        />
        <p class="ends soft small" aria-hidden="true">
          <span>{feelings.faint}</span>
          <span>{feelings.strongest}</span>
        </p>
      </div>
      <div class="field">
        <label for={`${id}-body`} class="small soft">
          {feelings.body}
          <span class="unseen"> {word}</span>
        </label>
        <select
          id={`${id}-body`}
          class="box"
          value={body ?? ''}
          onChange={(event) => props.onChange({ body: event.currentTarget.value || null })}
        >
          <option value="">{feelings.bodyNowhere}</option>
          {bodiesOf(word).map((place) => (
            <option key={place} value={place}>
              {place}
            </option>
          ))}
        </select>
      </div>
    </section>
  )
}
