/** One minute with an unlocked device: whatever would outlive it asks for the lock again, each time. */
import { expect, test } from 'vitest'
import { guardedActs } from '../src/guard.ts'
import { invite } from '../src/pairing/pairing.ts'
import type { Device, Outcome } from '../src/port.ts'
import { openFakeRelay } from './fake-relay.ts'
import { open, until } from './kit.ts'

const lock = { kind: 'passphrase', text: 'four slow brown bears' } as const

/**
 * Whoever adds to the port says here whether it gives somebody access that lasts beyond the minute.
 *
 * free: it changes what is said or shown, or it needs the twelve words or the lock itself. `erase` asks nobody: it gives
 * nothing away, a browser can do the same to any page's data, and who has to wipe a device in a hurry must be able to.
 */
const port: Readonly<Record<keyof Device, 'asks' | 'free'>> = {
  status: 'free',
  onStatus: 'free',
  begin: 'free',
  phrase: 'asks',
  phraseNoted: 'free',
  recover: 'free',
  append: 'free',
  onLog: 'free',
  recall: 'free',
  sayYeses: 'free',
  withdraw: 'free',
  live: 'free',
  now: 'free',
  drafts: 'free',
  settings: 'free',
  snapshot: 'free',
  lock: 'free',
  unlock: 'free',
  confirm: 'free',
  setPassphrase: 'asks',
  setPasskey: 'asks',
  stopAsking: 'asks',
  devices: 'free',
  removeDevice: 'asks',
  leave: 'asks',
  moveAway: 'asks',
  stayHere: 'free',
  restoreBackup: 'free',
  erase: 'free',
  wakeAt: 'free',
  exportBackup: 'asks',
  importBackup: 'free',
  backupIdentity: 'free',
  close: 'free',
}

type Act = (device: Device) => Promise<Outcome<unknown>>

const acts: Readonly<Record<(typeof guardedActs)[number] | 'invite a device', Act>> = {
  phrase: (device) => device.phrase(),
  removeDevice: (device) => device.removeDevice('nobody'),
  setPassphrase: (device) => device.setPassphrase('another passphrase'),
  setPasskey: (device) => device.setPasskey(new Uint8Array(32).fill(9)),
  stopAsking: (device) => device.stopAsking(),
  exportBackup: (device) => device.exportBackup('page'),
  leave: (device) => device.leave({ noticeHours: 0, copy: 'keep' }),
  moveAway: (device) => device.moveAway(),
  'invite a device': async (device) => {
    const invited = await invite(device, 'device')
    if (invited.ok) await invited.value.cancel()
    return invited
  },
}

// Far enough for an invitation to be made at all: with a relay, and an own space that it knows.
async function openLocked() {
  const clock = { ms: 0 }
  const device = await open({ relay: openFakeRelay(Date.now), steady: () => clock.ms })
  await device.begin()
  await device.setPassphrase(lock.text)
  return { device, clock }
}

const settled = (device: Device): Promise<void> =>
  until(() => device.status().connection === 'online' && device.devices().length > 0)

const kindOf = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.refusal.kind)

test('the list of what asks is whole: every function of the port is in it, or is said to be free', () => {
  const asks = Object.entries(port).filter(([, how]) => how === 'asks')
  expect(asks.map(([name]) => name).toSorted()).toEqual(guardedActs.toSorted())
})

test.each(Object.entries(acts))(
  '%s is refused until the lock was answered, once',
  async (_, act) => {
    const { device, clock } = await openLocked()
    await settled(device)
    expect(kindOf(await act(device))).toBe('unconfirmed')
    // A wrong answer opens nothing.
    expect(kindOf(await device.confirm({ kind: 'passphrase', text: 'a guess' }))).toBe(
      'wrong-secret',
    )
    expect(kindOf(await act(device))).toBe('unconfirmed')
    // An answer that is older than a minute, or from before the device was locked, counts no more.
    expect((await device.confirm(lock)).ok).toBe(true)
    clock.ms += 60_001
    expect(kindOf(await act(device))).toBe('unconfirmed')
    expect((await device.confirm(lock)).ok).toBe(true)
    await device.lock()
    await device.unlock(lock)
    await settled(device)
    expect(kindOf(await act(device))).toBe('unconfirmed')
    // One right answer is good for one act.
    expect((await device.confirm(lock)).ok).toBe(true)
    expect(kindOf(await act(device))).not.toBe('unconfirmed')
    const { passphrase } = device.status().protection
    if (passphrase) expect(kindOf(await device.phrase())).toBe('unconfirmed')
    await device.close()
  },
)

test.each(Object.entries(acts))('%s asks nobody where no lock is set', async (_, act) => {
  const device = await open({})
  await device.begin()
  expect(kindOf(await act(device))).not.toBe('unconfirmed')
  await device.close()
})
