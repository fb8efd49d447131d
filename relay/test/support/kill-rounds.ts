/** Rounds of kill -9 at random moments under load, and the devices' verdict on them. */
import { hasty, openChild, type Child } from './child.ts'
import { aSpace, newIdentity } from './caller.ts'
import { chance, judge, openSteady, seededBody, until, type Steady } from './steady.ts'

export type KillResult = {
  readonly faults: readonly string[]
  readonly acknowledged: number
  readonly pending: number
}

const couples = 4
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

export async function killRounds(run: {
  readonly dataDir: string
  readonly rounds: number
  readonly seed: number
  /** So many are acknowledged in all, however slow the machine is. */
  readonly least?: number
  readonly onRound?: (round: number) => void
}): Promise<KillResult> {
  const random = chance(run.seed)
  // One that ends in peace leaves its compiled sources behind, for all those that will not.
  for (const program of [hasty, undefined])
    await (await openChild({ DATA_DIR: run.dataDir }, program ? { program } : {})).kill('SIGTERM')
  let relay = await openChild({ DATA_DIR: run.dataDir })
  const env = { DATA_DIR: run.dataDir, PORT: String(relay.port) }
  const pairs = Array.from({ length: couples }, () => openCouple(() => relay, random))
  const devices = pairs.flat()
  const talking = setInterval(() => talk(devices, random), 4)
  for (let round = 0; round < run.rounds; round += 1) {
    const before = acknowledgedBy(devices)
    await until(() => acknowledgedBy(devices) > before)
    await wait(random() * 120)
    await relay.kill('SIGKILL')
    // Every other one writes its index down all the time, so that kills fall into that, too.
    relay = await openChild(env, round % 2 === 0 ? { program: hasty } : {})
    run.onRound?.(round)
  }
  await until(() => acknowledgedBy(devices) > (run.least ?? 0))
  clearInterval(talking)
  await until(() => devices.every((device) => device.pending() === 0))
  await until(() => pairs.every(isQuiet)).catch(() => undefined)
  const result = {
    faults: pairs.flatMap(judge),
    acknowledged: acknowledgedBy(devices),
    pending: devices.reduce((sum, device) => sum + device.pending(), 0),
  }
  for (const device of devices) device.close()
  await relay.kill('SIGTERM')
  return result
}

function openCouple(relay: () => Child, random: () => number): readonly Steady[] {
  const space = aSpace()
  const listed = [newIdentity(), newIdentity()]
  return listed.map((identity) =>
    openSteady({ relayUrl: () => relay().relayUrl, space, identity, listed, window: 8, random }),
  )
}

/** Keeps every outbox filled, and no fuller. */
function talk(devices: readonly Steady[], random: () => number): void {
  for (const device of devices)
    while (device.pending() < 8) device.say(seededBody(random, 256 << Math.floor(random() * 3)))
}

const acknowledgedBy = (devices: readonly Steady[]): number =>
  devices.reduce((sum, device) => sum + device.acknowledged.size, 0)

/** Both have heard the same, and all that either was told is there: an acknowledgement may come before what it acknowledges. */
export function isQuiet(pair: readonly Steady[]): boolean {
  const told = Math.max(0, ...pair.flatMap((device) => [...device.acknowledged.values()]))
  const heard = pair.map((device) => device.log.length)
  return new Set(heard).size === 1 && heard.every((length) => length >= told)
}
