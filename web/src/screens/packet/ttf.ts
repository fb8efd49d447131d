/** A small TrueType font of the letters that are used: pdf-lib cannot cut one out of a compressed font (decision 0049). */

/** As much of a font as fontkit reads it: the types that it comes with lack the path of a letter. */
export type Font = {
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly lineGap: number
  readonly bbox: {
    readonly minX: number
    readonly minY: number
    readonly maxX: number
    readonly maxY: number
  }
  readonly postscriptName: string | null
  readonly hasGlyphForCodePoint: (code: number) => boolean
  readonly glyphForCodePoint: (code: number) => {
    readonly advanceWidth: number
    readonly path: {
      readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[]
    }
  }
}

type Point = { readonly x: number; readonly y: number; readonly on: boolean }
type Outline = {
  readonly contours: readonly (readonly Point[])[]
  readonly width: number
}

/**
 * A font that holds these letters and no other, drawn as the given font draws them.
 *
 * Its outlines are written plainly, each letter on its own: what makes it small is that few letters are there.
 *
 * @param letters - code points; one that the font does not have is left out
 * @see https://learn.microsoft.com/typography/opentype/spec/otff
 */
export function cutFont(font: Font, letters: ReadonlySet<number>): Uint8Array {
  const known = [...letters].filter((code) => font.hasGlyphForCodePoint(code)).toSorted(ascending)
  const outlines: readonly Outline[] = [
    { contours: [], width: Math.round(font.unitsPerEm / 2) },
    ...known.map((code) => outlineOf(font, code)),
  ]
  const glyphs = outlines.map(({ contours }) => glyphOf(contours))
  const tables: readonly (readonly [string, Bytes])[] = [
    ['cmap', cmapOf(known)],
    ['glyf', joined(glyphs)],
    ['head', headOf(font)],
    ['hhea', hheaOf(font, outlines)],
    ['hmtx', hmtxOf(outlines)],
    ['loca', locaOf(glyphs)],
    ['maxp', maxpOf(outlines)],
    ['name', nameOf(font.postscriptName ?? 'Letters')],
    ['post', [...u32(0x00030000), ...zeros(28)]],
  ]
  return fileOf(tables)
}

const ascending = (left: number, right: number): number => left - right

// ── bytes ───────────────────────────────────────────────────────────────────────────────────────

type Bytes = readonly number[]
const u16 = (value: number): Bytes => [(value >> 8) & 0xff, value & 0xff]
const u32 = (value: number): Bytes => [...u16(value >>> 16), ...u16(value & 0xffff)]
const zeros = (count: number): Bytes => Array.from({ length: count }, () => 0)
const joined = (parts: readonly Bytes[]): Bytes => parts.flat()
const padded = (bytes: Bytes, to: number): Bytes => [
  ...bytes,
  ...zeros((to - (bytes.length % to)) % to),
]

// ── outlines ────────────────────────────────────────────────────────────────────────────────────

function outlineOf(font: Font, code: number): Outline {
  const glyph = font.glyphForCodePoint(code)
  const contours: Point[][] = []
  for (const { command, args } of glyph.path.commands) {
    const [a = 0, b = 0, c = 0, d = 0] = args.map((each) => Math.round(each))
    const last = contours.at(-1)
    if (command === 'moveTo') contours.push([{ x: a, y: b, on: true }])
    else if (command === 'lineTo') last?.push({ x: a, y: b, on: true })
    else if (command === 'quadraticCurveTo') {
      last?.push({ x: a, y: b, on: false }, { x: c, y: d, on: true })
    }
  }
  return { contours: contours.map(closed), width: Math.round(glyph.advanceWidth) }
}

// A path comes back to where it began; a contour closes by itself.
function closed(points: readonly Point[]): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)]
  const again = points.length > 1 && first?.x === last?.x && first?.y === last?.y
  return again ? points.slice(0, -1) : points
}

/** One simple glyph: its box, where each contour ends, then flags and distances, two bytes each. */
function glyphOf(contours: Outline['contours']): Bytes {
  const points = contours.flat()
  if (points.length === 0) return []
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  let end = -1
  const ends = contours.flatMap((contour) => u16((end += contour.length)))
  const flags = points.map(({ on }) => (on ? 1 : 0))
  const steps = (all: readonly number[]): Bytes =>
    all.flatMap((value, at) => u16(value - (all[at - 1] ?? 0)))
  return padded(
    [
      ...u16(contours.length),
      ...box.flatMap(u16),
      ...ends,
      ...u16(0),
      ...flags,
      ...steps(xs),
      ...steps(ys),
    ],
    4,
  )
}

// ── tables ──────────────────────────────────────────────────────────────────────────────────────

/** Which letter is which glyph: groups of one, in the format that knows every code point. */
function cmapOf(known: readonly number[]): Bytes {
  const groups = known.flatMap((code, at) => [...u32(code), ...u32(code), ...u32(at + 1)])
  const length = 16 + groups.length
  const table = [...u16(12), ...u16(0), ...u32(length), ...u32(0), ...u32(known.length), ...groups]
  return [...u16(0), ...u16(1), ...u16(3), ...u16(10), ...u32(12), ...table]
}

function headOf({ unitsPerEm, bbox }: Font): Bytes {
  const box = [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map((each) => Math.round(each))
  return [
    ...[...u32(0x00010000), ...u32(0x00010000), ...u32(0), ...u32(0x5f0f3cf5)],
    ...[...u16(0x0003), ...u16(unitsPerEm), ...zeros(16), ...box.flatMap(u16)],
    ...[...u16(0), ...u16(8), ...u16(2), ...u16(1), ...u16(0)],
  ]
}

function hheaOf({ ascent, descent, lineGap }: Font, outlines: readonly Outline[]): Bytes {
  const widest = Math.max(...outlines.map(({ width }) => width))
  return [
    ...[...u32(0x00010000), ...u16(ascent), ...u16(descent), ...u16(lineGap), ...u16(widest)],
    ...[...zeros(6), ...u16(1), ...zeros(14), ...u16(outlines.length)],
  ]
}

const hmtxOf = (outlines: readonly Outline[]): Bytes =>
  outlines.flatMap(({ width, contours }) => {
    const xs = contours.flat().map(({ x }) => x)
    return [...u16(width), ...u16(xs.length === 0 ? 0 : Math.min(...xs))]
  })

function locaOf(glyphs: readonly Bytes[]): Bytes {
  let at = 0
  return [...u32(0), ...glyphs.flatMap((glyph) => u32((at += glyph.length)))]
}

function maxpOf(outlines: readonly Outline[]): Bytes {
  const points = Math.max(...outlines.map(({ contours }) => contours.flat().length))
  const contours = Math.max(...outlines.map((each) => each.contours.length))
  return [
    ...[...u32(0x00010000), ...u16(outlines.length), ...u16(points), ...u16(contours)],
    ...[...zeros(4), ...u16(2), ...zeros(14)],
  ]
}

/** What the font is called, in the one place that a reader of a PDF looks: family, style, whole name, PostScript name. */
function nameOf(name: string): Bytes {
  const letters = Array.from(name).flatMap((letter) => u16(letter.charCodeAt(0)))
  const records = [1, 2, 4, 6].flatMap((id) => [3, 1, 0x409, id, letters.length, 0].flatMap(u16))
  return [...u16(0), ...u16(4), ...u16(6 + records.length), ...records, ...letters]
}

function fileOf(tables: readonly (readonly [string, Bytes])[]): Uint8Array {
  const most = 2 ** Math.floor(Math.log2(tables.length))
  const search = [most * 16, Math.log2(most), (tables.length - most) * 16]
  let offset = 12 + tables.length * 16
  const entries = tables.flatMap(([tag, bytes]) => {
    const entry = [
      ...Array.from(tag).map((letter) => letter.charCodeAt(0)),
      ...u32(checksum(bytes)),
      ...u32(offset),
      ...u32(bytes.length),
    ]
    offset += padded(bytes, 4).length
    return entry
  })
  const head = [...u32(0x00010000), ...u16(tables.length), ...search.flatMap(u16)]
  return Uint8Array.from([...head, ...entries, ...tables.flatMap(([, bytes]) => padded(bytes, 4))])
}

function checksum(bytes: Bytes): number {
  const whole = padded(bytes, 4)
  let sum = 0
  for (let at = 0; at < whole.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = whole.slice(at, at + 4)
    sum = (sum + ((a << 24) | (b << 16) | (c << 8) | d)) >>> 0
  }
  return sum
}
