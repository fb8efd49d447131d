// Any text at all: lone surrogates, right-to-left marks, pictures, half-typed words.
import fc from 'fast-check'

const pieces = [
  'You never',
  'İ',
  '‮',
  'اسمع',
  '😂',
  '\ud800',
  "i'm sorry if",
  'you hit me',
  '"',
  '\n',
  ' ',
  'but',
  '?',
  '’',
  'Dr.',
  ', ',
]

/** Units as they come, or pieces that the rules are about. */
export const strange: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.nat(0xffff), { maxLength: 80 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((some) => some.join('')),
)
