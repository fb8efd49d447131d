import { signal } from '@preact/signals'
import type { Instant } from '@mend/domain/couple'
import { describe, expect, it } from 'vitest'
import { openDrafts } from '../../src/flow/drafts.ts'
import {
  changeScratch,
  keepScratchShort,
  scratchKey,
  wipeScratch,
} from '../../src/house/scratch.ts'

const dayMs = 86_400_000

async function open(kept = new Map<string, string>()) {
  const drafts = await openDrafts({
    all: () => Promise.resolve(new Map(kept)),
    write: (texts) => {
      for (const [key, text] of texts) {
        if (text === '') kept.delete(key)
        else kept.set(key, text)
      }
      return Promise.resolve(null)
    },
  })
  const now = signal(0 as Instant)
  const close = keepScratchShort(drafts, { now })
  return { kept, drafts, close, pass: (ms: number) => (now.value = ms as Instant) }
}

describe('the scratch', () => {
  it('lives for a day from its first word, however often it is changed', async () => {
    const { kept, drafts, pass } = await open()
    changeScratch(drafts, 'why', 0)
    pass(dayMs - 1)
    changeScratch(drafts, 'why always', dayMs - 1)
    expect(drafts.at(scratchKey).value).toBe('why always')
    pass(dayMs)
    await drafts.flush()
    expect(kept.size).toBe(0)
  })

  it('is wiped on opening by a device that was off when its day ended', async () => {
    const first = await open()
    changeScratch(first.drafts, 'why', 0)
    await first.drafts.flush()
    first.close()
    const second = await open(first.kept)
    second.pass(2 * dayMs)
    await second.drafts.flush()
    expect(second.kept.size).toBe(0)
  })

  it('leaves nothing on the disk when it is wiped or emptied by hand', async () => {
    const { kept, drafts } = await open()
    changeScratch(drafts, 'why', 5)
    wipeScratch(drafts)
    changeScratch(drafts, 'again', 6)
    changeScratch(drafts, '', 7)
    await drafts.flush()
    expect(kept.size).toBe(0)
  })
})
