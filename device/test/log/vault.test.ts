/** The vault: what lies on the disk says nothing, and a secret that is set is asked for. */
import { expect, test } from 'vitest'
import { openDevice, type Device } from '../../src/device.ts'
import { openShelf } from '../../src/log/log-memory.ts'
import { hearLog, open, phraseOf, text, until, words } from '../kit.ts'

const note = (line: string) => [{ audience: 'me', slot: null, bytes: text(line) }] as const
const passphrase = (text: string) => ({ kind: 'passphrase', text }) as const

async function openWritten() {
  const shelf = openShelf()
  const clock = { now: 1_800_000_000_000 }
  const device = await open({ shelf, now: () => clock.now })
  await device.begin()
  await device.append(note('canary in the log'))
  await device.drafts.put('canary in a name', text('canary in a draft'))
  await device.settings.put('theme', text('canary in a setting'))
  await device.snapshot.put({ covers: { own: 0, couple: 0 }, bytes: text('canary in a snapshot') })
  return { shelf, clock, device, again: () => open({ shelf, now: () => clock.now }) }
}

test('nothing that was written lies readable in the log, nor what drafts are called, nor the phrase', async () => {
  const { shelf, device } = await openWritten()
  const phrase = await phraseOf(device)
  expect(phrase).not.toBe('')
  const all = shelf.everything().map(words).join('\n')
  expect(all).not.toContain('canary')
  expect(all).not.toContain(phrase)
  expect(all).not.toContain(phrase.split(' ').slice(0, 2).join(' '))
  await device.close()
})

test('a device with a passphrase opens locked, and its copy on another disk decrypts nothing', async () => {
  const { shelf, device, again } = await openWritten()
  expect((await device.setPassphrase('four slow brown bears')).ok).toBe(true)
  await device.close()
  for (const thief of [await open({ shelf: shelf.copy() }), await again()]) {
    expect(thief.status()).toMatchObject({ phase: 'locked', me: null })
    expect(thief.status().protection.passphrase).toBe(true)
    expect((await thief.drafts.all()).size).toBe(0)
    expect(await thief.append(note('no'))).toMatchObject({ ok: false, refusal: { kind: 'locked' } })
    expect(await thief.unlock(passphrase('a guess'))).toMatchObject({
      ok: false,
      refusal: { kind: 'wrong-secret' },
    })
    await thief.close()
  }
  const mine = await again()
  expect((await mine.unlock(passphrase('four slow brown bears'))).ok).toBe(true)
  const log = hearLog(mine)
  await until(() => log.words().length === 1)
  expect(log.words()).toEqual(['canary in the log'])
  expect(words((await mine.drafts.get('canary in a name')) ?? new Uint8Array(0))).toBe(
    'canary in a draft',
  )
  await mine.close()
})

test('a passkey opens beside a passphrase; either can go, and with the last one the asking ends', async () => {
  const { device, again } = await openWritten()
  const prf = new Uint8Array(32).fill(7)
  await device.setPassphrase('words')
  await device.confirm(passphrase('words'))
  await device.setPasskey(prf)
  await device.close()
  const one = await again()
  expect((await one.unlock({ kind: 'passkey', prf: new Uint8Array(32) })).ok).toBe(false)
  expect((await one.unlock({ kind: 'passkey', prf })).ok).toBe(true)
  await one.confirm({ kind: 'passkey', prf })
  await one.setPassphrase(null)
  await one.close()
  const two = await again()
  expect((await two.unlock(passphrase('words'))).ok).toBe(false)
  expect((await two.unlock({ kind: 'passkey', prf })).ok).toBe(true)
  await two.confirm({ kind: 'passkey', prf })
  await two.setPasskey(null)
  await two.close()
  const three = await again()
  expect(three.status().phase).toBe('open')
  await three.close()
})

test('lock drops everything in every tab, and unlock brings it back', async () => {
  const { device, again } = await openWritten()
  await device.setPassphrase('words')
  const tab = await again()
  expect(tab.status().phase).toBe('locked')
  await tab.unlock(passphrase('words'))
  await device.lock()
  expect(device.status()).toMatchObject({ phase: 'locked', me: null })
  await until(() => tab.status().phase === 'locked', 'the other tab')
  expect(await device.snapshot.get()).toBeNull()
  expect(await phraseOf(device)).toBe('')
  await device.unlock(passphrase('words'))
  expect(words((await device.snapshot.get())?.bytes ?? new Uint8Array(0))).toBe(
    'canary in a snapshot',
  )
  await device.close()
  await tab.close()
})

test('erase leaves nothing, in no tab', async () => {
  const { shelf, device, again } = await openWritten()
  const tab = await again()
  await device.erase()
  expect(shelf.everything()).toEqual([])
  await until(() => tab.status().phase === 'erased', 'the other tab')
  expect(device.status().phase).toBe('erased')
})

test('a write that the disk refuses is a trouble, and nothing of it is there', async () => {
  const { shelf, device } = await openWritten()
  const log = hearLog(device)
  await until(() => log.words().length === 1)
  shelf.failNext()
  expect(await device.append([...note('one'), ...note('two')])).toMatchObject({
    ok: false,
    refusal: { kind: 'disk' },
  })
  await device.append(note('three'))
  await until(() => log.words().length === 2)
  expect(log.words()).toEqual(['canary in the log', 'three'])
  await device.close()
})

test('what one tab writes, the other hears', async () => {
  const { device, again } = await openWritten()
  const tab = await again()
  const log = hearLog(tab)
  await until(() => log.words().length === 1)
  await device.append(note('from the first'))
  await until(() => log.words().length === 2, 'the second tab')
  await tab.append(note('from the second'))
  const first = hearLog(device)
  await until(() => first.words().length === 3, 'the first tab')
  expect(first.words()).toEqual(['canary in the log', 'from the first', 'from the second'])
  await device.close()
  await tab.close()
})

test('locked without a secret stays locked, whatever other tabs do, until it is asked to open', async () => {
  const { device, again } = await openWritten()
  const tab = await again()
  await device.lock()
  await until(() => tab.status().phase === 'locked', 'the other tab')
  const third = await again()
  await third.append(note('from a third'))
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect([device, tab].map((each) => each.status().phase)).toEqual(['locked', 'locked'])
  expect((await device.unlock(passphrase(''))).ok).toBe(true)
  expect(device.status().phase).toBe('open')
  for (const each of [device, tab, third]) await each.close()
})

test('two tabs that make their vault in the same moment keep the first', async () => {
  const shelf = openShelf()
  const log = shelf.open()
  const others: Promise<Device>[] = []
  // This tab has made its keys; before it writes them down, the other opens.
  const slow = {
    ...log,
    write: async (changes: Parameters<typeof log.write>[0]) => {
      if (others.length === 0) others.push(open({ shelf }))
      await Promise.all(others)
      return log.write(changes)
    },
  }
  const late = await openDevice({ log: slow, transport: null, now: Date.now })
  const [quick] = await Promise.all(others)
  if (quick === undefined) throw new Error('the other tab never opened')
  expect([quick, late].map((device) => device.status().phase)).toEqual(['new', 'new'])
  await quick.drafts.put('a', text('kept'))
  await late.drafts.put('b', text('kept too'))
  for (const device of [quick, late])
    expect([...(await device.drafts.all()).keys()].toSorted()).toEqual(['a', 'b'])
  for (const device of [quick, late]) await device.close()
})

test('two tabs that open for the first time at once both open', async () => {
  const shelf = openShelf()
  const log = shelf.open()
  // This tab looked for a vault before the other one made it, and heard the answer afterwards.
  const slow = {
    ...log,
    bareKey: async () => {
      await Promise.resolve()
      await quick
      return log.bareKey()
    },
  }
  const late = openDevice({ log: slow, transport: null, now: Date.now })
  const quick = open({ shelf })
  const both = await Promise.all([quick, late])
  expect(both.map((device) => device.status().phase)).toEqual(['new', 'new'])
  for (const device of both) await device.close()
})
