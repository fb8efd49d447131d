/** A copy brought back: every device of hers is lost, and the relay with it. */
import { expect, test } from 'vitest'
import { openFakeRelay } from '../fake-relay.ts'
import { hearLog, open, openCouple, phraseOf, text, until, type HeardLog } from '../kit.ts'
import { kinds, say } from '../modified.ts'
import { openShelf } from '../../src/log/log-memory.ts'
import { readTar, writeTar } from '../../src/log/tar.ts'
import { ageText } from '../../src/keys/age-text.ts'
import { backupIdentityOf, rootOfPhrase } from '../../src/keys/keys.ts'

async function openKept() {
  const relay = openFakeRelay(Date.now)
  const { ana, ben, shelves } = await openCouple({ relay })
  const phrase = await phraseOf(ana)
  const [before, his] = [hearLog(ana), hearLog(ben)]
  await ana.append([{ audience: 'me', slot: null, bytes: text('to myself') }, ...say('to us')])
  await ben.append(say('from ben'))
  for (const each of [ana, ben])
    await each.append([{ audience: 'sealed', slot: 't/f', bytes: text('sealed') }])
  const opened = (log: HeardLog) => log.words().filter((word) => word === 'sealed').length === 2
  await until(() => opened(before) && opened(his), 'both opened')
  await until(() => ana.status().pending + ben.status().pending === 0, 'nothing to wait')
  const kept = await ana.exportBackup('')
  if (!kept.ok) throw new Error('no copy')
  await ana.close()
  return { ben, his, shelves, phrase, file: kept.value, words: before.words().toSorted() }
}

test('with no relay at all it is all there, and when one comes, empty, both go on', async () => {
  const { ben, shelves, phrase, file, words } = await openKept()
  const alone = openShelf()
  const offline = await open({ shelf: alone })
  expect(await offline.restoreBackup(file, phrase)).toMatchObject({ ok: true })
  const read = hearLog(offline)
  await until(() => read.words().length === words.length, 'all of it')
  expect(read.words().toSorted()).toEqual(words)
  expect(offline.status()).toMatchObject({ couple: 'paired', faults: [] })
  await offline.append(say('written with no relay'))
  await Promise.all([offline.close(), ben.close()])
  const fresh = openFakeRelay(Date.now)
  const ana = await open({ shelf: alone, relay: fresh })
  const [hers, bens] = [hearLog(ana), await open({ shelf: shelves.ben, relay: fresh })]
  const his = hearLog(bens)
  await until(() => his.words().includes('written with no relay'), 'what she wrote')
  await bens.append(say('and on'))
  await until(() => hers.words().includes('and on'), 'what he wrote')
  const plain = (log: HeardLog) => log.words('couple').filter((word) => !word.startsWith('['))
  expect(plain(hers)).toEqual(plain(his))
  expect([...kinds(ana), ...kinds(bens)]).toEqual([])
  await Promise.all([ana.close(), bens.close()])
})

test('other words, a lived-in device, and a copy that keeps too little are each told apart, and change nothing', async () => {
  const { ben, phrase, file } = await openKept()
  const empty = await open({})
  const other = `${'abandon '.repeat(11)}about`
  expect(await empty.restoreBackup(file, other)).toMatchObject({ refusal: { kind: 'other-words' } })
  expect(await empty.restoreBackup(file, 'not these')).toMatchObject({
    refusal: { kind: 'bad-phrase' },
  })
  expect(await empty.restoreBackup(await withoutEnvelopes(file, phrase), phrase)).toMatchObject({
    refusal: { kind: 'old-file' },
  })
  expect(await ben.restoreBackup(file, phrase)).toMatchObject({ refusal: { kind: 'not-empty' } })
  expect(empty.status().phase).toBe('new')
  await Promise.all([empty.close(), ben.close()])
})

/** As an older app wrote it. */
async function withoutEnvelopes(file: Uint8Array, phrase: string): Promise<Uint8Array> {
  const { Decrypter, Encrypter } = await import('age-encryption')
  const root = await rootOfPhrase(phrase)
  if (root === null) throw new Error('no words')
  const decrypter = new Decrypter()
  decrypter.addIdentity(ageText('identity', backupIdentityOf(root)))
  const files = readTar(await decrypter.decrypt(file)) ?? []
  const older = files.map(({ name, bytes }) => {
    const lines = new TextDecoder().decode(bytes).split('\n')
    return { name, bytes: text(lines.filter((line) => !line.includes('"envelope"')).join('\n')) }
  })
  const encrypter = new Encrypter()
  encrypter.addRecipient(ageText('recipient', root.backupPublic))
  return encrypter.encrypt(
    writeTar(older.map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes) }))),
  )
}
