/** Puts the parts together around one device, and follows it: fresh, locked, open, left. */
import { render } from 'preact'
import { computed, effect, type Signal, signal } from '@preact/signals'
import type { PartnerId } from '@mend/domain/couple'
import type { Status } from '@mend/device/device'
import { App, type Inside, screenThere, type Stage } from './app.tsx'
import { openClock } from './page/clock.ts'
import { dressPage } from './page/appearance.ts'
import { openFaults } from './page/faults.ts'
import type { Frame } from './page/frame.ts'
import { forgetEverything } from './page/forget.ts'
import { askToKeep } from './page/keep.ts'
import { comeBack, openLeaving, wasLeft } from './page/leave.ts'
import type { Fetched } from './page/later.tsx'
import type { OpenedHouse } from './house/open.ts'
import { openPrefs } from './page/prefs.ts'
import { openProfile } from './page/profile.ts'
import { bluetoothOf, openPulse } from './page/pulse.ts'
import { shelvesOf } from './page/shelves.ts'
import { openRouter } from './page/router.ts'
import { unlockBy } from './parts/lock/unlock.ts'
import { words } from './words/en.ts'

/** What `main` hands in from the browser; `readMs` gives milliseconds since 1970, `steadyMs` such as nobody can set. */
export type BootParts = Pick<Frame, 'device' | 'pairings' | 'cards'> & {
  readonly view: Window & typeof globalThis
  readonly root: HTMLElement
  readonly readMs: () => number
  readonly steadyMs: () => number
  readonly update: Signal<(() => void) | null>
  /** Told once there is something to draw. */
  readonly drawn: () => void
  readonly inside: Fetched<Inside>
}

const lockAfterMs = 60_000

/** Draws the app and keeps it in step with the device. */
export function boot(parts: BootParts): void {
  const { view, root, readMs, steadyMs, device, pairings, cards, update, drawn, inside } = parts
  const page = view.document
  const clock = openClock({ readMs, steadyMs, page })
  const { local, session } = shelvesOf(view)
  const prefs = openPrefs(local)
  const router = openRouter(
    view,
    computed(() => inside.now.value?.practicePlaces ?? []),
  )
  const leaving = openLeaving({
    view,
    read: readMs,
    leaveTo: () => prefs.prefs.peek().leaveTo,
    dropKeys: () => void device.lock(),
  })
  const profile = openProfile(device)
  const pulse = openPulse(bluetoothOf(view.navigator), steadyMs)
  const frame: Frame = {
    router,
    clock,
    prefs,
    device,
    pairings,
    cards,
    profile,
    pulse,
    leave: leaving.leave,
  }
  const stage = signal<Stage>({ kind: 'opening' })
  const follow = stageKeeper({ frame, inside, forget: () => void forgetEverything(view) }, stage)

  const start = () => {
    comeBack(session)
    device.onStatus(follow)
    follow(device.status())
  }
  if (wasLeft(session)) stage.value = { kind: 'away', comeBack: start }
  else start()

  dressPage(page, view, {
    prefs: prefs.prefs,
    title: () =>
      titleOf(stage.value, screenThere(inside.now.value, router.place.value.pattern).title),
    hues: () => huesOf(stage.value),
  })
  lockWhenHidden(page, readMs, device, stage)
  keepWhenHidden(page, stage)
  // A page kept alive behind another must not show itself again with its keys gone.
  view.addEventListener('pageshow', (event) => {
    if (event.persisted) view.location.reload()
  })
  effect(() => {
    if (stage.value.kind !== 'opening') drawn()
    // Some browsers put the question to their person: never on a first visit, before there is anything to keep.
    if (stage.value.kind === 'open')
      void askToKeep({ localStorage: local, navigator: view.navigator }, readMs())
  })
  const stumbled = openFaults(view).told
  const shiftPresses = leaving.presses
  render(<App {...{ frame, inside, stage, shiftPresses, stumbled, update }} />, root)
}

type StageParts = Pick<BootParts, 'inside'> & {
  readonly frame: Frame
  readonly forget: () => void
}

/** Moves the stage whenever the device does; the house is opened once for each time the device opens. */
function stageKeeper(
  { frame, inside, forget }: StageParts,
  stage: Signal<Stage>,
): (status: Status) => void {
  const { device } = frame
  let opened: OpenedHouse | null = null
  let opening = false
  const shut = () => {
    opened?.close()
    opened = null
  }
  const open = async (me: PartnerId) => {
    opening = true
    const { openHouse, draftsFor } = await inside.wanted()
    const next = await openHouse(frame, me, draftsFor).finally(() => (opening = false))
    if (device.status().phase !== 'open') {
      next.close()
      return
    }
    opened = next
    stage.value = { kind: 'open', house: next.house }
  }
  return ({ phase, me, protection }) => {
    switch (phase) {
      case 'open':
        if (opened === null && !opening && me !== null) void open(me as PartnerId)
        return
      case 'locked':
        shut()
        stage.value = { kind: 'locked', unlock: unlockBy(device.unlock, protection) }
        return
      case 'new':
        shut()
        stage.value = { kind: 'fresh' }
        return
      case 'erased':
        // In every tab of it: what is begun here would be gone with the page.
        shut()
        stage.value = { kind: 'opening' }
        forget()
    }
  }
}

// Out of sight for a minute, and protected: the keys go. Asked by the clock too, since sleeping pages run no timers.
function lockWhenHidden(
  page: Document,
  readMs: () => number,
  device: Frame['device'],
  stage: Signal<Stage>,
): void {
  let hiddenAt: number | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  const lock = () => {
    const { protection } = device.status()
    const guarded = protection.passphrase || protection.passkey
    if (guarded && stage.peek().kind === 'open') void device.lock()
  }
  page.addEventListener('visibilitychange', () => {
    if (timer !== null) clearTimeout(timer)
    if (page.visibilityState === 'hidden') {
      hiddenAt = readMs()
      timer = setTimeout(lock, lockAfterMs)
    } else {
      if (hiddenAt !== null && readMs() - hiddenAt >= lockAfterMs) lock()
      hiddenAt = null
    }
  })
}

function keepWhenHidden(page: Document, stage: Signal<Stage>): void {
  page.addEventListener('visibilitychange', () => {
    const at = stage.peek()
    if (page.visibilityState === 'hidden' && at.kind === 'open') void at.house.drafts.flush()
  })
}

// The lock and the closed page never say what they close.
function titleOf(stage: Stage, place: string): string {
  return stage.kind === 'open' || stage.kind === 'fresh' ? place : words.leaving.lock.title
}

function huesOf(stage: Stage): { readonly mine: number; readonly theirs: number } {
  if (stage.kind !== 'open') return { mine: 42, theirs: 258 }
  const { me, partner } = stage.house.people.value
  return { mine: me.hue, theirs: partner?.hue ?? 258 }
}
