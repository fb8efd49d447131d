/** The two proxies that our pages hand to an operator, as Debian has them: an app, a socket that rests, a relay that goes away. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { claimPort } from '../../test/support/ports.ts'
import { pathOf, provide } from '../../test/support/system.ts'
import { aBody, aSpace, create, newIdentity } from './support/caller.ts'
import { openChild, type Child } from './support/child.ts'
import { isQuiet } from './support/kill-rounds.ts'
import { chance, judge, openSteady, seededBody, until } from './support/steady.ts'

const lacking = provide(['nginx', 'Caddy'])
afterAll(() => lacking.forEach((line) => console.log(line)))

const root = path.resolve(import.meta.dirname, '../..')
const page = (file: string): string => readFileSync(path.join(root, file), 'utf8')

type Ports = { readonly near: number; readonly relay: number }

/** The file as it stands, but for what only a public machine has: its name, its certificate, ports under 1024. */
function nginxFile(folder: string, { near, relay }: Ports): readonly string[] {
  const site = page('deploy/nginx/mend.conf')
    .replace(/server \{\s+listen 80;[\s\S]*?\n\}\n/, '')
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${near};`)
    .replaceAll(/^ *(?:listen \[::\]|ssl_).*\n/gm, '')
    .replace('127.0.0.1:8787', `127.0.0.1:${relay}`)
    .replace('/var/log/nginx/', `${folder}/`)
  const file = path.join(folder, 'nginx.conf')
  for (const kept of ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) {
    mkdirSync(path.join(folder, kept))
  }
  writeFileSync(
    file,
    `daemon off; pid ${folder}/pid; error_log stderr emerg; events {}
     http { client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
       fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
       ${site} }`,
  )
  return ['-c', file, '-p', folder, '-e', 'stderr']
}

/** The whole file that the page on systemd gives, on a port of this machine. */
function caddyFile(folder: string, { near, relay }: Ports): readonly string[] {
  const [, site = ''] = /^ *(mend\.example\.org \{[\s\S]*?^ *\})$/m.exec(
    page('deploy/systemd/README.md'),
  ) ?? ['', '']
  expect(site).toContain('reverse_proxy localhost:8787')
  const file = path.join(folder, 'Caddyfile')
  writeFileSync(
    file,
    `{\n  admin off\n}\n${site
      .replace('mend.example.org', `http://127.0.0.1:${near}`)
      .replace('localhost:8787', `127.0.0.1:${relay}`)}\n`,
  )
  return ['run', '--config', file, '--adapter', 'caddyfile']
}

const proxies = [
  { name: 'nginx', argumentsFor: nginxFile },
  { name: 'Caddy', argumentsFor: caddyFile },
] as const

describe.concurrent.each(
  proxies.filter(({ name }) => !lacking.some((line) => line.includes(name))),
)('behind $name, by our page', ({ name, argumentsFor }) => {
  test('the app comes, a socket rests for more than a minute, and devices outlive their relay', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'mend-proxy-'))
    const ports = { near: await claimPort(), relay: await claimPort() }
    const host = `127.0.0.1:${ports.near}`
    const start = (): Promise<Child> =>
      openChild({
        DATA_DIR: path.join(folder, 'data'),
        PORT: String(ports.relay),
        ...{ PUBLIC_HOST: host, TRUST_PROXY: 'yes' },
      })
    let relay = await start()
    const proxy = spawn(pathOf(name), argumentsFor(folder, ports), {
      env: { PATH: process.env['PATH'] ?? '', HOME: folder, XDG_DATA_HOME: folder },
      stdio: 'ignore',
    })
    try {
      const answers = async (): Promise<number> =>
        fetch(`http://${host}/readyz`).then(
          ({ status }) => status,
          () => 0,
        )
      await expect.poll(answers).toBe(200)
      const relayUrl = `ws://${host}/relay`
      const resting = await create(relayUrl, { space: aSpace(), identity: newIdentity() })
      const rested = new Promise((resolve) => setTimeout(resolve, 65_000))

      const [space, listed, random] = [aSpace(), [newIdentity(), newIdentity()], chance(7)]
      const devices = listed.map((identity) =>
        openSteady({ relayUrl: () => relayUrl, space, identity, listed, window: 4, random }),
      )
      const allSaid = () => devices.every(({ pending }) => pending() === 0)
      for (const device of devices) for (let n = 0; n < 5; n += 1) device.say(seededBody(random))
      await until(allSaid)
      await Promise.race([rested, resting.closed])
      resting.send({ kind: 'push', key: Buffer.alloc(16, 7), since: 0, body: aBody() })
      expect(await resting.next('acknowledge')).toMatchObject({ sequence: 1 })

      await relay.kill('SIGKILL')
      for (const device of devices) for (let n = 0; n < 5; n += 1) device.say(seededBody(random))
      relay = await start()
      await until(() => allSaid() && isQuiet(devices))
      expect(judge(devices)).toEqual([])
      for (const device of devices) device.close()
    } finally {
      // With a word first: nginx ends its workers itself.
      const gone = once(proxy, 'exit')
      proxy.kill('SIGTERM')
      await gone
      await relay.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
