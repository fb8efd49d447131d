/** A thousand batches in a second: refused by number, and the next couple does not notice. */
import { expect, test } from 'vitest'
import { batchOf } from '../support/batches.ts'
import { aBody, aSpace, create, newIdentity, push } from '../support/caller.ts'
import { relayForAll } from '../support/opened.ts'

const relay = relayForAll()

test('a flood of batches is refused after the first few, and another couple writes on', async () => {
  const { relayUrl } = relay.server()
  const [space, other] = [aSpace(), aSpace()]
  const [ana, cy] = [newIdentity(), newIdentity()]
  const hers = await create(relayUrl, { space, identity: ana })
  const theirs = await create(relayUrl, { space: other, identity: cy })
  const batch = batchOf(ana, { space, side: 0 })
  for (let count = 0; count < 1_000; count += 1) hers.send({ kind: 'quiet', batch })
  expect(await push(theirs, aBody())).toBe(1)
  const no = await hers.next('refuse')
  expect(no.code).toBe(23)
  hers.drop()
  theirs.drop()
})
