import { describe, expect, it } from 'vitest'
import { openPrefs, parsePrefs, usualPrefs } from '../../src/page/prefs.ts'

const storage = (given: string | null): Storage => {
  let kept = given
  return {
    length: 0,
    clear: () => (kept = null),
    key: () => null,
    removeItem: () => (kept = null),
    getItem: () => kept,
    setItem: (_name, text) => (kept = text),
  }
}

describe('prefs', () => {
  it.each([null, 7, 'x', [], { theme: 'pink', breathsPerMinute: 60, still: 'yes' }])(
    'are the usual ones where %j makes no sense',
    (given) => {
      expect(parsePrefs(given)).toEqual(usualPrefs)
    },
  )

  it('keep what is well-formed beside what is not', () => {
    expect(parsePrefs({ theme: 'dark', leaveTo: 'moon' })).toEqual({ ...usualPrefs, theme: 'dark' })
  })

  it('come back as they were changed', () => {
    const shelf = storage(null)
    openPrefs(shelf).change({ quietTitle: true })
    expect(openPrefs(shelf).prefs.value.quietTitle).toBe(true)
  })

  it('survive a shelf that holds nonsense or is full', () => {
    const full: Storage = {
      length: 0,
      clear: () => undefined,
      key: () => null,
      removeItem: () => undefined,
      getItem: () => '{{',
      setItem: () => {
        throw new Error('full')
      },
    }
    const book = openPrefs(full)
    book.change({ sound: true })
    expect(book.prefs.value).toEqual({ ...usualPrefs, sound: true })
  })
})
