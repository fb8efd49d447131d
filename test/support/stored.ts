/** All that a page's origin has stored, as text, and back into another browser: keys included. */
import type { BrowserContext, Page } from 'playwright'

/**
 * From now on this context makes keys that can be read out, so that what it stores can be carried into another browser.
 *
 * `writeStored` puts them there as the app would have: unable to leave it.
 */
export async function loosenKeys(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    // The empty page that every tab begins with has no keys to make.
    if (!isSecureContext) return
    const honest = Reflect.get(SubtleCrypto.prototype, 'generateKey') as (
      ...how: readonly unknown[]
    ) => Promise<unknown>
    Reflect.set(
      SubtleCrypto.prototype,
      'generateKey',
      function generateKey(this: SubtleCrypto, how: unknown, _: boolean, uses: unknown) {
        return honest.call(this, how, true, uses)
      },
    )
  })
}

/**
 * As JSON: `{ local: [[key, text]], databases: [{ name, version, stores: [{ name, counts, next, rows: [[key, value]] }] }] }`,
 * one moment of each database.
 *
 * `next` is the number that a counting store gives next. A value is a text, a number, `{ bytes }` (base64), or
 * `{ aes, uses }` (base64), which is a key of AES-GCM.
 *
 * @throws when something else is stored: whoever stores it teaches this file to carry it
 */
export function readStored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const result = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error ?? new Error('storage'))
      })
    const base64 = (bytes: Uint8Array): string =>
      btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    const told = async (value: unknown): Promise<unknown> => {
      if (typeof value === 'string' || typeof value === 'number') return value
      if (value instanceof Uint8Array) return { bytes: base64(value) }
      if (value instanceof CryptoKey && value.algorithm.name === 'AES-GCM') {
        const raw = new Uint8Array(await crypto.subtle.exportKey('raw', value))
        return { aes: base64(raw), uses: value.usages }
      }
      throw new Error(`cannot carry ${Object.prototype.toString.call(value)}`)
    }
    // The number goes back with the transaction, which is given up.
    const nextOf = async (store: IDBObjectStore): Promise<number> =>
      store.autoIncrement ? Number(await result(store.add(0))) : 0
    const read = async (name: string, version: number) => {
      const database = await result(indexedDB.open(name))
      const transaction = database.transaction([...database.objectStoreNames], 'readwrite')
      const found = await Promise.all(
        [...database.objectStoreNames].map(async (each) => {
          const store = transaction.objectStore(each)
          const asked = [result(store.getAllKeys()), result(store.getAll())] as const
          const [keys, values] = await Promise.all(asked)
          const rows = keys.map((key, at) => [key, values[at] as unknown] as const)
          return { name: each, counts: store.autoIncrement, next: await nextOf(store), rows }
        }),
      )
      transaction.abort()
      database.close()
      const stores = await Promise.all(
        found.map(async ({ rows, ...store }) => ({
          ...store,
          rows: await Promise.all(rows.map(async ([key, value]) => [key, await told(value)])),
        })),
      )
      return { name, version, stores }
    }
    const all = await indexedDB.databases()
    const databases = await Promise.all(
      all.map(({ name = '', version = 1 }) => read(name, version)),
    )
    return JSON.stringify({ local: Object.entries(localStorage), databases })
  })
}

/** Stores what `readStored` read, in a browser that has nothing yet. */
export function writeStored(page: Page, stored: string): Promise<void> {
  return page.evaluate(async (text) => {
    type Told = string | number | { bytes: string } | { aes: string; uses: KeyUsage[] }
    type Row = readonly [key: string | number, value: Told]
    type Store = { name: string; counts: boolean; next: number; rows: readonly Row[] }
    const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))
    const meant = (told: Told): unknown => {
      if (typeof told !== 'object') return told
      if ('bytes' in told) return bytesOf(told.bytes)
      return crypto.subtle.importKey('raw', bytesOf(told.aes), 'AES-GCM', false, told.uses)
    }
    const write = async (name: string, version: number, stores: readonly Store[]) => {
      const rows = await Promise.all(
        stores.flatMap(({ name: store, rows: each }) =>
          each.map(async ([key, told]) => ({ store, key, value: await meant(told) })),
        ),
      )
      const request = indexedDB.open(name, version)
      await new Promise((resolve, reject) => {
        request.onupgradeneeded = () => {
          for (const { name: store, counts } of stores)
            request.result.createObjectStore(store, { autoIncrement: counts })
          const putting = request.transaction
          if (putting === null) return
          for (const { store, key, value } of rows) putting.objectStore(store).put(value, key)
          for (const { name: store, counts, next } of stores) {
            if (!counts || next < 2) continue
            // As far as it had counted, whether or not that is still there.
            const last = putting.objectStore(store)
            if (!rows.some((row) => row.store === store && row.key === next - 1)) {
              last.put(0, next - 1)
              last.delete(next - 1)
            }
          }
        }
        request.onsuccess = resolve
        request.onerror = () => reject(request.error ?? new Error('storage'))
      })
      request.result.close()
    }
    const { local, databases } = JSON.parse(text) as {
      local: readonly (readonly [string, string])[]
      databases: readonly { name: string; version: number; stores: readonly Store[] }[]
    }
    for (const [key, value] of local) localStorage.setItem(key, value)
    await Promise.all(databases.map(({ name, version, stores }) => write(name, version, stores)))
  }, stored)
}
