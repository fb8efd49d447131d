/** Room: what was given and what the disk bears, whichever is less, and the last part of it for those who were here before. */
import { expect, test } from 'vitest'
import { defaultLimits } from '../../src/session/admit.ts'
import { diskUnder, roomLeft } from '../../src/session/room.ts'

const gigabyte = 1024 ** 3
const disk = (freeBytes: number) => ({ freeBytes, bytes: 100 * gigabyte })
const given = (bytesInAll: number) => ({ ...defaultLimits, bytesInAll, keptForOld: 0.2 })

test('of what was given, the last fifth is for old spaces, and beyond it there is none', () => {
  const left = (used: number) => roomLeft(used, null, given(1_000))
  expect(left(799)).toEqual({ low: false, full: false })
  expect(left(800)).toEqual({ low: true, full: false })
  expect(left(1_000)).toEqual({ low: true, full: true })
})

test('where nothing was given, the disk is left with something free, however little is used', () => {
  const left = (free: number) => roomLeft(gigabyte, disk(free), given(0))
  expect(left(80 * gigabyte)).toEqual({ low: false, full: false })
  expect(left(4 * gigabyte + 1)).toMatchObject({ full: false })
  expect(left(4 * gigabyte)).toMatchObject({ full: true })
  expect(left(0)).toMatchObject({ full: true })
})

test('a small disk keeps at least a quarter of a gigabyte, and not more than it has', () => {
  const small = (freeBytes: number) => ({ freeBytes, bytes: gigabyte })
  expect(roomLeft(0, small(257 * 1024 ** 2), given(0))).toMatchObject({ full: false })
  expect(roomLeft(0, small(256 * 1024 ** 2), given(0))).toMatchObject({ full: true })
})

test('more than the disk bears is not given by giving it', () => {
  expect(roomLeft(0, disk(gigabyte), given(50 * gigabyte))).toMatchObject({ full: true })
})

test('of a disk that is another’s nothing is known, and only what was given counts', () => {
  expect(roomLeft(1e15, null, given(0))).toEqual({ low: false, full: false })
})

test('the disk under a folder is looked at, and under none is unknown', () => {
  expect(diskUnder(import.meta.dirname)()?.bytes).toBeGreaterThan(gigabyte)
  expect(diskUnder('/no/such/folder')()).toBeNull()
})
