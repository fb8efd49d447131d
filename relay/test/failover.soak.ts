/** Failover by Patroni, under load, again and again. `node relay/test/failover.soak.ts [losses] [seed]` */
import { notTried, notTriedCode, provide } from '../../test/support/system.ts'
import { aSpace, newIdentity } from './support/caller.ts'
import { openChild, type Child } from './support/child.ts'
import { isQuiet } from './support/kill-rounds.ts'
import { faultsAt, lose, type Loss, type LossReport, type Pair } from './support/losses.ts'
import { openPatroni, type Machines } from './support/patroni.ts'
import { chance, judge, openSteady, seededBody, until } from './support/steady.ts'

const [many = 8, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number)
const order: readonly Loss[] = ['power', 'postgres', 'silence', 'standby']
const couples = 4
const random = chance(seed)

process.exit(await main())

async function main(): Promise<number> {
  const lacking =
    process.getuid?.() === 0 ? provide(['Patroni']) : [`${notTried('Patroni')}, as root`]
  for (const line of lacking) console.log(line)
  if (lacking.length > 0) return notTriedCode
  console.log(`seed ${seed}`)
  const faults = [...(await seeLoss()), ...(await soak())]
  for (const fault of faults) console.error(fault)
  console.log(faults.length === 0 ? 'nothing was lost' : `${faults.length} faults`)
  return faults.length === 0 ? 0 : 1
}

/** A check that sees nothing where something is lost proves nothing: so the same is done once without waiting for a standby. */
async function seeLoss(): Promise<readonly string[]> {
  const seen = await underLoad(
    false,
    async (machines, pairs) => (await lose('power', machines, pairs)).faults,
  )
  console.log(`asynchronous, as it should not be: ${seen.join('; ') || 'nothing seen'}`)
  return seen.length > 0 ? [] : ['without synchronous standbys, no loss was seen']
}

function soak(): Promise<readonly string[]> {
  return underLoad(true, async (machines, pairs, quiet) => {
    const faults: string[] = []
    for (let round = 0; round < many; round += 1) {
      const report = await lose(order[round % order.length] ?? 'power', machines, pairs)
      say(round + 1, report)
      faults.push(...report.faults)
    }
    await quiet()
    const devices = pairs.flatMap((pair) => pair.devices)
    const count = devices.reduce((sum, device) => sum + device.acknowledged.size, 0)
    console.log(`${count} envelopes acknowledged`)
    const atLast = await faultsAt(await machines.leader(), machines.databaseUrl, pairs)
    return [...faults, ...atLast, ...pairs.flatMap((pair) => judge(pair.devices))]
  })
}

function say(
  round: number,
  { loss, from, to, stoodStill, slowest, whole, faults }: LossReport,
): void {
  const times = `stood still ${stoodStill.toFixed(1)} s, the slowest device ${slowest.toFixed(1)} s`
  const end = faults.length === 0 ? 'nothing lost' : faults.join('; ')
  console.log(
    `${round} ${loss}: ${from} → ${to}, ${times}, whole after ${whole.toFixed(0)} s, ${end}`,
  )
}

type Work = (
  machines: Machines,
  pairs: readonly Pair[],
  /** Nothing new is said, and what was said has been heard by all. */
  quiet: () => Promise<void>,
) => Promise<readonly string[]>

async function underLoad(synchronous: boolean, work: Work): Promise<readonly string[]> {
  const machines = await openPatroni(synchronous)
  const env = { DATABASE_URL: machines.databaseUrl }
  const relays = await Promise.all([openChild(env), openChild(env)])
  const pairs = Array.from({ length: couples }, () => openPair(relays))
  const devices = pairs.flatMap((pair) => pair.devices)
  const talking = setInterval(() => {
    for (const device of devices) if (device.pending() < 4) device.say(seededBody(random))
  }, 40)
  try {
    await until(() => devices.every((device) => device.acknowledged.size > 10))
    return await work(machines, pairs, async () => {
      clearInterval(talking)
      await until(() => devices.every((device) => device.pending() === 0))
      await until(() => pairs.every((pair) => isQuiet(pair.devices))).catch(() => undefined)
    })
  } finally {
    clearInterval(talking)
    for (const device of devices) device.close()
    for (const relay of relays) await relay.kill('SIGKILL')
    await machines.close()
  }
}

/** Partners who dial either relay. */
function openPair(relays: readonly Child[]): Pair {
  const space = aSpace()
  const listed = [newIdentity(), newIdentity()]
  const relayUrl = (): string => relays[Math.floor(random() * relays.length)]?.relayUrl ?? ''
  const devices = listed.map((identity) =>
    openSteady({ relayUrl, space, identity, listed, window: 4, random }),
  )
  return { space, devices }
}
