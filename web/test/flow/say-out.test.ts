/** A Share is said once for the drafts that it is said out of, and never while they are on the screen only. */
import { expect, it, vi } from 'vitest'
import type { Command } from '@mend/domain/couple'
import { type DraftsHeard, openDrafts } from '../../src/flow/drafts.ts'
import type { Said } from '../../src/flow/flow.ts'
import { sayOut } from '../../src/flow/say-out.ts'

const command: Command = { kind: 'introduce', name: 'Ana', hue: 42 }
const trouble = (kind: 'taken' | 'alone'): Said => ({
  ok: false,
  no: { kind: 'trouble', trouble: { kind, retry: 'never', untilMs: null } },
})

async function openSaying(answer: Said, full = false) {
  const said: (readonly string[])[] = []
  const drafts = await openDrafts({
    all: () => Promise.resolve(new Map()),
    write: () => (full ? Promise.reject(new Error('full')) : Promise.resolve(null)),
  })
  drafts.set('impact', 'I felt small')
  const say = (_: Command, takes: readonly string[] = []) => {
    said.push(takes)
    return Promise.resolve(answer)
  }
  const press = () => sayOut({ say }, drafts, command, ['impact', 'due'])
  return { said, drafts, press }
}

it('takes the drafts that hold words, and leaves none of them', async () => {
  const { said, drafts, press } = await openSaying({ ok: true, by: 'this-tab' })
  expect(await press()).toEqual({ ok: true, by: 'this-tab' })
  expect([said, drafts.at('impact').value]).toEqual([[['impact']], ''])
})

it('keeps the words where it was refused', async () => {
  const { drafts, press } = await openSaying(trouble('alone'))
  expect(await press()).toEqual(trouble('alone'))
  expect(drafts.at('impact').value).toBe('I felt small')
})

it('is not taken for said because a draft is gone: another tab has to have told of it', async () => {
  const { drafts, press } = await openSaying(trouble('taken'))
  vi.useFakeTimers()
  const pressed = press()
  await vi.advanceTimersByTimeAsync(3_000)
  vi.useRealTimers()
  expect(await pressed).toEqual(trouble('taken'))
  expect(drafts.at('impact').value).toBe('I felt small')
})

it('is not said again where another tab says it while this one still writes', async () => {
  const heard: DraftsHeard[] = []
  let end: (_: null) => void = () => undefined
  const written = new Promise<null>((done) => (end = done))
  const store = { all: () => Promise.resolve(new Map()), write: () => written }
  const on = (each: DraftsHeard) => void heard.push(each)
  const drafts = await openDrafts(store, { tell: () => undefined, ask: () => undefined, on })
  drafts.set('impact', 'I felt small')
  const say = vi.fn(() => Promise.resolve(trouble('taken')))
  const pressed = sayOut({ say }, drafts, command, ['impact', 'due'])
  heard[0]?.told(new Map([['impact', '']]), true)
  end(null)
  expect(await pressed).toEqual({ ok: true, by: 'another-tab' })
  expect(say).toHaveBeenCalledWith(command, ['impact'])
})

it('is not said while the words are on the screen only', async () => {
  const { said, press } = await openSaying({ ok: true, by: 'this-tab' }, true)
  expect(await press()).toMatchObject({ ok: false, no: { trouble: { kind: 'disk' } } })
  expect(said).toEqual([])
})
