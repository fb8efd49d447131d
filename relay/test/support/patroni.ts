/** Three machines as `deploy/patroni` makes them, each with etcd, Patroni and Postgres, and who of them leads. */
import { execFileSync } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import * as v from 'valibot'
import { openMachine, type Account, type Machine } from './machine.ts'
import { assigned, machineNames, openFiles } from './patroni-files.ts'

/** The three of them, and what can be asked of them together. */
export type Machines = {
  /** What the relay is given. */
  readonly databaseUrl: string
  /** Resolves when one leads that is not this one. */
  readonly leader: (but?: Machine) => Promise<Machine>
  /** The one whose disk a commit waits for. */
  readonly standby: () => Promise<Machine>
  /** All that do not lead. */
  readonly followers: (leader: Machine) => readonly Machine[]
  /** Resolves when one leads, two follow it, and a commit has somebody to wait for. */
  readonly whole: () => Promise<void>
  readonly close: () => Promise<void>
}

/** @param synchronous - false: as no operator should have it, to see what is lost then */
export async function openPatroni(synchronous: boolean): Promise<Machines> {
  const home = mkdtempSync(path.join(tmpdir(), 'mend-patroni-'))
  const account = accountOf('postgres')
  chownSync(home, account.uid, account.gid)
  const fillIn = await openFiles(home, synchronous)
  const all = machineNames.map((name) => openMachine({ home, name, account, fillIn }))
  const databaseUrl = assigned(fillIn('mend.env', ''))['DATABASE_URL'] ?? ''
  const leader: Machines['leader'] = (but) =>
    eventually(all, 'nobody leads', () =>
      find(
        all.filter((it) => it !== but),
        leads,
      ),
    )
  const close = async (): Promise<void> => {
    await Promise.all(all.map((machine) => machine.kill()))
    rmSync(home, { recursive: true, force: true })
  }
  const machines: Machines = {
    databaseUrl,
    leader,
    standby: () =>
      eventually(all, 'no standby is waited for', async () => {
        const members = await membersOf(all)
        const name = members.find(({ role }) => role === 'sync_standby')?.name
        return all.find((machine) => machine.name === name) ?? null
      }),
    followers: (leads) => all.filter((machine) => machine !== leads),
    whole: async () => {
      await eventually(all, 'not whole', async () => (await isWhole(all, synchronous)) || null)
    },
    close,
  }
  try {
    for (const machine of all) machine.start()
    await machines.whole()
    await makeDatabase(await leader(), databaseUrl)
  } catch (trouble) {
    await close()
    throw trouble
  }
  return machines
}

const members = v.object({
  members: v.array(
    v.object({
      name: v.string(),
      role: v.string(),
      state: v.string(),
      timeline: v.optional(v.number()),
    }),
  ),
})
type Member = v.InferOutput<typeof members>['members'][number]

/** As the first that answers sees them. */
async function membersOf(machines: readonly Machine[]): Promise<readonly Member[]> {
  for (const { patroni } of machines) {
    const said = v.safeParse(members, await get(`${patroni}/cluster`))
    if (said.success) return said.output.members
  }
  return []
}

async function isWhole(machines: readonly Machine[], synchronous: boolean): Promise<boolean> {
  const healthy = await Promise.all(machines.map(({ etcd }) => get(`${etcd}/health`)))
  if (healthy.includes(null)) return false
  const found = await membersOf(machines)
  const leader = found.find(({ role }) => role === 'leader')
  const isUp = ({ state, timeline }: Member): boolean =>
    ['running', 'streaming'].includes(state) && timeline === leader?.timeline
  const waitedFor = found.some(({ role }) => role === 'sync_standby')
  return (
    leader !== undefined &&
    found.length === machines.length &&
    found.every(isUp) &&
    waitedFor === synchronous
  )
}

const leads = async ({ patroni }: Machine): Promise<boolean> =>
  (await get(`${patroni}/primary`)) !== null

/** What it answers with 200; null for everything else, and for silence. */
async function get(url: string): Promise<unknown> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(1_000) })
    const said: unknown = await answer.json()
    return answer.ok ? said : null
  } catch {
    return null
  }
}

async function find(
  machines: readonly Machine[],
  isSo: (machine: Machine) => Promise<boolean>,
): Promise<Machine | null> {
  const so = await Promise.all(machines.map(isSo))
  return machines.find((_, at) => so[at] === true) ?? null
}

/** A limit for what hangs: how long something takes is measured elsewhere. */
async function eventually<Value>(
  machines: readonly Machine[],
  what: string,
  ask: () => Promise<Value | null>,
): Promise<Value> {
  const untilMs = performance.now() + 180_000
  while (performance.now() < untilMs) {
    const value = await ask()
    if (value !== null) return value
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const words = machines.map((machine) => `${machine.name}: ${machine.lastWords()}`)
  throw new Error([what, ...words].join('\n'))
}

/** As the README has the operator do it once, on the machine that leads. */
async function makeDatabase(leader: Machine, databaseUrl: string): Promise<void> {
  const { username, password } = new URL(databaseUrl.replace(/@[^/]+/, '@one'))
  const sql = postgres(`postgres://postgres:of-the-cluster@${leader.postgres}/postgres`, { max: 1 })
  try {
    await sql.unsafe(`CREATE ROLE ${username} LOGIN PASSWORD '${password}'`)
    await sql.unsafe(`CREATE DATABASE mend OWNER ${username}`)
  } finally {
    await sql.end()
  }
}

/** @throws where the system has no such account, or this process may not take it */
function accountOf(name: string): Account {
  const id = (what: '-u' | '-g'): number =>
    Number(execFileSync('id', [what, name], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}
