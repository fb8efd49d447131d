/** Couples on one contestant: appends by the authors, deliveries counted at the partners. Prints one line of JSON. */
import { openLean, type Lean } from './relay-lean.ts'
import { protocols, type Events, type Protocol, type Talker } from './relay-protocols.ts'

export type Load = {
  readonly contestant: string
  readonly url: string
  /** Where the partners dial: another node, or the same. */
  readonly partnerUrl?: string
  readonly couples: number
  /** Every so many-th couple of those that the relay knows. */
  readonly stride?: number
  /** Comes in, says so, and stays until it is ended. */
  readonly idle?: boolean
  readonly seconds: number
  /** Appends on the way for each couple; 0: one at a time at `perSecond`, over all couples. */
  readonly window: number
  readonly perSecond: number
}

export type Result = {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly lost: number
}

type Couple = {
  readonly append: () => void
  readonly sent: number[]
  appended: number
  arrived: number
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
let stopped = false
const load = JSON.parse(process.argv[2] ?? '{}') as Load
const protocol = protocols[load.contestant]
if (protocol === undefined) throw new Error(`no contestant ${load.contestant}`)
const result = await run(load, protocol)
console.log(JSON.stringify(result))
process.exit(0)

async function run(asked: Load, spoken: Protocol): Promise<Result> {
  const tally = { waits: [] as number[], measuring: false }
  const couples: Couple[] = []
  for (let from = 0; from < asked.couples; from += 100) {
    const some = Array.from({ length: Math.min(100, asked.couples - from) }, (_, at) =>
      openCouple(asked, spoken, (from + at) * (asked.stride ?? 1), tally),
    )
    couples.push(...(await Promise.all(some)))
  }
  if (asked.idle === true) {
    console.log('ready')
    await new Promise(() => undefined)
  }
  const stop = drive(asked, couples)
  await wait(1_000)
  console.log('from')
  tally.measuring = true
  await wait(asked.seconds * 1_000)
  tally.measuring = false
  console.log('to')
  stop()
  const counted = [...tally.waits]
  await wait(1_000)
  const lost = couples.reduce((sum, couple) => sum + couple.appended - couple.arrived, 0)
  counted.sort((a, b) => a - b)
  const part = (share: number): number => counted[Math.floor(counted.length * share)] ?? NaN
  return { perSecond: counted.length / asked.seconds, p50: part(0.5), p99: part(0.99), lost }
}

function drive(asked: Load, couples: readonly Couple[]): () => void {
  if (asked.window > 0) {
    for (const couple of couples) for (let n = 0; n < asked.window; n += 1) couple.append()
    return () => void (stopped = true)
  }
  let turn = 0
  const timer = setInterval(
    () => couples[(turn += 1) % couples.length]?.append(),
    1_000 / asked.perSecond,
  )
  return () => clearInterval(timer)
}

async function openCouple(
  asked: Load,
  spoken: Protocol,
  number: number,
  tally: { readonly waits: number[]; readonly measuring: boolean },
): Promise<Couple> {
  const sent: number[] = []
  const couple: Couple = {
    sent,
    appended: 0,
    arrived: 0,
    append: () => {
      sent.push(performance.now())
      couple.appended += 1
      author.append()
    },
  }
  const arrived = (): void => {
    const at = sent.shift()
    if (at === undefined) return
    couple.arrived += 1
    if (tally.measuring) tally.waits.push(performance.now() - at)
    if (asked.window > 0 && !stopped) couple.append()
  }
  const isEcho = asked.contestant === 'echo'
  const author = await openTalker(
    asked.url,
    spoken,
    number,
    'author',
    isEcho ? arrived : () => undefined,
  )
  if (!isEcho) await openTalker(asked.partnerUrl ?? asked.url, spoken, number, 'partner', arrived)
  return couple
}

async function openTalker(
  url: string,
  spoken: Protocol,
  couple: number,
  role: 'author' | 'partner',
  received: () => void,
): Promise<{ readonly append: () => void }> {
  const full = url + spoken.path(couple)
  return new Promise((resolve, reject) => {
    const events: Events = {
      ready: () => resolve({ append: () => talker.append(lean.send) }),
      received,
    }
    const talker: Talker = spoken.talk(couple, role, full, events)
    const lean: Lean = openLean(full, {
      open: () => talker.start(lean.send),
      message: (payload) => talker.message(payload, lean.send),
      close: () => reject(new Error(`${role} of ${couple} was closed`)),
    })
  })
}
