/** Pages and names: whose page may dial, what a proxy has done to the name, and who may make a space. */
import { request, type IncomingHttpHeaders } from 'node:http'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Advice, Server, ServerOptions } from '../../src/http/server.ts'
import {
  aSpace,
  askToCreate,
  askToEnter,
  create,
  dial,
  newIdentity,
  refusal,
  told,
} from '../support/caller.ts'
import { relayEach } from '../support/opened.ts'

const ana = newIdentity()
const ben = newIdentity()
const relay = relayEach()
let server: Server
let advised: Advice[]
const open = async (options: Partial<ServerOptions> = {}): Promise<void> => {
  const advise = (advice: Advice): void => void advised.push(advice)
  server = await relay.open({ advise, ...options })
}
beforeEach(() => {
  advised = []
})

type Headers = Record<string, string>

/** How a page that was opened at `origin` fares, where `host` is the name that reaches the relay. */
async function comesFrom(origin: string, host: string): Promise<string> {
  const from = { origin, host }
  const caller = await dial(server.relayUrl, from).catch((trouble: unknown) => String(trouble))
  if (typeof caller === 'string') return /\d{3}/.exec(caller)?.[0] ?? caller
  return Promise.race([
    caller.next('challenge').then(() => 'challenge'),
    refusal(caller).then((kind) => kind ?? ''),
  ])
}

describe('a page', () => {
  test('of ours may dial, one of somebody else’s not, and a program that is no page may', async () => {
    await open()
    const host = `localhost:${server.port}`
    expect(await comesFrom(`http://${host}`, host)).toBe('challenge')
    for (const origin of [
      'https://evil.example',
      `https://evil-${host}`,
      `http://localhost.evil.example:${server.port}`,
      'http://127.0.0.1',
      'null',
      'file://',
      `ftp://${host}`,
      'https://',
    ])
      expect(await comesFrom(origin, host)).toBe('403')
    await (await dial(server.relayUrl)).next('challenge')
    expect(advised).toEqual(['foreign-page'])
  })
  test('whose port a proxy has cut off is told so in a number, and the operator in the log', async () => {
    await open()
    expect(await comesFrom('https://mend.example:8443', 'mend.example')).toBe('wrongHost')
    expect(await comesFrom('https://mend.example:8443', 'mend.example:8080')).toBe('wrongHost')
    expect(await comesFrom('https://mend.example', 'mend.example:443')).toBe('wrongHost')
    expect(advised).toEqual(['wrong-host'])
  })
  test('is told the same where the operator forgot the port in the public name', async () => {
    await open({ publicHosts: ['mend.example'] })
    expect(await comesFrom('https://mend.example:8443', 'mend.example:8443')).toBe('wrongHost')
    expect(await comesFrom('https://mend.example', 'mend.example')).toBe('challenge')
  })
  test('at one of several public names signs that one, whatever name a proxy passes on', async () => {
    await open({ publicHosts: ['one.example', 'two.example:8443'] })
    const host = 'two.example:8443'
    const headers = { origin: `https://${host}`, host: 'inside:1' }
    await create(server.relayUrl, { space: aSpace(), identity: ana, host, headers })
  })
})

describe('a proxy', () => {
  test('that hands on and is not believed is told to the operator, once', async () => {
    await open()
    for (let count = 0; count < 3; count += 1)
      await fetch(`http://127.0.0.1:${server.port}/healthz`, {
        headers: { 'x-forwarded-for': '203.0.113.9' },
      })
    expect(advised).toEqual(['proxy-not-trusted'])
  })
  test('on this machine that is not believed makes nobody unlimited', async () => {
    await open({ limits: { socketsPerAddress: 2 } })
    const from = (headers: Headers) => dial(server.relayUrl, headers)
    for (let count = 0; count < 4; count += 1) await from({})
    for (let count = 0; count < 2; count += 1) await from({ 'x-forwarded-for': '203.0.113.9' })
    await expect(from({ 'x-forwarded-for': '203.0.113.10' })).rejects.toThrow('429')
    await expect(from({ host: 'mend.example' })).rejects.toThrow('429')
  })
  test('that is believed and names this machine does not make its callers this machine', async () => {
    await open({ trustProxy: true, limits: { socketsPerAddress: 1 } })
    const headers = { 'x-forwarded-for': '127.0.0.1' }
    await dial(server.relayUrl, headers)
    await expect(dial(server.relayUrl, headers)).rejects.toThrow('429')
    expect(advised).toEqual([])
  })
  test('that is believed and came by HTTPS has the browser come by nothing else', async () => {
    await open({ trustProxy: true, appDir: import.meta.dirname })
    const policyOf = async (headers: Headers): Promise<unknown> =>
      (await ask('/names.test.ts', headers)).headers['strict-transport-security']
    expect(await policyOf({})).toBeUndefined()
    expect(await policyOf({ 'x-forwarded-proto': 'http' })).toBeUndefined()
    expect(await policyOf({ 'x-forwarded-proto': 'https' })).toMatch(/^max-age=\d{8}$/)
  })
})

function ask(
  target: string,
  headers: Headers = {},
  port = server.port,
): Promise<{ readonly status: number; readonly headers: IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path: target, headers })
    asked.on('error', reject)
    asked.on('response', (reply) => {
      reply.resume()
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, headers: reply.headers }))
    })
    asked.end()
  })
}

describe('a private relay', () => {
  const joinSecret = 'four-quiet-herons'
  const cookieOf = async (link: string): Promise<string> =>
    ((await ask(link)).headers['set-cookie'] ?? []).join()

  const makes = async (headers: Headers, space = aSpace(), identity = ana) =>
    told(await askToCreate(server.relayUrl, { space, identity, listed: [ana, ben], headers }))

  test('lets nobody make a space but those who opened its join link', async () => {
    await open({ joinSecret })
    expect(await makes({})).toBe('joinOnly')
    const cookie = await cookieOf(`/join/${joinSecret}`)
    expect(cookie).toMatch(/^mend-join=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Strict$/)
    expect(cookie).not.toContain(joinSecret)
    expect(await makes({ cookie: cookie.split(';')[0] ?? '' })).toBe('welcome')
  })
  test('lets the members of a space that stands in without it', async () => {
    await open({ joinSecret })
    const cookie = (await cookieOf(`/join/${joinSecret}`)).split(';')[0] ?? ''
    const space = aSpace()
    expect(await makes({ cookie }, space)).toBe('welcome')
    expect(await makes({}, space, ben)).toBe('welcome')
    expect(await told(await askToEnter(server.relayUrl, { space, identity: ben }))).toBe('welcome')
  })
  test('gives nothing for a wrong word, and takes no cookie that it did not give', async () => {
    await open({ joinSecret })
    for (const link of ['/join/', '/join/four', `/join/${joinSecret}x`, '/join/%zz', '/join/a/b']) {
      expect((await ask(link)).status).toBe(404)
      expect(await cookieOf(link)).toBe('')
    }
    for (const cookie of ['mend-join=', 'mend-join=x', `mend-join=${joinSecret}`, 'other=1'])
      expect(await makes({ cookie })).toBe('joinOnly')
  })
  test('says that it is one, and a relay for all that it is not', async () => {
    const says = async (): Promise<unknown> =>
      (await fetch(`http://127.0.0.1:${server.port}/.well-known/mend-relay`)).json()
    await open({ joinSecret })
    expect(await says()).toMatchObject({ joinOnly: true })
    await server.close()
    await open()
    expect(await says()).toMatchObject({ joinOnly: false })
    expect(await makes({})).toBe('welcome')
  })
})

describe('numbers', () => {
  test('on a port of their own are there, and nothing else is; the public port has none', async () => {
    await open({ metricsFor: 'nobody', metricsAt: { port: 0, host: '127.0.0.1' } })
    expect((await ask('/metrics')).status).toBe(404)
    expect((await ask('/metrics', {}, server.metricsPort)).status).toBe(200)
    for (const other of ['/', '/healthz', '/readyz', '/.well-known/mend-relay'])
      expect((await ask(other, {}, server.metricsPort)).status).toBe(404)
  })
})
