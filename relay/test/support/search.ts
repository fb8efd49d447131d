/** Looks for something in all that a relay keeps: its disk, its memory, its words. */
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Child } from './child.ts'

export type Finds = { readonly disk: boolean; readonly memory: boolean; readonly words: boolean }

/** Every file under a folder, byte by byte. */
export function onDisk(folder: string, sought: Uint8Array): boolean {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .some((entry) =>
      readFileSync(path.join(entry.parentPath, entry.name)).includes(Buffer.from(sought)),
    )
}

/**
 * All the memory that a process of ours can read or write, as the system shows it (Linux).
 *
 * @throws where the system does not show it: a search that could find nothing proves nothing
 */
export function inMemory(pid: number, sought: Uint8Array): boolean {
  const memory = openSync(`/proc/${pid}/mem`, 'r')
  try {
    const ranges = readFileSync(`/proc/${pid}/maps`, 'utf8')
      .split('\n')
      .filter((line) => / r.. ?/.test(line) && !line.includes('[v'))
      .flatMap((line) => {
        const [from, to] = (line.split(' ')[0] ?? '')
          .split('-')
          .map((it) => Number.parseInt(it, 16))
        return from === undefined || to === undefined ? [] : [{ from, to }]
      })
    if (ranges.length === 0) throw new Error('the memory of the process is not shown')
    return ranges.some((range) => inRange(memory, range, Buffer.from(sought)))
  } finally {
    closeSync(memory)
  }
}

const step = 16 * 1024 * 1024

function inRange(
  memory: number,
  range: { readonly from: number; readonly to: number },
  sought: Buffer,
): boolean {
  const piece = Buffer.alloc(Math.min(step, range.to - range.from) + sought.length)
  for (let at = range.from; at < range.to; at += step) {
    const length = Math.min(piece.length, range.to - at)
    try {
      const read = readSync(memory, piece, 0, length, at)
      if (piece.subarray(0, read).includes(sought)) return true
    } catch {
      // Some pages are reserved and hold nothing.
    }
  }
  return false
}

/** Where in a running relay something can be found. */
export function search(relay: Child, folder: string, sought: string): Finds {
  const bytes = Buffer.from(sought)
  // A browser's strings lie in memory two bytes a letter.
  const wide = Buffer.from(sought, 'utf16le')
  return {
    disk: statSync(folder).isDirectory() && onDisk(folder, bytes),
    memory: inMemory(relay.pid, bytes) || inMemory(relay.pid, wide),
    words: relay.output().includes(sought),
  }
}
