/** Partitions: a node from its database, a device from its node, a host from all others; healed, nothing is lost. */
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPostgres } from '../src/postgres/postgres.ts'
import * as say from '../src/postgres/sql-postgres.ts'
import { aSpace, newIdentity } from './support/caller.ts'
import { openChild, type Child } from './support/child.ts'
import { openEngine, type Cluster } from './support/cluster.ts'
import { openGate, type Gate } from './support/gate.ts'
import { isQuiet } from './support/kill-rounds.ts'
import { openIsland } from './support/island.ts'
import { chance, judge, openSteady, seededBody, until } from './support/steady.ts'

const random = chance(23)
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
let cluster: Cluster
let toDatabase: Gate
let toRelay: Gate
let cutOff: Child
let sound: Child
const patience = { DATABASE_PATIENCE_MS: '800', SWEEP_MS: '200' }

beforeAll(async () => {
  cluster = await openEngine()
  const port = cluster.engines[0]?.port ?? 0
  toDatabase = await openGate(port)
  cutOff = await openChild({
    ...patience,
    DATABASE_URL: cluster.url.replace(`:${port}`, `:${toDatabase.port}`),
  })
  sound = await openChild({ ...patience, DATABASE_URL: cluster.url })
  toRelay = await openGate(sound.port)
})
afterAll(async () => {
  toDatabase.close()
  toRelay.close()
  await Promise.all([cutOff.kill('SIGKILL'), sound.kill('SIGKILL')])
  await cluster.close()
})

function openCouple(urls: readonly [ana: () => string, ben: () => string]) {
  const space = aSpace()
  const listed = [newIdentity(), newIdentity()]
  return listed.map((identity, at) =>
    openSteady({ relayUrl: urls[at] ?? urls[0], space, identity, listed, window: 4, random }),
  )
}

async function underLoad(
  urls: readonly [ana: () => string, ben: () => string],
  work: (pushed: () => number) => Promise<void>,
): Promise<void> {
  const devices = openCouple(urls)
  const pushed = (): number => devices.reduce((sum, it) => sum + it.acknowledged.size, 0)
  const talking = setInterval(() => {
    for (const device of devices) while (device.pending() < 4) device.say(seededBody(random))
  }, 5)
  try {
    await until(() => devices.every((device) => device.acknowledged.size > 30))
    await work(pushed)
    clearInterval(talking)
    await until(() => devices.every((device) => device.pending() === 0))
    await until(() => isQuiet(devices)).catch(() => undefined)
    expect(judge(devices)).toEqual([])
  } finally {
    clearInterval(talking)
    for (const device of devices) device.close()
  }
}

test('a node that cannot reach the database acknowledges nothing, and heals', () =>
  underLoad([() => cutOff.relayUrl, () => sound.relayUrl], async (pushed) => {
    for (const round of [1, 2]) {
      toDatabase.cut(true)
      await wait(600 * round)
      const ready = await fetch(`http://127.0.0.1:${cutOff.port}/readyz`)
      expect(ready.status).toBe(503)
      // The other partner, on the other node, feels nothing.
      const during = pushed()
      await until(() => pushed() > during)
      toDatabase.cut(false)
      await until(() => pushed() > during + 40)
    }
    await expect
      .poll(async () => (await fetch(`http://127.0.0.1:${cutOff.port}/readyz`)).status)
      .toBe(200)
  }))

test('a node that starts while the database says nothing waits for it, or says so in one line and ends', async () => {
  const port = cluster.engines[0]?.port ?? 0
  const gate = await openGate(port)
  const env = { ...patience, DATABASE_URL: cluster.url.replace(`:${port}`, `:${gate.port}`) }
  try {
    gate.cut(true)
    setTimeout(() => gate.cut(false), 1_500)
    const late = await openChild(env)
    expect((await fetch(`http://127.0.0.1:${late.port}/readyz`)).status).toBe(200)
    await late.kill('SIGTERM')
    gate.cut(true)
    const gone = openChild(env)
    await expect(gone).rejects.toThrow(/^the database in "DATABASE_URL" does not answer.*\n$/)
  } finally {
    gate.close()
  }
})

test('a node that is cut off in the middle of a transaction holds nobody up for longer than its patience', async () => {
  const port = cluster.engines[0]?.port ?? 0
  const throughGate = cluster.url.replace(`:${port}`, `:${toDatabase.port}`)
  const far = openPostgres({ url: throughGate, connections: 1, patienceMs: 800 })
  const near = openPostgres({ url: cluster.url, connections: 1, patienceMs: 20_000 })
  const space = randomBytes(16)
  await near.ask(say.createSpace, [space, 1, '[]', 0, 0, randomBytes(32)])
  let holds = (): void => undefined
  const held = new Promise<void>((resolve) => (holds = resolve))
  const lost = far.transact(async (ask) => {
    await ask(say.lockSpaces, [space])
    toDatabase.cut(true)
    holds()
    await new Promise(() => undefined)
  })
  await Promise.all([expect(lost).rejects.toThrow('no answer in time'), held])
  expect((await near.ask(say.lockSpaces, [space])).count).toBe(1)
  toDatabase.cut(false)
  await Promise.all([near.close(), far.close()])
})

test('a device cut off from its node resends what it does not know to be safe: each is there once', () =>
  underLoad(
    [() => `ws://127.0.0.1:${toRelay.port}/relay`, () => sound.relayUrl],
    async (pushed) => {
      for (const round of [1, 2, 3]) {
        toRelay.cut(true)
        await wait(150 * round)
        const during = pushed()
        toRelay.cut(false)
        await until(() => pushed() > during + 20)
      }
    },
  ))

const island = openIsland()
afterAll(() => island?.close())

// Where namespaces are not to be had, the gates above are what cuts.
if (island !== null)
  test('a node whose host is cut off from everybody, its devices too, comes back and has lost nothing', async () => {
    const port = cluster.engines[0]?.port ?? 0
    const bridge = await openGate(port, island.here)
    const database = cluster.url.replace(`127.0.0.1:${port}`, `${island.here}:${bridge.port}`)
    const env = { ...patience, DATABASE_URL: database, HOST: island.there }
    const far = await openChild(env, { before: island.enter })
    const farUrl = `ws://${island.there}:${far.port}/relay`
    try {
      await underLoad([() => farUrl, () => sound.relayUrl], async (pushed) => {
        for (const round of [1, 2, 3]) {
          island.cut(true)
          const during = pushed()
          await until(() => pushed() > during + 20)
          await wait(300 * round)
          island.cut(false)
          const after = pushed()
          await until(() => pushed() > after + 40)
        }
      })
      const ready = async () => (await fetch(`http://${island.there}:${far.port}/readyz`)).status
      await expect.poll(ready, { timeout: 15_000 }).toBe(200)
    } finally {
      bridge.close()
      await far.kill('SIGKILL')
    }
  })
