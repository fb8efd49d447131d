/** Two people, two phones, one pace: asked for lightly, left without a word. */
import { useContext, useEffect, useState } from 'preact/hooks'
import { type House, HouseContext } from '../../house/useHouse.ts'
import { Plain, Primary, Quiet } from '../../parts/Button.tsx'
import { Field } from '../../parts/Field.tsx'
import { Headed } from '../../parts/said/Headed.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { useAwake } from '../../house/useAwake.ts'
import { countdown } from '../../words/when.ts'
import { words } from '../../words/en.ts'
import { steady } from '../../words/en/steady.ts'
import { After } from './After.tsx'
import type { Meeting } from '../../house/meet.ts'
import { pacedAt, wholeBreathsMs } from './pace.ts'
import { Ring } from './Ring.tsx'

const back = { to: '/steady', word: words.app.steady } as const
const minutes = 3

/** Asks the partner's open screen to breathe along; nothing where there is no partner. */
export function Together() {
  const house = useContext(HouseContext)
  const partner = house?.people.value.partner ?? null
  if (house === null || partner === null) return null
  return <Met house={house} name={partner.name} />
}

function Met({ house, name }: { readonly house: House; readonly name: string }) {
  const { meet, router } = house
  const at = meet.meeting.value
  // Going elsewhere is leaving, and leaving is silent.
  useEffect(() => () => meet.leave(), [])
  // Waiting too: what the partner says to a phone that sleeps is not heard.
  useAwake(at.kind === 'asking' || at.kind === 'joining' || at.kind === 'breathing')
  switch (at.kind) {
    case 'idle':
      return <Ask house={house} name={name} />
    case 'invited':
      return (
        <Screen
          key="invited"
          title={steady.together.invited(name)}
          back={back}
          foot={
            <>
              <Primary onPress={meet.join}>{steady.together.join}</Primary>
              <Plain onPress={() => router.back('/')}>{steady.together.later}</Plain>
            </>
          }
        >
          {null}
        </Screen>
      )
    case 'asking':
    case 'joining':
      return (
        <Screen
          key="waiting"
          title={steady.together.title}
          back={back}
          foot={
            <Quiet wide onPress={() => router.swap('/steady/paced')}>
              {steady.together.alone}
            </Quiet>
          }
        >
          <Ring pace={pacedAt(at.perMinute)} running={false} elapsed={() => 0} lastsMs={Infinity} />
          <p class="soft centre">{steady.together.waiting(name)}</p>
        </Screen>
      )
    case 'breathing':
      return <Breathe house={house} name={name} at={at} />
  }
}

function Ask({ house, name }: { readonly house: House; readonly name: string }) {
  const perMinute = house.prefs.prefs.value.breathsPerMinute
  const reachable = house.status.value.connection === 'online'
  const ask = () => house.meet.ask({ id: crypto.randomUUID(), perMinute, minutes })
  return (
    <Screen
      title={steady.together.title}
      back={back}
      foot={
        <Primary disabled={!reachable} onPress={ask}>
          {steady.together.ask(name)}
        </Primary>
      }
    >
      <p>{steady.together.about(name)}</p>
      {!reachable && (
        <Notice>
          <p class="small">{steady.together.offline}</p>
        </Notice>
      )}
    </Screen>
  )
}

/** A word that is said live, in UTF-16 units. */
const longestWord = 40

function Breathe(props: {
  readonly house: House
  readonly name: string
  readonly at: Meeting & { readonly kind: 'breathing' }
}) {
  const { house, name, at } = props
  const [word, setWord] = useState('')
  const [stopped, setStopped] = useState(false)
  const elapsed = useRelayNow(house) - at.startAt
  const pace = pacedAt(at.perMinute)
  const lastsMs = wholeBreathsMs(pace, at.minutes)
  const leftMs = lastsMs - elapsed
  if (stopped || leftMs <= 0) {
    return (
      <After before={null} onAgain={house.meet.leave}>
        <Field
          label={steady.together.word}
          hint={steady.together.wordHint}
          limit={longestWord}
          value={word}
          onInput={setWord}
        >
          <Quiet
            disabled={word.trim() === '' || word.trim().length > longestWord}
            onPress={() => house.meet.sendWord(word.trim())}
          >
            {words.app.shareWith(name)}
          </Quiet>
        </Field>
        {at.word !== null && <Headed head={steady.together.theirWord(name)} words={at.word} />}
      </After>
    )
  }
  return (
    <Screen
      key="breathing"
      title={steady.together.withYou(name)}
      back={back}
      beside={<time>{countdown(Math.min(leftMs, lastsMs))}</time>}
      foot={
        <Quiet wide onPress={() => setStopped(true)}>
          {steady.stop}
        </Quiet>
      }
    >
      <Ring pace={pace} running elapsed={() => house.live.now() - at.startAt} lastsMs={lastsMs} />
      {elapsed < 0 && (
        <p class="soft centre" role="status">
          {steady.together.soon(Math.ceil(-elapsed / 1000))}
        </p>
      )}
    </Screen>
  )
}

// Drawn anew with every tick of the one clock; how far we are is the relay's to say.
function useRelayNow({ clock, live }: House): number {
  const ticked = clock.now.value
  return ticked + (live.now() - clock.read())
}
