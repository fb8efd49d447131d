/** The built app for tests, in a folder named after its sources, so that a new build disturbs no running test. */
import path from 'node:path'
import { buildInto, fingerprint } from '../../scripts/build.ts'

const cache = path.resolve(import.meta.dirname, '../../.cache/app')

export function appFolder(): string {
  const folder = path.join(cache, fingerprint().slice(0, 16))
  buildInto(folder)
  return folder
}
