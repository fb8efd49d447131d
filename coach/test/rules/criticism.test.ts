// The rules of criticism, by their own sentences.
import { describe, expect, it } from 'vitest'
import { criticism } from '../../src/rules/criticism.ts'
import { examine, heard } from './family.ts'

examine(criticism)

describe('criticism as a whole', () => {
  it.each([
    'You never have to ask twice.',
    'My mother always said you never finish anything.',
    "If you never try, you'll never know.",
    'I feel lonely when you never answer.',
    'I was afraid that you never loved me.',
    'You always make me laugh 😂',
    'You left the window open last night and I was cold.',
  ])('leaves alone: %s', (sentence) => {
    expect(heard(sentence).filter((id) => id.startsWith('criticism.'))).toEqual([])
  })
})
