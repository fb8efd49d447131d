/** A couple that has just paired, kept as bytes: paired once on real screens, and handed to every test as its own. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserContext, Page } from 'playwright'
import { loosenKeys, readStored, writeStored } from './stored.ts'

/** What pairing left behind: on the relay's disk, and in either browser. */
export type Couple = {
  /** A folder with the relay's files, to be copied. */
  readonly relay: string
  /** What each person's browser had stored, by name; as `readStored` writes it. */
  readonly stored: Readonly<Record<string, string>>
}

/** Two who pair by hand, and what becomes of them. */
export type Paired = {
  readonly people: readonly { readonly name: string; readonly page: Page }[]
  /** Nothing comes or goes any more; then the relay ends. @returns the folder with its files */
  readonly part: () => Promise<string>
  readonly close: () => Promise<void>
}

/** Pairs two by hand, in browser contexts that are given to `prepare` before they open the app. */
export type Pairing = (prepare: (context: BrowserContext) => Promise<void>) => Promise<Paired>

/** Where couples are kept while a suite runs; where it is not said, every couple pairs by hand. */
export const keptIn = 'COUPLES_KEPT_IN'

const patienceMs = 280_000

/**
 * The couple of this name: from where it is kept, or, for whoever asks first, paired now.
 *
 * @param name - couples that begin at different times have different names
 * @returns null where no couples are kept
 */
export async function keptCouple(name: string, pair: Pairing): Promise<Couple | null> {
  const home = process.env[keptIn]
  if (home === undefined) return null
  const folder = path.join(home, name)
  for (const end = Date.now() + patienceMs; !existsSync(folder);) {
    if (mine(folder)) await keep(folder, pair)
    else if (Date.now() > end) throw new Error('whoever was to pair the couple did not')
    else await pause(50)
  }
  const stored = readFileSync(path.join(folder, 'stored.json'), 'utf8')
  return {
    relay: path.join(folder, 'relay'),
    stored: JSON.parse(stored) as Readonly<Record<string, string>>,
  }
}

/** Puts a person's part into a browser that has nothing yet. The page is at the person's origin, and not in the app. */
export function restore(page: Page, couple: Couple, name: string): Promise<void> {
  const stored = couple.stored[name]
  if (stored === undefined) throw new Error(`${name} is none of the couple`)
  return writeStored(page, stored)
}

// Of several processes that ask at once, one pairs; a folder can be made only once.
function mine(folder: string): boolean {
  try {
    mkdirSync(`${folder}.begun`)
    return true
  } catch {
    return false
  }
}

// Where it fails, whoever waits may try, and hear why.
async function keep(folder: string, pair: Pairing): Promise<void> {
  const draft = `${folder}.draft`
  try {
    mkdirSync(draft)
    await write(draft, await pair(loosenKeys))
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    rmdirSync(`${folder}.begun`)
    throw error
  }
}

async function write(draft: string, paired: Paired): Promise<void> {
  try {
    const relay = await paired.part()
    const stored: Record<string, string> = {}
    for (const { name, page } of paired.people) stored[name] = await readStored(page)
    writeFileSync(path.join(draft, 'stored.json'), JSON.stringify(stored))
    cpSync(relay, path.join(draft, 'relay'), { recursive: true })
  } finally {
    await paired.close()
  }
}
