/** A copy, opened with twelve words: what stands in the way is told apart, and how far it has come is said. */
import { bytesToText } from '@mend/wire/bytes'
import { ageText } from '../keys/age-text.ts'
import { backupIdentityOf, rootOfPhrase } from '../keys/keys.ts'
import { readTar } from '../log/tar.ts'
import type { Outcome, Watch } from '../port.ts'
import { ok, trouble } from '../trouble.ts'

/** The text of `events.ndjson`, and whose words opened it. */
export type OpenedCopy = { readonly me: string; readonly events: string }

/** Thrown by a step of something long once its person has stopped it. */
export class Stopped extends Error {}

/** Says how far it has come, lets the screen be drawn, and @throws Stopped. */
export async function pass({ progress, stop }: Watch, share: number): Promise<void> {
  progress?.(Math.min(1, share))
  await new Promise((resolve) => setTimeout(resolve, 0))
  if (stop?.aborted === true) throw new Stopped()
}

/** A part of something long, as something of its own: from one share of the whole to another. */
export const part = ({ progress, stop }: Watch, from: number, to: number): Watch => ({
  ...(stop === undefined ? {} : { stop }),
  progress: (share) => progress?.(from + share * (to - from)),
})

/** What was stopped is a trouble like any other; everything else is thrown on. */
export const unlessStopped = (reason: unknown) => {
  if (reason instanceof Stopped) return trouble('stopped')
  throw reason
}

/** Opens the age file and takes out what it says; nothing of that is checked yet. */
export async function openCopy(
  file: Uint8Array,
  phrase: string,
  watch: Watch,
): Promise<Outcome<OpenedCopy>> {
  const root = await rootOfPhrase(phrase)
  if (root === null) return trouble('bad-phrase')
  const header = headerOf(file)
  if (header !== 'whole') return trouble(header)
  const { Decrypter } = await import('age-encryption')
  const decrypter = new Decrypter()
  decrypter.addIdentity(ageText('identity', backupIdentityOf(root)))
  // The header is read before the stream is given: what fails here are the words.
  const stream = await decrypter.decrypt(streamOf(file)).catch(() => null)
  if (stream === null) return trouble('other-words')
  const archive = await readAll(stream, file.length, watch).catch(unlessCutOff)
  if (archive === null) return trouble('cut-off')
  const events = readTar(archive)?.find(({ name }) => name === 'events.ndjson')
  if (events === undefined) return trouble('bad-file')
  const me = bytesToText(root.sign.public)
  return ok({ me, events: new TextDecoder().decode(events.bytes) })
}

const firstLine = 'age-encryption.org/v1\n'
const longestHeader = 4096

// @see age-encryption.org/v1, "Header": it ends with a line that begins with three dashes.
function headerOf(file: Uint8Array): 'whole' | 'bad-file' | 'cut-off' {
  const text = new TextDecoder('latin1').decode(file.subarray(0, longestHeader))
  if (text === '' || !firstLine.startsWith(text.slice(0, firstLine.length))) return 'bad-file'
  if (/\n--- [\w+/]{43}\n/.test(text)) return 'whole'
  return text.length < longestHeader ? 'cut-off' : 'bad-file'
}

const pieceBytes = 1 << 18

function streamOf(file: Uint8Array): ReadableStream<Uint8Array> {
  let at = 0
  return new ReadableStream({
    pull: (controller) => {
      controller.enqueue(file.slice(at, at + pieceBytes))
      at += pieceBytes
      if (at >= file.length) controller.close()
    },
  })
}

async function readAll(
  stream: ReadableStream<Uint8Array>,
  about: number,
  watch: Watch,
): Promise<Uint8Array> {
  const whole = new Uint8Array(about)
  const reader = stream.getReader()
  let [at, told] = [0, 0]
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return whole.subarray(0, at)
    whole.set(value, at)
    at += value.length
    if (at - told < pieceBytes) continue
    told = at
    await pass(watch, at / about)
  }
}

const unlessCutOff = (reason: unknown): null => {
  if (reason instanceof Stopped) throw reason
  return null
}
