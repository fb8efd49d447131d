/** A breathing exercise from start to end: choose, breathe, arrive. */
import { useState } from 'preact/hooks'
import { useFrame } from '../../page/frame.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { Choices } from '../../parts/Choices.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { countdown } from '../../words/when.ts'
import { words } from '../../words/en.ts'
import { numberWords } from '../../words/language.ts'
import { steady } from '../../words/en/steady.ts'
import { After } from './After.tsx'
import { Charge } from './Charge.tsx'
import { fastest, pacedAt, sighing, slowest, wholeBreathsMs } from './pace.ts'
import { Ring } from './Ring.tsx'

type Stage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'running'; readonly since: number }
  | { readonly kind: 'over' }

export function Breathing(props: { readonly kind: 'sigh' | 'paced' }) {
  const { clock, prefs } = useFrame()
  const steadily = clock.steady
  const [stage, setStage] = useState<Stage>({ kind: 'ready' })
  const [minutes, setMinutes] = useState<'1' | '5'>('1')
  const [before, setBefore] = useState<number | null>(null)
  const perMinute = prefs.prefs.value.breathsPerMinute
  const pace = props.kind === 'sigh' ? sighing : pacedAt(perMinute)
  const text = steady.exercises[props.kind]

  if (stage.kind === 'over') {
    return <After before={before} onAgain={() => setStage({ kind: 'ready' })} />
  }
  const running = stage.kind === 'running'
  const lastsMs = wholeBreathsMs(pace, Number(minutes))
  const passedMs = running ? Math.max(0, steadily.now.value - stage.since) : 0
  const leftMs = lastsMs - passedMs
  if (running && leftMs <= 0) queueMicrotask(() => setStage({ kind: 'over' }))
  return (
    <Screen
      title={text.title}
      back={{ to: '/steady', word: words.app.steady }}
      beside={running ? <time>{countdown(leftMs)}</time> : undefined}
      foot={
        running ? (
          <Quiet wide onPress={() => setStage({ kind: 'over' })}>
            {steady.stop}
          </Quiet>
        ) : (
          <Primary onPress={() => setStage({ kind: 'running', since: steadily.read() })}>
            {steady.begin}
          </Primary>
        )
      }
    >
      {running ? (
        <Ring pace={pace} running elapsed={() => steadily.read() - stage.since} lastsMs={lastsMs} />
      ) : (
        <>
          <p>{text.about}</p>
          <Choices
            label={steady.length}
            value={minutes}
            onChange={setMinutes}
            choices={[
              { value: '1', word: steady.minutes(1) },
              { value: '5', word: steady.minutes(5) },
            ]}
          />
          {props.kind === 'paced' && <PaceSlider />}
          <Charge label={steady.chargeBefore} value={before} onChange={setBefore} />
          <p class="soft small push">{text.modest}</p>
        </>
      )}
    </Screen>
  )
}

function PaceSlider() {
  const { prefs } = useFrame()
  const perMinute = prefs.prefs.value.breathsPerMinute
  const half = numberWords(30 / perMinute)
  return (
    <label class="field">
      <span class="field-head">
        <span class="label">{steady.pace}</span>
        <output class="soft">{numberWords(perMinute)}</output>
      </span>
      <input
        type="range"
        min={slowest}
        max={fastest}
        step={0.5}
        value={perMinute}
        onInput={(event) => prefs.change({ breathsPerMinute: Number(event.currentTarget.value) })}
      />
      <span class="soft small">{steady.paceNote(half)}</span>
    </label>
  )
}
