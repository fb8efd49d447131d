/** Moving: a copy at another relay, one after the other, while the old one still answers; and then it is asked to forget. */
import { bytesToText } from '@mend/wire/bytes'
import { expect, test } from 'vitest'
import { openFakeRelay } from '../fake-relay.ts'
import { hearLog, open, openCouple, phraseOf, text, until } from '../kit.ts'
import { kinds, say, unlockedOf } from '../modified.ts'
import type { Device } from '../../src/device.ts'

async function copyOf(device: Device): Promise<Uint8Array> {
  const copy = await device.exportBackup('')
  if (!copy.ok) throw new Error('no copy')
  return copy.value
}

test('two move one after the other, write in between at both, and nothing is lost, said twice, or kept from being erased', async () => {
  const [old, fresh] = [openFakeRelay(Date.now), openFakeRelay(Date.now)]
  const { ana, ben, lines } = await openCouple({ relay: old })
  const words = { ana: await phraseOf(ana), ben: await phraseOf(ben) }
  await ana.append(say('before'))
  await until(() => ana.status().pending === 0, 'it to arrive')
  lines.ana.online(false)
  await ana.append([...say('not sent yet'), { audience: 'me', slot: null, bytes: text('mine') }])
  const hers = await copyOf(ana)

  const newAna = await open({ relay: fresh })
  expect((await newAna.restoreBackup(hers, words.ana)).ok).toBe(true)
  await newAna.append(say('from the new address'))
  await until(() => newAna.status().pending === 0, 'it to be there')
  await ben.append(say('meanwhile, at the old one'))
  await until(() => ben.status().pending === 0, 'it to be there')

  const newBen = await open({ relay: fresh })
  expect((await newBen.restoreBackup(await copyOf(ben), words.ben)).ok).toBe(true)
  const logs = [hearLog(newAna), hearLog(newBen)] as const
  const all = ['before', 'from the new address', 'meanwhile, at the old one', 'not sent yet']
  const isThere = () => logs.every((log) => log.acknowledged().length >= all.length)
  await until(isThere, 'both to have all of it')
  for (const log of logs) expect(log.words('couple').toSorted()).toEqual(all)
  expect(logs[0].words('couple')).toEqual(logs[1].words('couple'))
  expect(logs[0].words('own')).toEqual(['mine'])
  expect([...kinds(newAna), ...kinds(newBen)]).toEqual([])

  lines.ana.online(true)
  const space = bytesToText(unlockedOf(ben).record('couple')?.space.id ?? new Uint8Array(0))
  expect((await ana.moveAway()).ok).toBe(true)
  expect(await ana.append(say('here still?'))).toMatchObject({ refusal: { kind: 'moved' } })
  await until(() => ben.status().connection === 'online', 'ben at the old one')
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(old.spaces.get(space)?.erasesMs).toBe(0)
  expect((await ben.moveAway()).ok).toBe(true)
  await until(() => (old.spaces.get(space)?.erasesMs ?? 0) > 0, 'nobody to keep it')
  expect(ben.status()).toMatchObject({ moved: true, couple: 'paired' })
  await Promise.all([ana, ben, newAna, newBen].map((each) => each.close()))
})
