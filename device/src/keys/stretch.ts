/** A secret that a person can remember, made slow to guess. */

/** Argon2id's memory in KiB and passes (RFC 9106 §4). */
export type Cost = { readonly memoryKiB: number; readonly passes: number }

/** RFC 9106 §4, second choice: 64 MiB and 3. */
export const usualCost: Cost = { memoryKiB: 65_536, passes: 3 }

/** 32 bytes of a secret by Argon2id (RFC 9106). */
export async function stretch(text: string, salt: Uint8Array, cost: Cost): Promise<Uint8Array> {
  const { argon2id } = await import('hash-wasm')
  return argon2id({
    password: text.normalize('NFKC'),
    salt,
    memorySize: cost.memoryKiB,
    iterations: cost.passes,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  })
}
