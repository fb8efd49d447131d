/** Everything a page's origin has stored in the browser, as one text to search. */
import type { Page } from 'playwright'

/** Bytes are given as latin1 and as UTF-8 text; keys that cannot leave the browser are only named. */
export function storageOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const out: string[] = [
      JSON.stringify(Object.entries(localStorage)),
      JSON.stringify(Object.entries(sessionStorage)),
    ]
    const seen = new Set<unknown>()
    const write = (value: unknown): void => {
      if (typeof value === 'string' || typeof value === 'number') out.push(String(value))
      else if (value instanceof ArrayBuffer) writeBytes(new Uint8Array(value))
      else if (ArrayBuffer.isView(value)) {
        writeBytes(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))
      } else if (value instanceof CryptoKey)
        out.push(`key ${value.algorithm.name} ${value.extractable}`)
      else if (typeof value === 'object' && value !== null && !seen.has(value)) {
        seen.add(value)
        for (const [key, each] of Object.entries(value)) {
          out.push(key)
          write(each)
        }
      }
    }
    const writeBytes = (bytes: Uint8Array): void => {
      out.push(new TextDecoder('latin1').decode(bytes), new TextDecoder().decode(bytes))
    }
    const result = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error ?? new Error('storage'))
      })
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue
      const db = await result(indexedDB.open(name))
      for (const store of db.objectStoreNames) {
        const objects = db.transaction(store).objectStore(store)
        const [keys, values] = await Promise.all([
          result(objects.getAllKeys()),
          result(objects.getAll()),
        ])
        out.push(`== ${name}/${store} ${String(values.length)}`)
        write(keys)
        write(values)
      }
      db.close()
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) out.push(request.url)
    }
    return out.join('\n')
  })
}
