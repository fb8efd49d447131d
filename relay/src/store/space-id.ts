/** The name of a space, as the relay holds it. */

declare const brand: unique symbol

/** A space's random 16 bytes, in hexadecimal. The relay knows nothing else of it. */
export type SpaceId = string & { readonly [brand]: 'SpaceId' }

/** Sixteen bytes from a frame, as the name of a space. */
export const toSpaceId = (bytes: Uint8Array): SpaceId =>
  Buffer.from(bytes).toString('hex') as SpaceId

/** The 16 bytes of a space's name. */
export const spaceBytes = (space: SpaceId): Buffer => Buffer.from(space, 'hex')
