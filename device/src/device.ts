/** The door of a device: opens what lies in a log, keeps it talking, and hands out the port. */
import {
  dropKeys,
  lockHere,
  moveIn,
  openCore,
  sendLive,
  sign,
  type Core,
  type DeviceParts,
} from './core.ts'
import { vaultParts } from './opening.ts'
import { beginHere, changedHere, internalsOfCore, recoverHere } from './partner.ts'
import { getSnapshot, openPrivateStore, putSnapshot, sayYeses } from './space/private-store.ts'
import { recall } from './sync/recall.ts'
import { append, leave, moveAway, removeDevice, stayHere, withdraw } from './space/writes.ts'
import type { Unlocked } from './space/unlocked.ts'
import type { guardedActs } from './guard.ts'
import { keepInternals } from './internals.ts'
import type { Device, Outcome, QuietYes, Watch } from './port.ts'
import { devicesOf } from './status.ts'
import { diskTrouble, done, ok, trouble } from './trouble.ts'
import { openBareVault, unlockVault, type Vault } from './log/vault.ts'

export type * from './port.ts'
export type { DeviceParts } from './core.ts'

/**
 * Opens the device that lives in a log, or a new one.
 *
 * Whatever resolves from it is durable in the log first. Where no secret is set it opens unlocked. Several tabs may open
 * the same log: one of them talks to the relay, and each hears the same. Privacy: the relay learns what `frames.ts` says;
 * the log's storage sees sealed rows; nothing else leaves.
 *
 * @param parts - `now` in milliseconds since 1970; `log` is closed with the device
 */
export async function openDevice(parts: DeviceParts): Promise<Device> {
  const core = await openCore(parts)
  return keepInternals(portOf(core), internalsOfCore(core))
}

function portOf(core: Core): Device {
  const { state, parts, subscriptions, clock } = core
  const unlocked = (): Unlocked | null => state.unlocked
  return {
    ...lastingActs(core),
    status: core.status,
    onStatus: (listener) => {
      core.statusListeners.add(listener)
      return () => core.statusListeners.delete(listener)
    },
    begin: () => beginHere(core),
    phraseNoted: () => phraseNoted(core),
    recover: (phrase) => recoverHere(core, phrase),
    append: (payloads, takes = []) =>
      writing(core, (unlocked) => {
        const also = { takes, know: subscriptions.know }
        return append(unlocked, payloads, also)
      }),
    onLog: (listener, after) => subscriptions.add(listener, after),
    recall: (without) => writing(core, (unlocked) => recall(unlocked, without)),
    withdraw: (slot) => writing(core, (unlocked) => withdraw(unlocked, slot, clock.now())),
    sayYeses: (yeses) => keepYeses(core, yeses),
    live: {
      send: (bytes) => sayLive(core, bytes),
      on: (listener) => {
        core.liveListeners.add(listener)
        return () => core.liveListeners.delete(listener)
      },
    },
    now: clock.now,
    drafts: openPrivateStore(unlocked, 'drafts'),
    settings: openPrivateStore(unlocked, 'settings'),
    snapshot: {
      get: () => getSnapshot(unlocked()),
      put: (snapshot) => putSnapshot(unlocked(), snapshot),
    },
    lock: () => {
      parts.log.tell({ kind: 'locked' })
      lockHere(core)
      return Promise.resolve()
    },
    unlock: (secret) => unlock(core, secret),
    confirm: (secret) =>
      state.unlocked === null ? Promise.resolve(trouble('locked')) : core.guard.confirm(secret),
    devices: () => devicesOf(unlocked(), clock.now()),
    stayHere: () => changing(core, stayHere, 'wake'),
    erase: () => erase(core),
    wakeAt: (timeMs, subscription) =>
      Promise.resolve(state.leader?.wakeAt(timeMs, subscription ?? new Uint8Array(0)) ?? false),
    importBackup: async (file, phrase, watch = {}) =>
      (await backup()).importBackup(file, phrase, watch),
    restoreBackup: (file, phrase, watch = {}) => restore(core, file, phrase, watch),
    backupIdentity: async (phrase) => {
      const identity = await (await backup()).backupIdentity(phrase)
      return identity === null ? trouble('bad-phrase') : { ok: true, value: identity }
    },
    close: () => close(core),
  }
}

// Lazy, as everything that is not needed on an ordinary day.
const backup = () => import('./copies/backup.ts')

// Whatever adds to the outbox: durable, then told to whoever talks, here or in another tab.
async function writing(
  core: Core,
  task: (unlocked: Unlocked) => Promise<Outcome<null>>,
  tell: 'send' | 'wake' = 'send',
): Promise<Outcome<null>> {
  const { unlocked } = core.state
  if (unlocked === null) return trouble(core.state.phase === 'new' ? 'new' : 'locked')
  if (unlocked.identity() === null) return trouble('new')
  if (unlocked.record('own')?.moved === true) return trouble('moved')
  return changing(core, task, tell)
}

// The same for what may be done after one has moved, too.
async function changing(
  core: Core,
  task: (unlocked: Unlocked) => Promise<Outcome<null>>,
  tell: 'send' | 'wake',
): Promise<Outcome<null>> {
  const { unlocked, leader } = core.state
  if (unlocked === null) return trouble('locked')
  const written = await unlocked.inOrder(() => task(unlocked)).catch(diskTrouble)
  if (!written.ok) return written
  if (tell === 'wake') core.tellStatus()
  if (leader === null) core.parts.log.tell({ kind: 'outbox' })
  else leader[tell]()
  return written
}

function lastingActs(core: Core): Pick<Device, (typeof guardedActs)[number]> {
  const { state, parts, clock } = core
  const behindLock = <Value>(act: () => Promise<Outcome<Value>>) => guarded(core, act)
  return {
    phrase: () => behindLock(() => phraseHere(core)),
    setPassphrase: (text) => behindLock(() => protect(core, (vault) => vault.setPassphrase(text))),
    setPasskey: (prf) => behindLock(() => protect(core, (vault) => vault.setPasskey(prf))),
    stopAsking: () => behindLock(() => protect(core, openByItself)),
    removeDevice: (id) =>
      behindLock(() => writing(core, (unlocked) => removeDevice(unlocked, id, clock.now()))),
    leave: (how) =>
      behindLock(() => writing(core, (unlocked) => leave(unlocked, how, clock.now()), 'wake')),
    moveAway: () => behindLock(() => writing(core, moveAway, 'wake')),
    exportBackup: (page) =>
      behindLock(async () =>
        (await backup()).exportBackup(state.unlocked, page, { now: clock.now(), about: parts }),
      ),
  }
}

// What gives lasting access happens only behind the lock (guard.ts); a locked device says so, and uses up no answer.
async function guarded<Value>(
  core: Core,
  act: () => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  if (core.state.unlocked === null) return act()
  const passed = await core.guard.pass()
  return passed.ok ? act() : passed
}

function phraseHere({ state }: Core): Promise<Outcome<string | null>> {
  const { unlocked } = state
  if (unlocked === null) return Promise.resolve(trouble('locked'))
  return Promise.resolve(ok(unlocked.identity()?.phrase ?? null))
}

async function openByItself(vault: Vault): Promise<void> {
  await vault.setPasskey(null)
  await vault.setPassphrase(null)
}

async function restore(
  core: Core,
  file: Uint8Array,
  phrase: string,
  watch: Watch,
): Promise<Outcome<null>> {
  const { unlocked } = core.state
  if (unlocked === null) return trouble('locked')
  const { restoreBackup } = await import('./copies/restore.ts')
  const restored = await unlocked
    .inOrder(() => restoreBackup(unlocked, file, phrase, watch))
    .catch(diskTrouble)
  await changedHere(core)
  return restored
}

async function phraseNoted(core: Core): Promise<void> {
  const { unlocked } = core.state
  await unlocked?.inOrder(async () => {
    const identity = unlocked.identity()
    if (identity !== null) await unlocked.save({ identity: { ...identity, phrase: null } })
  })
  core.tellStatus()
}

async function keepYeses(core: Core, yeses: readonly QuietYes[]): Promise<Outcome<null>> {
  const { unlocked } = core.state
  if (unlocked === null) return trouble('locked')
  return unlocked
    .inOrder(() => sayYeses(unlocked, yeses))
    .then(() => done)
    .catch(diskTrouble)
}

async function sayLive(core: Core, bytes: Uint8Array): Promise<boolean> {
  if (core.state.leader !== null) return sendLive(core, bytes)
  core.parts.log.tell({ kind: 'live', bytes: new Uint8Array(bytes), toRelay: true })
  return core.state.connections.couple === 'online'
}

async function unlock(core: Core, secret: Parameters<Device['unlock']>[0]): Promise<Outcome<null>> {
  if (core.state.phase !== 'locked') return done
  // Where no secret is set there is none to ask for.
  const bare = await openBareVault(vaultParts(core))
  const opened = bare === null ? await unlockVault(vaultParts(core), secret) : ok(bare)
  if (!opened.ok) return opened
  await moveIn(core, opened.value)
  return done
}

async function protect(core: Core, set: (vault: Vault) => Promise<void>): Promise<Outcome<null>> {
  const { unlocked } = core.state
  if (unlocked === null) return trouble('locked')
  await unlocked.inOrder(() => set(unlocked.vault))
  core.state.protection = await unlocked.vault.protection()
  // The other tabs ask from now on, too.
  core.parts.log.tell({ kind: 'entries' })
  core.tellStatus()
  return done
}

// Listeners are told after the log is erased: whoever hears it may close the page at once.
async function erase(core: Core): Promise<void> {
  core.state.phase = 'erased'
  dropKeys(core.state)
  void sign(core, 'locked')
  await core.parts.log.erase()
  core.tellStatus()
}

async function close(core: Core): Promise<void> {
  const { state, subscriptions, parts, deaf, statusListeners } = core
  statusListeners.clear()
  subscriptions.close()
  state.leader?.close()
  deaf()
  if (state.timer !== null) clearTimeout(state.timer)
  await sign(core, 'locked')
  await state.unlocked?.inOrder(() => Promise.resolve())
  state.unlocked = null
  parts.log.close()
}
