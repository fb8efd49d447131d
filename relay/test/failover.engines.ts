/** Relays and databases killed in turn under load: every acknowledged envelope is there once, in order, on every device. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aSpace, newIdentity } from './support/caller.ts'
import { openChild, type Child } from './support/child.ts'
import {
  cloneFrom,
  openCluster,
  promote,
  waitForStandbys,
  type Cluster,
  type Engine,
} from './support/cluster.ts'
import { isQuiet } from './support/kill-rounds.ts'
import { chance, judge, openSteady, seededBody, until, type Steady } from './support/steady.ts'

const random = chance(5)
const couples = 4
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

let cluster: Cluster
let relays: Child[]
beforeAll(async () => {
  cluster = await openCluster(3)
  relays = await Promise.all([0, 1, 2].map(() => openChild(env())))
})
afterAll(async () => {
  for (const relay of relays) await relay.kill('SIGKILL')
  await cluster.close()
})

const env = (port = 0) => ({
  DATABASE_URL: cluster.url,
  DATABASE_PATIENCE_MS: '1500',
  SWEEP_MS: '300',
  PORT: String(port),
})

/** Devices talk while the work is done, each dialling any relay; then all must be quiet and agree. */
async function underLoad(work: (pushed: () => number) => Promise<void>): Promise<number> {
  const dialled = (): string => relays[Math.floor(random() * relays.length)]?.relayUrl ?? ''
  const pairs = Array.from({ length: couples }, () => {
    const space = aSpace()
    const listed = [newIdentity(), newIdentity()]
    return listed.map((identity) =>
      openSteady({ relayUrl: dialled, space, identity, listed, window: 4, random }),
    )
  })
  const devices = pairs.flat()
  const pushed = (): number => devices.reduce((sum, device) => sum + device.acknowledged.size, 0)
  const talking = setInterval(() => talk(devices), 5)
  try {
    await until(() => pushed() > 50)
    await work(pushed)
    // It must go on afterwards, too.
    const before = pushed()
    await until(() => pushed() > before + 50)
    clearInterval(talking)
    await until(() => devices.every((device) => device.pending() === 0))
    await until(() => pairs.every(isQuiet)).catch(() => undefined)
    expect(pairs.flatMap(judge)).toEqual([])
    return pushed()
  } finally {
    clearInterval(talking)
    for (const device of devices) device.close()
  }
}

function talk(devices: readonly Steady[]): void {
  for (const device of devices) while (device.pending() < 4) device.say(seededBody(random))
}

async function restart(at: number): Promise<void> {
  const old = relays[at]
  if (old === undefined) throw new Error('no such relay')
  relays[at] = await openChild(env(old.port))
}

test('two of three relays killed, again and again: devices go on with the third', async () => {
  await underLoad(async (pushed) => {
    for (const round of [0, 1, 2, 3, 4, 5]) {
      const [one, two] = [round % 3, (round + 1) % 3]
      await Promise.all([relays[one]?.kill('SIGKILL'), relays[two]?.kill('SIGKILL')])
      const before = pushed()
      await until(() => pushed() > before)
      await Promise.all([restart(one), restart(two)])
      await wait(100 * random())
    }
  })
})

test('a relay told to stop finishes what it was given, and the others take its devices', async () => {
  await underLoad(async () => {
    expect(await relays[0]?.kill('SIGTERM')).toBe(0)
    await restart(0)
  })
})

test('each database killed in turn, the primary included: a standby is promoted and the relays follow', async () => {
  let primary: Engine | undefined = cluster.engines[0]
  await underLoad(async (pushed) => {
    for (const victim of [cluster.engines[1], cluster.engines[0], cluster.engines[2]]) {
      if (victim === undefined || primary === undefined) throw new Error('three engines')
      const before = pushed()
      await victim.kill()
      if (victim === primary) primary = await promote(cluster)
      await until(() => pushed() > before + 20)
      await cloneFrom(primary, victim)
      await victim.start()
      await waitForStandbys(primary, 2)
    }
  })
})

test('a primary that stands still is given up: nothing acknowledged is lost, and nothing is acknowledged twice', async () => {
  const states = await Promise.all(
    cluster.engines.map((engine) => engine.ask('SELECT pg_is_in_recovery() AS standby')),
  )
  const old = cluster.engines.find((_, at) => states[at]?.[0]?.['standby'] === false)
  if (old === undefined) throw new Error('no primary')
  await underLoad(async (pushed) => {
    old.freeze(true)
    await wait(300)
    const others = { ...cluster, engines: cluster.engines.filter((engine) => engine !== old) }
    const primary = await promote(others)
    const before = pushed()
    await until(() => pushed() > before + 20)
    // It comes back believing that it leads: with nobody to confirm them, its commits are never acknowledged.
    old.freeze(false)
    await wait(500)
    await old.kill()
    await cloneFrom(primary, old)
    await old.start()
    await waitForStandbys(primary, 2)
  })
})
