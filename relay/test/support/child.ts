/** A relay as a process of its own, to be killed, starved and searched. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

export type Child = {
  readonly pid: number
  readonly port: number
  readonly relayUrl: string
  /** Everything that it has written, on either stream. */
  readonly output: () => string
  /** Resolves with the exit code, or null when a signal ended it. */
  readonly kill: (signal: NodeJS.Signals) => Promise<number | null>
}

const main = path.resolve(import.meta.dirname, '../../src/main.ts')
/** The same relay, with its index written down after every few appends. */
export const hasty = path.resolve(import.meta.dirname, 'hasty-main.ts')

/** Parsing the relay's sources costs more than its start: done once, kept beside what else the tests keep. */
const compiled = path.resolve(import.meta.dirname, '../../../.cache/compiled')

/** Resolves when it listens; rejects with its words when it ends instead. */
export async function openChild(
  env: Readonly<Record<string, string>>,
  start: { readonly program?: string; readonly before?: readonly string[] } = {},
): Promise<Child> {
  const program = start.program ?? main
  const [command, ...before] = [...(start.before ?? []), process.execPath]
  const child = spawn(command, [...before, program], {
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_COMPILE_CACHE: compiled,
      PORT: '0',
      APP_DIR: '/nowhere',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : null))
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => void (output += chunk.toString()))
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout.on('data', () => {
      const found = /https?:\/\/[^\s:]+:(\d+)/.exec(output)?.[1]
      if (found !== undefined) resolve(Number(found))
    })
    void exited.then(() => reject(new Error(output)))
  })
  return {
    pid: child.pid ?? -1,
    port,
    relayUrl: `ws://127.0.0.1:${port}/relay`,
    output: () => output,
    kill: (signal) => {
      child.kill(signal)
      return exited
    },
  }
}
