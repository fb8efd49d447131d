import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  type DraftNews,
  type DraftsHeard,
  type DraftStore,
  openDrafts,
} from '../../src/flow/drafts.ts'

const memory = () => {
  const kept = new Map<string, string>()
  const writes: (readonly string[])[] = []
  let fails = false
  const store: DraftStore = {
    all: () => Promise.resolve(new Map(kept)),
    write: async (texts) => {
      await Promise.resolve()
      if (fails) throw new Error('full')
      writes.push([...texts.keys()])
      for (const [key, text] of texts) {
        if (text === '') kept.delete(key)
        else kept.set(key, text)
      }
      return null
    },
  }
  return { kept, writes, store, failFrom: (now: boolean) => (fails = now) }
}

/** What tabs of one device tell each other, each after the others' present task. */
function tabs() {
  const all = new Set<{ readonly heard: DraftsHeard; readonly tab: object }>()
  return (): DraftNews => {
    const tab = {}
    const others = (say: (heard: DraftsHeard) => void) => {
      for (const each of all) if (each.tab !== tab) queueMicrotask(() => say(each.heard))
    }
    return {
      tell: (texts, said) => others(({ told }) => told(texts, said)),
      ask: () => others(({ asked }) => asked()),
      on: (heard) => all.add({ heard, tab }),
    }
  }
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 5))

/** Waits out whatever the faked clock is waited for. */
async function patiently<Value>(answer: Promise<Value>): Promise<Value> {
  await vi.advanceTimersByTimeAsync(3_000)
  return answer
}

afterEach(() => vi.useRealTimers())

describe('a draft in two tabs', () => {
  const open = async () => {
    const { kept, writes, store } = memory()
    const news = tabs()
    const [one, two] = [await openDrafts(store, news()), await openDrafts(store, news())]
    return { kept, writes, store, news, one, two }
  }

  it('is the latest edit in both, and one letter in a stale tab adds to it', async () => {
    const { kept, one, two } = await open()
    one.set('impact', 'I felt small')
    await soon()
    expect(two.at('impact').value).toBe('I felt small')
    two.set('impact', `${two.at('impact').value}.`)
    await soon()
    expect([one.at('impact').value, kept.get('impact')]).toEqual(['I felt small.', 'I felt small.'])
  })

  it('is written by the tab that edited it', async () => {
    const { writes, one } = await open()
    one.set('impact', 'I felt')
    await soon()
    expect(writes).toEqual([['impact']])
  })

  it('stays the newest on the disk when an older write of another tab ends later', async () => {
    const { kept, store, news } = { ...memory(), news: tabs() }
    const slow = await openDrafts({ ...store, write: late(store.write) }, news())
    const quick = await openDrafts(store, news())
    slow.set('impact', 'old')
    await Promise.resolve()
    await Promise.resolve()
    quick.set('impact', 'newer')
    await soon()
    await slow.flush()
    expect([slow.at('impact').value, kept.get('impact')]).toEqual(['newer', 'newer'])
  })

  it('is gone in both once it is said in one', async () => {
    const { kept, one, two } = await open()
    one.set('scratch', 'something loud')
    await soon()
    const { gone } = one.handOver(['scratch'])
    kept.delete('scratch')
    gone()
    await soon()
    expect([two.at('scratch').value, kept.size]).toEqual(['', 0])
  })

  it('that was said in one is known to be said in the other, until something new is typed there', async () => {
    const { one, two } = await open()
    one.set('impact', 'I felt small')
    await soon()
    vi.useFakeTimers()
    const { held, gone } = one.handOver(['impact', 'change'])
    expect(held).toEqual(['impact'])
    gone()
    expect(await two.saidElsewhere(held)).toBe(true)
    two.set('impact', 'and again')
    expect(await patiently(two.saidElsewhere(['impact']))).toBe(false)
  })

  it('that is gone, and that nobody tells of, is written again as it stands on the screen', async () => {
    const { kept, one } = await open()
    one.set('impact', 'I felt small')
    await one.flush()
    vi.useFakeTimers()
    kept.delete('impact')
    expect(await patiently(one.saidElsewhere(['impact']))).toBe(false)
    await one.flush()
    expect(kept.get('impact')).toBe('I felt small')
  })

  it('that no disk has yet is told to a tab that opens meanwhile', async () => {
    const { store, news } = { ...memory(), news: tabs() }
    const stuck = { ...store, write: () => new Promise<never>(() => undefined) }
    const one = await openDrafts(stuck, news())
    one.set('impact', 'I felt')
    one.set('change', 'next time')
    await soon()
    const two = await openDrafts(store, news())
    await soon()
    expect([two.at('impact').value, two.at('change').value]).toEqual(['I felt', 'next time'])
  })
})

const late =
  (write: DraftStore['write']): DraftStore['write'] =>
  async (texts) => {
    await new Promise((resolve) => setTimeout(resolve, 2))
    return write(texts)
  }

describe('a draft', () => {
  it('is on the disk once it is flushed, the newest words of each key', async () => {
    const { kept, store } = memory()
    const drafts = await openDrafts(store)
    for (const text of ['I', 'I fe', 'I felt']) drafts.set('impact', text)
    drafts.set('change', 'next time')
    await drafts.flush()
    expect([...kept]).toEqual([
      ['impact', 'I felt'],
      ['change', 'next time'],
    ])
  })

  it('is there again after a crash', async () => {
    const { store } = memory()
    const before = await openDrafts(store)
    before.set('impact', 'I felt small')
    await before.flush()
    const after = await openDrafts(store)
    expect(after.at('impact').value).toBe('I felt small')
  })

  it('leaves the disk when it is cleared', async () => {
    const { kept, store } = memory()
    const drafts = await openDrafts(store)
    drafts.set('scratch', 'something loud')
    drafts.set('scratch', '')
    await drafts.flush()
    expect(kept.size).toBe(0)
  })

  it('stays on the screen and says so when the disk is full, and is written when it can be', async () => {
    const { kept, store, failFrom } = memory()
    const drafts = await openDrafts(store)
    failFrom(true)
    drafts.set('impact', 'I felt')
    drafts.set('change', 'next time')
    await drafts.flush()
    expect(drafts.unsaved.value).toBe('disk')
    expect(drafts.at('impact').value).toBe('I felt')
    failFrom(false)
    drafts.set('impact', 'I felt small')
    await drafts.flush()
    expect(drafts.unsaved.value).toBe(null)
    expect(kept.get('impact')).toBe('I felt small')
    expect(kept.get('change')).toBe('next time')
  })

  it('that the disk refused is written by itself once the disk takes it', async () => {
    vi.useFakeTimers()
    const { kept, store, failFrom } = memory()
    const drafts = await openDrafts(store)
    failFrom(true)
    drafts.set('impact', 'I felt')
    await vi.advanceTimersByTimeAsync(5_000)
    expect([drafts.unsaved.value, kept.size]).toEqual(['disk', 0])
    failFrom(false)
    await vi.advanceTimersByTimeAsync(15_000)
    vi.useRealTimers()
    expect([drafts.unsaved.value, kept.get('impact')]).toEqual([null, 'I felt'])
  })

  it('that the disk does not answer for is told to be on the screen only, within seconds', async () => {
    vi.useFakeTimers()
    const stuck = { ...memory().store, write: () => new Promise<never>(() => undefined) }
    const drafts = await openDrafts(stuck)
    drafts.set('impact', 'I felt')
    await vi.advanceTimersByTimeAsync(3_000)
    vi.useRealTimers()
    expect(drafts.unsaved.value).toBe('disk-silent')
  })

  it('that is wiped with what is said is gone here without a write of its own', async () => {
    const { kept, writes, store } = memory()
    const drafts = await openDrafts(store)
    drafts.set('scratch', 'something loud')
    await drafts.flush()
    const { gone } = drafts.handOver(['scratch'])
    kept.delete('scratch') // as the log does, in its own write
    gone()
    await drafts.flush()
    expect(drafts.at('scratch').value).toBe('')
    expect(writes).toEqual([['scratch']])
  })

  it('that was typed on while it was being said leaves the disk all the same', async () => {
    const { kept, store } = memory()
    const drafts = await openDrafts(store)
    const { gone } = drafts.handOver(['scratch'])
    drafts.set('scratch', 'louder still')
    await drafts.flush()
    gone()
    await drafts.flush()
    expect(drafts.at('scratch').value).toBe('')
    expect(kept.size).toBe(0)
  })

  it('goes to the disk together with what was set in the same breath', async () => {
    const { writes, store } = memory()
    const drafts = await openDrafts(store)
    for (const key of ['scratch', 'feeling', 'when']) drafts.set(key, '')
    await drafts.flush()
    expect(writes).toEqual([['scratch', 'feeling', 'when']])
  })
})

describe('wiping', () => {
  it('takes every draft from the disk and from each tab, those that another tab wrote too', async () => {
    const { kept, store } = memory()
    await (await openDrafts(store)).flush()
    await store.write(new Map([['from/before', 'old words']]))
    const news = tabs()
    const [one, two] = [await openDrafts(store, news()), await openDrafts(store, news())]
    one.set('a', 'mine')
    two.set('b', 'of the other tab')
    await Promise.all([one.flush(), two.flush()])
    await soon()
    expect(kept.size).toBe(3)
    await one.wipe()
    await soon()
    expect([...kept]).toEqual([])
    for (const each of [one, two]) {
      expect(['a', 'b', 'from/before'].map((key) => each.at(key).value)).toEqual(['', '', ''])
    }
    expect(one.unsaved.value).toBeNull()
    one.set('a', 'a new word')
    await one.flush()
    expect(kept.get('a')).toBe('a new word')
  })

  it('says so where the disk would not let go', async () => {
    const { kept, store, failFrom } = memory()
    const drafts = await openDrafts(store)
    drafts.set('a', 'mine')
    await drafts.flush()
    failFrom(true)
    void drafts.wipe()
    await soon()
    expect([kept.size, drafts.unsaved.value]).toEqual([1, 'disk'])
    failFrom(false)
  })
})
