/** A packet as a PDF, made on this device, in letters of our own; loaded when somebody asks for it (decision 0049). */
import { PDFDocument, type PDFFont, type PDFPage } from '@cantoo/pdf-lib'
import fontkit from '@pdf-lib/fontkit'
import bodyUrl from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'
import headUrl from '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2?url'
import type { PacketDocument } from './document.ts'
import { drawn, type Watch } from './things.ts'
import { cutFont, type Font } from './ttf.ts'

/** `letters`: there are letters in it that our fonts do not have; the print page has them. */
export type NoPdf = 'stopped' | 'letters'

type Line = {
  readonly words: string
  readonly font: 'head' | 'body'
  readonly size: number
  readonly above: number
}

const page = { width: 595, height: 842, margin: 60 }
const wide = page.width - 2 * page.margin

/** @returns the bytes of the file, or why there are none */
export async function pdfOf(document: PacketDocument, watch: Watch): Promise<Uint8Array | NoPdf> {
  const lines = linesOf(document)
  const used = new Set(lines.flatMap(({ words }) => Array.from(words, codeOf)))
  const [body, head] = await Promise.all([bodyUrl, headUrl].map(bytesOf))
  if (body === undefined || head === undefined) return 'letters'
  const fonts = { body: read(body), head: read(head) }
  if ([...used].some((code) => !fonts.body.hasGlyphForCodePoint(code))) return 'letters'
  const pdf = await PDFDocument.create()
  pdf.registerFontkit(fontkit)
  pdf.setTitle(document.title)
  // Cut already: of each font only the letters that are used go in.
  const embedded = {
    body: await pdf.embedFont(cutFont(fonts.body, used)),
    head: await pdf.embedFont(cutFont(fonts.head, used)),
  }
  if (!(await draw(pdf, lines, embedded, watch))) return 'stopped'
  return pdf.save()
}

// What it reads has the path of each letter, which its types do not say.
const read = (bytes: Uint8Array): Font => fontkit.create(bytes) as unknown as Font

const codeOf = (letter: string): number => letter.codePointAt(0) ?? 0

const bytesOf = async (url: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(url)).arrayBuffer())

function linesOf({ title, made, groups }: PacketDocument): readonly Line[] {
  const all: readonly Line[] = [
    { words: title, font: 'head', size: 22, above: 0 },
    { words: made, font: 'body', size: 10, above: 4 },
    ...groups.flatMap(({ head, entries }): readonly Line[] => [
      { words: head, font: 'head', size: 15, above: 22 },
      ...entries.flatMap(({ what, by, when, parts }): readonly Line[] => [
        { words: `${what} · ${by} · ${when}`, font: 'body', size: 9.5, above: 12 },
        ...parts.flatMap(({ head: name, words }): readonly Line[] => [
          ...(name === null ? [] : [{ words: name, font: 'body', size: 9.5, above: 4 } as const]),
          ...words
            .split(/\r\n|[\n\r]/u)
            .map((each) => ({ words: each, font: 'body', size: 11.5, above: 3 }) as const),
        ]),
      ]),
    ]),
  ]
  return all.map((line) => ({ ...line, words: printable(line.words) }))
}

// Marks of direction, and spaces of another width, draw nothing of their own.
const printable = (words: string): string =>
  words
    .normalize('NFC')
    .replaceAll(/\p{Bidi_Control}|\p{Variation_Selector}|\u200b/gu, '')
    .replaceAll(/[\p{Zs}\t]/gu, ' ')

async function draw(
  pdf: PDFDocument,
  lines: readonly Line[],
  fonts: Readonly<Record<Line['font'], PDFFont>>,
  { progress, stop }: Watch,
): Promise<boolean> {
  let on: PDFPage = pdf.addPage([page.width, page.height])
  let y = page.height - page.margin
  for (const [index, { words, font, size, above }] of lines.entries()) {
    y -= above
    for (const row of rowsOf(words, fonts[font], size)) {
      y -= size * 1.35
      if (y < page.margin) {
        progress(index / lines.length)
        await drawn()
        if (stop.aborted) return false
        on = pdf.addPage([page.width, page.height])
        y = page.height - page.margin - size
      }
      on.drawText(row, { x: page.margin, y, size, font: fonts[font] })
    }
  }
  return !stop.aborted
}

/** Words as rows that fit; a word that is wider than the page is broken where the page ends. */
function rowsOf(words: string, font: PDFFont, size: number): readonly string[] {
  const fits = (row: string): boolean => font.widthOfTextAtSize(row, size) <= wide
  const rows = ['']
  const put = (piece: string, space: string): void => {
    const last = rows.at(-1) ?? ''
    const longer = last === '' ? piece : `${last}${space}${piece}`
    if (fits(longer)) rows[rows.length - 1] = longer
    else if (last === '' || fits(piece)) rows.push(piece)
  }
  for (const word of words.split(' ')) {
    if (fits(word)) put(word, ' ')
    else for (const [at, letter] of Array.from(word).entries()) put(letter, at === 0 ? ' ' : '')
  }
  return rows
}
