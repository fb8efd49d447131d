/** Two nodes over one Postgres: partners on different ones, with hints kept, lost, doubled, and late. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { goodbyes } from '@mend/wire/frames'
import type { Hint, Hints } from '../src/store/hints.ts'
import { openPostgresHints, parsePayload } from '../src/postgres/hints-postgres.ts'
import { openServer, type Server } from '../src/http/server.ts'
import { openPostgresStore } from '../src/postgres/store-postgres.ts'
import {
  aBody,
  aSpace,
  create,
  enter,
  memberList,
  newIdentity,
  pullAll,
  push,
} from './support/caller.ts'
import { openEngine, type Cluster } from './support/cluster.ts'
import { chance } from './support/steady.ts'

const ana = newIdentity()
const ben = newIdentity()
const random = chance(11)
const home = mkdtempSync(path.join(tmpdir(), 'mend-nodes-'))
let cluster: Cluster
beforeAll(async () => {
  cluster = await openEngine()
})
afterAll(async () => {
  await cluster.close()
  rmSync(home, { recursive: true })
})

type Fate = (hint: Hint) => readonly { readonly afterMs: number }[]

/** The real hints, each with a fate of its own on arrival: none, once, twice, later. */
function bent(hints: Hints, fate: Fate): Hints {
  return {
    ...hints,
    subscribe: (listener) =>
      hints.subscribe((heard) => {
        for (const hint of heard)
          for (const { afterMs } of fate(hint)) setTimeout(() => listener([hint]), afterMs)
      }),
  }
}

async function openNodes(sweepMs: number, fate: Fate): Promise<readonly Server[]> {
  const { url } = cluster
  return Promise.all(
    ['one', 'two'].map(async (node) =>
      openServer({
        dataDir: home,
        port: 0,
        store: await openPostgresStore({ url }),
        hints: bent(openPostgresHints({ url, node, sweepMs }), fate),
        limits: { erasureMs: 4_000 },
      }),
    ),
  )
}

async function withNodes(
  sweepMs: number,
  fate: Fate,
  work: (one: string, two: string) => Promise<void>,
): Promise<void> {
  const nodes = await openNodes(sweepMs, fate)
  try {
    await work(nodes[0]?.relayUrl ?? '', nodes[1]?.relayUrl ?? '')
  } finally {
    for (const node of nodes) await node.close()
  }
}

async function couple(one: string, two: string) {
  const space = aSpace()
  const anas = await create(one, { space, identity: ana, listed: [ana, ben] })
  const bens = await enter(two, { space, identity: ben })
  await pullAll(anas)
  await pullAll(bens)
  return { space, anas, bens }
}

const kept: Fate = () => [{ afterMs: 0 }]
const never = 600_000

describe('partners on two nodes', () => {
  test('hear of each other by hints alone: entries, live bodies, members, erasure', () =>
    withNodes(never, kept, async (one, two) => {
      const { space, anas, bens } = await couple(one, two)
      expect(await push(anas, aBody())).toBe(1)
      const [first] = await Promise.all([bens.next('entries')])
      expect(first.entries.map(({ sequence }) => sequence)).toEqual([1])
      expect(await push(bens, aBody())).toBe(2)
      const live = aBody()
      anas.send({ kind: 'live', body: live })
      expect((await bens.next('live')).body).toEqual(Buffer.from(live))
      const alone = memberList(space, 2, [ana], { identity: ana, index: 0 })
      anas.send({ kind: 'members', members: alone })
      expect((await bens.next('goodbye')).code).toBe(goodbyes.removed)
      const again = await enter(two, { space, identity: ana })
      again.send({ kind: 'erase' })
      expect((await anas.next('erasing')).timeMs).toBeGreaterThan(0)
      anas.send({ kind: 'keep' })
      await again.next('erasing')
      expect((await again.next('erasing')).timeMs).toBe(0)
    }))

  const bentFates: readonly (readonly [string, Fate])[] = [
    ['all lost', () => []],
    ['half lost, some doubled, some late', () => fateOf(random())],
  ]
  for (const [name, fate] of bentFates)
    test(`with hints ${name}, each gets every entry once, in order`, () =>
      withNodes(250, fate, async (one, two) => {
        const { anas, bens } = await couple(one, two)
        for (let round = 0; round < 40; round += 1)
          await Promise.all([push(anas, aBody()), push(bens, aBody())])
        for (const caller of [anas, bens]) {
          const got = (): readonly number[] =>
            caller.frames.flatMap((it) =>
              it.kind === 'entry'
                ? [it.sequence]
                : it.kind === 'entries'
                  ? it.entries.map(({ sequence }) => sequence)
                  : [],
            )
          await expect.poll(got).toHaveLength(80)
          expect(got()).toEqual(Array.from({ length: 80 }, (_, at) => at + 1))
        }
      }))

  test('members and erasure are found by the sweep when their hints are lost', () =>
    withNodes(
      250,
      () => [],
      async (one, two) => {
        const { space, anas, bens } = await couple(one, two)
        const bensOther = await enter(two, { space, identity: ana })
        const alone = memberList(space, 2, [ana], { identity: ana, index: 0 })
        anas.send({ kind: 'members', members: alone })
        expect((await bens.next('goodbye')).code).toBe(goodbyes.removed)
        anas.send({ kind: 'erase' })
        expect((await bensOther.next('erasing')).timeMs).toBeGreaterThan(0)
        expect((await bensOther.next('goodbye')).code).toBe(goodbyes.erased)
      },
    ))
})

function fateOf(roll: number): readonly { readonly afterMs: number }[] {
  if (roll < 0.5) return []
  if (roll < 0.7) return [{ afterMs: 0 }, { afterMs: 5 }]
  return [{ afterMs: 400 * (roll - 0.7) }]
}

test('words that are no hints are none', () => {
  for (const noise of [
    '',
    'x',
    'node',
    'node h',
    'node hAAAA1',
    `node h${'A'.repeat(22)}!`,
    'node q',
  ])
    expect(parsePayload('me', noise)).toEqual([])
  expect(parsePayload('me', `me h${'A'.repeat(22)}5`)).toEqual([])
  expect(parsePayload('me', `you h${'A'.repeat(22)}5`)).toMatchObject([{ kind: 'head', head: 5 }])
})
