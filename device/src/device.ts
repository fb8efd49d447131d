/** The door of a device: opens what lies in a log, keeps it talking, and hands out the port. */
import {
  beginHere,
  insideOfCore,
  dropKeys,
  lockHere,
  moveIn,
  openCore,
  recoverHere,
  sendLive,
} from './core.ts'
import { vaultParts, type Core, type DeviceParts } from './core.ts'
import { getSnapshot, openDrawer, putSnapshot } from './drawers.ts'
import { append, leave, removeDevice, withdraw } from './going.ts'
import type { House } from './house.ts'
import { keepInside } from './inside.ts'
import type { Device, Outcome } from './port.ts'
import { devicesOf } from './standing.ts'
import { done, ok, trouble } from './trouble.ts'
import { openBareVault, unlockVault, type Vault } from './vault.ts'

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
  return keepInside(portOf(core), insideOfCore(core))
}

function portOf(core: Core): Device {
  const { state, parts, listening, clock } = core
  const house = (): House | null => state.house
  return {
    status: core.status,
    onStatus: (listener) => {
      core.statusListeners.add(listener)
      return () => core.statusListeners.delete(listener)
    },
    begin: () => beginHere(core),
    phrase: () => Promise.resolve(house()?.identity()?.phrase ?? null),
    phraseNoted: () => phraseNoted(core),
    recover: (phrase) => recoverHere(core, phrase),
    append: (payloads, wipes = []) =>
      writing(core, (home) => {
        const also = { wipes, know: listening.know }
        return append(home, payloads, clock.relayNow(), also)
      }),
    onLog: (listener, after) => listening.add(listener, after),
    withdraw: (slot) => writing(core, (home) => withdraw(home, slot, clock.relayNow())),
    live: {
      send: (bytes) => whisper(core, bytes),
      on: (listener) => {
        core.liveListeners.add(listener)
        return () => core.liveListeners.delete(listener)
      },
    },
    relayClock: clock.relayNow,
    drafts: openDrawer(house, 'drafts'),
    settings: openDrawer(house, 'settings'),
    snapshot: {
      get: () => getSnapshot(house()),
      put: (snapshot) => putSnapshot(house(), snapshot),
    },
    lock: () => {
      parts.log.tell({ kind: 'locked' })
      lockHere(core)
      return Promise.resolve()
    },
    unlock: (secret) => unlock(core, secret),
    setPassphrase: (text) => protect(core, (vault) => vault.setPassphrase(text)),
    setPasskey: (prf) => protect(core, (vault) => vault.setPasskey(prf)),
    devices: () => devicesOf(house()),
    removeDevice: (id) => writing(core, (home) => removeDevice(home, id, clock.relayNow())),
    leave: (how) => writing(core, (home) => leave(home, how, clock.relayNow()), 'wake'),
    erase: () => erase(core),
    wakeAt: (timeMs, subscription) =>
      Promise.resolve(state.talking?.wakeAt(timeMs, subscription ?? new Uint8Array(0)) ?? false),
    exportBackup: async (page) => (await backup()).exportBackup(house(), page),
    importBackup: async (file, phrase) => (await backup()).importBackup(file, phrase),
    backupIdentity: async (phrase) => {
      const identity = await (await backup()).backupIdentity(phrase)
      return identity === null ? trouble('bad-phrase') : { ok: true, value: identity }
    },
    close: () => close(core),
  }
}

// Lazy, as everything that is not needed on an ordinary day.
const backup = () => import('./backup.ts')

// Whatever adds to the outbox: durable, then told to whoever talks, here or in another tab.
async function writing(
  core: Core,
  task: (house: House) => Promise<Outcome<null>>,
  talk: 'send' | 'wake' = 'send',
): Promise<Outcome<null>> {
  const { house, talking } = core.state
  if (house === null) return trouble(core.state.phase === 'new' ? 'new' : 'locked')
  if (house.identity() === null) return trouble('new')
  const written = await house.inOrder(() => task(house)).catch(() => trouble('disk'))
  if (!written.ok) return written
  if (talking === null) core.parts.log.tell({ kind: 'outbox' })
  else talking[talk]()
  return written
}

async function phraseNoted(core: Core): Promise<void> {
  const { house } = core.state
  await house?.inOrder(async () => {
    const identity = house.identity()
    if (identity !== null) await house.save({ identity: { ...identity, phrase: null } })
  })
  core.tellStatus()
}

async function whisper(core: Core, bytes: Uint8Array): Promise<boolean> {
  if (core.state.talking !== null) return sendLive(core, bytes)
  core.parts.log.tell({ kind: 'live', bytes: new Uint8Array(bytes), toRelay: true })
  return core.state.lines.couple === 'online'
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
  const { house } = core.state
  if (house === null) return trouble('locked')
  await house.inOrder(() => set(house.vault))
  core.state.protection = await house.vault.protection()
  core.tellStatus()
  return done
}

// Said once it is true: whoever hears it may close the page at once.
async function erase(core: Core): Promise<void> {
  core.state.phase = 'erased'
  dropKeys(core.state)
  await core.parts.log.erase()
  core.tellStatus()
}

async function close({ state, listening, parts, deaf, statusListeners }: Core): Promise<void> {
  statusListeners.clear()
  listening.close()
  state.talking?.close()
  deaf()
  if (state.timer !== null) clearTimeout(state.timer)
  await state.house?.inOrder(() => Promise.resolve())
  state.house = null
  parts.log.close()
}
