/** The backup as a stranger's tools see it: age opens it, tar unpacks it. */
import { Decrypter } from 'age-encryption'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openFakeRelay } from '../fake-relay.ts'
import { hearLog, openCouple, phraseOf, text, until, words } from '../kit.ts'

async function writtenCouple() {
  const relay = openFakeRelay(Date.now)
  const { ana, ben } = await openCouple({ relay })
  const phrase = await phraseOf(ana)
  await ana.append([
    { audience: 'me', slot: null, bytes: text('to myself') },
    { audience: 'both', slot: null, bytes: text('to us') },
    { audience: 'sealed', slot: 't/f', bytes: text('sad') },
  ])
  await ben.append([{ audience: 'sealed', slot: 't/f', bytes: text('afraid') }])
  // All that follows by itself, too: each has opened what the other kept for the two.
  const logs = [hearLog(ana), hearLog(ben)]
  const opened = (): boolean =>
    logs.every((log) => ['sad', 'afraid'].every((each) => log.words('couple').includes(each)))
  await until(() => opened() && ana.status().pending + ben.status().pending === 0, 'both opened')
  for (const log of logs) log.stop()
  return { relay, ana, ben, phrase }
}

type Opener = { readonly name: string; readonly open: (folder: string) => Promise<void> }

const key = async (folder: string): Promise<string> =>
  (await readFile(path.join(folder, 'key.txt'), 'utf8')).trim()

/** The library, given nothing of ours but the key's text; and, where this machine has it, the distribution's program. */
const openers: readonly Opener[] = [
  {
    name: 'the age library',
    open: async (folder) => {
      const decrypter = new Decrypter()
      decrypter.addIdentity(await key(folder))
      const file = await readFile(path.join(folder, 'mend.age'))
      await writeFile(path.join(folder, 'mend.tar'), await decrypter.decrypt(file))
    },
  },
  ...(spawnSync('age', ['--version']).status === 0 ? [programOfTheDistribution()] : []),
]

function programOfTheDistribution(): Opener {
  const asked = ['-d', '-i', 'key.txt', '-o', 'mend.tar', 'mend.age']
  return {
    name: 'the program age',
    open: (cwd) => Promise.resolve(void execFileSync('age', asked, { cwd })),
  }
}

test.each(openers)(
  '$name and tar open a backup, with the identity of the twelve words',
  async ({ open }) => {
    const { ana, ben, phrase } = await writtenCouple()
    const file = await ana.exportBackup('<p>what we wrote</p>')
    const identity = await ana.backupIdentity(phrase)
    if (!file.ok || !identity.ok) throw new Error('no backup')
    const folder = await mkdtemp(path.join(tmpdir(), 'mend-backup-'))
    await writeFile(path.join(folder, 'key.txt'), `${identity.value}\n`)
    await writeFile(path.join(folder, 'mend.age'), file.value)
    await open(folder)
    execFileSync('tar', ['xf', 'mend.tar'], { cwd: folder })
    expect(await readFile(path.join(folder, 'page.html'), 'utf8')).toBe('<p>what we wrote</p>')
    const lines = (await readFile(path.join(folder, 'events.ndjson'), 'utf8')).trim().split('\n')
    const kinds = lines.map((line) => (JSON.parse(line) as { kind: string }).kind)
    expect(new Set(kinds)).toEqual(new Set(['backup', 'space', 'device', 'entry', 'envelope']))
    await rm(folder, { recursive: true })
    await Promise.all([ana.close(), ben.close()])
  },
)

test('a backup read back has every entry whose signature holds, and says nothing to anyone', async () => {
  const { relay, ana, ben, phrase } = await writtenCouple()
  const before = relay.seen.length
  const file = await ana.exportBackup('')
  if (!file.ok) throw new Error('no backup')
  const read = await ana.importBackup(file.value, phrase)
  if (!read.ok) throw new Error(read.refusal.kind)
  const said = read.value.entries.map(({ content }) => {
    if (content.kind === 'sealed') return content.mine === null ? '-' : words(content.mine)
    return content.kind === 'matched' ? content.question : words(content.bytes)
  })
  expect(said.toSorted()).toEqual(['-', 'afraid', 'sad', 'sad', 'to myself', 'to us'])
  expect(relay.seen.length).toBe(before)
  const other = await ana.importBackup(file.value, `${'abandon '.repeat(11)}about`)
  expect(other).toMatchObject({ ok: false, refusal: { kind: 'other-words' } })
  await Promise.all([ana.close(), ben.close()])
})
