/** A quiet yes, judged from outside: a classifier finds two yeses, and nothing else; a killed relay forgets none. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { batchFields, placesOf, yesRound, type YesBatch, type YesMatch } from '../wire/src/yes.ts'
import { parseRelayFrame } from '../wire/src/frames.ts'
import type { Device } from '../device/src/device.ts'
import { hearMatches, nextBatch } from '../device/src/sync/batches.ts'
import { quietRecord } from '../device/src/space/private-store.ts'
import { openBroken, unlockedOf } from '../device/test/modified.ts'
import { defaultLimits, fullBucket } from '../relay/src/session/admit.ts'
import { openReferee } from '../relay/src/session/quiet.ts'
import type { Session, Space } from '../relay/src/session/session.ts'
import { openSqliteStore } from '../relay/src/sqlite/store-sqlite.ts'
import { toSpaceId } from '../relay/src/store/store.ts'
import { batchOf } from '../relay/test/support/batches.ts'
import { aSpace, create, enter, newIdentity } from '../relay/test/support/caller.ts'
import { openChild } from '../relay/test/support/child.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'mend-quiet-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const weekMs = 7 * 86_400_000
const wide = { perSecond: 1e9, burst: 1e9 }

/** What says no in the end: a no, nothing at all, a yes that was taken back before it went out. */
const silent = ['no', 'absent', 'changed'] as const
type Choice = (typeof silent)[number] | 'yes'
type Week = {
  readonly hers: Choice
  readonly his: Choice
  readonly relaySees: readonly number[]
  readonly heSees: readonly number[]
}

test('of a thousand weeks and more, a classifier finds the two yeses, and cannot tell the rest apart', async () => {
  const clock = { ms: Date.now() }
  const couple = await openBroken()
  const store = openSqliteStore({ file: path.join(folder, 'relay.sqlite') })
  const space = toSpaceId(unlockedOf(couple.ana).record('couple')?.space.id ?? new Uint8Array(16))
  const members = { version: 1, keys: ['aa'.repeat(32)] }
  await store.createSpace({ space, members, expiresMs: 0, madeDay: 0 })
  const referee = openReferee({
    store,
    presence: { refuse: (_, kind) => expect(kind).toBe('no refusal') },
    // A thirtieth of the wait that devices have: it hides what a batch costs, as theirs does.
    limits: { ...defaultLimits, batches: wide, batchMs: 10 },
    now: () => clock.ms + performance.now(),
    random: randomBytes,
    trouble: (_, trouble) => expect(trouble).toBe('no trouble'),
  })
  const weeks: Week[] = []
  // Hers is a yes every other week; his is one in ten, and then both are.
  for (let count = 0; count < 1_600; count += 1) {
    clock.ms += weekMs
    // As the relay's sweep does.
    await store.yeses.forget(yesRound(clock.ms))
    const hers = count % 2 === 1 ? 'yes' : (silent[(count / 2) % 3] ?? 'no')
    const his = count % 20 === 1 || count % 20 === 3 ? 'yes' : 'no'
    weeks.push(await aWeek(hers, his))
  }
  await couple.close()
  await store.close()

  async function aWeek(hers: Choice, his: Choice): Promise<Week> {
    await choose(couple.ana, hers, clock.ms)
    await choose(couple.ben, his, clock.ms)
    const first = await sent(couple.ana, null)
    const second = await sent(couple.ben, first.batch)
    return { hers, his, relaySees: [...first.features, ...second.features], heSees: second.own }
  }
  async function sent(device: Device, before: YesBatch | null) {
    const unlocked = unlockedOf(device)
    const batch = await nextBatch(unlocked, clock.ms)
    const key = await unlocked.transportKey('couple')
    if (batch === null || key === null) throw new Error('no couple')
    const { matches, tookMs } = await answered(batch, Buffer.from(key.public).toString('hex'))
    const learns = await hearMatches(unlocked, matches)
    const { learned, written } = await quietRecord(unlocked)
    const tags = new Set(before === null ? [] : placesOf(before).map(({ tag }) => String(tag)))
    const same = placesOf(batch).filter(({ tag }) => tags.has(String(tag))).length
    const bytes = Buffer.concat(batchFields(batch))
    const answer = Buffer.concat(matches.flatMap(({ tag, signature }) => [tag, signature]))
    return {
      batch,
      features: [same, bytes.length, answer.length, tookMs, ...shapeOf(bytes), ...shapeOf(answer)],
      own: [
        Number(learns),
        learned.length + written.length > 0 ? 1 : 0,
        tookMs,
        ...shapeOf(answer),
      ],
    }
  }
  async function answered(batch: YesBatch, member: string) {
    const from = performance.now()
    const matches = await new Promise<readonly YesMatch[]>((resolve) => {
      const send = (message: Uint8Array): void => {
        const parsed = parseRelayFrame(message.subarray(4))
        if (parsed.ok && parsed.value.kind === 'matches') resolve(parsed.value.matches)
      }
      const batches = fullBucket(wide, clock.ms)
      const session = { phase: 'in', member, batches, connection: { send } }
      referee.take(session as unknown as Session, { id: space } as Space, batch)
    })
    return { matches, tookMs: performance.now() - from }
  }

  const unmet = weeks.filter(({ his }) => his !== 'yes')
  const isYes = ({ hers }: Week): boolean => hers === 'yes'
  expect(
    aucOf(unmet, ({ relaySees }) => relaySees, isYes),
    'the relay',
  ).toBeLessThanOrEqual(0.55)
  expect(
    aucOf(unmet, ({ heSees }) => heSees, isYes),
    'his device',
  ).toBeLessThanOrEqual(0.55)
  // The same classifier is no blind one: two yeses it finds.
  const both = ({ hers, his }: Week): boolean => hers === 'yes' && his === 'yes'
  expect(aucOf(weeks, ({ relaySees }) => relaySees, both)).toBeGreaterThan(0.98)
  expect(aucOf(weeks, ({ heSees }) => heSees, both)).toBeGreaterThan(0.98)
}, 1_200_000)

async function choose(device: Device, choice: Choice, now: number): Promise<void> {
  const yes = { question: 'ladder/3', round: yesRound(now) }
  if (choice === 'yes' || choice === 'changed') await device.sayYeses([yes])
  if (choice !== 'yes') await device.sayYeses([])
}

/** What bytes look like: their middle, their spread, the bits that are set in each sixteenth of them. */
function shapeOf(bytes: Uint8Array): readonly number[] {
  const mean = bytes.reduce((sum, byte) => sum + byte, 0) / bytes.length
  const spread = bytes.reduce((sum, byte) => sum + (byte - mean) ** 2, 0) / bytes.length
  const part = Math.ceil(bytes.length / 16)
  const bits = Array.from({ length: 16 }, (_, at) =>
    bytes
      .subarray(at * part, (at + 1) * part)
      .reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0),
  )
  return [mean, spread, ...bits]
}

/**
 * How often logistic regression puts a week that is so above one that is not: trained on one half and asked of the other, then
 * the other way round. The middle of the two strays from a half by chance by less than .015, so .05 is no chance.
 */
function aucOf(
  weeks: readonly Week[],
  features: (week: Week) => readonly number[],
  is: (week: Week) => boolean,
): number {
  const halves = [0, 1].map((half) => weeks.filter((_, at) => Math.floor(at / 2) % 2 === half))
  const [one = [], two = []] = halves
  return (aucBetween(one, two, features, is) + aucBetween(two, one, features, is)) / 2
}

function aucBetween(
  train: readonly Week[],
  rest: readonly Week[],
  features: (week: Week) => readonly number[],
  is: (week: Week) => boolean,
): number {
  const width = Math.max(...train.map((week) => features(week).length))
  const scale = Array.from({ length: width }, (_, at) => {
    const values = train.map((week) => features(week)[at] ?? 0)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const spread = Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length)
    return { mean, spread: spread === 0 ? 1 : spread }
  })
  const scaled = (week: Week): readonly number[] =>
    features(week).map((value, at) => (value - (scale[at]?.mean ?? 0)) / (scale[at]?.spread ?? 1))
  const known = train.map((week) => ({ x: scaled(week), y: is(week) ? 1 : 0 }))
  let weights: readonly number[] = Array.from({ length: width + 1 }, () => 0)
  const score = (x: readonly number[]): number =>
    x.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), weights[width] ?? 0)
  for (let step = 0; step < 300; step += 1) {
    const slope = Array.from({ length: width + 1 }, () => 0)
    for (const { x, y } of known) {
      const off = 1 / (1 + Math.exp(-score(x))) - y
      for (let at = 0; at <= width; at += 1) slope[at] = (slope[at] ?? 0) + off * (x[at] ?? 1)
    }
    weights = weights.map((weight, at) => weight - (0.5 * (slope[at] ?? 0)) / known.length)
  }
  const scores = rest.map((week) => ({ score: score(scaled(week)), is: is(week) }))
  const [yes, no] = [scores.filter((one) => one.is), scores.filter((one) => !one.is)]
  const above = yes.reduce(
    (sum, one) =>
      sum +
      no.reduce((n, two) => n + (one.score > two.score ? 1 : one.score === two.score ? 0.5 : 0), 0),
    0,
  )
  return above / (yes.length * no.length)
}

test('a relay that is killed between the two batches tells both all the same', async () => {
  const dataDir = path.join(folder, 'killed')
  const space = aSpace()
  const [ana, ben] = [newIdentity(), newIdentity()]
  const tag = randomBytes(16)
  const one = await openChild({ DATA_DIR: dataDir })
  const hers = await create(one.relayUrl, { space, identity: ana, listed: [ana, ben] })
  hers.send({ kind: 'quiet', batch: batchOf(ana, { space, side: 0, yeses: [tag] }) })
  await hers.next('matches')
  await one.kill('SIGKILL')
  const two = await openChild({ DATA_DIR: dataDir })
  const told = async (identity: typeof ana, side: 0 | 1, yeses: readonly Uint8Array[]) => {
    const caller = await enter(two.relayUrl, { space, identity })
    caller.send({ kind: 'quiet', batch: batchOf(identity, { space, side, yeses }) })
    const { matches } = await caller.next('matches')
    caller.drop()
    return matches.some((match) => tag.equals(match.tag))
  }
  expect(await told(ben, 1, [tag])).toBe(true)
  await two.kill('SIGKILL')
  const three = await openChild({ DATA_DIR: dataDir })
  const caller = await enter(three.relayUrl, { space, identity: ana })
  caller.send({ kind: 'quiet', batch: batchOf(ana, { space, side: 0 }) })
  const { matches } = await caller.next('matches')
  expect(matches.some((match) => tag.equals(match.tag))).toBe(true)
  caller.drop()
  await three.kill('SIGTERM')
})
