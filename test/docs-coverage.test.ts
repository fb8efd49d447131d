/** How much of what each part exports says what it is: the share may rise, and then this holds it there. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')

/** Of a hundred exported names, how many have a doc comment at least. Raise a number with the comments; never lower it. */
const floors: Readonly<Record<string, number>> = {
  domain: 99,
  coach: 94,
  wire: 100,
  device: 99,
  relay: 99,
  web: 98,
}

type Exported = { readonly name: string; readonly documented: boolean }

/** What a file declares and exports. A name that it only passes on is documented where it is declared. */
function exportedIn(file: string, text: string): readonly Exported[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  return source.statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement)) return []
    const modifiers = ts.getModifiers(statement) ?? []
    if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return []
    const documented = ts.getJSDocCommentsAndTags(statement).length > 0
    return namesOf(statement).map((name) => ({ name: `${file}: ${name}`, documented }))
  })
}

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText())
  }
  const declares =
    ts.isFunctionDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isClassDeclaration(statement)
  return declares && statement.name !== undefined ? [statement.name.text] : []
}

describe.each(Object.keys(floors))('%s', (part) => {
  const folder = path.join(root, part, 'src')
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => exportedIn(file, readFileSync(path.join(folder, file), 'utf8')))
  const bare = all.filter(({ documented }) => !documented)

  test('says of what it exports what it is', () => {
    const share = (100 * (all.length - bare.length)) / all.length
    const first = bare.slice(0, 10).map(({ name }) => name)
    expect(share, `without a doc comment: ${first.join(', ')}`).toBeGreaterThanOrEqual(
      floors[part] ?? 100,
    )
  })
})

test('a comment that is no doc comment does not count, nor does one on another name', () => {
  const text = `
    /** Says it. */
    export const one = 1
    // Only a remark.
    export function two() {}
    export type Three = 3
    /** Kept to itself. */
    const four = 4
    export const five = four, six = 6
    export { one as seven }`
  const documented = exportedIn('f.ts', text).map((each) => [each.name, each.documented])
  expect(documented).toEqual([
    ['f.ts: one', true],
    ['f.ts: two', false],
    ['f.ts: Three', false],
    ['f.ts: five', false],
    ['f.ts: six', false],
  ])
})
