/** Puts the parts together around one device, and follows it: fresh, locked, open, left. */
import { render } from 'preact'
import { effect, type Signal, signal } from '@preact/signals'
import type { PartnerId } from '@mend/domain/couple'
import type { Status } from '@mend/device/device'
import { App, type Stage } from './app.tsx'
import { openClock } from './clock.ts'
import { dressPage } from './dress.ts'
import type { Frame } from './frame.ts'
import { forgetEverything } from './forget.ts'
import { comeBack, openLeaving, wasLeft } from './leave.ts'
import { type OpenedHouse, openHouse } from './opening.ts'
import { askPasskey, hasPasskeys } from './passkey.ts'
import { openPrefs } from './prefs.ts'
import { openProfile } from './profile.ts'
import { bluetoothOf, openPulse } from './pulse.ts'
import { openRouter } from './router.ts'
import type { Unlock, UnlockAnswer } from './screens/leave/unlock.ts'
import { screens } from './screens/table.tsx'
import { words } from './words/en.ts'

export type BootParts = Pick<Frame, 'device' | 'pairings'> & {
  readonly view: Window & typeof globalThis
  readonly root: HTMLElement
  readonly readMs: () => number
  readonly update: Signal<(() => void) | null>
  /** Told once there is something to draw. */
  readonly drawn: () => void
}

const lockAfterMs = 60_000

/** Draws the app and keeps it in step with the device. */
export function boot({ view, root, readMs, device, pairings, update, drawn }: BootParts): void {
  const page = view.document
  const clock = openClock(readMs, page)
  const prefs = openPrefs(view.localStorage)
  const router = openRouter(view)
  const leaving = openLeaving({
    view,
    read: readMs,
    leaveTo: () => prefs.prefs.peek().leaveTo,
    dropKeys: () => void device.lock(),
  })
  const profile = openProfile(device)
  const pulse = openPulse(bluetoothOf(view.navigator), readMs)
  const frame: Frame = {
    ...{ router, clock, prefs, device, pairings, profile, pulse },
    leave: leaving.leave,
  }
  const stage = signal<Stage>({ kind: 'opening' })
  const follow = stageKeeper(frame, stage, () => void forgetEverything(view))

  const start = () => {
    comeBack(view.sessionStorage)
    device.onStatus(follow)
    follow(device.status())
  }
  if (wasLeft(view.sessionStorage)) stage.value = { kind: 'away', comeBack: start }
  else start()

  dressPage(page, view, {
    prefs: prefs.prefs,
    title: () => titleOf(stage.value, screens[router.place.value.pattern].title),
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
  })
  render(<App frame={frame} stage={stage} shiftPresses={leaving.presses} update={update} />, root)
}

/** Moves the stage whenever the device does; the house is opened once for each time the device opens. */
function stageKeeper(
  frame: Frame,
  stage: Signal<Stage>,
  forget: () => void,
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
    const next = await openHouse(frame, me)
    opening = false
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
        stage.value = { kind: 'locked', unlock: unlockWith(frame, protection.passkey) }
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

function unlockWith({ device }: Frame, passkey: boolean): Unlock {
  const answer = async (secret: Parameters<typeof device.unlock>[0]): Promise<UnlockAnswer> => {
    const opened = await device.unlock(secret)
    return opened.ok ? { kind: 'opened' } : { kind: 'wrong', untilMs: opened.refusal.untilMs }
  }
  return {
    passkey: passkey && hasPasskeys(),
    byPassphrase: (text) => answer({ kind: 'passphrase', text }),
    byPasskey: async () => {
      const prf = await askPasskey()
      return prf === null ? { kind: 'unavailable' } : answer({ kind: 'passkey', prf })
    },
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
