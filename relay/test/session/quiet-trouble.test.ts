/** A disk that fails for one couple's match costs no other couple its answer. */
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openSqliteStore } from '../../src/sqlite/store-sqlite.ts'
import type { Store } from '../../src/store/store.ts'
import { batchOf } from '../support/batches.ts'
import { aSpace, create, enter, newIdentity, refusal } from '../support/caller.ts'
import { relayEach } from '../support/opened.ts'

const relay = relayEach()

/** A store whose batches wait while the gate is shut, and in which one match cannot be kept. */
function openFailing(file: string) {
  const store = openSqliteStore({ file })
  const state = { gate: Promise.resolve(), failing: Buffer.alloc(0) }
  const yeses: Store['yeses'] = {
    ...store.yeses,
    put: async (batches) => {
      await state.gate
      return store.yeses.put(batches)
    },
    add: (space, matches) =>
      matches.some(({ tag }) => state.failing.equals(tag))
        ? Promise.reject(new Error('no disk'))
        : store.yeses.add(space, matches),
  }
  return { state, store: { ...store, yeses } }
}

async function aCouple(relayUrl: string) {
  const space = aSpace()
  const [ana, ben] = [newIdentity(), newIdentity()]
  const hers = await create(relayUrl, { space, identity: ana, listed: [ana, ben] })
  const his = await enter(relayUrl, { space, identity: ben })
  const tag = randomBytes(16)
  const says = (who: 'ana' | 'ben'): void =>
    who === 'ana'
      ? hers.send({ kind: 'quiet', batch: batchOf(ana, { space, side: 0, yeses: [tag] }) })
      : his.send({ kind: 'quiet', batch: batchOf(ben, { space, side: 1, yeses: [tag] }) })
  return { tag, hers, his, says, close: () => [hers, his].forEach((caller) => caller.drop()) }
}

test('of two couples in one group the other is told its match, once, and refused nothing', async () => {
  const { state, store } = openFailing(path.join(relay.home(), 'failing.sqlite'))
  const troubles: string[] = []
  await relay.open({ store, trouble: (where) => troubles.push(where) })
  const { relayUrl } = relay.server()
  const couples = [await aCouple(relayUrl), await aCouple(relayUrl)] as const
  for (const { says, hers } of couples) {
    says('ana')
    await hers.next('matches')
  }
  const [sound, failing] = couples
  state.failing = Buffer.from(failing.tag)
  let open = (): void => undefined
  state.gate = new Promise((resolve) => (open = resolve))
  // The first waits at the disk; the two after it go down together.
  sound.says('ana')
  await pause(50)
  failing.says('ben')
  sound.says('ben')
  await pause(50)
  open()
  expect(await refusal(failing.his)).toBe('unavailable')
  const { matches } = await sound.his.next('matches')
  expect(matches.some(({ tag }) => Buffer.from(tag).equals(sound.tag))).toBe(true)
  await pause(50)
  expect(sound.his.frames.filter(({ kind }) => kind === 'refuse')).toEqual([])
  expect(troubles).toEqual(['quiet'])
  for (const { close } of couples) close()
})
