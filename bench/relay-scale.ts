/** `node bench/relay-scale.ts [couples]`: a day of so many couples, second by second, and what it asks of the machines. */
import { chance } from '../relay/test/support/steady.ts'

/** What is assumed of people, and what was measured of the relay (docs/scale.md says where each comes from). */
const people = {
  partnersActiveADay: 0.5,
  /** Opening the app: how often a day, and for how long. */
  openingsADay: 4,
  openSeconds: 240,
  /** Envelopes of an active partner in a day, both spaces together, and their mean size class. */
  envelopesADay: 16,
  envelopeBytes: 640,
  devicesAPartner: 1.3,
}
const machine = {
  /** Beside its body: row, key, index, and the page's slack. */
  rowOverheadBytes: 120,
  socketBytes: 12_000,
  appendCpuUs: 40,
  /** Challenge, signature, the space's row and a first pull. */
  comingInCpuUs: 400,
  appendsASecondOfOnePrimary: 8_000,
  copies: 3,
  nodes: 4,
  nodeCores: 2,
}

const hours = 24
const second = 1 / 3_600
const couples = Number(process.argv[2] ?? 1_000_000)
const wholeDay = Array.from({ length: hours * 3_600 }, (_, at) => liveliness(at * second)).reduce(
  (sum, share) => sum + share,
  0,
)
const day = simulate(couples)
print(day)

type Day = {
  readonly appends: number
  readonly busiestAppends: number
  readonly busiestOpenings: number
  readonly mostSockets: number
  readonly busiestCpu: number
  /** Seconds in which the nodes had more to do than they could, and the longest that work waited. */
  readonly lateSeconds: number
  readonly longestWaitMs: number
  readonly stormSeconds: number
}

/** One time zone: the hardest case, for nobody's evening is another's morning. */
function simulate(many: number): Day {
  const random = chance(1)
  const active = many * 2 * people.partnersActiveADay
  const capacityUs = machine.nodes * machine.nodeCores * 1e6
  let [appends, busiestAppends, busiestOpenings, mostSockets, busiestCpu] = [0, 0, 0, 0, 0]
  let [sockets, owedUs, lateSeconds, longestWaitMs] = [0, 0, 0, 0]
  for (let at = 0; at < hours * 3_600; at += 1) {
    const share = liveliness(at * second) / wholeDay
    const now = poisson(active * people.envelopesADay * share, random)
    const openings = poisson(active * people.openingsADay * people.devicesAPartner * share, random)
    const leaving = poisson(sockets / people.openSeconds, random)
    sockets = Math.max(0, sockets + 2 * openings - leaving)
    owedUs += now * machine.appendCpuUs + 2 * openings * machine.comingInCpuUs
    const cpu = owedUs / capacityUs
    owedUs = Math.max(0, owedUs - capacityUs)
    appends += now
    busiestAppends = Math.max(busiestAppends, now)
    busiestOpenings = Math.max(busiestOpenings, openings)
    mostSockets = Math.max(mostSockets, sockets)
    busiestCpu = Math.max(busiestCpu, cpu)
    if (cpu > 1) lateSeconds += 1
    longestWaitMs = Math.max(longestWaitMs, (1_000 * owedUs) / capacityUs)
  }
  // One node dies at the busiest moment: its sockets come in elsewhere, with what the others have to spare.
  const spare = Math.max(0.01, 1 - (busiestCpu * machine.nodes) / (machine.nodes - 1))
  const orphans = mostSockets / machine.nodes
  const sparedUs = spare * (machine.nodes - 1) * machine.nodeCores * 1e6
  const stormSeconds = (orphans * machine.comingInCpuUs) / sparedUs
  return {
    appends,
    busiestAppends,
    busiestOpenings,
    mostSockets,
    busiestCpu,
    lateSeconds,
    longestWaitMs,
    stormSeconds,
  }
}

/** A low night, a small wave in the morning, a high one around nine in the evening. */
function liveliness(hour: number): number {
  const wave = (peak: number, width: number): number => Math.exp(-(((hour - peak) / width) ** 2))
  return 0.15 + 0.6 * wave(8, 1.5) + 0.4 * wave(13, 2) + 2.2 * wave(21.2, 1.6)
}

/** Near enough for means above a few; exact below. */
function poisson(mean: number, random: () => number): number {
  if (mean > 30) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal))
  }
  let [count, product] = [0, random()]
  const limit = Math.exp(-mean)
  while (product > limit) {
    count += 1
    product *= random()
  }
  return count
}

function print(found: Day): void {
  const row = (name: string, value: string): void =>
    console.log(`${name.padEnd(52)} ${value.padStart(14)}`)
  const stored = found.appends * (people.envelopeBytes + machine.rowOverheadBytes)
  const whole = (value: number): string => Math.round(value).toLocaleString('en')
  console.log(
    `${whole(couples)} couples, ${machine.nodes} relay nodes of ${machine.nodeCores} cores\n`,
  )
  row('envelopes a day', whole(found.appends))
  row('envelopes in the busiest second', whole(found.busiestAppends))
  row(
    '  of what one primary takes',
    `${((100 * found.busiestAppends) / machine.appendsASecondOfOnePrimary).toFixed(1)} %`,
  )
  row('devices opening the app, busiest second', whole(found.busiestOpenings))
  row('sockets at once, most', whole(found.mostSockets))
  row(
    '  memory for them, each node, GB',
    ((found.mostSockets * machine.socketBytes) / machine.nodes / 1e9).toFixed(2),
  )
  row("relay nodes' CPU in the busiest second", `${(100 * found.busiestCpu).toFixed(1)} %`)
  row('seconds in which work had to wait', whole(found.lateSeconds))
  row('  the longest wait, ms', found.longestWaitMs.toFixed(0))
  row('one node lost at the worst moment: all back after, s', found.stormSeconds.toFixed(1))
  row('stored a day, GB (one copy)', (stored / 1e9).toFixed(1))
  row(
    `stored a year, TB (${machine.copies} copies)`,
    ((stored * 365 * machine.copies) / 1e12).toFixed(1),
  )
}
