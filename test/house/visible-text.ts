import ts from 'typescript'

/** Attributes and properties whose value a reader sees or hears. */
const seen =
  /^(title|alt|aria-label|aria-description|placeholder|label|text|hint|legend|caption|heading|lead|description|kicker|summary|unit|emptyText)$/

/** Words that are the same in every language. */
const universal = /\b(CSV|JSON|API|OpenAPI|TOTP|PDF|CIMT|RFC|ISO|GET|Minga|openapi\.json)\b/g

export type Found = { line: number; text: string }

/** The words written straight into a file of TSX, where a catalogue should have them. */
export const visibleText = (name: string, content: string): Found[] => {
  const source = ts.createSourceFile(name, content, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: Found[] = []
  const keep = (node: ts.Node, text: string) => {
    if (!/\p{L}/u.test(text.replaceAll(universal, ''))) return
    found.push({ line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: text.trim() })
  }
  const visit = (node: ts.Node) => {
    if (ts.isJsxText(node)) keep(node, node.text.replaceAll(/&\w+;/g, ''))
    if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent))
      literals(node.expression, keep)
    if (ts.isJsxAttribute(node) && seen.test(node.name.getText()) && node.initializer) {
      literals(ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer, keep)
    }
    if (ts.isPropertyAssignment(node) && seen.test(node.name.getText())) literals(node.initializer, keep)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** The literal parts of what an expression may amount to. */
const literals = (node: ts.Node | undefined, keep: (node: ts.Node, text: string) => void): void => {
  if (!node) return
  if (ts.isStringLiteralLike(node)) keep(node, node.text)
  else if (ts.isTemplateExpression(node))
    for (const part of [node.head, ...node.templateSpans.map(({ literal }) => literal)]) keep(part, part.text)
  else if (ts.isParenthesizedExpression(node)) literals(node.expression, keep)
  else if (ts.isConditionalExpression(node))
    for (const branch of [node.whenTrue, node.whenFalse]) literals(branch, keep)
  else if (ts.isBinaryExpression(node)) {
    const joins = [
      ts.SyntaxKind.PlusToken,
      ts.SyntaxKind.BarBarToken,
      ts.SyntaxKind.QuestionQuestionToken,
    ].includes(node.operatorToken.kind)
    if (joins) literals(node.left, keep)
    if (joins || node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) literals(node.right, keep)
  }
}
