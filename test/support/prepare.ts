/** Before the browser suite: the app is built, the browser unpacked, and a place made where couples are kept, once for all. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { browserPath } from '../browser.ts'
import { appFolder } from './app.ts'
import { keptIn } from './couple.ts'
import { provide } from './system.ts'

export function setup(): () => void {
  browserPath()
  appFolder()
  // Another reader of calendar files.
  const missing = provide(['icalendar', 'poppler'])
  const home = mkdtempSync(path.join(tmpdir(), 'mend-couples-'))
  process.env[keptIn] = home
  return () => {
    rmSync(home, { recursive: true, force: true })
    missing.forEach((line) => console.log(line))
  }
}
