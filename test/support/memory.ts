/** The memory of a running process, searched for words; how a test knows that a relay never held them. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'

const chunk = 4 * 1024 * 1024

/**
 * Whether any writable memory of the process holds the words, as UTF-8 or as UTF-16.
 *
 * The process goes on while it is read; what it only passed through may be gone by then.
 */
export function memoryHolds(pid: number, words: string): boolean {
  const wanted = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')]
  const file = openSync(`/proc/${pid}/mem`, 'r')
  try {
    return writableRanges(pid).some((range) => rangeHolds(file, range, wanted))
  } finally {
    closeSync(file)
  }
}

type Range = { readonly from: number; readonly to: number }

function writableRanges(pid: number): readonly Range[] {
  return readFileSync(`/proc/${pid}/maps`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const found = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line)
      return found === null
        ? []
        : [{ from: Number(`0x${found[1] ?? ''}`), to: Number(`0x${found[2] ?? ''}`) }]
    })
}

// Chunks overlap by the longest of what is looked for, so that nothing hides on a border.
function rangeHolds(file: number, { from, to }: Range, wanted: readonly Buffer[]): boolean {
  const overlap = Math.max(...wanted.map((words) => words.length))
  const buffer = Buffer.alloc(chunk)
  for (let at = from; at < to; at += chunk - overlap) {
    const read = tryRead(file, buffer, Math.min(chunk, to - at), at)
    if (wanted.some((words) => buffer.subarray(0, read).includes(words))) return true
  }
  return false
}

// A range may be gone, or was never backed by anything, by the time it is read.
function tryRead(file: number, buffer: Buffer, length: number, at: number): number {
  try {
    return readSync(file, buffer, 0, length, at)
  } catch {
    return 0
  }
}
