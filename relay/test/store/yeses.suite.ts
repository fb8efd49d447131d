/** What a store promises of quiet yeses: each adapter sits it, as a part of the exam of stores. */
import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { toSpaceId, type SpaceId, type Store } from '../../src/store/store.ts'
import type { Batch, Match } from '../../src/store/yeses.ts'

const members = { version: 1, keys: ['ab'.repeat(32)] }

export function yesSuite(name: string, opened: () => Store): void {
  let store: Store
  beforeAll(() => {
    store = opened()
  })
  const aSpace = async (): Promise<SpaceId> => {
    const space = toSpaceId(randomBytes(16))
    await store.createSpace({ space, members, expiresMs: 0, madeDay: 0 })
    return space
  }

  describe(`${name}: quiet yeses`, () => {
    const round = 3_000
    const [ana, ben] = ['aa'.repeat(32), 'bb'.repeat(32)]
    const places = () => randomBytes(536)
    const batch = (space: SpaceId, side: 0 | 1, more: Partial<Batch> = {}): Batch => ({
      ...{ space, side, round, member: side === 0 ? ana : ben, learned: [], places: places() },
      ...more,
    })
    const beside = async (one: Batch) => {
      const [found] = await store.yeses.put([one])
      if (found === undefined || found === null || found === 'foreign') throw new Error('not put')
      return found
    }
    const match = (more: Partial<Match> = {}): Match => ({
      ...{ round, tag: randomBytes(16), signatures: [randomBytes(64), randomBytes(64)] },
      ...more,
    })
    const plain = ({ tag }: { readonly tag: Uint8Array }) => Buffer.from(tag).toString('hex')

    test('the latest of each side stands, and each finds the other’s of the same week', async () => {
      const space = await aSpace()
      expect(await beside(batch(space, 0))).toEqual({ theirs: null, standing: [] })
      const hers = batch(space, 0)
      await beside(hers)
      const { theirs } = await beside(batch(space, 1))
      expect(theirs?.member).toBe(ana)
      expect(Buffer.from(theirs?.places ?? [])).toEqual(hers.places)
      expect((await beside(batch(space, 1, { round: round + 1 }))).theirs).toBeNull()
    })
    test('two that come together find each other; many couples at once keep apart', async () => {
      const spaces = await Promise.all(Array.from({ length: 6 }, () => aSpace()))
      const all = spaces.flatMap((space) => [batch(space, 0), batch(space, 1)])
      const found = await store.yeses.put(all)
      for (const [at, one] of all.entries()) {
        const twin = all[at % 2 === 0 ? at + 1 : at - 1]
        const it = found[at]
        if (it === undefined || it === null || it === 'foreign') throw new Error('not put')
        expect(it.theirs?.member).toBe(twin?.member)
        expect(Buffer.from(it.theirs?.places ?? [])).toEqual(twin?.places)
        expect(one.space).toBe(twin?.space)
      }
    })
    test('one who speaks for the other side is foreign; a space that does not stand takes none', async () => {
      const space = await aSpace()
      const hers = batch(space, 0)
      await beside(hers)
      const nowhere = toSpaceId(randomBytes(16))
      const put = [batch(space, 1, { member: ana }), batch(nowhere, 0)]
      expect(await store.yeses.put(put)).toEqual(['foreign', null])
      expect(Buffer.from((await beside(batch(space, 1))).theirs?.places ?? [])).toEqual(hers.places)
    })
    test('of one who speaks for both sides in the same moment only the first is heard', async () => {
      const space = await aSpace()
      const hers = batch(space, 0)
      const [first, second] = await store.yeses.put([hers, batch(space, 1, { member: ana })])
      expect(first).toEqual({ theirs: null, standing: [] })
      expect(second).toBe('foreign')
      expect(Buffer.from((await beside(batch(space, 1))).theirs?.places ?? [])).toEqual(hers.places)
    })
    test('of two by one side in the same moment the later stands, and both are answered', async () => {
      const space = await aSpace()
      const [early, late] = [batch(space, 0), batch(space, 0)]
      expect(await store.yeses.put([early, late])).toEqual(
        [early, late].map(() => ({ theirs: null, standing: [] })),
      )
      expect(Buffer.from((await beside(batch(space, 1))).theirs?.places ?? [])).toEqual(late.places)
    })
    test('what both learn in the same moment is gone; another couple’s stays', async () => {
      const [space, other] = [await aSpace(), await aSpace()]
      const [one, two] = [match(), match()]
      await store.yeses.add(space, [one, two])
      await store.yeses.add(other, [one])
      const learned = [one.tag]
      const found = await store.yeses.put([
        batch(space, 0, { learned }),
        batch(space, 1, { learned }),
        batch(other, 0),
      ])
      const standing = found.map((it) =>
        it === null || it === 'foreign' ? it : it.standing.map(plain),
      )
      expect(standing).toEqual([[plain(two)], [plain(two)], [plain(one)]])
      expect((await beside(batch(space, 0))).standing.map(plain)).toEqual([plain(two)])
      expect(await store.yeses.add(space, [one])).toEqual([one])
    })
    test('a match is kept where a space stands, and nowhere else', async () => {
      expect(await store.yeses.add(toSpaceId(randomBytes(16)), [match()])).toEqual([])
    })
    test('a match stays until both have learned it, four at most', async () => {
      const space = await aSpace()
      const matches = Array.from({ length: 5 }, () => match())
      const [first] = matches
      if (first === undefined) throw new Error('none')
      expect(await store.yeses.add(space, [first])).toEqual([first])
      expect(await store.yeses.add(space, matches)).toEqual(matches.slice(0, 4))
      expect(await store.yeses.add(space, matches.slice(4))).toEqual([])
      const { standing } = await beside(batch(space, 0))
      expect(standing.map(plain).toSorted()).toEqual(matches.slice(0, 4).map(plain).toSorted())
      const again = standing.find((each) => plain(each) === plain(first))
      expect(again?.signatures.map((each) => Buffer.from(each))).toEqual(first.signatures)
      const hers = await beside(batch(space, 0, { learned: [first.tag] }))
      expect(hers.standing.map(plain)).not.toContain(plain(first))
      expect((await beside(batch(space, 1))).standing.map(plain)).toContain(plain(first))
      await beside(batch(space, 1, { learned: [first.tag] }))
      expect(await store.yeses.add(space, matches.slice(4))).toEqual(matches.slice(4))
    })
    test('a week that is over is forgotten: its batches at once, its matches a week later', async () => {
      const space = await aSpace()
      await beside(batch(space, 0))
      await store.yeses.add(space, [match()])
      await store.yeses.forget(round + 1)
      const { theirs, standing } = await beside(batch(space, 1))
      expect([theirs, standing.length]).toEqual([null, 1])
      const later = match({ round: round + 1 })
      await store.yeses.add(space, [later])
      await store.yeses.forget(round + 2)
      expect((await beside(batch(space, 1))).standing.map(plain)).toEqual([plain(later)])
      await store.yeses.forget(round + 3)
      expect((await beside(batch(space, 1))).standing).toEqual([])
    })
    test('all of it goes with its space', async () => {
      const space = await aSpace()
      await beside(batch(space, 0))
      await store.yeses.add(space, [match()])
      await store.drop(space, 0)
      await store.createSpace({ space, members, expiresMs: 0, madeDay: 0 })
      expect(await beside(batch(space, 1))).toEqual({ theirs: null, standing: [] })
    })
  })
}
