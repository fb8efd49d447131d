/** `npm start`: what stops it reaches the relay, and a build that cannot be made says one line and leaves nothing. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { buildInto, openDraft, whyNoBuild } from '../scripts/build.ts'

const root = path.resolve(import.meta.dirname, '..')
const home = mkdtempSync(path.join(tmpdir(), 'mend-start-'))
afterAll(() => rmSync(home, { recursive: true }))

const app = path.join(home, 'app')
mkdirSync(app)
writeFileSync(path.join(app, 'index.html'), '<title>Mend</title>')

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  )

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return address !== null && typeof address === 'object' ? address.port : 0
}

async function npmStart(
  dataDir: string,
): Promise<{ npm: ChildProcess; port: number; said: () => string }> {
  const port = await freePort()
  const env = {
    ...process.env,
    ...{ PORT: String(port), DATA_DIR: dataDir, APP_DIR: app },
    PATH: `${path.dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
  }
  const npm = spawn('npm', ['start'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [npm.stdout, npm.stderr])
    stream.on('data', (chunk: Buffer) => void (said += chunk.toString()))
  await expect.poll(() => answers(port), { timeout: 30_000 }).toBe(true)
  return { npm, port, said: () => said }
}

describe('npm start', () => {
  test('told to stop, stops its relay, which says goodbye first', async () => {
    const { npm, port, said } = await npmStart(path.join(home, 'term'))
    npm.kill('SIGTERM')
    await expect.poll(() => answers(port), { timeout: 10_000 }).toBe(false)
    await expect.poll(said, { timeout: 10_000 }).toContain('"event":"closed"')
    expect(said()).not.toContain('backed up')
  })
  test.each(['SIGUSR2', 'SIGKILL'] as const)(
    'ended by %s, leaves a backup and no relay that nobody can stop',
    async (signal) => {
      const dataDir = path.join(home, signal)
      const { npm, port, said } = await npmStart(dataDir)
      npm.kill(signal)
      await expect.poll(() => answers(port), { timeout: 10_000 }).toBe(false)
      await expect.poll(said, { timeout: 10_000 }).toContain('"event":"closed"')
      expect(existsSync(path.join(dataDir, 'backup', 'relay.sqlite'))).toBe(true)
    },
  )
})

describe('a build', () => {
  test('that cannot be written is one line, with the place and the system’s word', () => {
    const file = path.join(home, 'a-file')
    writeFileSync(file, '')
    for (const place of [
      path.join(file, 'dist'),
      path.join(file, 'deep', 'dist'),
      '/proc/mend/dist',
    ]) {
      const why = said(() => buildInto(place))
      expect(why).toMatch(
        /^The app cannot be built into "[^"\n]+" \((ENOTDIR|EEXIST|ENOENT|EACCES)\): [^\n]+$/,
      )
    }
  })
  test('that was killed is cleared away by the next, one under way is left alone', () => {
    const folder = path.join(home, 'builds', 'dist')
    const made = (name: string): string => {
      const place = path.join(home, 'builds', name)
      mkdirSync(path.join(place, 'assets'), { recursive: true })
      return place
    }
    const [killed, living] = [made('dist.4194999'), made(`dist.${process.ppid}`)]
    const [other, named] = [made('other.4194999'), made('dist.old')]
    openDraft(folder)?.drop()
    expect([killed, living, other, named].map((place) => existsSync(place))).toEqual([
      false,
      true,
      true,
      true,
    ])
  })
  test('is in its place whole or not at all, and is not made twice of the same sources', () => {
    const folder = path.join(home, 'whole', 'dist')
    const draft = openDraft(folder)
    if (draft === null) throw new Error('expected a draft')
    writeFileSync(path.join(draft.folder, 'index.html'), 'new')
    expect(existsSync(folder)).toBe(false)
    draft.keep()
    expect(readdirSync(path.dirname(folder))).toEqual(['dist'])
    expect(openDraft(folder)).toBeNull()
  })
  test('told to stop in the middle, leaves nothing behind', async () => {
    const folder = path.join(home, 'stopped', 'dist')
    const program = `import { buildStale } from './scripts/build.ts'; await buildStale(${JSON.stringify(folder)})`
    const words = ['--input-type=module', '-e', program]
    const building = spawn(process.execPath, words, { cwd: root, stdio: 'ignore' })
    const ended = once(building, 'exit')
    await expect.poll(() => existsSync(path.dirname(folder)), { timeout: 20_000 }).toBe(true)
    await new Promise((resolve) => setTimeout(resolve, 400))
    building.kill('SIGTERM')
    expect((await ended)[0]).not.toBe(0)
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(readdirSync(path.dirname(folder))).toEqual([])
  })
})

function said(work: () => void): string | null {
  try {
    work()
    return null
  } catch (trouble) {
    return whyNoBuild(trouble)
  }
}
