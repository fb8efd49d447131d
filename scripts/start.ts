/** Builds the app if its sources changed since the last build, then becomes the relay. */
import path from 'node:path'
import { buildStale } from './build.ts'

export async function start(): Promise<void> {
  const dist = buildStale()
  process.env['APP_DIR'] ??= path.relative(process.cwd(), dist)
  await import('../relay/src/main.ts')
}
