/** A server's process and those that it has made: found, counted, and waited for until they are gone. */
import { existsSync, readFileSync } from 'node:fs'

/** Backends of a killed server notice within moments; until then they hold its memory and its port. */
export async function gone(pids: readonly number[]): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (!pids.some((pid) => existsSync(`/proc/${pid}`))) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

/** A process and the processes that it has made; nothing where it is gone. */
export function family(pid: number): readonly number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    return [
      pid,
      ...children
        .split(' ')
        .filter((it) => it !== '')
        .map(Number),
    ]
  } catch {
    return []
  }
}

/** How a process was called, and what it calls itself since; empty where it is gone. */
export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

/** Sends it to each that is still there. */
export function signal(pids: readonly number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name)
    } catch {
      // One that ended by itself needs no signal.
    }
  }
}
