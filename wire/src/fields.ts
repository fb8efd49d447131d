/** The fields of a frame, written one after the other into bytes of the right length. */

/** A run of bytes, or a number and its width. */
export type Field = Uint8Array | readonly [width: 1 | 2 | 4 | 8, value: number]

const isBytes = (field: Field): field is Uint8Array => field instanceof Uint8Array
/** How many bytes a field takes. */
export const lengthOf = (field: Field): number => (isBytes(field) ? field.length : field[0])

/** Writes a field into a frame. @throws a RangeError for a number that does not fit */
export function write(bytes: Uint8Array, view: DataView, at: number, field: Field): void {
  if (isBytes(field)) {
    bytes.set(field, at)
    return
  }
  const [width, value] = field
  const most = width === 8 ? Number.MAX_SAFE_INTEGER : 2 ** (8 * width) - 1
  if (!Number.isInteger(value) || value < 0 || value > most)
    throw new RangeError(`a number of ${width} bytes does not fit`)
  if (width === 1) {
    view.setUint8(at, value)
    return
  }
  if (width === 2) {
    view.setUint16(at, value)
    return
  }
  if (width === 4) {
    view.setUint32(at, value)
    return
  }
  view.setUint32(at, Math.floor(value / 0x1_0000_0000))
  view.setUint32(at + 4, value % 0x1_0000_0000)
}

/** Bytes of this length. @throws a RangeError for any other: a bug of the caller's */
export function exactly(bytes: Uint8Array, length: number, name: string): Uint8Array {
  if (bytes.length === length) return bytes
  throw new RangeError(`"${name}" expected ${length} bytes, got ${bytes.length}`)
}
