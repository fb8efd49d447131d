/** A question that begins with "why": the same as an open one, in both languages, or left alone. */
import { expect, test } from 'vitest'
import { openInstead } from '../../../src/rooms/talks/floor/why.ts'
import { openInstead as inGerman } from '../../../src/rooms/talks/floor/why.de.ts'

test.each([
  ['Why did you leave?', 'What made you leave?'],
  ['  why don’t you call', 'What made you call'],
  ['What made you leave?', null],
  ['Why is it cold?', null],
])('%j', (asked, open) => expect(openInstead(asked)).toBe(open))

test.each([
  ['Warum hast du das gesagt?', 'Wie kam es, dass du das gesagt hast?'],
  ['wieso bist du gegangen', 'Wie kam es, dass du gegangen bist?'],
  ['Weshalb rufst du nicht an?', 'Wie kam es, dass du nicht anrufst?'],
  ['Warum kommst du zurück?', 'Wie kam es, dass du zurückkommst?'],
  ['Wie war das für dich?', null],
  ['Warum ist es kalt?', null],
  ['Warum hast du das gesagt? Ich war da.', null],
])('%j', (asked, open) => expect(inGerman(asked)).toBe(open))
