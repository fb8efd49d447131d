/** A leave with notice shows in none of the partner's answers before its hour, and in all of them from then on. */
import { Decrypter } from 'age-encryption'
import { expect, test } from 'vitest'
import type { Device } from '../../src/device.ts'
import { readTar } from '../../src/log/tar.ts'
import { invite } from '../../src/pairing/pairing.ts'
import { openFakeRelay } from '../fake-relay.ts'
import { hearLog, meet, open, openCouple, phraseOf, text, until, words } from '../kit.ts'

const hourMs = 3_600_000

/** Stands for the domain: an event that says from when on it may be known. */
const leaving = (at: number): string => `left from ${String(at)}`
const knownFrom = (event: Uint8Array): number | null => {
  const at = /^left from (\d+)$/.exec(words(event))?.[1]
  return at === undefined ? null : Number(at)
}

const say = (line: string) => [{ audience: 'both' as const, slot: null, bytes: text(line) }]

async function copyOf(device: Device, phrase: string): Promise<string> {
  const [file, identity] = [await device.exportBackup('page'), await device.backupIdentity(phrase)]
  if (!file.ok || !identity.ok) throw new Error('no backup')
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity.value)
  const files = readTar(await decrypter.decrypt(file.value)) ?? []
  return files.map(({ bytes }) => words(bytes)).join()
}

async function inviting(device: Device): Promise<string> {
  const invited = await invite(device, 'partner')
  if (invited.ok) await invited.value.cancel()
  return invited.ok ? 'a link is made' : invited.refusal.kind
}

/** All that this device answers to whoever asks. */
const answersOf = async (device: Device, phrase: string) => ({
  status: device.status(),
  devices: device.devices(),
  inviting: await inviting(device),
  removing: await Promise.all(
    device
      .devices()
      .filter(({ mine }) => !mine)
      .map(({ id }) => device.removeDevice(id)),
  ),
  copy: await copyOf(device, phrase),
})

test('nothing that Ana can ask differs until the hour that Ben set, and then all of it does', async () => {
  const clock = { ahead: 0 }
  const now = (): number => Date.now() + clock.ahead
  const relay = openFakeRelay(now)
  const { ana, ben } = await openCouple({ relay, now, knownFrom })
  const hers = hearLog(ana)
  const tablet = await open({ relay, now })
  await meet(ben, tablet, 'device')
  await until(() => tablet.status().couple === 'paired', 'the tablet')
  await ana.append(say('ours'))
  await until(() => ana.devices().length === 3 && ana.status().pending === 0, 'three devices')
  const phrase = await phraseOf(ana)
  const before = await settled(() => answersOf(ana, phrase))
  await ben.append(say(leaving(now() + 72 * hourMs)))
  expect((await ben.leave({ noticeHours: 72, copy: 'keep' })).ok).toBe(true)
  await until(() => hers.words().some((said) => said.startsWith('left from')), 'the leave')
  await settled(() => Promise.resolve(relay.spaces.size))
  for (const hours of [0, 71]) {
    clock.ahead = hours * hourMs
    expect(await answersOf(ana, phrase)).toEqual(before)
  }
  clock.ahead = 73 * hourMs
  const after = await answersOf(ana, phrase)
  expect(after.status.couple).toBe('closed')
  expect(after.inviting).toBe('a link is made')
  expect(after.devices.filter(({ removed }) => removed).length).toBe(2)
  expect(after.copy.length).toBeGreaterThan(before.copy.length)
  await Promise.all([ana.close(), ben.close(), tablet.close()])
})

// What devices set going in the background has come to rest.
async function settled<Value>(ask: () => Promise<Value>): Promise<Value> {
  await new Promise((resolve) => setTimeout(resolve, 800))
  return ask()
}
