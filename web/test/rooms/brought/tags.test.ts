/** Blind tags: the same words of one repair meet, and nothing else does; the bytes never change (docs/protocol.md). */
import { expect, it } from 'vitest'
import type { ThreadId } from '@mend/domain/couple'
import { tagsSent } from '@mend/domain/brought'
import { among, withTags } from '../../../src/rooms/brought/tags.ts'

const monday = 'monday' as ThreadId
const own = (words: string) => ({ what: 'own', words }) as const
const tagsOf = async (words: readonly string[], thread = monday) =>
  (await withTags(words.map(own), thread)).map(({ tag }) => tag)

it('are the same for what people hear as the same, and of no two repairs', async () => {
  const [walk, loud, tea] = await tagsOf(['a walk first', ' A walk, FIRST! ', 'tea'])
  expect(walk).toBe(loud)
  expect(walk).not.toBe(tea)
  expect(await tagsOf(['a walk first'], 'tuesday' as ThreadId)).not.toEqual([walk])
})

it('are these bytes', async () => {
  expect(await tagsOf(['a walk first'])).toEqual(['EOMTYF8eW5WW_Sh0xbc03Q'])
})

it('are always as many, sorted, with chance for what was not marked', async () => {
  const marks = await withTags([own('tea')], monday)
  const [once, again] = [among(marks), among(marks)]
  expect(once).toHaveLength(tagsSent)
  expect(once).toEqual(once.toSorted())
  expect(once.filter((tag) => again.includes(tag))).toEqual(marks.map(({ tag }) => tag))
})
