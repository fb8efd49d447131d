/** How a partner comes to live on this device: begun, recovered with twelve words, or brought by a pairing. */
import { reread, type Core } from './core.ts'
import type { Internals } from './internals.ts'
import type { Outcome } from './port.ts'
import { begin, comeBack, forgetPartner } from './space/begin.ts'
import { trouble } from './trouble.ts'

/** What pairing may reach of this device. */
export function internalsOfCore(core: Core): Internals {
  const { parts, state, random, clock } = core
  return {
    unlocked: () => state.unlocked,
    transport: parts.transport,
    now: clock.now,
    random,
    begin: () => beginHere(core),
    passLock: core.guard.pass,
    leads: () => state.leads,
    tell: (bytes) => parts.log.tell({ kind: 'pairing', bytes }),
    onSign: (listener) => core.signs.add(listener),
    changed: () => changedHere(core),
  }
}

/** Identity or spaces were changed underneath: read again, spoken for, told to every tab. */
export async function changedHere(core: Core): Promise<void> {
  core.parts.log.tell({ kind: 'identity' })
  await reread(core, true)
}

/** A partner begins on this device; refused as trouble when locked, or when somebody lives here. */
export async function beginHere(core: Core): Promise<Outcome<null>> {
  const { unlocked } = core.state
  if (unlocked === null) return trouble('locked')
  const begun = await unlocked.inOrder(() => begin(unlocked))
  if (begun.ok) await changedHere(core)
  return begun
}

const patienceMs = 20_000

/** @returns ok once the relay has shown my own space; else this device is as empty as before */
export async function recoverHere(core: Core, phrase: string): Promise<Outcome<null>> {
  const { state, parts } = core
  const { unlocked } = state
  if (unlocked === null) return trouble('locked')
  if (parts.transport === null) return trouble('unreachable')
  const found = new Promise<'found' | 'not-found'>((resolve) => (state.recovering = resolve))
  const back = await unlocked.inOrder(() => comeBack(unlocked, phrase))
  if (!back.ok) return back
  await changedHere(core)
  const timer: { id: ReturnType<typeof setTimeout> | null } = { id: null }
  const tired = new Promise<'silence'>((resolve) => {
    timer.id = setTimeout(() => resolve('silence'), patienceMs)
  })
  const answer = await Promise.race([found, tired])
  if (timer.id !== null) clearTimeout(timer.id)
  state.recovering = null
  if (answer === 'found') return { ok: true, value: null }
  state.leader?.close()
  state.leader = null
  await unlocked.inOrder(() => forgetPartner(unlocked))
  state.phase = 'new'
  await changedHere(core)
  return trouble(answer === 'silence' ? 'unreachable' : 'not-found')
}
