/** One window of WebKit on a screen of its own, spoken to as WebDriver says; what it printed is kept. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { pathOf, systemPython } from '../support/system.ts'

export type Driver = {
  /** @throws with the driver's own words when it says no */
  readonly send: (
    method: 'GET' | 'POST' | 'DELETE',
    place: string,
    body?: object,
  ) => Promise<unknown>
  readonly close: () => Promise<void>
}

/**
 * Opens a window whose profile lies in a folder; one folder is one person's browser.
 *
 * @param tell - hears each line that the window prints: what its pages say to the console
 * @see https://www.w3.org/TR/webdriver2/
 */
export async function openDriver(folder: string, tell: (line: string) => void): Promise<Driver> {
  const run = path.join(folder, 'run')
  mkdirSync(run, { recursive: true, mode: 0o700 })
  const screen = await openScreen()
  const port = await freePort()
  const driver = spawn('dbus-run-session', ['--', pathOf('WebKit'), '-p', String(port)], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...quiet, ...placesIn(folder), DISPLAY: screen.display },
  })
  for (const stream of [driver.stdout, driver.stderr]) {
    stream.on('data', (chunk: Buffer) => chunk.toString().split('\n').forEach(tell))
  }
  const base = `http://127.0.0.1:${port}`
  await answering(base)
  const binary = path.join(import.meta.dirname, 'window.py')
  const wanted = { 'webkitgtk:browserOptions': { binary: systemPython, args: [binary] } }
  const opened = await ask(base, 'POST', '/session', { capabilities: { alwaysMatch: wanted } })
  const session = `${base}/session/${(opened as { readonly sessionId: string }).sessionId}`
  return {
    send: (method, place, body) => ask(session, method, place, body),
    close: async () => {
      await Promise.race([ask(session, 'DELETE', '').catch(() => null), after(2_000)])
      endGroup(driver)
      endGroup(screen.process)
    },
  }
}

// As root on a build machine there is no sandbox to be had, and no graphics card.
const quiet = {
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
  GDK_BACKEND: 'x11',
  NO_AT_BRIDGE: '1',
}

function placesIn(folder: string): Readonly<Record<string, string>> {
  return {
    PROFILE: folder,
    DOWNLOADS: path.join(folder, 'downloads'),
    XDG_DATA_HOME: path.join(folder, 'data'),
    XDG_CACHE_HOME: path.join(folder, 'cache'),
    XDG_RUNTIME_DIR: path.join(folder, 'run'),
  }
}

/** A screen in memory; it picks its own number, so that two may open at once. */
async function openScreen(): Promise<{ readonly display: string; readonly process: ChildProcess }> {
  const args = ['-displayfd', '1', '-screen', '0', '390x844x24', '-nolisten', 'tcp', '-noreset']
  const screen = spawn('Xvfb', args, { detached: true, stdio: ['ignore', 'pipe', 'ignore'] })
  const number = await new Promise<string>((resolve, reject) => {
    screen.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()))
    screen.once('exit', () => reject(new Error('the screen in memory did not open')))
  })
  return { display: `:${number}`, process: screen }
}

// It and whatever it started.
function endGroup({ pid, exitCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Gone by itself.
  }
}

async function ask(base: string, method: string, place: string, body?: object): Promise<unknown> {
  const sent = method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}
  const answer = await fetch(`${base}${place}`, { method, ...sent })
  const { value } = (await answer.json()) as { readonly value: unknown }
  if (answer.ok) return value
  const { error, message } = value as { readonly error: string; readonly message: string }
  throw new Error(`${place}: ${error}: ${message}`)
}

async function answering(base: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (
      await fetch(`${base}/status`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return
    await after(100)
  }
  throw new Error('the driver did not answer within twenty seconds')
}

async function freePort(): Promise<number> {
  const server = net.createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

export function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
