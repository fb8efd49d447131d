/** The vectors of what is derived, signed and sealed, as tests read them. Their fields are named in docs/protocol.md. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Random } from '../src/keys/primitives.ts'

/** One vector. */
export type Fields = Readonly<Record<string, string | number>>
type Vectors = { readonly accept: readonly Fields[]; readonly reject: readonly Fields[] }

/** The vectors in the file of that name. */
export function vectorsOf(name: string): Vectors {
  const file = path.join(import.meta.dirname, 'vectors', `${name}.json`)
  return JSON.parse(readFileSync(file, 'utf8')) as Vectors
}

export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
export const unhex = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(text, 'hex'))

export const textOf = (fields: Fields, name: string): string => String(fields[name])
export const numberOf = (fields: Fields, name: string): number => Number(fields[name])
export const bytesOf = (fields: Fields, name: string): Uint8Array<ArrayBuffer> =>
  unhex(textOf(fields, name))
/** Several values of one field, with spaces between. */
export const bytesIn = (fields: Fields, name: string): readonly Uint8Array<ArrayBuffer>[] =>
  textOf(fields, name).split(' ').map(unhex)

/** Chance that is always the same. */
export const always =
  (bytes: Uint8Array<ArrayBuffer>): Random =>
  () =>
    bytes
