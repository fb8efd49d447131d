/** What every store must do, whichever database it stands on. */
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toSpaceId, type Append, type SpaceId, type Store } from '../../src/store/store.ts'
import { yesSuite } from './yeses.suite.ts'

export type Exam = { readonly store: Store; readonly close: () => Promise<void> }

const most = { entries: 10_000, bytes: 100_000_000 }
const key = (): Uint8Array => randomBytes(16)
const member = 'ab'.repeat(32)

export function storeSuite(name: string, open: () => Promise<Exam>): void {
  let exam: Exam
  let store: Store
  beforeAll(async () => {
    exam = await open()
    store = exam.store
  })
  afterAll(() => exam.close())

  const aSpace = async (expiresMs = 0): Promise<SpaceId> => {
    const space = toSpaceId(randomBytes(16))
    await store.createSpace({
      space,
      members: { version: 1, keys: [member] },
      expiresMs,
      madeDay: 0,
    })
    return space
  }
  const madeOn = async (madeDay: number): Promise<SpaceId> => {
    const space = toSpaceId(randomBytes(16))
    const members = { version: 1, keys: [member] }
    await store.createSpace({ space, members, expiresMs: 0, madeDay })
    return space
  }
  const of = (space: SpaceId, more: Partial<Append> = {}): Append => ({
    space,
    key: key(),
    since: 0,
    body: randomBytes(256),
    ...more,
  })
  const sequences = async (space: SpaceId, after = 0): Promise<readonly number[]> =>
    (await store.readAfter(space, after, most)).map(({ sequence }) => sequence)

  describe(`${name}: entries`, () => {
    test('run from 1 without a gap, each space by itself', async () => {
      const [one, two] = [await aSpace(), await aSpace()]
      const appended = await store.appendBatch([of(one), of(two), of(one), of(one), of(two)])
      expect(appended.map((it) => it?.sequence)).toEqual([1, 1, 2, 3, 2])
      expect(await sequences(one)).toEqual([1, 2, 3])
      expect(await sequences(two)).toEqual([1, 2])
    })
    test('come back as they went in, in order, after a sequence', async () => {
      const space = await aSpace()
      const batch = Array.from({ length: 20 }, (_, at) =>
        of(space, { body: randomBytes(256 << (at % 4)) }),
      )
      await store.appendBatch(batch)
      const read = await store.readAfter(space, 5, most)
      expect(read.map(({ body }) => Buffer.from(body))).toEqual(batch.slice(5).map((it) => it.body))
    })
    test('are read within limits, and at least one where there is one', async () => {
      const space = await aSpace()
      await store.appendBatch(Array.from({ length: 6 }, () => of(space)))
      expect(await store.readAfter(space, 0, { entries: 4, bytes: 1e6 })).toHaveLength(4)
      expect(await store.readAfter(space, 0, { entries: 4, bytes: 600 })).toHaveLength(2)
      expect(await store.readAfter(space, 0, { entries: 4, bytes: 1 })).toHaveLength(1)
      expect(await store.readAfter(space, 6, { entries: 4, bytes: 1e6 })).toHaveLength(0)
    })
    test('a key pushed again is the entry of the first time: same batch, next batch, later', async () => {
      const space = await aSpace()
      const again = of(space)
      const first = await store.appendBatch([of(space), again, again, of(space)])
      expect(first.map((it) => it?.sequence)).toEqual([1, 2, 2, 3])
      expect(first.map((it) => it?.fresh)).toEqual([true, true, false, true])
      expect(await store.appendBatch([{ ...again, since: 1 }])).toMatchObject([
        { sequence: 2, fresh: false },
      ])
      expect(await sequences(space)).toEqual([1, 2, 3])
    })
    test('the same key in two spaces is two entries', async () => {
      const [one, two] = [await aSpace(), await aSpace()]
      const shared = key()
      const appended = await store.appendBatch([of(one, { key: shared }), of(two, { key: shared })])
      expect(appended).toMatchObject([{ fresh: true }, { fresh: true }])
    })
    test('a space that does not stand takes none, and holds up nobody', async () => {
      const space = await aSpace()
      const nowhere = toSpaceId(randomBytes(16))
      const appended = await store.appendBatch([of(space), of(nowhere), of(space)])
      expect(appended.map((it) => it?.sequence ?? null)).toEqual([1, null, 2])
      expect(await sequences(nowhere)).toEqual([])
    })
    test('many at once, from many hands, are each there once', async () => {
      const spaces = await Promise.all(Array.from({ length: 8 }, () => aSpace()))
      const batches = Array.from({ length: 20 }, () => spaces.flatMap((it) => [of(it), of(it)]))
      for (const batch of batches) await store.appendBatch(batch)
      for (const space of spaces)
        expect(await sequences(space)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1))
    })
    test('a space knows how much it holds', async () => {
      const space = await aSpace()
      const appended = await store.appendBatch([of(space), of(space, { body: randomBytes(1024) })])
      expect(appended.map((it) => it?.bytes)).toEqual([256, 1280])
      expect(await store.readSpace(space)).toMatchObject({ head: 2, bytes: 1280 })
    })
    test('what is truncated is gone and counts no more; the numbering goes on', async () => {
      const space = await aSpace()
      await store.appendBatch(Array.from({ length: 5 }, () => of(space)))
      await store.truncate(space, 3)
      expect(await sequences(space)).toEqual([4, 5])
      expect(await store.readSpace(space)).toMatchObject({ head: 5, bytes: 512 })
      expect(await store.appendBatch([of(space)])).toMatchObject([{ sequence: 6, bytes: 768 }])
    })
    test('the last entry is never truncated: it carries the numbering', async () => {
      const space = await aSpace()
      await store.appendBatch([of(space), of(space)])
      await store.truncate(space, 99)
      expect(await sequences(space)).toEqual([2])
    })
  })

  describe(`${name}: spaces`, () => {
    test('are made once', async () => {
      const space = await aSpace()
      const other = { version: 1, keys: ['cd'.repeat(32)] }
      expect(await store.createSpace({ space, members: other, expiresMs: 0, madeDay: 0 })).toBe(
        'stands',
      )
      expect((await store.readSpace(space))?.members.keys).toEqual([member])
    })
    test('take the next member list only', async () => {
      const space = await aSpace()
      const next = (version: number) => ({ version, keys: [member, 'cd'.repeat(32)] })
      expect(await store.replaceMembers(space, next(3))).toBe(false)
      expect(await store.replaceMembers(space, next(2))).toBe(true)
      expect(await store.replaceMembers(space, next(2))).toBe(false)
      expect((await store.readSpace(space))?.members).toEqual(next(2))
    })
    test('show their head and member version at a glance, where they stand', async () => {
      const [one, two] = [await aSpace(), await aSpace()]
      await store.appendBatch([of(two), of(two)])
      const seen = await store.glance([one, two, toSpaceId(randomBytes(16))])
      expect([...seen]).toHaveLength(2)
      expect(seen.get(one)).toEqual({ head: 0, membersVersion: 1, erasesMs: 0 })
      expect(seen.get(two)).toEqual({ head: 2, membersVersion: 1, erasesMs: 0 })
    })
    test('dropped, are gone with all they held, and may be made anew, empty', async () => {
      const [gone, stays] = [await aSpace(), await aSpace()]
      await store.appendBatch([of(gone), of(stays), of(gone)])
      await store.drop(gone, 0)
      expect(await store.readSpace(gone)).toBeNull()
      expect(await sequences(gone)).toEqual([])
      expect(await store.appendBatch([of(gone)])).toEqual([null])
      expect(await sequences(stays)).toEqual([1])
      await store.createSpace({
        space: gone,
        members: { version: 1, keys: [member] },
        expiresMs: 0,
        madeDay: 0,
      })
      expect(await store.appendBatch([of(gone)])).toMatchObject([{ sequence: 1 }])
    })
    test('with a time to live are named once it is over', async () => {
      const [soon, late, ever] = [await aSpace(1_000), await aSpace(2_000), await aSpace()]
      const due = await store.expired(1_500, 1_000)
      expect(due).toContainEqual({ space: soon, why: 'expired' })
      expect(due.map(({ space }) => space)).not.toContain(late)
      expect(due.map(({ space }) => space)).not.toContain(ever)
    })
    test('to be erased are named at their hour, and not where they are kept', async () => {
      const [soon, late, kept] = [await aSpace(), await aSpace(), await aSpace()]
      await store.setErasure(soon, 1_000)
      await store.setErasure(late, 2_000)
      await store.setErasure(kept, 1_000)
      await store.setErasure(kept, 0)
      expect(await store.readSpace(soon)).toMatchObject({ erasesMs: 1_000 })
      expect((await store.glance([late])).get(late)?.erasesMs).toBe(2_000)
      const due = (await store.expired(1_500, 1_000)).filter(({ why }) => why === 'erased')
      expect(due).toContainEqual({ space: soon, why: 'erased' })
      expect(due.map(({ space }) => space)).not.toContain(late)
      expect(due.map(({ space }) => space)).not.toContain(kept)
    })
    test('erased, are made by nobody until the day they are remembered to, and by anybody after it', async () => {
      const space = await aSpace()
      await store.drop(space, 130)
      const anew = (madeDay: number) =>
        store.createSpace({
          space,
          members: { version: 1, keys: ['cd'.repeat(32)] },
          expiresMs: 0,
          madeDay,
        })
      expect(await anew(100)).toBe('erased')
      expect(await store.readSpace(space)).toBeNull()
      expect(await anew(129)).toBe('erased')
      expect(await anew(130)).toBe('made')
      expect(await anew(131)).toBe('stands')
    })
    test('are forgotten as erased on their day, others later', async () => {
      const [one, two] = [await aSpace(), await aSpace()]
      await store.drop(one, 130)
      await store.drop(two, 131)
      await store.forgetErased(130)
      const members = { version: 1, keys: [member] }
      const anew = (space: SpaceId) =>
        store.createSpace({ space, members, expiresMs: 0, madeDay: 100 })
      expect([await anew(one), await anew(two)]).toEqual(['made', 'erased'])
    })
    test('are young from the day they were made, until somebody comes back and they have grown', async () => {
      const space = await madeOn(40)
      expect(await store.readSpace(space)).toMatchObject({ madeDay: 40, touched: false })
      await store.touch(space, 40)
      expect(await store.readSpace(space)).toMatchObject({ madeDay: 40, touched: true })
      await store.touch(space, 0)
      expect(await store.readSpace(space)).toMatchObject({ madeDay: 0, touched: true })
    })
    test('that nobody came back to are listed, the oldest first, and no others', async () => {
      const [second, first, today] = [await madeOn(12), await madeOn(11), await madeOn(50)]
      const [back, grown, ancient] = [await madeOn(10), await madeOn(10), await madeOn(0)]
      await store.touch(back, 10)
      await store.touch(grown, 0)
      const listed = await store.untouched(50, 1_000)
      expect(listed.filter(({ madeDay }) => madeDay < 20)).toEqual([
        { space: first, madeDay: 11 },
        { space: second, madeDay: 12 },
      ])
      const names = listed.map(({ space }) => space)
      for (const other of [today, back, grown, ancient]) expect(names).not.toContain(other)
      expect(await store.untouched(50, 1)).toHaveLength(1)
    })
  })

  describe(`${name}: the rest`, () => {
    test('a wake is handed out once, when it is due, the latest for each member', async () => {
      const space = await aSpace()
      const wake = { space, member, timeMs: 500, subscription: 'old' }
      await store.setWake(wake)
      await store.setWake({ ...wake, timeMs: 700, subscription: 'new' })
      expect(await store.takeDueWakes(600, 10)).toEqual([])
      expect(await store.takeDueWakes(700, 10)).toEqual([
        { ...wake, timeMs: 700, subscription: 'new' },
      ])
      expect(await store.takeDueWakes(800, 10)).toEqual([])
    })
    test('a wake can be taken back, and goes with its space', async () => {
      const [one, two] = [await aSpace(), await aSpace()]
      for (const space of [one, two])
        await store.setWake({ space, member, timeMs: 1, subscription: 'x' })
      await store.dropWake(one, member)
      await store.drop(two, 0)
      expect(await store.takeDueWakes(10, 10)).toEqual([])
    })
    test('a name keeps its first value', async () => {
      const name = Buffer.from(key()).toString('hex')
      expect(await store.keep(name, 'first')).toBe('first')
      expect(await store.keep(name, 'second')).toBe('first')
    })
    test('usage grows with what is kept', async () => {
      const before = await store.usage()
      const space = await aSpace()
      await store.appendBatch(
        Array.from({ length: 40 }, () => of(space, { body: randomBytes(8192) })),
      )
      const after = await store.usage()
      expect(after - before).toBeGreaterThan(300_000)
    })
  })

  yesSuite(name, () => store)
}
