/** The backup as a stranger's tools see it: Debian's age opens it, tar unpacks it. */
import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openFakeRelay } from './fake-relay.ts'
import { openCouple, text, until, words } from './kit.ts'

async function writtenCouple() {
  const relay = openFakeRelay(Date.now)
  const { ana, ben } = await openCouple({ relay })
  const phrase = (await ana.phrase()) ?? ''
  await ana.append([
    { audience: 'me', slot: null, bytes: text('to myself') },
    { audience: 'both', slot: null, bytes: text('to us') },
    { audience: 'sealed', slot: 't/f', bytes: text('sad') },
  ])
  await ben.append([{ audience: 'sealed', slot: 't/f', bytes: text('afraid') }])
  await until(() => ana.status().pending + ben.status().pending === 0)
  await new Promise((resolve) => setTimeout(resolve, 300))
  return { relay, ana, ben, phrase }
}

test('age and tar alone open a backup, with the identity of the twelve words', async () => {
  const { ana, ben, phrase } = await writtenCouple()
  const file = await ana.exportBackup('<p>what we wrote</p>')
  const identity = await ana.backupIdentity(phrase)
  if (!file.ok || !identity.ok) throw new Error('no backup')
  const folder = await mkdtemp(path.join(tmpdir(), 'mend-backup-'))
  await writeFile(path.join(folder, 'key.txt'), `${identity.value}\n`)
  await writeFile(path.join(folder, 'mend.age'), file.value)
  execFileSync('age', ['-d', '-i', 'key.txt', '-o', 'mend.tar', 'mend.age'], { cwd: folder })
  execFileSync('tar', ['xf', 'mend.tar'], { cwd: folder })
  expect(await readFile(path.join(folder, 'page.html'), 'utf8')).toBe('<p>what we wrote</p>')
  const lines = (await readFile(path.join(folder, 'events.ndjson'), 'utf8')).trim().split('\n')
  const kinds = lines.map((line) => (JSON.parse(line) as { kind: string }).kind)
  expect(new Set(kinds)).toEqual(new Set(['space', 'device', 'entry']))
  await rm(folder, { recursive: true })
  await Promise.all([ana.close(), ben.close()])
})

test('a backup read back has every entry whose signature holds, and says nothing to anyone', async () => {
  const { relay, ana, ben, phrase } = await writtenCouple()
  const before = relay.seen.length
  const file = await ana.exportBackup('')
  if (!file.ok) throw new Error('no backup')
  const read = await ana.importBackup(file.value, phrase)
  if (!read.ok) throw new Error(read.refusal.kind)
  const said = read.value.map(({ content }) => {
    if (content.kind === 'sealed') return content.mine === null ? '-' : words(content.mine)
    return words(content.bytes)
  })
  expect(said.toSorted()).toEqual(['-', 'afraid', 'sad', 'sad', 'to myself', 'to us'])
  expect(relay.seen.length).toBe(before)
  const other = await ana.importBackup(file.value, `${'abandon '.repeat(11)}about`)
  expect(other).toMatchObject({ ok: false, refusal: { kind: 'bad-file' } })
  await Promise.all([ana.close(), ben.close()])
})
