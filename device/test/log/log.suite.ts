/** The exam of every log, sat by memory and by IndexedDB in a real browser. */
import { TakenError, type Log, type Notice } from '../../src/log/log.ts'

/** Opens the log of this name; twice: as two tabs would. */
export type OpenLog = (name: string) => Promise<Log>

export type Exam = { readonly name: string; readonly run: (open: OpenLog) => Promise<void> }

const bytes = (...values: readonly number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(values)

export const logSuite: readonly Exam[] = [
  {
    name: 'what was written is there, in order, after it was closed and opened again',
    run: async (open) => {
      const log = await open('order')
      await log.write([
        { kind: 'put', table: 'own', key: 2, value: bytes(2) },
        { kind: 'put', table: 'own', key: 10, value: bytes(10) },
        { kind: 'put', table: 'own', key: 1, value: bytes(1) },
        { kind: 'put', table: 'records', key: 'b', value: bytes(7) },
        { kind: 'put', table: 'records', key: 'a', value: bytes(6) },
      ])
      log.close()
      const again = await open('order')
      same(await keys(again, 0), [1, 2, 10], 'rows')
      same(await keys(again, 1, 1), [2], 'after and limit')
      same(await again.numbers('own'), [1, 2, 10], 'numbers')
      same(await again.names('records'), ['a', 'b'], 'names')
      same([...((await again.read('own', 10)) ?? [])], [10], 'a row')
      same(await again.read('own', 3), null, 'no row')
      same(await again.read('records', 'c'), null, 'no record')
      again.close()
    },
  },
  {
    name: 'numbers count on, whatever was removed or cleared',
    run: async (open) => {
      const log = await open('numbers')
      const add = { kind: 'add', table: 'outboxOwn', value: bytes(1) } as const
      same(await log.write([add, add]), [1, 2], 'first two')
      await log.write([{ kind: 'remove', table: 'outboxOwn', key: 2 }])
      same(await log.write([add]), [3], 'after a removal')
      await log.write([{ kind: 'clear', table: 'outboxOwn' }])
      same(await log.write([{ kind: 'clear', table: 'outboxOwn' }, add]), [4], 'after clearing')
      same(await log.write([{ ...add, table: 'outboxCouple' }]), [1], 'each table its own')
      log.close()
    },
  },
  {
    name: 'of two tabs one at a time is alone, and whoever fails makes room',
    run: async (open) => {
      const [one, two] = [await open('alone'), await open('alone')]
      const seen: string[] = []
      const task = (log: Log, name: string) =>
        log.alone(async () => {
          seen.push(`${name} in`)
          await log.write([{ kind: 'put', table: 'records', key: name, value: bytes(1) }])
          seen.push(`${name} out`)
          if (name === 'a') throw new Error('it fails')
          return name
        })
      const said = await Promise.allSettled([task(one, 'a'), task(two, 'b'), task(one, 'c')])
      const how = said.map((each) => (each.status === 'fulfilled' ? each.value : 'failed'))
      same(how, ['failed', 'b', 'c'], 'answers')
      same(seen, ['a in', 'a out', 'b in', 'b out', 'c in', 'c out'], 'the order')
      one.close()
      two.close()
    },
  },
  {
    name: 'a write is whole or not at all',
    run: async (open) => {
      const log = await open('whole')
      const broken = { kind: 'put', table: 'nowhere', key: 'x', value: bytes(1) } as never
      await log
        .write([{ kind: 'put', table: 'own', key: 1, value: bytes(1) }, broken])
        .then(() => fail('it resolved'))
        .catch(() => null)
      same(await log.read('own', 1), null, 'the first half')
      log.close()
    },
  },
  {
    name: 'two tabs that add at once get different numbers',
    run: async (open) => {
      const [one, two] = [await open('tabs'), await open('tabs')]
      const add = { kind: 'add', table: 'outboxCouple', value: bytes(1) } as const
      const given = await Promise.all(
        Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? one : two).write([add])),
      )
      same(
        given
          .flat()
          .toSorted((a, b) => a - b)
          .at(-1),
        20,
        'the last number',
      )
      same(new Set(given.flat()).size, 20, 'all different')
      one.close()
      two.close()
    },
  },
  {
    name: 'a notice reaches every other tab, and not the one that tells',
    run: async (open) => {
      const [one, two, three] = [await open('notice'), await open('notice'), await open('notice')]
      const heard: string[] = []
      one.onNotice((notice: Notice) => heard.push(`one ${notice.kind}`))
      two.onNotice((notice: Notice) => heard.push(`two ${notice.kind}`))
      three.onNotice((notice: Notice) => heard.push(`three ${notice.kind}`))
      one.tell({ kind: 'entries' })
      await until(() => heard.length >= 2)
      await new Promise((resolve) => setTimeout(resolve, 30))
      same(heard.toSorted(), ['three entries', 'two entries'], 'who heard')
      for (const log of [one, two, three]) log.close()
    },
  },
  {
    name: 'what is taken has to be there: of two that take the same row, one does all that it said',
    run: async (open) => {
      const [one, two] = [await open('take'), await open('take')]
      await one.write([{ kind: 'put', table: 'drafts', key: 'x', value: bytes(1) }])
      const take = (log: Log): Promise<string> =>
        log
          .write([
            { kind: 'add', table: 'outboxCouple', value: bytes(2) },
            { kind: 'take', table: 'drafts', key: 'x' },
          ])
          .then(
            () => 'done',
            (reason: unknown) => (reason instanceof TakenError ? 'taken' : String(reason)),
          )
      same((await Promise.all([take(one), take(two)])).sort(), ['done', 'taken'], 'at once')
      same(await one.numbers('outboxCouple'), [1], 'said once')
      same(await one.names('drafts'), [], 'gone')
      one.close()
      two.close()
    },
  },
  {
    name: 'what is written over has to be what it was: of two that do it at once, one does all that it said',
    run: async (open) => {
      const [one, two] = [await open('swap'), await open('swap')]
      await one.write([{ kind: 'add', table: 'outboxCouple', value: bytes(1) }])
      const swap = (log: Log, value: number): Promise<string> =>
        log
          .write([
            { kind: 'put', table: 'drafts', key: `by ${value}`, value: bytes(value) },
            { kind: 'swap', table: 'outboxCouple', key: 1, from: bytes(1), value: bytes(value) },
          ])
          .then(
            () => 'done',
            (reason: unknown) => (reason instanceof TakenError ? 'taken' : String(reason)),
          )
      same((await Promise.all([swap(one, 2), swap(two, 3)])).sort(), ['done', 'taken'], 'at once')
      const [kept] = await one.names('drafts')
      const there = await two.read('outboxCouple', 1)
      same(there === null ? null : [...there], [...bytes(kept === 'by 2' ? 2 : 3)], 'whose it is')
      same((await one.names('drafts')).length, 1, 'all or nothing')
      const nowhere = one.write([
        { kind: 'swap', table: 'outboxCouple', key: 9, from: bytes(1), value: bytes(2) },
      ])
      same(
        await nowhere.catch((reason: unknown) => reason instanceof TakenError),
        true,
        'no such row',
      )
      one.close()
      two.close()
    },
  },
  {
    name: 'one tab leads at a time, and the next takes over when it closes',
    run: async (open) => {
      const [one, two] = [await open('lead'), await open('lead')]
      const elected: string[] = []
      const deposed = (): void => fail('deposed')
      one.lead({ elected: () => elected.push('one'), deposed })
      await until(() => elected.length === 1)
      two.lead({ elected: () => elected.push('two'), deposed })
      await new Promise((resolve) => setTimeout(resolve, 30))
      same(elected, ['one'], 'the first')
      one.close()
      await until(() => elected.length === 2)
      same(elected, ['one', 'two'], 'the second')
      two.close()
    },
  },
  {
    name: 'the bare key is kept as it is, cannot be taken out, and goes when it is removed',
    run: async (open) => {
      const log = await open('key')
      same(await log.bareKey(), null, 'none at first')
      const how = { name: 'AES-GCM', length: 256 } as const
      const key = await crypto.subtle.generateKey(how, false, ['wrapKey', 'unwrapKey'])
      await log.write([{ kind: 'bareKey', key }])
      log.close()
      const again = await open('key')
      same((await again.bareKey())?.extractable, false, 'kept, and not extractable')
      await again.write([{ kind: 'bareKey', key: null }])
      same(await again.bareKey(), null, 'removed')
      again.close()
    },
  },
  {
    name: 'a bare key is not written over: what would is refused whole, until the first is removed',
    run: async (open) => {
      const [one, two] = [await open('keys'), await open('keys')]
      const key = (): Promise<CryptoKey> =>
        crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['wrapKey'])
      const [first, second] = [await key(), await key()]
      await one.write([{ kind: 'bareKey', key: first }])
      const put = { kind: 'put', table: 'drafts', key: 'x', value: bytes(1) } as const
      const refused = await two.write([put, { kind: 'bareKey', key: second }]).then(
        () => false,
        () => true,
      )
      same(refused, true, 'refused')
      same(await two.names('drafts'), [], 'nothing of it written')
      await two.write([
        { kind: 'bareKey', key: null },
        { kind: 'bareKey', key: second },
      ])
      same((await one.bareKey()) === null, false, 'one in the place of the other')
      one.close()
      two.close()
    },
  },
  {
    name: 'erase leaves nothing, and tells the other tabs',
    run: async (open) => {
      const [one, two] = [await open('erase'), await open('erase')]
      const heard: string[] = []
      two.onNotice((notice: Notice) => heard.push(notice.kind))
      await one.write([{ kind: 'put', table: 'drafts', key: 'x', value: bytes(1) }])
      await one.erase()
      await until(() => heard.includes('erased'))
      two.close()
      const again = await open('erase')
      same(await again.names('drafts'), [], 'drafts')
      same(await again.bareKey(), null, 'key')
      again.close()
    },
  },
]

const keys = async (log: Log, after: number, limit = 100): Promise<readonly number[]> =>
  (await log.range('own', after, limit)).map(({ key }) => key)

function same(found: unknown, wanted: unknown, what: string): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)]
  if (a !== b) fail(`${what}: expected ${b}, got ${a}`)
}

function fail(what: string): never {
  throw new Error(what)
}

async function until(isTrue: () => boolean): Promise<void> {
  for (let at = 0; at < 200; at += 1) {
    if (isTrue()) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  fail('waited in vain')
}
