import { describe, expect, it } from 'vitest'
import { patterns, placeOf } from '../src/paths.ts'

describe('an address', () => {
  it('names a place and its parameters', () => {
    expect(placeOf('/steady/sigh')).toEqual({
      pattern: '/steady/:exercise',
      path: '/steady/sigh',
      params: { exercise: 'sigh' },
    })
  })

  it('that nobody knows means home', () => {
    expect(placeOf('/no/such/place/at/all').pattern).toBe('/')
  })

  it('without parameters is found before one with them', () => {
    for (const pattern of patterns.filter((each) => !each.includes(':'))) {
      expect(placeOf(pattern).pattern).toBe(pattern)
    }
  })
})
