/** Builds the app if its sources changed since the last build, then becomes the relay. */
import path from 'node:path'
import { buildStale, whyNoBuild } from './build.ts'
import { followStarter } from './starter.ts'

export async function start(): Promise<void> {
  followStarter()
  const dist = process.env['APP_DIR'] ?? (await build())
  if (dist === null) return
  process.env['APP_DIR'] ??= path.relative(process.cwd(), dist)
  await import('../relay/src/main.ts')
}

async function build(): Promise<string | null> {
  try {
    return await buildStale()
  } catch (trouble) {
    const why = whyNoBuild(trouble)
    if (why === null) throw trouble
    console.error(why)
    process.exitCode = 1
    return null
  }
}
