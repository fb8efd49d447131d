/** Twelve words are read however they were written down, and a word that is none is named. */
import { expect, test } from 'vitest'
import { readPhrase } from '../../src/keys/phrase.ts'
import { rootOfPhrase } from '../../src/keys/keys.ts'
import { bytesToText } from '@mend/wire/bytes'

const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow'
const twelve = phrase.split(' ')

test.each([
  ['as they are', phrase],
  ['capitals', phrase.toUpperCase()],
  ['a line each', twelve.join('\n')],
  ['numbered', twelve.map((word, at) => `${at + 1}. ${word}`).join('\n')],
  ['numbered with brackets', twelve.map((word, at) => `(${at + 1}) ${word}`).join('  ')],
  ['numbers glued to them', twelve.map((word, at) => `${at + 1}${word}`).join(' ')],
  ['commas', twelve.join(', ')],
  ['dashes', twelve.join('-')],
  ['quotes and a full stop', `“${phrase}”.`],
  ['a quoted mail', `> ${twelve.slice(0, 6).join(' ')}\r\n> ${twelve.slice(6).join(' ')}`],
  ['what else was said', `Mine are: ${phrase} – keep them!`],
  ['letters nobody sees', `\ufeff${twelve.join('\u00a0\u200b')}`],
  ['an accent that slipped in', phrase.replace('legal', 'légal')],
  ['four letters of each', twelve.map((word) => word.slice(0, 4)).join(' ')],
])('%s', async (_, text) => {
  const read = await readPhrase(text)
  expect(read).toMatchObject({ count: 12, strays: [] })
  const root = await rootOfPhrase(text)
  expect(root && bytesToText(root.sign.public)).toBe(
    bytesToText((await rootOfPhrase(phrase))?.sign.public ?? new Uint8Array(0)),
  )
})

test.each([
  ['winnr', 'winner'],
  // winner, or winter
  ['winer', null],
  ['winnner', 'winner'],
  ['wimner', 'winner'],
  ['winenr', 'winner'],
  ['kühlschrank', null],
  ['вино', null],
  ['ca', null],
])('a word that is none is named, with its place: %s', async (word, near) => {
  const typed = [...twelve.slice(0, 1), word, ...twelve.slice(2)].join(' ')
  const { strays, entropy } = await readPhrase(typed)
  expect(entropy).toBeNull()
  const plain = word.normalize('NFKD').replaceAll(/\p{M}/gu, '')
  expect(strays).toEqual([{ word: plain, place: 2, near }])
  expect(await rootOfPhrase(typed)).toBeNull()
})

test('words of the list that do not belong together are no phrase, and none of them is blamed', async () => {
  const swapped = [...twelve.slice(2), ...twelve.slice(0, 2)].join(' ')
  expect(await readPhrase(swapped)).toEqual({ count: 12, strays: [], entropy: null })
  expect((await readPhrase(twelve.slice(0, 11).join(' '))).count).toBe(11)
  expect((await readPhrase('')).count).toBe(0)
})
