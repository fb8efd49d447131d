/** A tar archive of a few files (POSIX ustar): what any machine can unpack. */
import { concatBytes, type Bytes } from '@mend/wire/bytes'

/** A file of an archive: at most 100 characters of name, ASCII. */
export type FileInTar = { readonly name: string; readonly bytes: Uint8Array }

const block = 512

/**
 * Files one after the other, each behind a header of 512 bytes, padded to 512, two empty blocks at the end.
 *
 * Times and owners are zero: an archive tells nothing but what is in it.
 */
export function writeTar(files: readonly FileInTar[]): Bytes {
  const parts = files.flatMap(({ name, bytes }) => [
    header(name, bytes.length),
    bytes,
    new Uint8Array((block - (bytes.length % block)) % block),
  ])
  return concatBytes(...parts, new Uint8Array(2 * block))
}

/** The files of an archive that `writeTar` wrote; null for anything else. */
export function readTar(archive: Uint8Array): readonly FileInTar[] | null {
  const files: FileInTar[] = []
  let at = 0
  while (at + block <= archive.length && archive[at] !== 0) {
    const name = textAt(archive, at, 100)
    const length = Number.parseInt(textAt(archive, at + 124, 12), 8)
    const start = at + block
    if (!Number.isSafeInteger(length) || start + length > archive.length) return null
    files.push({ name, bytes: archive.subarray(start, start + length) })
    at = start + Math.ceil(length / block) * block
  }
  return files.length === 0 ? null : files
}

function header(name: string, length: number): Bytes {
  const bytes = new Uint8Array(block)
  const put = (text: string, at: number): void => bytes.set(new TextEncoder().encode(text), at)
  put(name, 0)
  put('0000600\0', 100)
  put('0000000\0', 108)
  put('0000000\0', 116)
  put(`${length.toString(8).padStart(11, '0')}\0`, 124)
  put(`${'0'.repeat(11)}\0`, 136)
  put('        ', 148)
  put('0', 156)
  put('ustar\u000000', 257)
  const sum = bytes.reduce((total, byte) => total + byte, 0)
  put(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return bytes
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  const field = bytes.subarray(at, at + length)
  const end = field.indexOf(0)
  return new TextDecoder().decode(end === -1 ? field : field.subarray(0, end)).trim()
}
