/** The app as a whole: which screen is shown, what stands around it, and what is shown when something breaks. */
import { Component, type ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { ReadonlySignal } from '@preact/signals'
import { type Frame, FrameContext, useFrame } from './frame.ts'
import { type House, HouseContext } from './house.ts'
import { Announcer } from './parts/announce.tsx'
import { Primary } from './parts/Button.tsx'
import {
  BreathInvite,
  LeaveDots,
  QuickPulse,
  UnsavedNotice,
  UpdateNotice,
} from './parts/around.tsx'
import { Tabs } from './parts/Tabs.tsx'
import { Screen } from './parts/Screen.tsx'
import { Away } from './screens/leave/Away.tsx'
import { Lock } from './screens/leave/Lock.tsx'
import type { Unlock } from './screens/leave/unlock.ts'
import { type ScreenSpec, screens } from './screens/table.tsx'
import { Welcome } from './screens/onboarding/Welcome.tsx'
import { Side } from './screens/today/Side.tsx'
import { words } from './words/en.ts'

/** How far in we are. Only main moves it. */
export type Stage =
  | { readonly kind: 'opening' }
  /** Left in a hurry: nothing shows. */
  | { readonly kind: 'away'; readonly comeBack: () => void }
  /** No partner lives on this device yet. */
  | { readonly kind: 'fresh' }
  | { readonly kind: 'locked'; readonly unlock: Unlock }
  | { readonly kind: 'open'; readonly house: House }

export type AppProps = {
  readonly frame: Frame
  readonly stage: ReadonlySignal<Stage>
  readonly shiftPresses: ReadonlySignal<number>
  /** Set once a newer version waits; pressing it uses the newer version. */
  readonly update: ReadonlySignal<(() => void) | null>
}

export function App(props: AppProps) {
  return (
    <FrameContext.Provider value={props.frame}>
      <CatchFault>
        <Room stage={props.stage.value} />
      </CatchFault>
      <UpdateNotice update={props.update} />
      <QuickPulse />
      <LeaveDots presses={props.shiftPresses} />
      <Announcer />
    </FrameContext.Provider>
  )
}

function Room(props: { readonly stage: Stage }) {
  const { stage } = props
  const { router } = useFrame()
  const { pattern, params, path } = router.place.value
  const spec = screens[pattern]
  useEffect(() => window.scrollTo(0, 0), [path])
  if (stage.kind === 'opening') return null
  if (stage.kind === 'away') return <Away comeBack={stage.comeBack} />
  const house = stage.kind === 'open' ? stage.house : null
  const around = house !== null && spec.look !== 'bare'
  // One shape for all stages: a screen that opens the device itself is not drawn anew by that.
  return (
    <HouseContext.Provider value={house}>
      <div class={`house ${around ? `look-${spec.look}` : 'bare'}`}>
        {house !== null || isOpenTo(spec.needs, stage) ? (
          <spec.show key={path} params={params} />
        ) : stage.kind === 'locked' ? (
          <Lock unlock={stage.unlock} />
        ) : (
          <Welcome />
        )}
        {house !== null && <BreathInvite />}
        {house !== null && <UnsavedNotice />}
        {around && <Side />}
        {around && <Tabs current={spec.tab} />}
      </div>
    </HouseContext.Provider>
  )
}

function isOpenTo(needs: ScreenSpec['needs'], stage: Stage): boolean {
  return needs === 'nothing' || (needs === 'unlocked' && stage.kind === 'fresh')
}

// A fault is ours, never the person's: say so, keep the words, offer a fresh start.
class CatchFault extends Component<
  { readonly children: ComponentChildren },
  { readonly broken: boolean }
> {
  override state = { broken: false }
  static override getDerivedStateFromError() {
    return { broken: true }
  }
  override render() {
    return this.state.broken ? <Fault /> : this.props.children
  }
}

function Fault() {
  const { fault } = words.house
  return (
    <div class="house bare">
      <Screen
        title={fault.title}
        foot={<Primary onPress={() => window.location.assign('/')}>{fault.todo}</Primary>}
      >
        <p>{fault.safe}</p>
      </Screen>
    </div>
  )
}
