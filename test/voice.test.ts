/** The voice (docs/voice.md): no sentence of the app is long, and none uses a word that people stumbled over. */
import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const mostWords = 18

/** Each with what to say in its place: the list of docs/voice.md. */
const banned: readonly (readonly [RegExp, string])[] = [
  [/\bthe other(’s)?(?= (?:one )?(?:of you|feels|says|writes|answers)|[.,;?!]|$)/i, 'the name'],
  [/\brelay\b/i, 'the server, and only where it must be named'],
  [/\b(?:un)?seal(?:s|ed|ing)?\b/i, 'saved; nobody can read it yet'],
  [/\bon its way\b/i, 'sent, or not sent yet'],
  [/\bthe floor\b(?! under)/i, 'whose turn it is to speak'],
  [/\bparked?\b/i, 'set aside; go on another day'],
  [/\bgive (?:it )?back\b|\bsay it back\b|\bsaid back\b/i, 'say what you heard'],
  [/\bI receive\b|\breached me\b/i, 'thank you; I have read it'],
  [/\bkept nowhere\b/i, 'Mend does not save it'],
  [/\bcome when it comes\b|\bthere is nothing to do\b/i, 'what happens next'],
]

type Sentence = { readonly file: string; readonly words: string }

/** Every text that a catalogue holds; a gap reads as the name that stands in it, "Ben", or as a number. */
function textsOf(source: ts.SourceFile): readonly string[] {
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return
    if (ts.isPropertyAssignment(node)) {
      visit(node.initializer)
      return
    }
    if (ts.isStringLiteralLike(node)) texts.push(node.text)
    else if (ts.isTemplateExpression(node)) texts.push(filled(node))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return texts
}

function filled({ head, templateSpans }: ts.TemplateExpression): string {
  const gaps = templateSpans.map(({ expression, literal }) => {
    const gap = /name|partner|theirs/i.test(expression.getText()) ? 'Ben' : '8'
    return gap + literal.text
  })
  return head.text + gaps.join('')
}

/** A quotation that is set off counts as a sentence of its own, as does what follows a colon. */
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?:;…]”?)\s+/)

function parse(file: string, text = readFileSync(`${root}/${file}`, 'utf8')): readonly Sentence[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  return textsOf(source).flatMap((each) => sentencesOf(each).map((words) => ({ file, words })))
}

const tooLong = ({ words }: Sentence): boolean => words.split(/\s+/).length > mostWords
const said = ({ file, words }: Sentence): string => `${file}: ${words}`

// Wherever sentences are written, whatever the file is called: a catalogue is made by `sentences`.
const catalogues = globSync('web/src/**/*.{ts,tsx}', { cwd: root }).filter((file) =>
  /= sentences\(|from '.*messages\.ts'/.test(readFileSync(path.join(root, file), 'utf8')),
)
const all = catalogues.flatMap((file) => parse(file))

describe('the sentences of the app', () => {
  test('are found: many of them, in every room that has words', () => {
    expect(catalogues.length).toBeGreaterThan(20)
    expect(all.length).toBeGreaterThan(1_000)
  })

  test('have at most eighteen words', () => {
    expect(all.filter(tooLong).map(said)).toEqual([])
  })

  test.each(banned)('never say %s', (word) => {
    expect(all.filter(({ words }) => word.test(words)).map(said)).toEqual([])
  })

  test('a long one and a banned word are found where they are', () => {
    const text = `export const x = { a: (name: string) => \`\${name} seals it\`, b: '${'word '.repeat(19).trim()}' }`
    const found = parse('x.ts', text)
    expect(found.filter(tooLong)).toHaveLength(1)
    expect(found.filter(({ words }) => banned.some(([word]) => word.test(words)))).toHaveLength(1)
  })
})
