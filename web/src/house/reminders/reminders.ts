/** Reminders while the app is closed: planned from what is agreed, left with the relay as an hour, and planned anew (M1). */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Device, Status } from '@mend/device/device'
import type { Couple, Instant, PartnerId } from '@mend/domain/couple'
import type { Clock } from '../../page/clock.ts'
import type { PrefsBook } from '../../page/prefs.ts'
import {
  askLeave,
  pushLeave,
  type PushLeave,
  type PushView,
  subscribe,
  unsubscribe,
} from './push.ts'
import { lastReminder, leaveHours } from './notes.ts'
import { nextWakes, openDelays, type Wake } from './next-wakes.ts'

/** Reminders as a screen sees them. */
export type Reminders = {
  /** What this browser's person said of notifications; looked up anew once a minute, and by `look`. */
  readonly leave: ReadonlySignal<PushLeave>
  readonly look: () => void
  /** Whether this device is to be woken. */
  readonly on: ReadonlySignal<boolean>
  /** From a press alone. False: nobody could be asked to wake this device; nothing is changed then. */
  readonly turnOn: () => Promise<boolean>
  readonly turnOff: () => Promise<void>
  /** One in a minute. False when it could not be left with the relay. */
  readonly tryOne: () => Promise<boolean>
  /** When the last one came; null before the first. */
  readonly last: () => Promise<Instant | null>
}

/** What reminders are made of. */
export type RemindersParts = {
  readonly view: PushView & { readonly caches: CacheStorage; readonly crypto: Crypto }
  readonly device: Pick<Device, 'wakeAt'>
  readonly prefs: PrefsBook
  readonly clock: Clock
  readonly couple: ReadonlySignal<Couple>
  readonly status: ReadonlySignal<Status>
  readonly me: PartnerId
}

const minuteMs = 60_000
/** The relay looks once a second, and two clocks differ. */
const graceMs = 90_000
const none = 0

/** Plans for as long as the house is open; the relay has one hour of this device at a time, and the next replaces it. */
export function openReminders(parts: RemindersParts): Reminders & { readonly close: () => void } {
  const { view, prefs, clock } = parts
  const looked = signal(0)
  const minute = computed(() => Math.floor(clock.now.value / minuteMs))
  const leave = computed(() => (looked.value, minute.value, pushLeave(view)))
  const on = computed(() => prefs.prefs.value.reminders)
  const wanted = computed(() => on.value && leave.value === 'granted')
  const plan = openPlan(parts, minute, wanted)
  return {
    leave,
    look: () => {
      looked.value++
    },
    on,
    turnOn: async () => {
      const answer = await askLeave(view)
      looked.value++
      if (answer !== 'granted' || (await plan.subscription()) === null) return false
      prefs.change({ reminders: true })
      return true
    },
    turnOff: async () => {
      prefs.change({ reminders: false })
      await plan.leaveHour()
      plan.forget()
      await unsubscribe(view)
    },
    tryOne: () => plan.tryAt((clock.read() + minuteMs) as Instant),
    last: async () => (await lastReminder(view)) as Instant | null,
    close: plan.close,
  }
}

/** The hour that is left with the relay, and the subscription that goes with it. */
type Plan = {
  /** @returns whether the relay has the hour that is wanted now */
  readonly leaveHour: () => Promise<boolean>
  readonly tryAt: (at: Instant) => Promise<boolean>
  /** Made once for each opening, so that one that its service has dropped is made anew; null where it cannot be. */
  readonly subscription: () => Promise<Uint8Array | null>
  readonly forget: () => void
  readonly close: () => void
}

function openPlan(
  parts: RemindersParts,
  minute: ReadonlySignal<number>,
  wanted: ReadonlySignal<boolean>,
): Plan {
  const { view, device, clock, status } = parts
  const trial = signal<Wake | null>(null)
  const all = allWakes(parts, minute, trial)
  let made: Promise<Uint8Array | null> | null = null
  let left: string | null = null
  const subscription = async (): Promise<Uint8Array | null> => {
    const found = await (made ??= subscribe(view))
    if (found === null) made = null
    return found
  }
  const leaveNow = async (): Promise<boolean> => {
    const wake = wanted.value ? nextOf(all.value, clock.read(), left) : null
    const key = String(wake?.at ?? none)
    if (key === left || (left === null && !wanted.value)) return true
    const to = wake === null ? null : await subscription()
    const can = wake === null || to !== null
    const told = can && (await device.wakeAt(wake?.at ?? none, to).catch(() => false))
    if (told) left = key
    return told
  }
  let running = Promise.resolve(false)
  const leaveHour = () => (running = running.then(leaveNow, leaveNow))
  const stops = [
    effect(() => {
      // Whatever changes the plan, and each minute, for what could not be left before.
      const heard = [wanted.value, all.value, minute.value, status.value.connection]
      if (heard.length > 0) void leaveHour()
    }),
    // For the worker: what is due, woken or not, until it is done or over.
    effect(() => {
      const hours = wanted.value ? all.value.map(({ from, until }) => ({ from, until })) : []
      void leaveHours(view, hours)
    }),
  ]
  return {
    leaveHour,
    tryAt: async (at) => {
      trial.value = { at, from: at, until: (at + 5 * minuteMs) as Instant }
      await leaveHour()
      return left === String(at)
    },
    subscription,
    forget: () => {
      made = null
    },
    close: () => stops.forEach((stop) => stop()),
  }
}

/** Everything to be woken for that is not over, one's own trial among it. */
function allWakes(
  { couple, clock, me, view }: RemindersParts,
  minute: ReadonlySignal<number>,
  trial: ReadonlySignal<Wake | null>,
): ReadonlySignal<readonly Wake[]> {
  const later = openDelays(
    () => (view.crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
  )
  return computed(() => {
    const now = (minute.value * minuteMs) as Instant
    const planned = nextWakes(couple.value, { me, now, zone: clock.zone.value }, later)
    const wakes = trial.value === null ? planned : [trial.value, ...planned]
    return wakes.filter(({ until }) => until > now)
  })
}

/** The soonest. What was left may be going out at this very moment: it is not taken back for being past. */
function nextOf(all: readonly Wake[], now: number, left: string | null): Wake | null {
  const isLeft = ({ at }: Wake) => String(at) === left && at + graceMs > now
  const coming = all.filter((wake) => wake.at > now || isLeft(wake))
  return coming.toSorted((one, other) => one.at - other.at)[0] ?? null
}
