/** Every context string of the house, each with the one function that builds what is signed. */
import { asciiBytes, concatBytes, u8, u32, u64 } from './bytes.ts'

/** A signature made for one purpose is worth nothing for another: the label comes first. */
export const labels = {
  transportAuth: 'mend/1 transport auth',
  memberList: 'mend/1 member list',
} as const

/**
 * What a device signs to speak for a space.
 *
 *     label | 0x00 | host length 1 | host | nonce 32 | timeMs 8 | space 16
 *
 * The host is what the device dialled (`relay.example`, `localhost:8787`), in lower case, with the port unless it is the
 * scheme's own: a relay in the middle cannot use the answer elsewhere. The nonce makes it good once.
 */
export function transportAuthBytes(claim: {
  readonly host: string
  readonly nonce: Uint8Array
  readonly timeMs: number
  readonly space: Uint8Array
}): Uint8Array<ArrayBuffer> {
  const host = asciiBytes(claim.host.toLowerCase())
  if (host.length > 255) throw new RangeError(`"host" expected at most 255, got ${host.length}`)
  return concatBytes(
    labelled(labels.transportAuth),
    u8(host.length),
    host,
    claim.nonce,
    u64(claim.timeMs),
    claim.space,
  )
}

/**
 * What a member signs to say who may speak for a space from now on.
 *
 *     label | 0x00 | space 16 | version 4 | count 1 | count × key 32
 */
export function memberListBytes(list: {
  readonly space: Uint8Array
  readonly version: number
  readonly keys: readonly Uint8Array[]
}): Uint8Array<ArrayBuffer> {
  return concatBytes(
    labelled(labels.memberList),
    list.space,
    u32(list.version),
    u8(list.keys.length),
    ...list.keys,
  )
}

const labelled = (label: string): Uint8Array => concatBytes(asciiBytes(label), u8(0))
