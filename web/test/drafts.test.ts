import { describe, expect, it } from 'vitest'
import { type DraftStore, openDrafts } from '../src/drafts.ts'

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
    },
  }
  return { kept, writes, store, failFrom: (now: boolean) => (fails = now) }
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
    expect(drafts.unsaved.value).toBe(true)
    expect(drafts.at('impact').value).toBe('I felt')
    failFrom(false)
    drafts.set('impact', 'I felt small')
    await drafts.flush()
    expect(drafts.unsaved.value).toBe(false)
    expect(kept.get('impact')).toBe('I felt small')
    expect(kept.get('change')).toBe('next time')
  })

  it('that is wiped with what is said is gone here without a write of its own', async () => {
    const { kept, writes, store } = memory()
    const drafts = await openDrafts(store)
    drafts.set('scratch', 'something loud')
    await drafts.flush()
    const gone = drafts.handOver(['scratch'])
    kept.delete('scratch') // as the log does, in its own write
    gone()
    await drafts.flush()
    expect(drafts.at('scratch').value).toBe('')
    expect(writes).toEqual([['scratch']])
  })

  it('that was typed on while it was being said leaves the disk all the same', async () => {
    const { kept, store } = memory()
    const drafts = await openDrafts(store)
    const gone = drafts.handOver(['scratch'])
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
