/** The app's files and the relay's pages: what is served, how it is cached, and what may not be reached. */
import { mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openServer, type Server } from '../../src/http/server.ts'

const home = mkdtempSync(path.join(tmpdir(), 'mend-files-'))
const app = path.join(home, 'app')
mkdirSync(path.join(app, 'assets'), { recursive: true })
writeFileSync(path.join(home, 'secret.txt'), 'not for you')
writeFileSync(path.join(app, '.made-of'), 'hidden')
writeFileSync(path.join(app, 'index.html'), '<title>Mend</title>')
writeFileSync(path.join(app, 'index.de.html'), '<title>Mend auf Deutsch</title>')
writeFileSync(path.join(app, 'sw.js'), 'self')
writeFileSync(path.join(app, 'assets', 'main-3fA9_xZ1.js'), 'let a')
writeFileSync(path.join(app, 'assets', 'main-3fA9_xZ1.js.br'), brotliCompressSync('let a'))
writeFileSync(path.join(app, 'assets', 'large-3fA9_xZ1.js'), 'x'.repeat(4_000_000))

let server: Server
beforeAll(async () => {
  server = await openServer({ dataDir: path.join(home, 'data'), port: 0, appDir: app })
})
afterAll(async () => {
  await server.close()
  rmSync(home, { recursive: true })
})

type Reply = {
  readonly status: number
  readonly headers: Record<string, unknown>
  readonly body: string
}

/** Raw, for `fetch` would tidy the path. */
function get(target: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request({ port: server.port, host: '127.0.0.1', path: target, headers, method })
    asked.on('error', reject)
    asked.on('response', (reply) => {
      let body = ''
      reply.on('data', (chunk: Buffer) => void (body += chunk.toString('latin1')))
      reply.on('end', () =>
        resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body }),
      )
    })
    asked.end()
  })
}

/** Bytes as they are, and what comes back until the relay hangs up. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(server.port, '127.0.0.1', () => socket.write(bytes))
    let said = ''
    socket.on('data', (chunk: Buffer) => void (said += chunk.toString('latin1')))
    socket.on('end', () => {
      socket.destroy()
      resolve(said)
    })
    socket.on('error', reject)
  })
}

describe('the app', () => {
  test('comes with a strict policy, and is asked for anew each time', async () => {
    const { status, headers, body } = await get('/')
    expect([status, body]).toEqual([200, '<title>Mend</title>'])
    expect(headers['cache-control']).toBe('no-cache')
    expect(headers['content-security-policy']).toContain("default-src 'self'")
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['content-security-policy']).not.toMatch(
      /unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:/,
    )
    for (const part of [
      "connect-src 'self'",
      "worker-src 'self'",
      "require-trusted-types-for 'script'",
    ])
      expect(String(headers['content-security-policy']).split('; ')).toContain(part)
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(headers['x-content-type-options']).toBe('nosniff')
  })
  test('is the same page on every screen', async () => {
    for (const screen of ['/today', '/mend/2f', '/us?x=1'])
      expect((await get(screen)).body).toBe('<title>Mend</title>')
  })
  test.each([
    ['de', '', 'de'],
    ['de-AT,de;q=0.9,en;q=0.8', '', 'de'],
    ['fr, de;q=0.4', '', 'de'],
    ['en-US,en;q=0.9,de;q=0.8', '', 'en'],
    ['de;q=0.1, en;q=0.2', '', 'en'],
    ['de;q=0', '', 'en'],
    ['fr', '', 'en'],
    ['', '', 'en'],
    ['*', '', 'en'],
    [';;,,q=,de;q=x', '', 'en'],
    ['en', 'language=de', 'de'],
    ['de', 'a=b; language=en', 'en'],
    ['en', 'xlanguage=de', 'en'],
    ['en', 'language=fr', 'en'],
    ['en', 'language=../de', 'en'],
    ['en', 'language=dee', 'en'],
  ])('to who asks for %j, with the cookie %j, in %s', async (accepted, cookie, language) => {
    for (const screen of ['/', '/today']) {
      const { body, headers } = await get(screen, { 'accept-language': accepted, cookie })
      expect(body.includes('Deutsch')).toBe(language === 'de')
      expect(headers['vary']).toBe('Accept-Encoding, Accept-Language, Cookie')
    }
    expect((await get('/index.html', { 'accept-language': 'de' })).body).not.toContain('Deutsch')
    expect((await get('/index.de.html', { 'accept-language': 'en' })).body).toContain('Deutsch')
  })
  test('keeps hashed files for ever, compressed where that is understood', async () => {
    const target = '/assets/main-3fA9_xZ1.js'
    const plain = await get(target)
    expect(plain.headers['cache-control']).toContain('immutable')
    expect(plain.headers['content-encoding']).toBeUndefined()
    const small = await get(target, { 'accept-encoding': 'gzip, br' })
    expect(small.headers['content-encoding']).toBe('br')
    expect(small.headers['content-type']).toContain('javascript')
    expect((await get('/sw.js')).headers['cache-control']).toBe('no-cache')
  })
  test('is not sent again to who has it', async () => {
    const tag = String((await get('/sw.js')).headers['etag'])
    expect((await get('/sw.js', { 'if-none-match': tag })).status).toBe(304)
  })
  test('has another tag when a file has changed and is as long as it was', async () => {
    const tagOf = async (words: string): Promise<unknown> => {
      const folder = mkdtempSync(path.join(home, 'build-'))
      writeFileSync(path.join(folder, 'index.html'), words)
      const other = await openServer({
        dataDir: path.join(folder, '.data'),
        port: 0,
        appDir: folder,
      })
      const { headers } = await fetch(`http://127.0.0.1:${other.port}/`)
      await other.close()
      return headers.get('etag')
    }
    expect(await tagOf('build one')).not.toBe(await tagOf('build two'))
  })
  test('is what it was at the start, whole, whatever becomes of its folder meanwhile', async () => {
    const folder = mkdtempSync(path.join(home, 'gone-'))
    writeFileSync(path.join(folder, 'index.html'), 'still here')
    const other = await openServer({ dataDir: path.join(home, 'gone'), port: 0, appDir: folder })
    rmSync(folder, { recursive: true })
    expect(await (await fetch(`http://127.0.0.1:${other.port}/`)).text()).toBe('still here')
    await other.close()
  })
  test('leaves no file open, however many ask for it and hang up', async () => {
    const openFiles = (): readonly string[] =>
      readdirSync('/proc/self/fd').flatMap((fd) => {
        try {
          const file = readlinkSync(`/proc/self/fd/${fd}`)
          return file.startsWith(app) ? [file] : []
        } catch {
          return []
        }
      })
    const ask = (): Promise<void> =>
      new Promise((resolve) => {
        const socket = net.connect(server.port, '127.0.0.1', () => {
          socket.write('GET /assets/large-3fA9_xZ1.js HTTP/1.1\r\nHost: localhost\r\n\r\n')
        })
        socket.once('data', () => {
          expect(openFiles()).toEqual([])
          socket.resetAndDestroy()
          resolve()
        })
      })
    for (let count = 0; count < 50; count += 1) await ask()
    expect(openFiles()).toEqual([])
  })
  test('is not written to', async () => expect((await get('/', {}, 'POST')).status).toBe(405))
  test('has nothing outside of its folder, and nothing hidden', async () => {
    for (const target of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/assets/..\\..\\secret.txt',
      '/.made-of',
      '/%00.txt',
      '/%zz.txt',
      '//',
      '/nothing.js',
    ]) {
      const { status, body } = await get(target)
      expect(body).not.toContain('not for you')
      expect(body).not.toContain('hidden')
      expect([200, 400, 404]).toContain(status)
    }
    expect((await get('/nothing.js')).status).toBe(404)
  })
})

describe('the pages of the relay', () => {
  test('say that it lives and is ready', async () => {
    expect((await get('/healthz')).status).toBe(200)
    expect((await get('/readyz')).status).toBe(200)
  })
  test('publish its limits and its push key', async () => {
    const published: unknown = JSON.parse((await get('/.well-known/mend-relay')).body)
    expect(published).toMatchObject({ frames: 1, bodyBytes: 262_144, liveBytes: 1024 })
    expect(published).toHaveProperty('pushKey')
  })
  test('count for this machine, and not for what a proxy on it hands on, however it spells that', async () => {
    expect((await get('/metrics')).body).toContain('mend_sockets')
    for (const handedOn of [
      { 'x-forwarded-for': '203.0.113.9' },
      { 'x-real-ip': '203.0.113.9' },
      { forwarded: 'for=203.0.113.9' },
      { via: '1.1 proxy' },
      { host: 'mend.example.org' },
      { host: 'mend.example.org:8787' },
    ])
      expect((await get('/metrics', handedOn)).status).toBe(404)
    const old = await raw('GET /metrics HTTP/1.0\r\nHost: localhost\r\n\r\n')
    expect(old).toMatch(/^HTTP\/1.1 404/)
  })
  test('ask for a WebSocket where one is spoken, and turn others away', async () => {
    expect((await get('/relay')).status).toBe(426)
    const upgrade = { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13' }
    expect(
      (await get('//', { ...upgrade, 'sec-websocket-key': 'x'.repeat(22) + '==' })).status,
    ).toBe(404)
    expect((await get('/relay', { ...upgrade, 'sec-websocket-key': 'short' })).status).toBe(400)
    expect((await get('/healthz')).status).toBe(200)
  })
})
