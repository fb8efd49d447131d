/** The relay is blind: what two devices say in every way there is lies nowhere on its disk, in its memory or its words. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openShelf } from '../device/src/log/log-memory.ts'
import type { Device } from '../device/src/device.ts'
import { openWebSocketTransport } from '../device/src/sync/transport-websocket.ts'
import { hearLog, meet, open, phraseOf, text, until } from '../device/test/kit.ts'
import { openChild, type Child } from '../relay/test/support/child.ts'
import { search } from '../relay/test/support/search.ts'

const dataDir = mkdtempSync(path.join(tmpdir(), 'mend-blind-'))
const nowhere = { disk: false, memory: false, words: false }
// One search finds any of them.
const mark = 'marmalade'
const canaries = {
  both: `bittern-over-${mark}`,
  me: `godwit-under-${mark}`,
  sealed: `avocet-beside-${mark}`,
  live: `dunlin-across-${mark}`,
}

let relay: Child
let devices: readonly [Device, Device]

const person = (): Promise<Device> =>
  open({
    shelf: openShelf(),
    transport: openWebSocketTransport({ url: `http://127.0.0.1:${relay.port}` }),
  })

beforeAll(async () => {
  relay = await openChild({ DATA_DIR: dataDir })
  devices = [await person(), await person()]
})
afterAll(async () => {
  await Promise.all(devices.map((device) => device.close()))
  await relay.kill('SIGTERM')
  rmSync(dataDir, { recursive: true, force: true })
})

const say = (audience: 'me' | 'both', words: string) =>
  ({ audience, slot: null, bytes: text(words) }) as const

const feel = (words: string) =>
  [{ audience: 'sealed', slot: 'r/feelings', bytes: text(words) }] as const

test('pairing, shared, private, sealed and live words pass through it, and it holds none of them', async () => {
  const [ana, ben] = devices
  for (const device of devices) await device.begin()
  const phrase = await phraseOf(ana)
  const safetyWords = await meet(ana, ben, 'partner')
  await until(() => devices.every((each) => each.status().couple === 'paired'), 'a couple')

  const heard: string[] = []
  ben.live.on(({ bytes }) => heard.push(new TextDecoder().decode(bytes)))
  const his = hearLog(ben)
  await ana.append([say('both', canaries.both), say('me', canaries.me), ...feel(canaries.sealed)])
  await ben.append(feel('calm'))
  await until(() => his.words().includes(canaries.sealed), 'the sealed words to open')
  await until(() => devices.every((each) => each.status().pending === 0), 'all to be taken')
  await ana.live.send(text(canaries.live))
  await until(() => heard.includes(canaries.live), 'the live word')

  // The same search finds what the relay must know: where its own folder is, and that it runs there.
  expect(search(relay, dataDir, dataDir)).toMatchObject({ memory: true, words: true })
  const { me } = ana.status()
  for (const canary of [mark, phrase, safetyWords.join(' '), me ?? ''])
    expect({ canary, ...search(relay, dataDir, canary) }).toEqual({ canary, ...nowhere })
})

test('after it was killed and read its disk again, it still holds none of them', async () => {
  const { port } = relay
  await relay.kill('SIGKILL')
  relay = await openChild({ DATA_DIR: dataDir, PORT: String(port) })
  const [ana, ben] = devices
  const his = hearLog(ben)
  await ana.append([say('both', 'once more')])
  await until(() => his.words().includes('once more'), 'the way back', 30_000)
  expect(search(relay, dataDir, mark)).toEqual(nowhere)
})
