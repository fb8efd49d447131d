/** The built app for tests, in a folder named after its sources, so that a new build disturbs no running test. */
import path from 'node:path'
import { buildInto, fingerprint } from '../../scripts/build.ts'

const cache = path.resolve(import.meta.dirname, '../../.cache/app')

let built: string | null = null

/** Of the sources as this process first found them: a run has one app, whatever is written beside it meanwhile. */
export function appFolder(): string {
  if (built !== null) return built
  const folder = path.join(cache, fingerprint().slice(0, 16))
  buildInto(folder)
  built = folder
  return folder
}
