/** A chosen file as bytes: piece by piece, so that its person sees how far it has come and can stop it. */

/** Larger than any copy of two long lives; more than this would fill the memory of a phone. */
export const mostFileBytes = 1 << 30

/** Why a file could not be had. */
export type NoFile = 'huge' | 'gone' | 'stopped'

/**
 * @param progress - from 0 to 1
 * @returns the bytes; `gone` where the browser cannot read it (any more)
 */
export async function readFile(
  file: File,
  progress: (share: number) => void,
  stop: AbortSignal,
): Promise<Uint8Array | NoFile> {
  if (file.size > mostFileBytes) return 'huge'
  try {
    const whole = new Uint8Array(file.size)
    const reader = file.stream().getReader()
    let at = 0
    for (;;) {
      const { done, value } = await reader.read()
      if (stop.aborted) return 'stopped'
      if (done) return whole.subarray(0, at)
      whole.set(value, at)
      at += value.length
      progress(at / file.size)
    }
  } catch {
    return 'gone'
  }
}
