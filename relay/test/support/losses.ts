/** Ways in which a Patroni cluster loses a machine, under load: how long writing stood still, and whether all is there. */
import { openPostgres } from '../../src/postgres/postgres.ts'
import type { Machine } from './machine.ts'
import type { Machines } from './patroni.ts'
import { nameOf, until, type Steady } from './steady.ts'

/** The devices of one space. */
export type Pair = { readonly space: Uint8Array; readonly devices: readonly Steady[] }

/** What is lost, and is given back when writing goes on. */
export const losses = {
  /** The machine of the primary loses power, with what it had sent and nobody had read. */
  power: async (machines: Machines, primary: Machine) => {
    const followers = machines.followers(primary)
    for (const follower of followers) follower.holdBack()
    await wait(heldBackMs)
    const killed = performance.now()
    await primary.kill()
    for (const follower of followers) follower.dropHeldBack()
    return { killed, giveBack: primary.start }
  },
  /** The primary's Postgres is killed, its machine lives. */
  postgres: async (_: Machines, primary: Machine) => {
    const killed = performance.now()
    await primary.killPostgres()
    return { killed, giveBack: () => undefined }
  },
  /** The machine of the primary says nothing for a while, and comes back in the belief that it leads. */
  silence: (_: Machines, primary: Machine) => {
    const killed = performance.now()
    primary.freeze(true)
    return Promise.resolve({ killed, giveBack: () => primary.freeze(false) })
  },
  /** Not the primary: the standby that commits wait for. */
  standby: async (machines: Machines) => {
    const standby = await machines.standby()
    const killed = performance.now()
    await standby.kill()
    return { killed, giveBack: standby.start }
  },
}

/** One of them. */
export type Loss = keyof typeof losses

/** How one of them went; seconds. */
export type LossReport = {
  readonly loss: Loss
  readonly from: string
  readonly to: string
  /** For so long no device was told that anything is safe. */
  readonly stoodStill: number
  /** The same, of the device that waited longest. */
  readonly slowest: number
  /** Until all three stood again. */
  readonly whole: number
  readonly faults: readonly string[]
}

const heldBackMs = 400
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Loses one, waits until every device is heard again, gives it back, and looks at what the primary has by then. */
export async function lose(
  loss: Loss,
  machines: Machines,
  pairs: readonly Pair[],
): Promise<LossReport> {
  const devices = pairs.flatMap((pair) => pair.devices)
  const primary = await machines.leader()
  const { killed, giveBack } = await losses[loss](machines, primary)
  const pauses = watchPauses(devices, killed)
  const next = await machines.leader(loss === 'standby' ? undefined : primary)
  await until(() => pauses.everyoneHeard())
  giveBack()
  await machines.whole()
  const whole = (performance.now() - killed) / 1_000
  const { stoodStill, slowest } = pauses.stop()
  const faults = await faultsAt(await machines.leader(), machines.databaseUrl, pairs)
  return { loss, from: primary.name, to: next.name, stoodStill, slowest, whole, faults }
}

/** What was acknowledged before the looking is there, at its place and once, and no place is empty. */
export async function faultsAt(
  leader: Machine,
  databaseUrl: string,
  pairs: readonly Pair[],
): Promise<readonly string[]> {
  const url = databaseUrl.replace(/@[^/]+/, `@${leader.postgres}`)
  const db = openPostgres({ url, connections: 1, patienceMs: 60_000 })
  const faults: string[] = []
  try {
    for (const { space, devices } of pairs) {
      const told = devices.flatMap((device) => [...device.acknowledged])
      const { rows } = await db.ask(readAll, [space])
      const names = rows.map(({ body }) => (body instanceof Uint8Array ? nameOf(body) : ''))
      rows.forEach((row, at) => {
        const sequence = Number(row['sequence'])
        if (sequence !== at + 1) faults.push(`${leader.name} has ${sequence} at ${at + 1}`)
      })
      if (new Set(names).size !== names.length) faults.push(`${leader.name} has one body twice`)
      const lost = told.filter(([name, sequence]) => names[sequence - 1] !== name)
      if (lost.length > 0)
        faults.push(`${leader.name} lost ${lost.length} of ${told.length} acknowledged`)
    }
  } finally {
    await db.close()
  }
  return faults
}

const readAll = `SELECT sequence, body FROM entries WHERE space = $1 ORDER BY sequence`

/** Looks every few milliseconds who was told that something is safe; all of them have something waiting, always. */
function watchPauses(devices: readonly Steady[], sinceMs: number) {
  const seen = devices.map((device) => ({
    count: device.acknowledged.size,
    at: sinceMs,
    longest: 0,
    heard: 0,
  }))
  const all = { at: sinceMs, longest: 0 }
  const look = (): void => {
    const now = performance.now()
    devices.forEach((device, index) => {
      const mine = seen[index]
      if (mine === undefined || mine.count === device.acknowledged.size) return
      mine.longest = Math.max(mine.longest, now - mine.at)
      all.longest = Math.max(all.longest, now - all.at)
      Object.assign(mine, { count: device.acknowledged.size, at: now, heard: mine.heard + 1 })
      all.at = now
    })
  }
  const looking = setInterval(look, 5)
  return {
    /** Each has been told many times since: by what leads now. */
    everyoneHeard: (): boolean => seen.every(({ heard }) => heard > 20),
    stop: () => {
      clearInterval(looking)
      const slowest = Math.max(...seen.map(({ longest }) => longest)) / 1_000
      return { stoodStill: all.longest / 1_000, slowest }
    },
  }
}
