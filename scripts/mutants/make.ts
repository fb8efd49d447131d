/** Small changes to a source file, one at a time, as the kinds of mistake that people make in it. */
import ts from 'typescript'

/** One change: these characters of the file give way to others. */
export type Mutant = {
  readonly file: string
  readonly line: number
  readonly from: number
  readonly to: number
  readonly was: string
  readonly becomes: string
}

/** All changes that one file offers, in its order. Types, imports and what is said to people are left alone. */
export function mutantsOf(file: string, text: string): readonly Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: Mutant[] = []
  const put = (node: ts.Node, becomes: string): void => {
    const [from, to] = [node.getStart(source), node.getEnd()]
    const line = source.getLineAndCharacterOfPosition(from).line + 1
    found.push({ file, line, from, to, was: text.slice(from, to), becomes })
  }
  const visit = (node: ts.Node): void => {
    if (isLeftAlone(node)) return
    change(node, put, source)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** The file with one change made. */
export const mutated = (text: string, { from, to, becomes }: Mutant): string =>
  text.slice(0, from) + becomes + text.slice(to)

type Put = (node: ts.Node, becomes: string) => void

function isLeftAlone(node: ts.Node): boolean {
  // What is thrown says what went wrong in us: its words are nobody's promise.
  return (
    ts.isTypeNode(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isThrowStatement(node)
  )
}

function change(node: ts.Node, put: Put, source: ts.SourceFile): void {
  if (ts.isIfStatement(node)) both(node.expression, put)
  else if (ts.isConditionalExpression(node)) both(node.condition, put)
  else if (ts.isBinaryExpression(node)) changeBinary(node, put, source)
  else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    put(node, node.operand.getText(source))
  else if (node.kind === ts.SyntaxKind.TrueKeyword) put(node, 'false')
  else if (node.kind === ts.SyntaxKind.FalseKeyword) put(node, 'true')
  else if (ts.isNumericLiteral(node)) put(node, `(${node.getText(source)} + 1)`)
  else if (ts.isExpressionStatement(node) && isCall(node.expression)) put(node, ';')
}

function both(condition: ts.Expression, put: Put): void {
  put(condition, 'true')
  put(condition, 'false')
}

const swapped: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.PlusToken]: '-',
  [ts.SyntaxKind.MinusToken]: '+',
  [ts.SyntaxKind.AsteriskToken]: '/',
}

function changeBinary(node: ts.BinaryExpression, put: Put, source: ts.SourceFile): void {
  const { left, operatorToken, right } = node
  const other = swapped[operatorToken.kind]
  if (other !== undefined) put(operatorToken, other)
  const { kind } = operatorToken
  const joins =
    kind === ts.SyntaxKind.AmpersandAmpersandToken ||
    kind === ts.SyntaxKind.BarBarToken ||
    kind === ts.SyntaxKind.QuestionQuestionToken
  if (!joins) return
  // One half is forgotten.
  put(node, left.getText(source))
  if (kind !== ts.SyntaxKind.QuestionQuestionToken) put(node, right.getText(source))
}

const isCall = (node: ts.Expression): boolean =>
  ts.isCallExpression(node) || (ts.isAwaitExpression(node) && ts.isCallExpression(node.expression))
