import { describe, expect, it } from 'vitest'
import { patterns, placeNames, placeOf } from '../../src/page/paths.ts'
import { practicePlaces } from '../../src/screens/places.tsx'

describe('an address', () => {
  it('of the app begins with a word that its worker knows, and with no other', () => {
    const firstWords = [...patterns, ...practicePlaces].map((pattern) => pattern.split('/')[1])
    const known = [...new Set(firstWords)].filter((word) => word !== '').toSorted()
    expect(known).toEqual(placeNames)
  })

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

  it('of a practice is its own once a room brings it, and home before', () => {
    const own = ['/steps/:thread', '/steps/all', '/steps/:thread/words'] as const
    expect(placeOf('/steps/hook/words', own)).toEqual({
      pattern: '/steps/:thread/words',
      path: '/steps/hook/words',
      params: { thread: 'hook' },
    })
    expect(placeOf('/steps/all', own).pattern).toBe('/steps/all')
    expect(placeOf('/steps/hook').pattern).toBe('/')
  })

  it('that is fixed stays so, whatever a practice of that name brings', () => {
    expect(placeOf('/needs/about/t1', ['/needs/:what/:thread']).pattern).toBe(
      '/needs/about/:thread',
    )
  })
})
