/** The app as a whole: which screen is shown, what stands around it, and what is shown when something breaks. */
import { useEffect } from 'preact/hooks'
import type { ReadonlySignal, Signal } from '@preact/signals'
import { type Frame, FrameContext, useFrame } from './page/frame.ts'
import type * as inside from './inside.ts'
import { type House, HouseContext } from './house/useHouse.ts'
import { type Fetched, Unloaded } from './page/later.tsx'
import type { Pattern } from './page/paths.ts'
import type { ScreenSpec } from './page/show.ts'
import { Announcer } from './parts/announce.tsx'
import { Primary } from './parts/Button.tsx'
import { CatchFault } from './parts/guard/CatchFault.tsx'
import {
  BreathInvite,
  LeaveDots,
  QuickPulse,
  StumbleNotice,
  DiskNotice,
  UpdateNotice,
} from './parts/float/around.tsx'
import { PairingNotice } from './parts/pairing/PairingNotice.tsx'
import { Screen } from './parts/Screen.tsx'
import { Away } from './screens/leave/Away.tsx'
import { Lock } from './screens/leave/Lock.tsx'
import type { Unlock } from './parts/lock/unlock.ts'
import { firstScreenOf } from './screens/first-places.ts'
import { Welcome } from './screens/onboarding/Welcome.tsx'
import { words } from './words/en.ts'

/** What whoever lives on this device needs, and nobody else. */
export type Inside = typeof inside

/** How far in we are. Only main moves it. */
export type Stage =
  | { readonly kind: 'opening' }
  /** Left in a hurry: nothing shows. */
  | { readonly kind: 'away'; readonly comeBack: () => void }
  /** No partner lives on this device yet. */
  | { readonly kind: 'fresh' }
  | { readonly kind: 'locked'; readonly unlock: Unlock }
  | { readonly kind: 'open'; readonly house: House }

/** What the app is drawn from; `boot` makes it once and moves its signals. */
export type AppProps = {
  readonly frame: Frame
  /** What is fetched for whoever lives here. */
  readonly inside: Fetched<Inside>
  readonly stage: ReadonlySignal<Stage>
  readonly shiftPresses: ReadonlySignal<number>
  /** Something was thrown and not yet read of. */
  readonly stumbled: Signal<boolean>
  /** Set once a newer version waits; pressing it uses the newer version. */
  readonly update: ReadonlySignal<(() => void) | null>
}

/** The whole of what is drawn: one screen in its frame, and what may float over any screen. */
export function App(props: AppProps) {
  return (
    <FrameContext.Provider value={props.frame}>
      <CatchFault
        instead={
          <div class="house bare">
            <Fault />
          </div>
        }
      >
        <Room stage={props.stage.value} inside={props.inside} />
      </CatchFault>
      <UpdateNotice update={props.update} before={() => keepWords(props.stage.peek())} />
      <PairingNotice />
      <QuickPulse />
      <StumbleNotice told={props.stumbled} />
      <LeaveDots presses={props.shiftPresses} />
      <Announcer />
    </FrameContext.Provider>
  )
}

// What was typed a moment ago may not be on the disk yet: where it cannot get there, the page has to stay.
const keepWords = (stage: Stage): Promise<boolean> =>
  stage.kind === 'open' ? stage.house.drafts.kept() : Promise.resolve(true)

function Room(props: { readonly stage: Stage; readonly inside: Fetched<Inside> }) {
  const { stage } = props
  const inside = props.inside.now.value
  const { router } = useFrame()
  const { pattern, params, path } = router.place.value
  const spec = screenThere(inside, pattern)
  useEffect(() => window.scrollTo(0, 0), [path])
  if (stage.kind === 'opening') return props.inside.failed.value ? <Unloaded /> : null
  if (stage.kind === 'away') return <Away comeBack={stage.comeBack} />
  const house = stage.kind === 'open' ? stage.house : null
  const around = house !== null && spec.look !== 'bare'
  // One shape for all stages: a screen that opens the device itself is not drawn anew by that.
  return (
    <HouseContext.Provider value={house}>
      <div class={`house ${around ? `look-${spec.look}` : 'bare'}`}>
        {house !== null || isOpenTo(spec.opensOn, stage) ? (
          <CatchFault key={path} instead={<Fault />}>
            {house !== null && spec.pauses === true && inside !== null ? (
              <inside.Pausable>
                <spec.show params={params} />
              </inside.Pausable>
            ) : (
              <spec.show params={params} />
            )}
          </CatchFault>
        ) : stage.kind === 'locked' ? (
          <Lock unlock={stage.unlock} />
        ) : (
          <Welcome />
        )}
        {house !== null && <BreathInvite />}
        {house !== null && <DiskNotice />}
        {around && inside !== null && (
          <>
            <CatchFault key={`beside ${path}`} instead={null}>
              <inside.Side />
            </CatchFault>
            <inside.Places current={spec.tab} />
          </>
        )}
      </div>
    </HouseContext.Provider>
  )
}

/** The screen of a place, as far as the app has come. */
export const screenThere = (inside: Inside | null, pattern: Pattern): ScreenSpec =>
  (inside?.screenOf ?? firstScreenOf)(pattern)

function isOpenTo(opensOn: ScreenSpec['opensOn'], stage: Stage): boolean {
  return opensOn === 'any' || (opensOn === 'fresh-or-open' && stage.kind === 'fresh')
}

// A fault is ours, never the person's: say so, keep the words, offer a fresh start, and leave all other screens in reach.
function Fault() {
  const { fault } = words.app
  return (
    <Screen
      title={fault.title}
      foot={<Primary onPress={() => window.location.assign('/')}>{fault.todo}</Primary>}
    >
      <p>{fault.safe}</p>
    </Screen>
  )
}
